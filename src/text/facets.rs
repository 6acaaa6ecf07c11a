//! Facets of the views of records: their values in words, and which goals they accept.

use std::cmp::Reverse;

use super::language::{colon, comma, semicolon, translated, words};
use super::{audit, firms, indicators, labels, progress, standing, tasks};
use crate::model::Plan;
use crate::model::project::RelationKind;
use crate::progress::status::{Assessment, Status, status};
use crate::progress::{Goal, Journal, goals};
use crate::query::{Query, View};
use crate::results::asked::{kind_key, result_key, topic_key};
use crate::results::attainment::derived;
use crate::results::audit::{Finding, Grade, findings, grades};
use crate::results::commitments::{NO_DEADLINE, deadline, group};
use crate::results::firm_records::{PlanPart, clusters, open_firm, parts};

/// A facet with the values that it offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facet {
    /// Its word in a link.
    pub key: &'static str,
    /// What stands above it.
    pub legend: String,
    /// Each value with its label and the number of records that have it.
    pub values: Vec<(String, String, u32)>,
}

impl Facet {
    fn new(key: &'static str, legend: &str, values: Vec<(String, String, u32)>) -> Self {
        Self {
            key,
            legend: legend.to_owned(),
            values,
        }
    }
}

/// The facets of `view`, counting what `journal` holds; none where it shows no records.
#[must_use]
pub fn facets(plan: &'static Plan, journal: &Journal, view: View) -> Vec<Facet> {
    match view {
        View::Indicators => of_indicators(plan),
        View::Firms => of_firms(plan),
        View::Tasks => of_commitments(plan),
        View::Audit => of_findings(&findings(plan)),
        View::Progress => of_goals(plan, &assessed(plan, journal)),
        _ => Vec::new(),
    }
}

/// Which records `query` asks of its view, in words; `None` for a view without records.
#[must_use]
pub fn conditions(plan: &'static Plan, query: &Query) -> Option<String> {
    if let Some(open) = open_firm(plan, query) {
        return Some(open.name.clone());
    }
    // Labels do not depend on what was entered.
    let facets = facets(plan, &Journal::default(), query.view);
    let chosen = facets.iter().filter_map(|facet| {
        let label = |value| {
            let mut values = facet.values.iter();
            let known = values.find(|(known, ..)| known == value);
            known.map_or(value, |(_, label, _)| label.as_str())
        };
        let labels: Vec<&str> = query.chosen_of(facet.key).map(label).collect();
        (!labels.is_empty()).then(|| [facet.legend.as_str(), &labels.join(comma())].join(colon()))
    });
    let chosen = chosen.collect::<Vec<_>>().join(semicolon());
    (!facets.is_empty()).then(|| {
        if chosen.is_empty() {
            all().to_owned()
        } else {
            chosen
        }
    })
}

words! {
    /// When nothing is chosen.
    all = "全部", "All";
}

/// The goals that `query` asks for, each with its status.
#[must_use]
pub fn asked_goals(
    plan: &'static Plan,
    query: &Query,
    journal: &Journal,
) -> Vec<(Goal, Assessment)> {
    let is_asked = |(goal, found): &(Goal, Assessment)| {
        query.accepts("of", &goal_group(plan, goal).0)
            && query.accepts("status", found.status.key())
    };
    assessed(plan, journal)
        .into_iter()
        .filter(is_asked)
        .collect()
}

/// Each goal with its status, those of the latest year first.
#[must_use]
pub fn assessed(plan: &'static Plan, journal: &Journal) -> Vec<(Goal, Assessment)> {
    let mut all = goals(plan);
    all.sort_by_key(|goal| Reverse(goal.due));
    let all = all.into_iter();
    all.map(|goal| (goal, status(&goal, journal))).collect()
}

/// What a goal belongs to: in a link, and as a heading.
#[must_use]
pub fn goal_group(plan: &Plan, goal: &Goal) -> (String, String) {
    let label = || labels::relation_kind(goal.of).to_owned();
    match goal.of {
        RelationKind::Cluster => ("cluster".into(), label()),
        RelationKind::Park => ("park".into(), label()),
        _ => plan.indicator(goal.id).map_or_else(
            || (String::new(), label()),
            |it| (format!("table{}", it.table), indicators::table(it)),
        ),
    }
}

/// Each value with the number of times that it comes, in the order in which they first come;
/// the plan's word for the value is its label.
fn counted(values: &mut dyn Iterator<Item = &str>) -> Vec<(String, String, u32)> {
    counted_words(&mut values.map(|value| (value, translated(value))))
}

/// The same for values with labels.
fn counted_words<'w>(
    words: &mut dyn Iterator<Item = (&'w str, &'w str)>,
) -> Vec<(String, String, u32)> {
    let mut counted: Vec<(String, String, u32)> = Vec::new();
    for (value, label) in words {
        match counted.iter_mut().find(|(known, ..)| known == value) {
            Some((.., count)) => *count += 1,
            None => counted.push((value.into(), label.into(), 1)),
        }
    }
    counted
}

fn of_indicators(plan: &'static Plan) -> Vec<Facet> {
    let all = &plan.indicators;
    let stated = all.iter().filter_map(|it| derived(it).is_met()).map(Some);
    let numbers: Vec<String> = all.iter().map(|it| it.table.to_string()).collect();
    let mut tables = counted(&mut numbers.iter().map(String::as_str));
    for (number, label, _) in &mut tables {
        if let Some(first) = all.iter().find(|it| it.table.to_string() == *number) {
            *label = indicators::table(first);
        }
    }
    let groups = counted(&mut all.iter().map(|it| it.group.as_str()));
    vec![
        Facet::new("table", indicators::by_table(), tables),
        Facet::new("group", indicators::by_group(), groups),
        Facet::new(
            "result",
            &indicators::by_result(plan),
            counted_words(&mut stated.map(|it| (result_key(it), indicators::result(it)))),
        ),
    ]
}

fn of_goals(plan: &'static Plan, all: &[(Goal, Assessment)]) -> Vec<Facet> {
    let groups: Vec<(String, String)> = all.iter().map(|(it, _)| goal_group(plan, it)).collect();
    let mut counts = counted(&mut groups.iter().map(|(key, _)| key.as_str()));
    for (key, label, _) in &mut counts {
        if let Some((_, heading)) = groups.iter().find(|(known, _)| known == key) {
            label.clone_from(heading);
        }
    }
    let statuses = Status::ALL.map(|status| {
        let own = all.iter().filter(|(_, found)| found.status == status);
        let label = progress::status(status).to_owned();
        (status.key().to_owned(), label, whole(own.count()))
    });
    vec![
        Facet::new("of", standing::by_group(), counts),
        Facet::new("status", standing::by_status(), statuses.into()),
    ]
}

fn of_firms(plan: &'static Plan) -> Vec<Facet> {
    let mut industries = counted(&mut plan.firms().iter().flat_map(clusters));
    for (id, label, _) in &mut industries {
        if let Some(cluster) = plan.cluster(id) {
            translated(&cluster.name).clone_into(label);
        }
    }
    let named: Vec<PlanPart> = plan.firms().iter().flat_map(|it| parts(plan, it)).collect();
    let part = |part: PlanPart| {
        let count = named.iter().filter(|it| **it == part).count();
        (part.key().into(), firms::part(part).into(), whole(count))
    };
    let kinds = counted(&mut plan.firms().iter().map(|it| it.kind.as_str()));
    vec![
        Facet::new("kind", firms::by_kind(), kinds),
        Facet::new("cluster", firms::by_cluster(), industries),
        Facet::new("part", firms::by_part(), PlanPart::ALL.map(part).into()),
    ]
}

fn of_commitments(plan: &'static Plan) -> Vec<Facet> {
    let all = plan.commitments();
    let mut groups = counted(&mut all.iter().map(|it| group(plan, it)));
    for (id, label, _) in &mut groups {
        tasks::task(plan.task(id)).clone_into(label);
    }
    let deadlines: Vec<String> = all.iter().map(deadline).collect();
    let mut deadlines = counted(&mut deadlines.iter().map(String::as_str));
    for (year, label, _) in &mut deadlines {
        if year == NO_DEADLINE {
            tasks::no_deadline().clone_into(label);
        }
    }
    let themes = counted(&mut all.iter().map(|it| it.theme.as_str()));
    let units = counted(&mut all.iter().map(|it| it.unit.as_str()));
    vec![
        Facet::new("task", tasks::by_task(), groups),
        Facet::new("theme", tasks::by_theme(), themes),
        Facet::new("unit", tasks::by_unit(), units),
        Facet::new("deadline", tasks::by_deadline(), deadlines),
    ]
}

fn of_findings(all: &[Finding]) -> Vec<Facet> {
    let grades = Grade::ALL.iter().zip(grades(all));
    let grades = grades.map(|(grade, count)| {
        let label = audit::grade(*grade).to_owned();
        (grade.key().to_owned(), label, whole(count))
    });
    let subjects = || all.iter().map(|it| it.subject);
    let topics = counted_words(&mut subjects().map(|it| (topic_key(it), audit::topic(it))));
    let kinds = counted_words(&mut subjects().map(|it| (kind_key(it), audit::kind(it))));
    vec![
        Facet::new("grade", audit::by_grade(), grades.collect()),
        Facet::new("topic", audit::by_topic(), topics),
        Facet::new("kind", audit::by_kind(), kinds),
    ]
}

fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
