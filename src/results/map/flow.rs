//! Items of a legend, one after another, in as many lines as they need.

/// For each of items with these widths its distance from the left and its line, counted from
/// zero, with `gap` between two of a line and no line longer than `room`, unless one item is.
#[must_use]
pub fn flow(widths: &[f64], gap: f64, room: f64) -> Vec<(f64, u16)> {
    let (mut left, mut line) = (0.0, 0u16);
    widths
        .iter()
        .map(|width| {
            if left > 0.0 && left + width > room {
                (left, line) = (0.0, line.saturating_add(1));
            }
            let place = (left, line);
            left += width + gap;
            place
        })
        .collect()
}
