//! Parts of names, for labels that are short of room.

/// Words before which the name of a park can be broken: what the park is, after where it is.
const BREAKS: [&str; 16] = [
    "产业", "转型", "示范", "科创", "集聚", "战略", "新兴", "科技", "工业", "外向", "园区", "循环",
    "经济", "高新", "开发", "智能",
];

/// Where `name` can be broken, as positions in its bytes, none of them at the beginning.
fn breaks(name: &str) -> Vec<usize> {
    let mut breaks: Vec<usize> = BREAKS
        .iter()
        .flat_map(|word| name.match_indices(word))
        .map(|(at, _)| at)
        .filter(|at| *at > 0)
        .collect();
    breaks.sort_unstable();
    breaks
}

/// What tells the park from others, such as 溪口 of 溪口工业区; the whole name when it says not
/// what the park is.
#[must_use]
pub fn short(name: &str) -> &str {
    let first = breaks(name).into_iter().next();
    first.and_then(|at| name.get(..at)).unwrap_or(name)
}

/// `name` in two lines of about the same length; the second is empty when it cannot be broken.
#[must_use]
pub fn two_lines(name: &str) -> (&str, &str) {
    let middle = name.len() / 2;
    let nearest = breaks(name)
        .into_iter()
        .min_by_key(|at| at.abs_diff(middle));
    nearest
        .and_then(|at| name.split_at_checked(at))
        .unwrap_or((name, ""))
}

/// Width of `text` in ems: Chinese characters are as wide as they are high, others are taken to
/// have six tenths of that.
#[must_use]
pub fn ems(text: &str) -> f64 {
    let of = |character: char| if character < '\u{2e80}' { 0.6 } else { 1.0 };
    text.chars().map(of).sum()
}
