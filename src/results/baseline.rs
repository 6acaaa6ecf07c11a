//! Where the promises of the plan start.

use crate::model::Plan;
use crate::model::achievement::Achievement;
use crate::model::indicator::{Indicator, IndicatorValue, Role};
use crate::model::relation::{Basis, RelationKind};
use crate::model::task::{Baseline as Link, Commitment};

/// Where a promise starts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Baseline<'p> {
    /// At the base of the indicator of the same.
    Indicator(&'p Indicator, &'p IndicatorValue),
    /// At something achieved before, or near it.
    Achievement(&'p Achievement, &'p Link),
}

/// Where `promise` starts; `None` when the plan does not say.
#[must_use]
pub fn baseline<'p>(plan: &'p Plan, promise: &'p Commitment) -> Option<Baseline<'p>> {
    if let Some(link) = &promise.baseline {
        let stated = plan.achievement(&link.achievement)?;
        return Some(Baseline::Achievement(stated, link));
    }
    let mut relations = promise.relations.iter();
    // What is linked by its subject, such as the growth of the same, has another base.
    let same =
        relations.find(|it| it.kind == RelationKind::Indicator && it.basis == Basis::Named)?;
    let same = plan.indicator(&same.id)?;
    let base = same.values.iter().find(|it| it.role == Role::Base)?;
    Some(Baseline::Indicator(same, base))
}
