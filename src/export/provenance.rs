//! What a file says of itself: which plan, which selection, from where, when.

use crate::model::Plan;
use crate::query::{Conditions, Query};
use crate::results::Total;
use crate::text::{answers, charts, facets, sheets};

/// The origin of an exported file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// Title of the plan, with its period.
    pub plan: String,
    /// The active conditions in words.
    pub conditions: String,
    /// How many of how many projects, and their total.
    pub extent: String,
    /// Where the figures come from.
    pub source: String,
    /// Link that restores the selection; empty when there is no address.
    pub link: String,
}

impl Provenance {
    /// Describes the projects of `plan` that satisfy `conditions`.
    #[must_use]
    pub fn new(plan: &Plan, conditions: &Conditions, total: Total, link: String) -> Self {
        Self {
            plan: titled(plan),
            conditions: answers::conditions(plan, conditions),
            extent: sheets::extent_of_projects(conditions.accept_all(), plan.projects.len(), total),
            source: charts::source_of_projects(&plan.overview),
            link,
        }
    }

    /// Describes the records that the view of `query` shows: `shown` of `all`.
    #[must_use]
    pub fn of_records(
        plan: &'static Plan,
        query: &Query,
        (shown, all): (usize, usize),
        link: String,
    ) -> Self {
        Self {
            plan: titled(plan),
            conditions: facets::conditions(plan, query).unwrap_or_default(),
            extent: sheets::extent(shown, all),
            source: sheets::source(plan, query.view),
            link,
        }
    }

    /// What stands above a table, each line with its label.
    #[must_use]
    pub fn lines(&self) -> [(&'static str, String); 5] {
        [
            (charts::plan(), self.plan.clone()),
            (charts::conditions(), self.conditions.clone()),
            (sheets::extent_label(), self.extent.clone()),
            (charts::source(), self.source.clone()),
            (charts::link(), self.link.clone()),
        ]
    }
}

/// Title of a plan with its period.
pub(super) fn titled(plan: &Plan) -> String {
    sheets::titled(plan)
}
