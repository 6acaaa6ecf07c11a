//! What follows from an indicator's cells: growth, and how far a target was reached.

use super::growth::{Pace, share_of_change, share_of_target};
use super::headline::{Reading, pace, reading};
use crate::model::indicator::{Direction, Indicator, IndicatorKind, Role};

/// What follows from an indicator's cells.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Derived {
    /// Yearly growth that leads from base to target; `None` where no constant pace does, where
    /// the target does not lie ahead, and for everything but amounts.
    pub required: Option<Growth>,
    /// Yearly growth from base to what was reached; `None` as above.
    pub achieved: Option<Growth>,
    /// Change of a share from base to target in percentage points; `None` for other kinds.
    pub points: Option<f64>,
    /// How far the target was reached; `None` where the plan does not say what was reached in
    /// numbers.
    pub attainment: Option<Attainment>,
    /// The year for which the plan says in words, without a number, that the target was reached;
    /// `None` where it does not.
    pub said: Option<u16>,
}

impl Derived {
    /// Whether the target was reached; `None` where the plan does not say.
    #[must_use]
    pub fn is_met(&self) -> Option<bool> {
        let in_figures = self.attainment.map(|it| it.is_met);
        in_figures.or(self.said.map(|_| true))
    }
}

/// The plan's word for a target that was reached.
const REACHED: &str = "完成";

/// The year for which the plan says in words, without a number, that the target of `indicator` was
/// reached; `None` where it does not.
#[must_use]
pub fn said(indicator: &Indicator) -> Option<u16> {
    let mut cells = indicator.values.iter();
    let actual = cells.find(|it| it.role == Role::Actual)?;
    let is_said = actual.value.is_none() && actual.printed == REACHED;
    is_said.then_some(actual.year)
}

/// Constant growth between two stated figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Growth {
    /// The first figure.
    pub from: Reading,
    /// The last figure.
    pub to: Reading,
    /// How fast.
    pub pace: Pace,
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

/// What follows from the cells of `indicator`.
#[must_use]
pub fn derived(indicator: &Indicator) -> Derived {
    let of = |role| reading(indicator, role);
    let (base, target, actual) = (of(Role::Base), of(Role::Target), of(Role::Actual));
    let is_amount = indicator.kind == IndicatorKind::Level;
    let growth = |from: Option<Reading>, to: Option<Reading>| {
        let (from, to) = from.zip(to).filter(|_| is_amount)?;
        let pace = pace(indicator, from, to)?;
        Some(Growth { from, to, pace })
    };
    let is_ahead = |it: &Growth| !is_behind(indicator.direction, it.from.value, it.to.value);
    let is_share = indicator.kind == IndicatorKind::Share;
    let points = base.zip(target).filter(|_| is_share);
    let reached = target.zip(actual).map(|(target, actual)| Attainment {
        is_met: !is_behind(indicator.direction, target.value, actual.value),
        target: target.value,
        actual: actual.value,
        of_target: share_of_target(target.value, actual.value),
        of_change: base.and_then(|base| {
            let share = share_of_change(base.value, target.value, actual.value);
            share.map(|share| (base.value, share))
        }),
    });
    Derived {
        required: growth(base, target).filter(is_ahead),
        achieved: growth(base, actual),
        points: points.map(|(base, target)| target.value - base.value),
        attainment: reached,
        said: said(indicator),
    }
}

/// Whether `to` is worse than `from`; nothing is where neither way is better.
#[must_use]
pub fn is_behind(direction: Direction, from: f64, to: f64) -> bool {
    match direction {
        Direction::Higher => to < from,
        Direction::Lower => to > from,
        Direction::Neither => false,
    }
}
