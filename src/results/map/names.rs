//! Parts of names, for labels that are short of room, and how wide they are.
//!
//! A name may be said in another language than the park's own: then it is cut and broken between
//! its words.

use crate::model::park::Park;

/// What tells the park from others, such as 溪口 of 溪口工业区: the first part of its own name,
/// or the first word of `name` in another language.
#[must_use]
pub fn short<'n>(park: &'n Park, name: &'n str) -> &'n str {
    if name == park.name {
        park.name_parts.first().map_or(name, String::as_str)
    } else {
        name.split(' ').next().unwrap_or(name)
    }
}

/// The park's `name` in two lines of about the same length; the second is empty when it has one
/// part.
#[must_use]
pub fn two_lines<'n>(park: &Park, name: &'n str) -> (&'n str, &'n str) {
    if name != park.name {
        return halves(name);
    }
    let ends = park.name_parts.iter().scan(0, |end, part| {
        *end += part.len();
        Some(*end)
    });
    nearest_to_middle(name, &mut ends.filter(|end| *end < name.len()))
}

/// A name in two lines of about the same length, broken between words; the second is empty when
/// it has one word.
#[must_use]
pub fn halves(name: &str) -> (&str, &str) {
    let (first, second) = nearest_to_middle(name, &mut name.match_indices(' ').map(|(at, _)| at));
    (first, second.trim_start())
}

fn nearest_to_middle<'n>(
    name: &'n str,
    ends: &mut dyn Iterator<Item = usize>,
) -> (&'n str, &'n str) {
    let middle = name.len() / 2;
    ends.min_by_key(|end| end.abs_diff(middle))
        .and_then(|end| name.split_at_checked(end))
        .unwrap_or((name, ""))
}

/// Width of `text` in ems: Chinese characters are as wide as they are high, small Latin letters
/// about half of that, spaces a third; digits and others are taken to have six tenths.
#[must_use]
pub fn ems(text: &str) -> f64 {
    let of = |character: char| match character {
        'm' | 'w' => 0.92,
        'a'..='z' => 0.6,
        ' ' => 0.35,
        other if other < '\u{2e80}' => 0.7,
        _ => 1.0,
    };
    text.chars().map(of).sum()
}
