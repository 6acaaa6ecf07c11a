//! Firms: which are asked for, which belong to a record, which has a printed name, and in which
//! part of the plan one is named.

use std::cmp::Reverse;

use super::Catalog;
use super::asked::{Facet, is_asked};
use super::finds::{Find, finds};
use crate::model::Plan;
use crate::model::firm::Firm;
use crate::model::keyed::keyed;
use crate::model::locator::Locator;
use crate::model::relation::{Relation, RelationKind};
use crate::model::task::TaskKind;
use crate::query::{Query, Terms, View};

/// The firm that `query` opens; `None` when none or another view is open.
#[must_use]
pub fn open_firm<'p>(plan: &'p Plan, query: &Query) -> Option<&'p Firm> {
    let item = query
        .item
        .as_deref()
        .filter(|_| query.view == View::Firms)?;
    plan.firm(item)
}

/// The firms that `query` asks for: the one that is open, or those that its facets accept and the search
/// over everything finds by its words. Those that the plan names most often come first, those that are
/// found through an industry last.
#[must_use]
pub fn firms(catalog: &'static Catalog, query: &Query) -> Vec<&'static Firm> {
    let plan = catalog.plan();
    if let Some(open) = open_firm(plan, query) {
        return vec![open];
    }
    let terms = Terms::of(query.conditions.text.as_str());
    let mut asked: Vec<(bool, &Firm)> = if terms.is_empty() {
        plan.firms().iter().map(|it| (false, it)).collect()
    } else {
        let found = finds(catalog, &terms).into_iter();
        let found = found.filter_map(|it| match it.find {
            Find::Firm(firm) => Some((it.through.is_some(), firm)),
            _ => None,
        });
        found.collect()
    };
    asked.retain(|(_, it)| is_asked(&FACETS, plan, it, query));
    asked.sort_by_key(|(is_through, it)| (*is_through, Reverse(it.mentions.len())));
    asked.into_iter().map(|(_, it)| it).collect()
}

/// The facets of firms.
pub const FACETS: [Facet<Firm>; 3] = [
    Facet::new("kind", |_, it| vec![it.kind.as_str().into()]),
    Facet::new("cluster", |_, it| clusters(it).map(Into::into).collect()),
    Facet::new("part", |plan, it| {
        parts(plan, it)
            .into_iter()
            .map(|it| it.key().into())
            .collect()
    }),
];

/// Ids of the industries that a firm belongs to.
pub fn clusters(firm: &Firm) -> impl Iterator<Item = &str> {
    let relations = firm.relations.iter();
    relations
        .filter(|it| it.kind == RelationKind::Cluster)
        .map(|it| it.id.as_str())
}

/// The firms that belong to the record `id` of `kind`, each with the relation that says why.
#[must_use]
pub fn firms_of<'p>(plan: &'p Plan, kind: RelationKind, id: &str) -> Vec<(&'p Firm, &'p Relation)> {
    let is_own = |relation: &&Relation| relation.kind == kind && relation.id == id;
    let firms = plan.firms().iter();
    firms
        .filter_map(|firm| Some((firm, firm.relations.iter().find(is_own)?)))
        .collect()
}

/// The firm that is printed as `name` where the record `id` of `kind` is described: one of the
/// record's before others; `None` when no firm is called so.
#[must_use]
pub fn firm_called<'p>(
    plan: &'p Plan,
    name: &str,
    kind: RelationKind,
    id: &str,
) -> Option<&'p Firm> {
    let is_called = |firm: &&Firm| firm.name == name || firm.also.iter().any(|it| it == name);
    let own = firms_of(plan, kind, id).into_iter().map(|(firm, _)| firm);
    own.into_iter()
        .find(|firm| is_called(firm))
        .or_else(|| plan.firms().iter().find(is_called))
}

keyed! {
    /// A part of the plan by what it describes, in the usual order of a plan.
    pub enum PlanPart {
        /// What is not below, such as what was reached before.
        Other = "other",
        /// Industries.
        Industries = "industries",
        /// Parks.
        Parks = "parks",
        /// Tasks.
        Tasks = "tasks",
        /// Safeguards.
        Safeguards = "safeguards",
        /// Projects.
        Projects = "projects",
    }
}

/// The parts of the plan that name `firm`, in the order of [`PlanPart::ALL`].
#[must_use]
pub fn parts(plan: &Plan, firm: &Firm) -> Vec<PlanPart> {
    let mentions = firm.mentions.iter();
    let found: Vec<PlanPart> = mentions.map(|it| part_of(plan, it.source)).collect();
    let parts = PlanPart::ALL.into_iter();
    parts.filter(|part| found.contains(part)).collect()
}

/// The part in which a passage stands: that of the records which stand in its section, or in one
/// right below or beside it.
fn part_of(plan: &Plan, at: Locator) -> PlanPart {
    let heading = |locator: Locator| plan.section(locator.section);
    let Some(section) = heading(at) else {
        return PlanPart::Other;
    };
    let is_here = |source: Locator| {
        let Some(own) = heading(source) else {
            return false;
        };
        let parent = own.parent.as_deref();
        let is_beside = parent.is_some() && parent == section.parent.as_deref();
        own.id == section.id || parent == Some(&section.id) || is_beside
    };
    let has_tasks = |kinds: &[TaskKind]| {
        let mut tasks = plan.tasks().iter();
        tasks.any(|it| kinds.contains(&it.kind) && is_here(it.source))
    };
    if plan.clusters.iter().any(|it| is_here(it.source)) {
        PlanPart::Industries
    } else if plan.parks.iter().any(|it| is_here(it.source)) {
        PlanPart::Parks
    } else if has_tasks(&[TaskKind::Group, TaskKind::Task]) {
        PlanPart::Tasks
    } else if has_tasks(&[TaskKind::Safeguard]) {
        PlanPart::Safeguards
    } else if plan.projects.iter().any(|it| is_here(it.source)) {
        PlanPart::Projects
    } else {
        PlanPart::Other
    }
}
