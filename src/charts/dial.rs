//! Gauges: a target as a light band with a mark on an arc, filled only as far as something was reached.

use super::palette;
use super::targets::HUNDRED_YI;
use crate::model::cluster::Cluster;
use crate::results::growth::is_drawable;
use crate::results::headline::Reading;
use crate::text::{charts, dials as words, tables, tasks};

/// A gauge with what is said in and below it.
#[derive(Debug, Clone, PartialEq)]
pub struct Dial {
    /// The whole of it in a sentence.
    pub headline: String,
    /// In the middle.
    pub value: String,
    /// Below, shorter; empty where nothing was reached.
    pub note: String,
    /// Color of what it belongs to, as style sheets write it.
    pub color: String,
    /// Where the target is, as a share of the arc from its beginning, 0 to 1.
    pub target: f64,
    /// How far it is filled, likewise; `None` for nothing.
    pub filled: Option<f64>,
    /// A second mark; `None` where the arc ends before it.
    pub mark: Option<DialMark>,
}

/// A mark with its word beside the arc.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DialMark {
    /// The word.
    pub word: &'static str,
    /// Where the mark is, as a share of the arc.
    pub at: f64,
    /// Middle of the word from the start, per cent of the drawing's width.
    pub left_pct: i32,
    /// The same from the top, per cent of its height.
    pub top_pct: i32,
}

/// Where the arc begins and ends, degrees against the clock from the right.
const ARC: (f64, f64) = (210.0, -30.0);
/// Width and height of the drawing, in parts of each other: the style sheet keeps them.
pub const SIZE: (f64, f64) = (160.0, 120.0);
/// Middle of the arc, in the same parts.
pub const MIDDLE: (f64, f64) = (80.0, 78.0);
/// Radius of the middle of its line.
pub const RADIUS: f64 = 68.0;
/// How far from the middle a mark's word stands.
const WORD_RADIUS: f64 = 50.0;

/// The gauge of an industry, from zero to `largest_yi`, the largest target of all: a light band up to its
/// target, a mark there and one at 百亿. It is filled up to what people entered, 亿元 of the same 产值,
/// which the plan does not publish for any industry: `None` leaves it unfilled.
#[must_use]
pub fn cluster(cluster: &Cluster, largest_yi: f64, entered: Option<Reading>) -> Dial {
    let target = tables::target(cluster.target_2025_yi, cluster.is_at_least);
    let hedged = tables::with_hedge(target.clone(), cluster.hedge);
    let tried = cluster.hedge.map(tasks::tried);
    let actual = entered.map(|it| words::entered(it.year, &tables::target(it.value, false)));
    let is_drawn = |it: &Reading| it.value >= 0.0 && is_drawable(it.value / cluster.target_2025_yi);
    let drawn_yi = entered.filter(is_drawn).map(|it| it.value);
    let largest = largest_yi.max(cluster.target_2025_yi);
    let largest = largest.max(drawn_yi.unwrap_or_default());
    Dial {
        headline: match &actual {
            Some(actual) => words::entered_dial(&cluster.name, &hedged, actual),
            None => words::cluster_dial(&cluster.name, &hedged),
        },
        value: target,
        note: actual.or(tried).unwrap_or_default(),
        color: palette::cluster(Some(cluster.no)),
        target: cluster.target_2025_yi / largest,
        filled: drawn_yi.map(|it| it / largest),
        mark: (HUNDRED_YI <= largest).then(|| mark(HUNDRED_YI / largest)),
    }
}

/// Where the arc is at a share of it: degrees with the clock from the top.
#[must_use]
pub fn turn(share: f64) -> f64 {
    90.0 - angle(share)
}

/// The point of the arc at a share of it.
#[must_use]
pub fn point(share: f64, radius: f64) -> (f64, f64) {
    let angle = angle(share).to_radians();
    let (left, top) = MIDDLE;
    (left + angle.cos() * radius, top - angle.sin() * radius)
}

fn angle(share: f64) -> f64 {
    let (from, to) = ARC;
    from + (to - from) * share
}

#[allow(clippy::cast_possible_truncation, reason = "per cent of a drawing")]
fn mark(at: f64) -> DialMark {
    let (left, top) = point(at, WORD_RADIUS);
    DialMark {
        word: charts::hundred(),
        at,
        left_pct: (left / SIZE.0 * 100.0).round() as i32,
        top_pct: (top / SIZE.1 * 100.0).round() as i32,
    }
}
