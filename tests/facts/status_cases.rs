//! Goals and journals for cases computed by hand: from 2020 to 2025, unless a case says otherwise.

use fenghua_plan::model::indicator::{Direction, IndicatorKind, RateCounting};
use fenghua_plan::model::relation::RelationKind;
use fenghua_plan::progress::{About, Assessment, Entry, Goal, Journal, What, status};
use fenghua_plan::results::headline::Reading;

use super::fixture::plan;

/// What happens, the goal, what was entered by year, and what must follow.
pub(super) type Case<T> = (&'static str, Goal, &'static [(u16, f64)], T);

pub(super) fn at(year: u16, value: f64) -> Reading {
    Reading { year, value }
}

/// A goal of `kind` from `base` in 2020 to `target` in 2025; more is better.
pub(super) fn goal(kind: IndicatorKind, base: f64, target: f64) -> Goal {
    Goal {
        of: RelationKind::Indicator,
        id: "goal",
        name: "目标",
        unit: Some("亿元"),
        kind,
        counting: None,
        direction: Direction::Higher,
        since: 2020,
        base: Some(at(2020, base)),
        target: Some(target),
        due: 2025,
        bound: None,
        hedge: None,
        stated: None,
        said: None,
        source: plan().indicators()[0].source,
    }
}

pub(super) fn level(base: f64, target: f64) -> Goal {
    goal(IndicatorKind::Level, base, target)
}

pub(super) fn share(base: f64, target: f64) -> Goal {
    goal(IndicatorKind::Share, base, target)
}

pub(super) fn sum(target: f64) -> Goal {
    goal(IndicatorKind::Cumulative, 8.0, target)
}

pub(super) fn rate(counting: RateCounting, target: f64) -> Goal {
    Goal {
        counting: Some(counting),
        ..goal(IndicatorKind::Rate, 7.7, target)
    }
}

pub(super) fn threshold(target: f64) -> Goal {
    goal(IndicatorKind::Threshold, 7.17, target)
}

/// The same goal where less is better.
pub(super) fn lower(goal: Goal) -> Goal {
    Goal {
        direction: Direction::Lower,
        ..goal
    }
}

pub(super) fn without_base(goal: Goal) -> Goal {
    Goal { base: None, ..goal }
}

pub(super) fn entry(id: &str, year: u16, what: What) -> Entry {
    Entry {
        about: About::Goal {
            id: id.to_owned(),
            year,
        },
        what,
        by: String::new(),
        on: None,
        source: String::new(),
    }
}

/// What follows for `goal` when the figures of `entered` were entered.
pub(super) fn assess(goal: &Goal, entered: &[(u16, f64)]) -> Assessment {
    let entry = |(year, value): &(u16, f64)| entry(goal.id, *year, What::Figure(*value));
    status(goal, &Journal::new(entered.iter().map(entry).collect()))
}
