//! Numbers, paths and colours as attributes of a drawing.

use crate::results::map::projection::Spot;
use crate::text::format;

/// A length as an attribute, to a hundredth.
pub(super) fn px(length: f64) -> String {
    format::decimal((length * 100.0).round() / 100.0)
}

/// Rings as path data in whole steps of `step` units, each point relative to the one before:
/// half as long as absolute points. Repeated points are left out.
#[allow(
    clippy::cast_possible_truncation,
    reason = "a map has a few thousand steps"
)]
pub(super) fn rings(rings: &[Vec<Spot>], step: f64) -> String {
    let mut path = String::new();
    for ring in rings {
        let mut before: Option<(i32, i32)> = None;
        let mut parts = 0;
        for (x, y) in ring {
            let now = ((x / step).round() as i32, (y / step).round() as i32);
            let (from, sign) = match before {
                Some(before) if before == now => continue,
                Some(before) => (before, if parts == 1 { "l" } else { " " }),
                None => ((0, 0), "M"),
            };
            let (right, down) = (now.0 - from.0, now.1 - from.1);
            path += sign;
            path += &right.to_string();
            if down >= 0 {
                path.push(' ');
            }
            path += &down.to_string();
            before = Some(now);
            parts += 1;
        }
        path.push('z');
    }
    path
}

/// A curve through `points` as path data: all points but the ends are control points, and the curve
/// passes between them.
pub(super) fn curve(points: &[Spot]) -> String {
    let mut path = String::new();
    let mut before: Option<Spot> = None;
    for (at, point) in points.iter().enumerate() {
        let between = |from: Spot| {
            (
                f64::midpoint(from.0, point.0),
                f64::midpoint(from.1, point.1),
            )
        };
        let is_last = at + 1 == points.len();
        path += &match before {
            None => ["M", &spot(*point)].concat(),
            Some(from) if is_last => ["Q", &spot(from), " ", &spot(*point)].concat(),
            Some(from) => ["Q", &spot(from), " ", &spot(between(from))].concat(),
        };
        before = Some(*point);
    }
    path
}

/// Rings as path data without corners: curves from the middle of each side to that of the next, with
/// the point between them as control point.
pub(super) fn rounded(rings: &[Vec<Spot>]) -> String {
    let mut path = String::new();
    for ring in rings {
        let ends = ring.iter().cycle().skip(1).zip(ring);
        let mut middles =
            ends.map(|((x, y), (x0, y0))| (f64::midpoint(*x0, *x), f64::midpoint(*y0, *y)));
        if let Some(start) = middles.next() {
            path += &["M", &spot(start)].concat();
            let pulls = ring.iter().cycle().skip(1);
            for (pull, middle) in pulls.zip(middles.chain([start])) {
                path += &["Q", &spot(*pull), " ", &spot(middle)].concat();
            }
            path.push('z');
        }
    }
    path
}

/// Dots at `spots` as path data: lines without length, drawn as wide as their stroke.
pub(super) fn dots<T>(spots: &[(T, Spot)], along: &str) -> String {
    let dots: Vec<String> = spots
        .iter()
        .map(|(_, it)| ["M", &spot(*it), "l", along].concat())
        .collect();
    dots.concat()
}

fn spot((x, y): Spot) -> String {
    [&px(x), " ", &px(y)].concat()
}

/// The colour of an industry by its number; `None` is any other industry.
pub(crate) fn color(cluster: Option<u16>) -> String {
    const COLOURS: u16 = 9;
    match cluster {
        Some(number) => format!("var(--cluster-{})", (number.max(1) - 1) % COLOURS + 1),
        None => "var(--cluster-none)".to_owned(),
    }
}
