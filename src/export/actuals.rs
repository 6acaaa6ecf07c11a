//! Actual figures as files: a template to fill in, and the whole history to save and read again.
//!
//! All three are read by `progress::intake`. What is for people to read is in the language that is
//! spoken; the JSON, which offline copies carry too, is the same in both. Cells that a spreadsheet
//! would run get an apostrophe in front, which reading takes off again; so does a cell that begins
//! with one.

use std::cmp::Reverse;

use super::{copy, csv, provenance};
use crate::model::Plan;
use crate::model::json::Json;
use crate::progress::intake::{DONE, FORMAT, Field, NOT_DONE, WITHDRAWN, member, sealed};
use crate::progress::{About, Day, Entry, Journal, Status, What, Work};
use crate::query::Language;
use crate::query::codec::yi_text;
use crate::text::facets::assessed;
use crate::text::intake;
use crate::text::language::{spoken, translated, words};

words! {
    plan_label = "规划", "Plan";
    version_label = "数据版本", "Data version";
    help_label = "填写说明", "How to fill it in";
    content_label = "内容", "Content";
    in_brackets(text: &str, within: &str) = "{text}（{within}）", "{text} ({within})";
}

/// A file to fill in: a line for each goal, those that lack a figure in `journal` for the plan's last year
/// before all others, and for each project.
#[must_use]
pub fn template(plan: &'static Plan, journal: &Journal) -> String {
    let fields = || Field::all().into_iter().filter(|it| *it != Field::Order);
    let row = |cell: &dyn Fn(Field) -> String, reference| {
        let cells = fields().map(cell).chain([reference]);
        cells.collect::<Vec<String>>()
    };
    let mut goals = assessed(plan, journal);
    goals.sort_by_key(|(goal, found)| (Reverse(goal.due), found.status != Status::NoData));
    let goals = goals.into_iter().map(|(goal, _)| {
        let cell = |field: Field| match field {
            Field::Id => goal.id.to_owned(),
            Field::Name => guarded(translated(goal.name)),
            Field::Unit => translated(goal.unit.unwrap_or_default()).to_owned(),
            Field::Year => goal.due.to_string(),
            _ => String::new(),
        };
        row(&cell, intake::reference_of_goal(plan, &goal))
    });
    let projects = plan.projects.iter().map(|project| {
        let cell = |field: Field| match field {
            Field::Id => project.id.clone(),
            Field::Name => guarded(&project.name),
            _ => String::new(),
        };
        row(&cell, intake::reference_of_project(project))
    });
    let headings = row(&heading, intake::reference().to_owned());
    let origin = origin(plan, (help_label(), intake::template_help()));
    csv::table(&origin, &headings, &mut goals.chain(projects))
}

/// Everything that was entered, oldest first, for spreadsheets.
#[must_use]
pub fn csv(plan: &'static Plan, journal: &Journal) -> String {
    let fields = Field::all();
    let mut rows = journal
        .entries()
        .iter()
        .zip(1_usize..)
        .map(|(entry, place)| {
            let mut cells = cells(plan, entry, spoken());
            cells.push((Field::Order, Json::Text(place.to_string())));
            let texts = fields.iter().map(|field| {
                let found = cells.iter().find(|(known, _)| known == field);
                match found {
                    Some((_, Json::Text(text))) => guarded(text),
                    Some((_, number)) => number.to_string(),
                    None => String::new(),
                }
            });
            texts.collect()
        });
    let origin = origin(plan, (content_label(), intake::history().to_owned()));
    csv::table(&origin, &fields.map(heading), &mut rows)
}

/// Everything that was entered, oldest first, for programs: without white space, the same text
/// for the same journal, sealed, and fit to stand in a script element. What cannot be read is
/// written as it stood.
#[must_use]
pub fn json(plan: &'static Plan, journal: &Journal) -> String {
    json_by(plan, journal, "", false)
}

/// The same, written by the program with the checksum `program`, which may be empty; with a note
/// when figures in it `are_altered`, changed outside the program.
#[must_use]
pub fn json_by(plan: &'static Plan, journal: &Journal, program: &str, are_altered: bool) -> String {
    let mut members = members(plan, journal);
    if are_altered {
        members.push((member::ALTERED, Json::Flag(true).to_string()));
    }
    if !program.is_empty() {
        members.push((member::PROGRAM, text(program)));
    }
    copy::in_script(&sealed(&object(&members)))
}

/// Work in progress on the figures `of`: JSON like [`json`], with what was done to it and no seal.
#[must_use]
pub fn record(plan: &'static Plan, work: &Work, of: &str) -> String {
    let undone = work.undone().flat_map(Journal::lines);
    let starts = work.starts().map(|start| start.to_string());
    let mut members = members(plan, work.journal());
    members.extend([
        (member::OF, text(of)),
        (member::UNSAVED, Json::Flag(work.is_unsaved()).to_string()),
        (member::STARTS, list(starts)),
        (member::UNDONE, entries(plan, undone)),
    ]);
    object(&members)
}

/// How every text of [`record`] begins for a plan of this title.
#[must_use]
pub fn beginning(title: &str) -> String {
    format!("{{\"{}\":{}", member::PLAN, text(title))
}

/// A text as JSON.
fn text(text: &str) -> String {
    Json::Text(text.to_owned()).to_string()
}

fn object(members: &[(&str, String)]) -> String {
    let members = members.iter();
    let members = members.map(|(name, value)| format!("\"{name}\":{value}"));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(","))
}

fn members(plan: &'static Plan, journal: &Journal) -> Vec<(&'static str, String)> {
    let overview = &plan.overview;
    vec![
        (member::PLAN, text(&overview.title)),
        (member::DATA_VERSION, text(&overview.data_version)),
        (member::FORMAT, FORMAT.to_string()),
        (member::ENTRIES, entries(plan, journal.lines())),
    ]
}

fn entries<'j>(
    plan: &'static Plan,
    lines: impl Iterator<Item = Result<&'j Entry, &'j Json>>,
) -> String {
    list(lines.map(|line| match line {
        Err(written) => written.to_string(),
        Ok(entry) => {
            let cells = cells(plan, entry, Language::Chinese).into_iter();
            let members = cells.map(|(field, value)| (field.key(), value.to_string()));
            object(&members.collect::<Vec<_>>())
        }
    }))
}

/// One figure as a file of ours, for what a person typed: `record` is the id or the name of a
/// goal or project, `figure` what is entered, for a project its stage.
#[must_use]
pub fn by_hand(plan: &Plan, record: &str, year: &str, figure: &str) -> String {
    let mut projects = plan.projects.iter();
    let project = projects.find(|it| it.id == record || it.name == record);
    let is_id = project.is_some_and(|it| it.id == record)
        || plan.indicator(record).is_some()
        || plan.cluster(record).is_some()
        || plan.park(record).is_some();
    let of_record = if is_id { Field::Id } else { Field::Name };
    let mut cells = vec![(of_record, record)];
    match project {
        Some(_) => cells.push((Field::Reached, figure)),
        None => cells.extend([(Field::Year, year), (Field::Value, figure)]),
    }
    let members = cells.into_iter();
    let members = members.map(|(field, cell)| (field.key(), text(cell.trim())));
    let entry = object(&members.collect::<Vec<_>>());
    object(&[
        (member::FORMAT, FORMAT.to_string()),
        (member::ENTRIES, list([entry].into_iter())),
    ])
}

/// What stands above a table.
fn origin(plan: &Plan, about: (&'static str, String)) -> [(&'static str, String); 3] {
    let overview = &plan.overview;
    let version = in_brackets(&overview.data_version, &overview.data_date);
    [
        (plan_label(), provenance::titled(plan)),
        (version_label(), version),
        about,
    ]
}

/// Unit of what was invested.
const YI: &str = "亿元";

fn heading(field: Field) -> String {
    let heading = intake::field(field);
    match field {
        Field::Invested => in_brackets(heading, translated(YI)),
        _ => heading.to_owned(),
    }
}

/// What is said in an entry, field for field, in `language`; what it does not say is left out.
fn cells(plan: &'static Plan, entry: &Entry, language: Language) -> Vec<(Field, Json)> {
    let word = |(chinese, english): (&'static str, &'static str)| match language {
        Language::Chinese => chinese,
        Language::English => english,
    };
    let (name, unit) = named(plan, &entry.about);
    let text = |text: &str| Some(Json::Text(text.to_owned()));
    let day = |day: Option<Day>| day.and_then(|it| text(&it.iso()));
    let written = |it: &str| text(it).filter(|_| !it.is_empty());
    let (year, name) = match entry.about {
        About::Goal { year, .. } => (Some(year), word((name, translated(name)))),
        About::Project { .. } => (None, name),
    };
    let (value, state) = match &entry.what {
        What::Figure(value) => (Some(Json::Number(*value)), None),
        What::Verdict(true) => (text(word(DONE)), None),
        What::Verdict(false) => (text(word(NOT_DONE)), None),
        What::Withdrawn => (text(word(WITHDRAWN)), None),
        What::Project(state) => (None, Some(*state)),
    };
    let state = state.unwrap_or_default();
    let reached = state.reached.map(|it| word((it.word(), it.english())));
    let cells = [
        (Field::Id, text(entry.about.id())),
        (Field::Name, text(name)),
        (
            Field::Unit,
            unit.and_then(|it| text(word((it, translated(it))))),
        ),
        (Field::Year, year.map(|it| Json::Number(it.into()))),
        (Field::Value, value),
        (Field::Reached, reached.and_then(text)),
        (Field::Started, day(state.started)),
        (Field::Finished, day(state.finished)),
        (
            Field::Invested,
            state.invested.and_then(|it| text(&yi_text(it))),
        ),
        (Field::By, written(&entry.by)),
        (Field::On, day(entry.on)),
        (Field::Source, written(&entry.source)),
    ];
    let said = cells.into_iter();
    said.filter_map(|(field, cell)| Some((field, cell?)))
        .collect()
}

/// Name and unit of what an entry is about; empty for a record of another plan.
fn named(plan: &'static Plan, about: &About) -> (&'static str, Option<&'static str>) {
    let id = about.id();
    if let About::Project { .. } = about {
        return (plan.project(id).map_or("", |it| it.name.as_str()), None);
    }
    if let Some(it) = plan.indicator(id) {
        return (&it.name, it.unit.as_deref());
    }
    let cluster = plan.cluster(id).map(|it| it.name.as_str());
    let park = plan.park(id).map(|it| it.name.as_str());
    (cluster.or(park).unwrap_or_default(), None)
}

/// A cell that begins with an apostrophe gets another one, so that reading can take one off.
fn guarded(text: &str) -> String {
    if text.starts_with('\'') {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
