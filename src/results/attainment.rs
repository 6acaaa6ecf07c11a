//! What follows from an indicator's cells: growth, and how far a target was reached.

use super::growth::{share_of_change, share_of_target, yearly_rate};
use crate::model::indicator::{Direction, Indicator, IndicatorKind, IndicatorValue, Role};

/// What follows from an indicator's cells.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Derived {
    /// Yearly growth that leads from base to target; `None` where no constant rate does, where
    /// the target does not lie ahead, and for everything but amounts.
    pub required: Option<Rate>,
    /// Yearly growth from base to what was reached; `None` as above.
    pub achieved: Option<Rate>,
    /// Change of a share from base to target in percentage points; `None` for other kinds.
    pub points: Option<f64>,
    /// How far the target was reached; `None` where the plan does not say what was reached.
    pub attainment: Option<Attainment>,
}

/// Constant yearly growth between two stated figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// The first figure, in the indicator's unit.
    pub from: f64,
    /// The last figure.
    pub to: f64,
    /// Years between.
    pub years: u16,
    /// A fraction: 0.15 is 15 % a year.
    pub rate: f64,
}

/// How far a target was reached.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Attainment {
    /// Whether what was reached is at least as good as the target.
    pub is_met: bool,
    /// The target, in the indicator's unit.
    pub target: f64,
    /// What was reached.
    pub actual: f64,
    /// `actual / target`; `None` for a target of zero.
    pub of_target: Option<f64>,
    /// `(actual − base) / (target − base)`, with the base; `None` without a base or a planned
    /// change.
    pub of_change: Option<(f64, f64)>,
}

/// The number of the cell with `role`; `None` where it is text.
#[must_use]
pub fn cell(indicator: &Indicator, role: Role) -> Option<(&IndicatorValue, f64)> {
    let found = indicator.values.iter().find(|it| it.role == role)?;
    Some((found, found.value?))
}

/// What follows from the cells of `indicator`.
#[must_use]
pub fn derived(indicator: &Indicator) -> Derived {
    let base = cell(indicator, Role::Base);
    let target = cell(indicator, Role::Target);
    let actual = cell(indicator, Role::Actual);
    let is_amount = indicator.kind == IndicatorKind::Level;
    let growth = |from: Option<(&IndicatorValue, f64)>, to: Option<(&IndicatorValue, f64)>| {
        let ((first, from), (last, to)) = from.zip(to).filter(|_| is_amount)?;
        let year = |it: &IndicatorValue| it.refers_to.unwrap_or(it.year);
        let years = year(last).checked_sub(year(first))?;
        let rate = yearly_rate(from, to, years)?;
        Some(Rate {
            from,
            to,
            years,
            rate,
        })
    };
    let is_ahead = |rate: &Rate| match indicator.direction {
        Direction::Higher => rate.to >= rate.from,
        Direction::Lower => rate.to <= rate.from,
        Direction::Neither => true,
    };
    let is_share = indicator.kind == IndicatorKind::Share;
    let points = base.zip(target).filter(|_| is_share);
    Derived {
        required: growth(base, target).filter(is_ahead),
        achieved: growth(base, actual),
        points: points.map(|((_, base), (_, target))| target - base),
        attainment: target
            .zip(actual)
            .map(|((_, target), (_, actual))| Attainment {
                is_met: match indicator.direction {
                    Direction::Lower => actual <= target,
                    Direction::Higher | Direction::Neither => actual >= target,
                },
                target,
                actual,
                of_target: share_of_target(target, actual),
                of_change: base.and_then(|(_, base)| {
                    share_of_change(base, target, actual).map(|share| (base, share))
                }),
            }),
    }
}
