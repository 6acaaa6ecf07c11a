//! What else the plan says of a record: findings that touch it, and promises about the same.

use super::audit::{Finding, Subject};
use super::placed::Placed;
use crate::model::Plan;
use crate::model::point::Point;
use crate::model::relation::RelationKind;
use crate::model::task::Commitment;

/// All findings with the records that each touches.
#[derive(Debug)]
pub struct Checks {
    placed: Placed,
    all: Vec<(Finding, Vec<(RelationKind, &'static str)>)>,
}

/// What the plan says of a record elsewhere.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Elsewhere {
    /// Findings that name its row or number or, of an indicator, its name, those to be looked at first.
    pub findings: Vec<Finding>,
    /// Points that concern it.
    pub points: Vec<&'static Point>,
    /// Promises that are linked to it or, of an indicator, have its name in theirs.
    pub promises: Vec<&'static Commitment>,
}

impl Checks {
    /// The `findings` of `plan`.
    pub(super) fn new(plan: &'static Plan, findings: &[Finding]) -> Self {
        let placed = Placed::new(plan);
        let touched = |finding: &Finding| {
            let named = placed.named_by(finding.subject).into_iter();
            named.map(|(kind, id, _)| (kind, id)).collect()
        };
        let mut all: Vec<_> = findings.iter().map(|it| (*it, touched(it))).collect();
        all.sort_by_key(|(finding, _)| finding.rank());
        Self { placed, all }
    }

    /// The records by their place in the plan.
    #[must_use]
    pub fn placed(&self) -> &Placed {
        &self.placed
    }

    /// What the plan says elsewhere of a record.
    #[must_use]
    pub fn of(&self, kind: RelationKind, id: &str) -> Elsewhere {
        let plan = self.placed.plan();
        let indicator = plan.indicator(id);
        let name = indicator.filter(|_| kind == RelationKind::Indicator);
        let names = |text: &str| name.is_some_and(|it| text.contains(it.name.as_str()));
        let touches = |(finding, touched): &&(Finding, Vec<(RelationKind, &str)>)| {
            let is_named = match finding.subject {
                Subject::Statement(statement) => names(&statement.title),
                Subject::Behind(_) | Subject::Period(_) => false,
            };
            is_named || touched.contains(&(kind, id))
        };
        let is_about = |promise: &&Commitment| {
            let mut relations = promise.relations.iter();
            names(&promise.what) || relations.any(|it| it.kind == kind && it.id == id)
        };
        let concerns = |point: &&Point| {
            let mut relations = point.relations.iter();
            relations.any(|it| it.kind == kind && it.id == id)
        };
        Elsewhere {
            findings: self.all.iter().filter(touches).map(|it| it.0).collect(),
            promises: plan.commitments().iter().filter(is_about).collect(),
            points: plan.points().iter().filter(concerns).collect(),
        }
    }

    /// Findings that take up the figure of `promise`, as it is printed in its place.
    pub fn of_promise(&self, promise: &Commitment) -> impl Iterator<Item = &Finding> {
        let takes_up = |finding: &&Finding| match finding.subject {
            Subject::Statement(statement) => {
                let mut operands = statement.operands.iter();
                operands.any(|it| it.source == promise.source && it.printed == promise.printed)
            }
            Subject::Behind(_) | Subject::Period(_) => false,
        };
        self.all.iter().map(|it| &it.0).filter(takes_up)
    }
}
