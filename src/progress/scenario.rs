//! What if: when a target would be met if a figure grew at a rate that a person assumes.
//!
//! No forecast: the rate is an assumption, and growth stays the same each year.

use super::goal::Goal;
use super::method::{better, is_good};
use crate::model::indicator::{Direction, IndicatorKind};
use crate::results::growth::yearly_rate;
use crate::results::headline::Reading;

/// Growth is not followed beyond this year.
pub const LAST_YEAR: u16 = 2060;

/// What follows from an assumption.
#[derive(Debug, Clone, PartialEq)]
pub struct Projection {
    /// First year in which the figure is as good as the target; `None` when it is not up to
    /// [`LAST_YEAR`].
    pub met: Option<u16>,
    /// The figure of each year: from the one it begins with to the year aimed at, or to the one
    /// in which the target is met, where that is later.
    pub figures: Vec<Reading>,
}

/// What follows when `from` grows by `tenths` of a per cent each year. The rate that is needed, to
/// the tenth, means that rate itself, as it does wherever it is stated: it leads to the target in
/// time.
///
/// `None` where growth does not fit: for everything but amounts, for figures and targets that are
/// not above zero, and without a target in numbers or a better way.
#[must_use]
pub fn scenario(goal: &Goal, from: Reading, tenths: i16) -> Option<Projection> {
    let target = growing(goal, from)?;
    let exact = needed(goal, from).filter(|rate| in_tenths(*rate) == tenths);
    let factor = 1.0 + exact.unwrap_or(f64::from(tenths) / 1000.0);
    let mut figures = Vec::new();
    let (mut value, mut met) = (from.value, None);
    for year in from.year..=LAST_YEAR.max(from.year) {
        if met.is_none() && is_good(better(goal), value, target) {
            met = Some(year);
        }
        figures.push(Reading { year, value });
        if met.is_some() && year >= goal.due {
            break;
        }
        value *= factor;
    }
    if met.is_none() {
        figures.retain(|it| it.year <= goal.due.max(from.year));
    }
    Some(Projection { met, figures })
}

/// Yearly growth that leads from `from` to the target in the year aimed at, as a fraction; `None`
/// where growth does not fit, where that year is over, and where the target is met already.
#[must_use]
pub fn needed(goal: &Goal, from: Reading) -> Option<f64> {
    let target = growing(goal, from)?;
    let years = goal.due.checked_sub(from.year)?;
    let is_met = is_good(better(goal), from.value, target);
    yearly_rate(from.value, target, years).filter(|_| !is_met)
}

/// A rate in tenths of a per cent, rounded as it is stated elsewhere.
#[must_use]
#[allow(
    clippy::cast_possible_truncation,
    reason = "what is too large for a rate ends at the largest number"
)]
pub fn in_tenths(rate: f64) -> i16 {
    (rate * 1000.0).round() as i16
}

/// The target of a goal that can be reached by growth from `from`.
fn growing(goal: &Goal, from: Reading) -> Option<f64> {
    let is_directed = better(goal) != Direction::Neither;
    let fits = goal.kind == IndicatorKind::Level && from.value > 0.0 && is_directed;
    goal.target.filter(|target| fits && *target > 0.0)
}
