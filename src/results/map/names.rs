//! Parts of names, for labels that are short of room.

use crate::model::park::Park;

/// What tells the park from others, such as 溪口 of 溪口工业区.
#[must_use]
pub fn short(park: &Park) -> &str {
    park.name_parts.first().map_or(&park.name, String::as_str)
}

/// The name in two lines of about the same length; the second is empty when it has one part.
#[must_use]
pub fn two_lines(park: &Park) -> (&str, &str) {
    let name = park.name.as_str();
    let middle = name.len() / 2;
    let ends = park.name_parts.iter().scan(0, |end, part| {
        *end += part.len();
        Some(*end)
    });
    let inner = ends.filter(|end| *end < name.len());
    inner
        .min_by_key(|end| end.abs_diff(middle))
        .and_then(|end| name.split_at_checked(end))
        .unwrap_or((name, ""))
}

/// Width of `text` in ems: Chinese characters are as wide as they are high, others are taken to
/// have six tenths of that.
#[must_use]
pub fn ems(text: &str) -> f64 {
    let of = |character: char| if character < '\u{2e80}' { 0.6 } else { 1.0 };
    text.chars().map(of).sum()
}
