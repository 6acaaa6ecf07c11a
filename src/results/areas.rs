//! Amounts as areas: rectangles that fill a space and whose sizes are in proportion to what
//! they stand for.
//!
//! Rows are chosen so that rectangles come near to squares: Bruls, Huizing, van Wijk, Squarified
//! Treemaps (2000). Not here: gaps and lines between them, which a drawing lays over their edges.

use super::map::shapes::Rect;

/// A group of amounts with the rectangles for its name and for each of its members.
#[derive(Debug, Clone, PartialEq)]
pub struct Grouped {
    /// The strip above its members.
    pub head: Rect,
    /// Its members, in their order.
    pub members: Vec<Rect>,
}

/// Rectangles for `groups` of positive amounts, each group the largest amount first, in a room of
/// this width and height: groups stand in columns, each below a strip that is `head` high. Where
/// there are so many groups that strips would take more than half of the height, they are lower.
#[must_use]
pub fn grouped(groups: &[Vec<f64>], (width, height): (f64, f64), head: f64) -> Vec<Grouped> {
    let sums: Vec<f64> = groups.iter().map(|it| it.iter().sum()).collect();
    let most = (height / 2.0 / head).max(1.0);
    let columns = columns(&sums, width * height / total(&sums), height, most);
    // What is left of the height below the strips differs: a column of more of them is wider.
    let weights: Vec<f64> = columns
        .iter()
        .map(|column| total(column) / (height - head * count(column)))
        .collect();
    let (mut left, mut placed) = (0.0, Vec::new());
    let mut members = groups.iter();
    for (column, weight) in columns.iter().zip(&weights) {
        let right = left + width * weight / total(&weights);
        let free = height - head * count(column);
        let mut top = 0.0;
        for (sum, group) in column.iter().zip(members.by_ref()) {
            let below = top + head;
            let bottom = below + free * sum / total(column);
            let strip = |top, bottom| Rect {
                left,
                top,
                right,
                bottom,
            };
            placed.push(Grouped {
                head: strip(top, below),
                members: filling(group, strip(below, bottom)),
            });
            top = bottom;
        }
        left = right;
    }
    placed
}

/// Rectangles for `amounts`, the largest first, that fill `room`.
fn filling(mut amounts: &[f64], mut room: Rect) -> Vec<Rect> {
    let mut placed = Vec::new();
    let scale = room.width() * room.height() / total(amounts);
    while !amounts.is_empty() {
        let is_wide = room.width() > room.height();
        let side = room.width().min(room.height());
        let (row, rest) = amounts.split_at(row(amounts, scale, side));
        let thick = total(row) * scale / side;
        let mut along = if is_wide { room.top } else { room.left };
        for amount in row {
            let end = along + amount * scale / thick;
            let (right, bottom) = (room.left + thick, room.top + thick);
            placed.push(if is_wide {
                Rect {
                    right,
                    top: along,
                    bottom: end,
                    ..room
                }
            } else {
                Rect {
                    bottom,
                    left: along,
                    right: end,
                    ..room
                }
            });
            along = end;
        }
        if is_wide {
            room.left += thick;
        } else {
            room.top += thick;
        }
        amounts = rest;
    }
    placed
}

/// `amounts` in columns of a height, with no more than `most` in each: all in one as long as
/// that makes no rectangle more slender. A lying rectangle has room for words, an upright one
/// as slender has none.
fn columns(mut amounts: &[f64], scale: f64, height: f64, most: f64) -> Vec<&[f64]> {
    /// How much more slender than an upright rectangle a lying one may be.
    const LYING: f64 = 6.0;
    let mut columns = Vec::new();
    while !amounts.is_empty() {
        let upto = (1..=amounts.len()).filter(|upto| *upto == 1 || f64_of(*upto) <= most);
        let worst = |upto: &usize| {
            let (column, rest) = amounts.split_at(*upto);
            // What is left stands at best in one column.
            let slenderness = |column| slenderness(column, scale, height, LYING);
            slenderness(column).max(slenderness(rest))
        };
        let best = upto.min_by(|left, right| worst(left).total_cmp(&worst(right)));
        let (column, rest) = amounts.split_at(best.unwrap_or(1));
        columns.push(column);
        amounts = rest;
    }
    columns
}

/// How many of `amounts` make up the row along a side with the least slender rectangles.
fn row(amounts: &[f64], scale: f64, side: f64) -> usize {
    let mut best = f64::INFINITY;
    let mut taken = 0;
    for upto in 1..=amounts.len() {
        let row = amounts.get(..upto).unwrap_or(amounts);
        let now = slenderness(row, scale, side, 1.0);
        if taken > 0 && now > best {
            break;
        }
        (best, taken) = (now, upto);
    }
    taken
}

/// How slender the most slender rectangle is of `amounts` in a row along a side; one that lies along
/// it may be `lying` times as slender.
fn slenderness(amounts: &[f64], scale: f64, side: f64, lying: f64) -> f64 {
    let thick = total(amounts) * scale / side;
    let of = |amount: &f64| {
        let ratio = amount * scale / thick / thick;
        ratio.max(ratio.recip() / lying)
    };
    amounts.iter().map(of).fold(0.0, f64::max)
}

fn total(amounts: &[f64]) -> f64 {
    amounts.iter().sum()
}

fn count(amounts: &[f64]) -> f64 {
    f64_of(amounts.len())
}

fn f64_of(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
