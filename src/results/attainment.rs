//! What became of a target, and the growth that a target asks for.

use super::growth::{share_of_change, share_of_target};
use super::headline::{Reading, rate, reading};
use crate::model::indicator::{Direction, Indicator, IndicatorKind, IndicatorValue, Role};

/// Whether a target was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The figure is at least as good as the target.
    Met,
    /// The figure falls short of the target.
    Missed,
    /// The plan answers in words, or in figures that do not say what they compare.
    Worded,
}

/// What became of the target of a row of Table 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Attainment {
    /// Whether it was met.
    pub outcome: Outcome,
    /// `actual − target` in the indicator's unit; `None` where the cells are not compared.
    pub gap: Option<f64>,
    /// `actual / target`, as a fraction; `None` where the cells are not compared.
    pub of_target: Option<f64>,
    /// `(actual − base) / (target − base)`, as a fraction; `None` without a base as a number.
    pub of_change: Option<f64>,
}

/// What became of the target; `None` where the plan states no result.
#[must_use]
pub fn attainment(indicator: &Indicator) -> Option<Attainment> {
    cell(indicator, Role::Actual)?;
    let worded = Attainment {
        outcome: Outcome::Worded,
        gap: None,
        of_target: None,
        of_change: None,
    };
    // A rate's cell does not print whether it fell or rose.
    if indicator.kind == IndicatorKind::Rate || indicator.direction == Direction::Neither {
        return Some(worded);
    }
    let figures = reading(indicator, Role::Target).zip(reading(indicator, Role::Actual));
    let Some((target, actual)) = figures else {
        return Some(worded);
    };
    let is_met = match indicator.direction {
        Direction::Lower => actual.value <= target.value,
        _ => actual.value >= target.value,
    };
    let base = reading(indicator, Role::Base);
    Some(Attainment {
        outcome: if is_met {
            Outcome::Met
        } else {
            Outcome::Missed
        },
        gap: Some(actual.value - target.value),
        of_target: share_of_target(target.value, actual.value),
        of_change: base.and_then(|base| share_of_change(base.value, target.value, actual.value)),
    })
}

/// Constant yearly growth between the base and the cell of `role`, with both ends.
///
/// `None` for shares, rates, bounds and sums over a period, whose ends are not amounts of the
/// same kind, and where no constant rate leads from one to the other.
#[must_use]
pub fn growth(indicator: &Indicator, role: Role) -> Option<(Reading, Reading, f64)> {
    let is_amount = indicator.kind == IndicatorKind::Level;
    let from = reading(indicator, Role::Base).filter(|_| is_amount)?;
    let to = reading(indicator, role)?;
    Some((from, to, rate(from, to)?))
}

/// Whether the target lies above (`true`) or below (`false`) the base against the direction in
/// which the indicator is better; `None` where it does not.
#[must_use]
pub fn is_target_across(indicator: &Indicator) -> Option<bool> {
    let base = reading(indicator, Role::Base)?.value;
    let target = reading(indicator, Role::Target)?.value;
    match indicator.direction {
        Direction::Lower if target > base => Some(true),
        Direction::Higher if target < base => Some(false),
        _ => None,
    }
}

/// The cell of `role`; `None` where the table has no such column.
#[must_use]
pub fn cell(indicator: &Indicator, role: Role) -> Option<&IndicatorValue> {
    indicator.values.iter().find(|it| it.role == role)
}
