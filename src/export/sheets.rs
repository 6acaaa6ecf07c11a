//! The tables of the views of records: what each shows, with every place in the plan.

use super::Provenance;
use super::sheet::{Cell, Sheet};
use crate::model::Plan;
use crate::model::firm::Firm;
use crate::model::indicator::{Indicator, Role};
use crate::model::project::{Relation, RelationKind};
use crate::model::task::Commitment;
use crate::progress::status::Assessment;
use crate::progress::{Goal, Journal, goals};
use crate::query::{Query, View};
use crate::results::asked::{asked_findings, asked_indicators};
use crate::results::audit::{Finding, findings};
use crate::results::commitments::commitments;
use crate::results::firm_records::{clusters, firms};
use crate::results::{HeadlineFigure, headline_figures};
use crate::text::facets::{asked_goals, assessed, goal_group};
use crate::text::language::translated;
use crate::text::places::citation;
use crate::text::{
    audit, entered as entered_words, indicators, intake, labels, progress, sheets as words,
    standing as standing_words, tasks,
};

/// What the open view shows of its records, with what people entered, as a table; `None` for a
/// view of something else. `link` restores the view.
#[must_use]
pub fn sheet(plan: &'static Plan, journal: &Journal, query: &Query, link: String) -> Option<Sheet> {
    let (rows, all): (Vec<Vec<Cell>>, usize) = match query.view {
        View::Indicators => {
            let headlines = headline_figures(plan);
            let shown = asked_indicators(plan, query).into_iter();
            let all = assessed(plan, journal);
            let rows = shown.map(|it| indicator(plan, it, &headlines, journal, &all));
            (rows.collect(), plan.indicators.len())
        }
        View::Firms => {
            let shown = firms(plan, query).into_iter();
            let rows = shown.map(|it| firm(plan, it));
            (rows.collect(), plan.firms().len())
        }
        View::Tasks => {
            let shown = commitments(plan, query).into_iter();
            let rows = shown.map(|it| commitment(plan, it));
            (rows.collect(), plan.commitments().len())
        }
        View::Audit => {
            let all = findings(plan);
            let shown = asked_findings(plan, &all, query).into_iter();
            let rows = shown.map(|it| finding(plan, it));
            (rows.collect(), all.len())
        }
        View::Progress => {
            let shown = asked_goals(plan, query, journal).into_iter();
            let rows = shown.map(|(goal, found)| standing(plan, journal, &goal, &found));
            (rows.collect(), goals(plan).len())
        }
        _ => return None,
    };
    let words = words::of(query.view)?;
    Some(Sheet {
        name: words.name,
        key: words.key,
        columns: words.columns,
        provenance: Provenance::of_records(plan, query, (rows.len(), all), link),
        rows,
    })
}

fn indicator(
    plan: &Plan,
    it: &Indicator,
    headlines: &[HeadlineFigure],
    journal: &Journal,
    all: &[(Goal, Assessment)],
) -> Vec<Cell> {
    let goal = all.iter().find(|(goal, _)| goal.id == it.id);
    let printed = |role| {
        let found = it.values.iter().find(|cell| cell.role == role);
        text(found.map_or("", |cell| &cell.printed))
    };
    let headline = headlines.iter().find(|known| known.indicator.id == it.id);
    let computed = indicators::computed(it, headline).into_iter();
    let computed = computed.map(|(label, method)| vec![("label", label), ("method", method)]);
    vec![
        text(&it.id),
        Cell::Text(indicators::table(it)),
        said(&it.group),
        Cell::Text(indicators::listed(it)),
        optional(it.unit.as_ref()),
        printed(Role::Base),
        printed(Role::Target),
        printed(Role::Actual),
        Cell::Records(computed.collect()),
        goal.map_or(Cell::Records(Vec::new()), |(goal, _)| {
            entered(journal, goal)
        }),
        text(goal.map_or("", |(_, found)| progress::status(found.status))),
        optional(it.note.as_ref()),
        Cell::Text(citation(plan, it.source)),
    ]
}

/// How far a goal got.
fn standing(plan: &Plan, journal: &Journal, goal: &Goal, found: &Assessment) -> Vec<Cell> {
    vec![
        text(goal.id),
        Cell::Text(goal_group(plan, goal).1),
        said(goal.name),
        said(goal.unit.unwrap_or_default()),
        Cell::Number(goal.base.map(|it| it.value)),
        Cell::Number(goal.base.map(|it| f64::from(it.year))),
        Cell::Number(goal.target),
        Cell::Number(Some(f64::from(goal.due))),
        Cell::Number(goal.stated.map(|it| it.value)),
        entered(journal, goal),
        text(progress::status(found.status)),
        Cell::Text(standing_words::badge(goal, found)),
        Cell::Text(citation(plan, goal.source)),
    ]
}

/// What people entered about a goal, by year.
fn entered(journal: &Journal, goal: &Goal) -> Cell {
    let unit = goal.unit.unwrap_or_default();
    let figures = journal.of_goal(goal.id).map(|(year, entry)| {
        vec![
            ("year", year.to_string()),
            ("figure", intake::what(&entry.what, unit)),
            ("origin", entered_words::origin(entry)),
        ]
    });
    Cell::Records(figures.collect())
}

fn firm(plan: &Plan, it: &Firm) -> Vec<Cell> {
    let industries = clusters(it).filter_map(|id| plan.cluster(id));
    let mentions = it.mentions.iter().map(|mention| {
        let printed = mention.printed.clone();
        vec![
            ("printed", printed),
            ("source", citation(plan, mention.source)),
        ]
    });
    vec![
        text(&it.id),
        text(&it.name),
        Cell::Texts(it.also.clone()),
        said(&it.kind),
        Cell::Texts(
            industries
                .map(|it| translated(&it.name).to_owned())
                .collect(),
        ),
        related(plan, &it.relations),
        Cell::Records(mentions.collect()),
        optional(it.note.as_ref()),
    ]
}

fn commitment(plan: &Plan, it: &Commitment) -> Vec<Cell> {
    vec![
        text(&it.id),
        said(tasks::task(it.task.and_then(|id| plan.task_at(id)))),
        said(&it.theme),
        said(&it.what),
        Cell::Text(tasks::figure(it)),
        Cell::Number(Some(it.value)),
        Cell::Number(it.value_to),
        said(&it.unit),
        text(words::comparator(it.comparator)),
        text(words::counting(it.counting)),
        Cell::Number(it.deadline.map(f64::from)),
        text(&it.printed),
        related(plan, &it.relations),
        optional(it.note.as_ref()),
        Cell::Text(citation(plan, it.source)),
    ]
}

fn finding(plan: &Plan, it: &Finding) -> Vec<Cell> {
    let figures = audit::figures(it.subject).into_iter();
    let figures = figures.map(|(label, printed, source)| {
        let source = citation(plan, source);
        vec![("label", label), ("printed", printed), ("source", source)]
    });
    vec![
        text(audit::id(it.subject)),
        Cell::Text(audit::title(it)),
        text(audit::topic(it.subject)),
        text(audit::kind(it.subject)),
        text(audit::grade(it.grade)),
        Cell::Records(figures.collect()),
        Cell::Text(audit::formula(it).unwrap_or_default()),
        Cell::Text(audit::difference(it).unwrap_or_default()),
        Cell::Texts(audit::reasons(plan, it.subject)),
        text(audit::note(it.subject)),
    ]
}

/// Records that something concerns, each with its ground.
fn related(plan: &Plan, relations: &[Relation]) -> Cell {
    let records = relations.iter().map(|it| {
        let (name, _) = plan.named(it.kind, &it.id).unzip();
        vec![
            ("kind", labels::relation_kind(it.kind).to_owned()),
            ("name", called(it.kind, name.unwrap_or_default()).to_owned()),
            ("basis", labels::basis(it.basis).to_owned()),
            ("note", translated(&it.note).to_owned()),
        ]
    });
    Cell::Records(records.collect())
}

/// The name of a record; projects keep theirs in every language.
fn called(kind: RelationKind, name: &str) -> &str {
    match kind {
        RelationKind::Project => name,
        _ => translated(name),
    }
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

/// Words of the data in the language that is spoken.
fn said(words: &str) -> Cell {
    text(translated(words))
}

fn optional(words: Option<&String>) -> Cell {
    said(words.map_or("", String::as_str))
}
