//! Which records of a view are asked for: their facets, and what a record has there.
//!
//! Not here: the words of facets and values (`text::facets`), and the conditions on projects
//! (`matched`).

use std::borrow::Cow;

use super::attainment::derived;
use super::audit::{Finding, Subject};
use crate::model::Plan;
use crate::model::indicator::Indicator;
use crate::query::Query;

/// A facet of the records `R` of a view.
pub struct Facet<R: 'static> {
    /// Its word in a link.
    pub key: &'static str,
    /// What a record has there, by words in a link: it is asked for when one of them is.
    pub values: for<'r> fn(&'static Plan, &'r R) -> Vec<Cow<'r, str>>,
}

impl<R> Facet<R> {
    /// A facet with its word in a link, and what a record has there.
    pub const fn new(
        key: &'static str,
        values: for<'r> fn(&'static Plan, &'r R) -> Vec<Cow<'r, str>>,
    ) -> Self {
        Self { key, values }
    }

    /// Each value that `records` have, with the first record that has it and the number of all,
    /// in the order in which the values first come.
    pub fn counts<'r>(
        &self,
        plan: &'static Plan,
        records: impl IntoIterator<Item = &'r R>,
    ) -> Vec<(Cow<'r, str>, &'r R, u32)> {
        let mut counts: Vec<(Cow<'r, str>, &R, u32)> = Vec::new();
        for record in records {
            for value in (self.values)(plan, record) {
                match counts.iter_mut().find(|(known, ..)| *known == value) {
                    Some((.., count)) => *count += 1,
                    None => counts.push((value, record, 1)),
                }
            }
        }
        counts
    }
}

/// Whether `query` asks for `record`: of every facet in which something is chosen, it has one of
/// the chosen values.
pub fn is_asked<R>(facets: &[Facet<R>], plan: &'static Plan, record: &R, query: &Query) -> bool {
    facets.iter().all(|facet| {
        let mut chosen = query.chosen_of(facet.key).peekable();
        chosen.peek().is_none() || {
            let values = (facet.values)(plan, record);
            chosen.any(|it| values.iter().any(|value| value == it))
        }
    })
}

/// The facets of indicators.
pub const INDICATORS: [Facet<Indicator>; 3] = [
    Facet::new("table", |_, it| vec![it.table.to_string().into()]),
    Facet::new("group", |_, it| vec![it.group.as_str().into()]),
    Facet::new("result", |_, it| {
        vec![result_key(derived(it).is_met()).into()]
    }),
];

/// The facets of findings.
pub const FINDINGS: [Facet<Finding>; 4] = [
    Facet::new("weight", |_, it| {
        it.weight().into_iter().map(|it| it.key().into()).collect()
    }),
    Facet::new("grade", |_, it| vec![it.grade.key().into()]),
    Facet::new("topic", |_, it| vec![topic_key(it.subject).into()]),
    Facet::new("kind", |_, it| vec![kind_key(it.subject).into()]),
];

/// The indicators that `query` asks for, in the order of the tables.
#[must_use]
pub fn asked_indicators(plan: &'static Plan, query: &Query) -> Vec<&'static Indicator> {
    let all = plan.indicators().iter();
    all.filter(|it| is_asked(&INDICATORS, plan, *it, query))
        .collect()
}

/// Those of `all` findings that `query` asks for, the ones that matter most first.
#[must_use]
pub fn asked_findings<'f>(
    plan: &'static Plan,
    all: &'f [Finding],
    query: &Query,
) -> Vec<&'f Finding> {
    let asked = all
        .iter()
        .filter(|it| is_asked(&FINDINGS, plan, *it, query));
    let mut asked: Vec<&Finding> = asked.collect();
    asked.sort_by_key(|it| it.rank());
    asked
}

/// The word of a target whose outcome is not stated, which is not offered.
pub const UNSTATED: &str = "unstated";

/// Whether a target was reached, in a link; `None` is not stated.
fn result_key(is_met: Option<bool>) -> &'static str {
    match is_met {
        Some(true) => "met",
        Some(false) => "missed",
        None => UNSTATED,
    }
}

/// What a finding is about, in a link: the data's word for the topic of a statement.
fn topic_key(subject: Subject) -> &'static str {
    match subject {
        Subject::Statement(statement) => &statement.topic,
        Subject::Behind(_) => "direction",
        Subject::Period(_) => kind_key(subject),
    }
}

/// How a finding was made, in a link.
fn kind_key(subject: Subject) -> &'static str {
    match subject {
        Subject::Statement(statement) => statement.kind.link_key(),
        Subject::Behind(_) => "target",
        Subject::Period(_) => "period",
    }
}
