//! Facets of the views of records in words, and which goals they accept.

use std::borrow::Cow;
use std::cmp::Reverse;

use super::language::{colon, comma, semicolon, translated, words};
use super::{answers, audit, firms, indicators, labels, map, progress, standing, tasks};
use crate::model::Plan;
use crate::model::park::MicroPark;
use crate::model::relation::RelationKind;
use crate::model::statement::Weight;
use crate::progress::status::{Assessment, Status, status};
use crate::progress::{Goal, Journal, goals};
use crate::query::{Query, View};
use crate::results::asked::{self, FINDINGS, INDICATORS, UNSTATED, is_asked};
use crate::results::attainment::derived;
use crate::results::audit::{Finding, Grade, findings};
use crate::results::commitments::{self, NO_DEADLINE, PARKS};
use crate::results::firm_records::{self, PlanPart, open_firm};
use crate::results::park_records::MICRO_PARKS;

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
    /// What `facet` of all `records` offers, each value in the words of `label`, which is given the
    /// first record that has it.
    fn of<'r, R>(
        plan: &'static Plan,
        records: &'r [R],
        facet: &asked::Facet<R>,
        legend: &str,
        label: &dyn Fn(&'r R, &str) -> String,
    ) -> Self {
        let counts = facet.counts(plan, records).into_iter();
        Self {
            key: facet.key,
            legend: legend.to_owned(),
            values: counts
                .map(|(value, first, count)| {
                    let label = label(first, &value);
                    (value.into_owned(), label, count)
                })
                .collect(),
        }
    }

    /// Offers exactly these values with their labels, also those that no record has.
    fn with(mut self, values: impl IntoIterator<Item = (&'static str, &'static str)>) -> Self {
        let known = std::mem::take(&mut self.values);
        let count = |value| {
            let found = known.iter().find(|(known, ..)| known == value);
            found.map_or(0, |(.., count)| *count)
        };
        let values = values.into_iter();
        let values = values.map(|(value, label)| (value.into(), label.into(), count(value)));
        self.values = values.collect();
        self
    }
}

/// The facets of `view`, counting what `journal` holds; none where it shows no records.
#[must_use]
pub fn facets(plan: &'static Plan, journal: &Journal, view: View) -> Vec<Facet> {
    match view {
        View::Indicators => of_indicators(plan).into(),
        View::Firms => of_firms(plan).into(),
        View::Tasks => of_commitments(plan).into(),
        View::Audit => of_findings(plan).into(),
        View::Progress => of_goals(plan, &assessed(plan, journal)).into(),
        View::Parks => of_micro_parks(plan).into(),
        _ => Vec::new(),
    }
}

/// Which records `query` asks of its view, in words; `None` for a view without records.
#[must_use]
pub fn conditions(plan: &'static Plan, query: &Query) -> Option<String> {
    if let Some(open) = open_firm(plan, query) {
        return Some(open.name.clone());
    }
    let chosen = chosen(plan, query);
    let is_any = !facets(plan, &Journal::default(), query.view).is_empty();
    let chosen = Some(chosen).filter(|it| !it.is_empty());
    is_any.then(|| chosen.unwrap_or_else(|| all().to_owned()))
}

/// What `query` chooses of the facets of its view, in words; empty where it chooses nothing.
#[must_use]
pub fn chosen(plan: &'static Plan, query: &Query) -> String {
    // Labels do not depend on what was entered.
    let facets = facets(plan, &Journal::default(), query.view);
    let any_status = (query.view == View::Progress).then(|| Facet {
        key: "status",
        legend: standing::by_any_status().to_owned(),
        values: Status::ALL
            .map(|it| (it.key().to_owned(), progress::status(it).to_owned(), 0))
            .into(),
    });
    let chosen = facets.iter().chain(&any_status).filter_map(|facet| {
        let label = |value| {
            let mut values = facet.values.iter();
            let known = values.find(|(known, ..)| known == value);
            known.map_or(value, |(_, label, _)| label.as_str())
        };
        let labels: Vec<&str> = query.chosen_of(facet.key).map(label).collect();
        (!labels.is_empty()).then(|| [facet.legend.as_str(), &labels.join(comma())].join(colon()))
    });
    // Of all conditions views of records heed the searched words, the map places and parks too.
    let heeded = query.heeded();
    let searched = (!heeded.accept_all()).then(|| answers::conditions(plan, &heeded));
    let chosen: Vec<String> = searched.into_iter().chain(chosen).collect();
    chosen.join(semicolon())
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
    let mut asked = assessed(plan, journal);
    asked.retain(|it| is_asked(&GOALS, plan, it, query));
    asked
}

/// The facets of goals. Those that were due before the plan's last year are counted apart; links from
/// before ask for the status of both.
const GOALS: [asked::Facet<(Goal, Assessment)>; 4] = [
    asked::Facet::new("of", |plan, (goal, _)| {
        vec![goal_group(plan, goal).0.into()]
    }),
    asked::Facet::new("open", |plan, it| status_of(it, it.0.is_last(plan))),
    asked::Facet::new("closed", |plan, it| status_of(it, !it.0.is_last(plan))),
    asked::Facet::new("status", |_, it| status_of(it, true)),
];

/// The status of a goal in a link, if it `counts`.
fn status_of((_, found): &(Goal, Assessment), counts: bool) -> Vec<Cow<'_, str>> {
    let key = counts.then(|| found.status.key().into());
    key.into_iter().collect()
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

/// A value of the data in the language that is spoken.
fn as_said<R>(_: &R, value: &str) -> String {
    translated(value).to_owned()
}

fn of_indicators(plan: &'static Plan) -> [Facet; 3] {
    let all = plan.indicators();
    let [table, group, result] = &INDICATORS;
    let outcome = |it, _: &str| indicators::result(derived(it).is_met()).to_owned();
    let mut result = Facet::of(plan, all, result, &indicators::by_result(plan), &outcome);
    result.values.retain(|(value, ..)| value != UNSTATED);
    let table_of = |it, _: &str| indicators::table(it);
    [
        Facet::of(plan, all, table, indicators::by_table(), &table_of),
        Facet::of(plan, all, group, indicators::by_group(), &as_said),
        result,
    ]
}

fn of_goals(plan: &'static Plan, all: &[(Goal, Assessment)]) -> [Facet; 3] {
    let [of, status, closed, _] = &GOALS;
    let end = plan.overview.period.end;
    let heading = |(goal, _): &(Goal, Assessment), _: &str| goal_group(plan, goal).1;
    let of_status = |facet: &asked::Facet<_>, legend: &str, offered: &[Status]| {
        let offered = offered.iter().map(|it| (it.key(), progress::status(*it)));
        Facet::of(plan, all, facet, legend, &as_said).with(offered)
    };
    // What is over is neither on track nor behind.
    let over = [
        Status::Reached,
        Status::Missed,
        Status::NoData,
        Status::Undecided,
    ];
    [
        Facet::of(plan, all, of, standing::by_group(), &heading),
        of_status(status, &standing::by_status(end), &Status::ALL),
        of_status(closed, &standing::by_closed(end), &over),
    ]
}

fn of_firms(plan: &'static Plan) -> [Facet; 3] {
    let all = plan.firms();
    let [kind, cluster, part] = &firm_records::FACETS;
    let industry = |_, id: &str| {
        let cluster = plan.cluster(id);
        translated(cluster.map_or(id, |it| &it.name)).to_owned()
    };
    let parts = PlanPart::ALL.map(|it| (it.key(), firms::part(it)));
    [
        Facet::of(plan, all, kind, firms::by_kind(), &as_said),
        Facet::of(plan, all, cluster, firms::by_cluster(), &industry),
        Facet::of(plan, all, part, firms::by_part(), &as_said).with(parts),
    ]
}

fn of_commitments(plan: &'static Plan) -> [Facet; 4] {
    let all = plan.commitments();
    let [task, theme, unit, deadline] = &commitments::FACETS;
    let group = |_, id: &str| match id {
        PARKS => labels::parks().to_owned(),
        id => tasks::task(plan.task(id)).to_owned(),
    };
    let year = |_, year: &str| match year {
        NO_DEADLINE => tasks::no_deadline().to_owned(),
        year => year.to_owned(),
    };
    [
        Facet::of(plan, all, task, tasks::by_task(), &group),
        Facet::of(plan, all, theme, tasks::by_theme(), &as_said),
        Facet::of(plan, all, unit, tasks::by_unit(), &as_said),
        Facet::of(plan, all, deadline, tasks::by_deadline(), &year),
    ]
}

fn of_micro_parks(plan: &'static Plan) -> [Facet; 2] {
    let all = plan.micro_parks();
    let [town, status] = &MICRO_PARKS;
    let name = |it: &MicroPark, _: &str| {
        let town = it.place.and_then(|at| plan.place(at));
        let name = town.map_or_else(map::no_town_label, |it| translated(&it.name));
        name.to_owned()
    };
    [
        Facet::of(plan, all, town, map::by_town(), &name),
        Facet::of(plan, all, status, map::by_status(), &as_said),
    ]
}

fn of_findings(plan: &'static Plan) -> [Facet; 4] {
    let all = &findings(plan);
    let [weight, grade, topic, kind] = &FINDINGS;
    let weights = Weight::ALL.map(|it| (it.key(), audit::weight(it)));
    let grades = Grade::ALL.map(|it| (it.key(), audit::grade(it)));
    let topic_of = |it: &Finding, _: &str| audit::topic(it.subject).to_owned();
    let kind_of = |it: &Finding, _: &str| audit::kind(it.subject).to_owned();
    [
        Facet::of(plan, all, weight, audit::by_weight(), &as_said).with(weights),
        Facet::of(plan, all, grade, audit::by_grade(), &as_said).with(grades),
        Facet::of(plan, all, topic, audit::by_topic(), &topic_of),
        Facet::of(plan, all, kind, audit::by_kind(), &kind_of),
    ]
}
