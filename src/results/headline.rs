//! The figures that stand for the plan: base, target, and the growth that leads from one to the
//! other beside the growth of the years before.

use super::growth::{self, Pace};
use crate::model::Plan;
use crate::model::indicator::{Indicator, IndicatorValue, Role};
use crate::model::overview::StatedGrowth;

/// A headline figure with what follows from it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HeadlineFigure {
    /// What it is called where it stands alone.
    pub name: &'static str,
    /// The indicator.
    pub indicator: &'static Indicator,
    /// Where the plan begins.
    pub base: Reading,
    /// What it aims at.
    pub target: Reading,
    /// Growth that leads from base to target; `None` where no constant one does.
    pub required: Option<Pace>,
    /// Growth of the years before; `None` where the plan does not give both ends.
    pub before: Option<Achieved>,
    /// Growth of the years before as the plan itself states it; `None` where it does not.
    pub stated: Option<&'static StatedGrowth>,
    /// In what the indicators differ, or why there is none before.
    pub note: &'static str,
}

impl HeadlineFigure {
    /// The yearly rate of the years before, as the plan states it or its figures give it, and where it would
    /// have led by the year of the target; `None` where there is none, or steps instead of a rate.
    #[must_use]
    pub fn at_former_pace(&self) -> Option<(f64, Reading)> {
        let stated = self.stated.map(|it| it.rate_pct / 100.0);
        let rate = stated.or_else(|| match self.before?.pace {
            Pace::Rate(rate) => Some(rate),
            Pace::Steps(_) => None,
        })?;
        let years = self.target.year.checked_sub(self.base.year)?;
        let value = growth::grown(self.base.value, rate, years);
        Some((
            rate,
            Reading {
                year: self.target.year,
                value,
            },
        ))
    }
}

/// A stated number and the year that it is for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// The year that the cell names, else that of its column.
    pub year: u16,
    /// In the indicator's unit.
    pub value: f64,
}

/// Growth that was reached.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Achieved {
    /// The indicator that states it.
    pub indicator: &'static Indicator,
    /// At the beginning.
    pub from: Reading,
    /// At the end.
    pub to: Reading,
    /// How fast.
    pub pace: Pace,
}

/// The headline figures of `plan` in its order; those without base or target as numbers are
/// left out.
#[must_use]
pub fn headline_figures(plan: &'static Plan) -> Vec<HeadlineFigure> {
    let figure = |headline: &'static crate::model::overview::Headline| {
        let indicator = plan.indicator(&headline.indicator)?;
        let base = reading(indicator, Role::Base)?;
        let target = reading(indicator, Role::Target)?;
        let before = headline.before.as_ref().and_then(|id| plan.indicator(id));
        Some(HeadlineFigure {
            name: &headline.name,
            indicator,
            base,
            target,
            required: pace(indicator, base, target),
            before: before.and_then(achieved),
            stated: headline.stated.as_ref(),
            note: &headline.note,
        })
    };
    plan.headlines().iter().filter_map(figure).collect()
}

fn achieved(indicator: &'static Indicator) -> Option<Achieved> {
    let from = reading(indicator, Role::Base)?;
    let to = reading(indicator, Role::Actual)?;
    Some(Achieved {
        indicator,
        from,
        to,
        pace: pace(indicator, from, to)?,
    })
}

/// Growth between two readings of `indicator`; `None` where no constant one leads there.
pub(super) fn pace(indicator: &Indicator, from: Reading, to: Reading) -> Option<Pace> {
    let years = to.year.checked_sub(from.year)?;
    growth::pace(indicator.unit.as_deref(), from.value, to.value, years)
}

/// The number of the cell with `role` and its year; `None` where the cell is text.
#[must_use]
pub fn reading(indicator: &Indicator, role: Role) -> Option<Reading> {
    let of_role = |value: &&IndicatorValue| value.role == role;
    let found = indicator.values.iter().find(of_role)?;
    Some(Reading {
        year: found.refers_to.unwrap_or(found.year),
        value: found.value?,
    })
}
