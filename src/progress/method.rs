//! How a status is found: one method for each kind of indicator, each with what went into it.
//!
//! | kind | method | on track before the year aimed at |
//! |---|---|---|
//! | level | [`Method::Growth`] | compound growth so far ≥ 95 % of the growth that is needed |
//! | level, where no rate leads | [`Method::Linear`] | change so far ≥ 95 % of the change due by then |
//! | share | [`Method::Linear`] | the same, in percentage points |
//! | cumulative | [`Method::Part`] | sum so far ≥ 95 % of the part due by then |
//! | rate, cumulative | [`Method::Part`] | rate so far ≥ 95 % of the part due by then |
//! | rate, yearly | [`Method::Yearly`] | the latest year's rate is as good as the target |
//! | threshold | [`Method::Threshold`] | the latest figure keeps the bound |
//! | qualitative | [`Method::Verdict`] | as people, or the plan, say |
//!
//! Sources: comparing the compound growth achieved with the growth needed, with 95 % for being on
//! track, is Eurostat's method (Sustainable development in the European Union, monitoring report
//! on progress towards the SDGs in an EU context, 2021), taken over by Statistics Canada and Open
//! SDG. It assumes exponential change, so it does not fit figures of zero or below (Open SDG's
//! methodology says so), nor shares, which end at 100 %. Comparing the change made with the change
//! needed, by equal steps a year, follows UNESCAP (Progress Assessment Methodology, 2020); that
//! 95 % serve there too is our choice, so that all kinds are measured alike. For bounds, yearly
//! rates and words there is nothing to be ahead of: they are kept or not.

use crate::model::indicator::{Bound, Direction};
use crate::results::growth::{share_of_change, yearly_rate};
use crate::results::headline::Reading;

use super::goal::Goal;

/// How a status was found, with what went into it beside the figure and the target.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Method {
    /// Not at all: there is no figure.
    None,
    /// Not at all: there are figures, but they do not say how far the goal got.
    Unclear(Reason),
    /// Figure against target: it is reached, or the year aimed at is over.
    Target,
    /// Figure against target, which the base was already as good as.
    Kept {
        /// Where the plan begins.
        base: Reading,
    },
    /// Compound yearly growth.
    Growth {
        /// Where the plan begins.
        base: Reading,
        /// Growth from base to figure; a fraction: 0.15 is 15 % a year.
        achieved: f64,
        /// Growth from base to target, never 0.
        needed: f64,
    },
    /// Equal steps a year.
    Linear {
        /// Where the plan begins.
        base: Reading,
        /// `(figure − base) / (target − base)`.
        made: f64,
        /// Part of the time from base to target that is over, above 0 and below 1.
        elapsed: f64,
    },
    /// What was reached since the beginning against the part of the target due by then.
    Part {
        /// Part of the target due by then, in the goal's unit.
        due: f64,
    },
    /// Each year's rate against the target.
    Yearly {
        /// Years with a figure.
        years: u16,
        /// Years of them whose rate is as good as the target.
        good: u16,
    },
    /// A bound, kept or not.
    Threshold,
    /// What people or the plan say in words.
    Verdict {
        /// The year that it is for.
        year: u16,
    },
}

/// Why figures do not say how far a goal got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// There is no figure from which the way begins.
    NoBase,
    /// The target stands in words, and nobody said whether it was reached.
    TargetInWords,
    /// Neither more nor less is better.
    NoDirection,
}

/// How much of the progress due so far must have been made to be on track.
const ON_TRACK: f64 = 0.95;
/// Room for the rounding errors of sums and powers of decimal fractions.
const NOISE: f64 = 1e-9;

/// Which way is better for `goal`: a bound says so for its target, else the direction does.
#[must_use]
pub fn better(goal: &Goal) -> Direction {
    match goal.bound {
        Some(Bound::AtLeast) => Direction::Higher,
        Some(Bound::AtMost) => Direction::Lower,
        None => goal.direction,
    }
}

/// Whether `value` is at least as good as `target`; never where neither way is better.
#[must_use]
pub fn is_good(better: Direction, value: f64, target: f64) -> bool {
    let room = NOISE * target.abs().max(1.0);
    match better {
        Direction::Higher => value >= target - room,
        Direction::Lower => value <= target + room,
        Direction::Neither => false,
    }
}

/// Whether `value` is at most 5 % of what is `due` behind it.
pub(super) fn keeps_pace(better: Direction, value: f64, due: f64) -> bool {
    let room = (1.0 - ON_TRACK) * due.abs();
    let least = match better {
        Direction::Lower => due + room,
        _ => due - room,
    };
    is_good(better, value, least)
}

/// Whether a sum that is good early can still become bad: what may grow only to a limit.
pub(super) fn is_budget(better: Direction, target: f64) -> bool {
    match better {
        Direction::Higher => target <= 0.0,
        Direction::Lower => target >= 0.0,
        Direction::Neither => false,
    }
}

/// Part of the time from `start` to `end` that is over in `year`; `None` where there is no time.
pub(super) fn elapsed(start: u16, year: u16, end: u16) -> Option<f64> {
    let whole = end.checked_sub(start).filter(|years| *years > 0)?;
    Some(f64::from(year.checked_sub(start)?) / f64::from(whole))
}

/// By compound growth, where a rate leads to figure and target; whether the goal is on track.
pub(super) fn by_growth(base: Reading, figure: Reading, target: Reading) -> Option<(Method, bool)> {
    let rate = |to: Reading| {
        let years = to.year.checked_sub(base.year)?;
        yearly_rate(base.value, to.value, years)
    };
    let (achieved, needed) = (rate(figure)?, rate(target).filter(|it| *it != 0.0)?);
    let method = Method::Growth {
        base,
        achieved,
        needed,
    };
    Some((method, achieved / needed >= ON_TRACK - NOISE))
}

/// By equal steps a year; whether the goal is on track.
pub(super) fn by_steps(base: Reading, figure: Reading, target: Reading) -> Option<(Method, bool)> {
    let made = share_of_change(base.value, target.value, figure.value)?;
    let elapsed = elapsed(base.year, figure.year, target.year)?;
    let method = Method::Linear {
        base,
        made,
        elapsed,
    };
    Some((method, made >= ON_TRACK * elapsed - NOISE))
}
