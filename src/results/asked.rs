//! Which indicators and findings a question asks for, and what their facets are called in links.

use super::attainment::derived;
use super::audit::{Finding, Subject};
use crate::model::Plan;
use crate::model::indicator::Indicator;
use crate::query::Query;

/// The indicators that `query` asks for, in the order of the tables.
#[must_use]
pub fn asked_indicators(plan: &'static Plan, query: &Query) -> Vec<&'static Indicator> {
    let is_asked = |it: &&Indicator| {
        query.accepts("table", &it.table.to_string())
            && query.accepts("group", &it.group)
            && query.accepts("result", result_key(derived(it).is_met()))
    };
    plan.indicators.iter().filter(is_asked).collect()
}

/// Those of `all` findings that `query` asks for, the ones to be looked at first.
#[must_use]
pub fn asked_findings<'f>(all: &'f [Finding], query: &Query) -> Vec<&'f Finding> {
    let is_asked = |it: &&Finding| {
        query.accepts("grade", it.grade.key())
            && query.accepts("topic", topic_key(it.subject))
            && query.accepts("kind", kind_key(it.subject))
    };
    let mut asked: Vec<&Finding> = all.iter().filter(is_asked).collect();
    asked.sort_by_key(|it| it.grade);
    asked
}

/// Whether a target was reached, in a link; `None` is not stated.
#[must_use]
pub fn result_key(is_met: Option<bool>) -> &'static str {
    match is_met {
        Some(true) => "met",
        Some(false) => "missed",
        None => "unstated",
    }
}

/// What a finding is about, in a link: the data's word for the topic of a statement.
#[must_use]
pub fn topic_key(subject: Subject) -> &'static str {
    match subject {
        Subject::Statement(statement) => &statement.topic,
        Subject::Behind(_) => "direction",
        Subject::Period(_) => kind_key(subject),
    }
}

/// How a finding was made, in a link.
#[must_use]
pub fn kind_key(subject: Subject) -> &'static str {
    match subject {
        Subject::Statement(statement) => statement.kind.link_key(),
        Subject::Behind(_) => "target",
        Subject::Period(_) => "period",
    }
}
