//! Actual figures as files: a template to fill in, and the whole history to carry away and back.
//!
//! All three are read by `progress::intake`. What is for people to read is in the language that is
//! spoken; the JSON, which offline copies carry too, is the same in both. Cells that a spreadsheet would run get an apostrophe
//! in front, which reading takes off again; so does a cell that begins with one.

use super::{copy, csv, provenance};
use crate::model::Plan;
use crate::model::json::Json;
use crate::progress::intake::kept::member;
use crate::progress::intake::{ALTERED, DONE, FORMAT, Field, NOT_DONE, WITHDRAWN, english, sealed};
use crate::progress::{About, Day, Entry, Journal, ProjectState, What, Work, goals};
use crate::query::Language;
use crate::query::codec::yi_text;
use crate::text::intake;
use crate::text::language::{sentence, spoken, translated, word};

/// A file to fill in: a line for each goal and each project.
#[must_use]
pub fn template(plan: &'static Plan) -> String {
    let fields = fields_of_template();
    let goals = goals(plan).into_iter().map(|goal| {
        let cell = |field: &Field| match field {
            Field::Id => goal.id.to_owned(),
            Field::Name => guarded(translated(goal.name)),
            Field::Unit => translated(goal.unit.unwrap_or_default()).to_owned(),
            Field::Year => goal.due.to_string(),
            _ => String::new(),
        };
        let mut cells: Vec<String> = fields.iter().map(cell).collect();
        cells.push(intake::reference_of_goal(plan, &goal));
        cells
    });
    let projects = plan.projects.iter().map(|project| {
        let cell = |field: &Field| match field {
            Field::Id => project.id.clone(),
            Field::Name => guarded(&project.name),
            _ => String::new(),
        };
        let mut cells: Vec<String> = fields.iter().map(cell).collect();
        cells.push(intake::reference_of_project(project));
        cells
    });
    let mut headings: Vec<String> = fields.iter().map(|it| heading(*it)).collect();
    headings.push(intake::reference().to_owned());
    let label = word!("填写说明", "How to fill it in");
    let origin = origin(plan, (label, intake::template_help()));
    csv::table(&origin, &headings, &mut goals.chain(projects))
}

/// Everything that was entered, oldest first, for spreadsheets.
#[must_use]
pub fn csv(plan: &'static Plan, journal: &Journal) -> String {
    let fields = Field::all();
    let entries = journal.entries().iter().enumerate();
    let mut rows = entries.map(|(at, entry)| {
        let cells = cells(plan, at, entry, spoken());
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
    let headings = fields.map(heading);
    let label = word!("内容", "Content");
    let origin = origin(plan, (label, intake::history().to_owned()));
    csv::table(&origin, &headings, &mut rows)
}

/// Everything that was entered, oldest first, for programs: without white space, the same text
/// for the same journal, sealed, and fit to stand in a script element. What is not understood is
/// written as it was read.
#[must_use]
pub fn json(plan: &'static Plan, journal: &Journal) -> String {
    json_by(plan, journal, "", false)
}

/// The same, written by the program with the checksum `program`, which may be empty; with a note
/// when figures in it `are_altered`, changed outside of the program.
#[must_use]
pub fn json_by(plan: &'static Plan, journal: &Journal, program: &str, are_altered: bool) -> String {
    let mut members = members(plan, journal);
    if are_altered {
        members.push((ALTERED, Json::Flag(true).to_string()));
    }
    if !program.is_empty() {
        members.push((member::PROGRAM, Json::Text(program.to_owned()).to_string()));
    }
    copy::in_script(&sealed(&object(members)))
}

/// Work in progress on the figures `of`: JSON like [`json`], with what was done to it and no seal.
#[must_use]
pub fn record(plan: &'static Plan, work: &Work, of: &str) -> String {
    let mut undone = Journal::default();
    for import in work.undone() {
        undone.append(import.clone());
    }
    let starts: Vec<String> = work.starts().map(|start| start.to_string()).collect();
    let mut members = members(plan, work.journal());
    members.extend([
        (member::OF, Json::Text(of.to_owned()).to_string()),
        (member::UNSAVED, Json::Flag(work.is_unsaved()).to_string()),
        (member::STARTS, format!("[{}]", starts.join(","))),
        (member::UNDONE, list(plan, &undone)),
    ]);
    object(members)
}

/// How every text of [`record`] begins for a plan of this title.
#[must_use]
pub fn beginning(title: &str) -> String {
    format!("{{\"plan\":{}", Json::Text(title.to_owned()))
}

fn object(members: Vec<(&str, String)>) -> String {
    let members = members.into_iter();
    let members = members.map(|(name, value)| format!("\"{name}\":{value}"));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

fn members(plan: &'static Plan, journal: &Journal) -> Vec<(&'static str, String)> {
    let overview = &plan.overview;
    let text = |text: &String| Json::Text(text.clone()).to_string();
    vec![
        ("plan", text(&overview.title)),
        ("data_version", text(&overview.data_version)),
        ("format", FORMAT.to_string()),
        ("entries", list(plan, journal)),
    ]
}

fn list(plan: &'static Plan, journal: &Journal) -> String {
    let entries = journal.lines().map(|line| match line {
        Err(written) => written.to_string(),
        Ok(entry) => {
            let cells = cells(plan, 0, entry, Language::Chinese).into_iter();
            let members = cells.filter(|(field, _)| *field != Field::Order);
            object(
                members
                    .map(|(field, value)| (field.key(), value.to_string()))
                    .collect(),
            )
        }
    });
    format!("[{}]", entries.collect::<Vec<_>>().join(","))
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
    let members = cells.into_iter().map(|(field, text)| {
        let text = Json::Text(text.trim().to_owned());
        format!("\"{}\":{text}", field.key())
    });
    let members = members.collect::<Vec<_>>().join(",");
    format!("{{\"format\":{FORMAT},\"entries\":[{{{members}}}]}}")
}

/// What stands above a table.
fn origin(plan: &Plan, about: (&'static str, String)) -> [(&'static str, String); 3] {
    let overview = &plan.overview;
    let version = sentence!(
        "{}（{}）",
        "{} ({})",
        overview.data_version,
        overview.data_date
    );
    let title = provenance::titled(plan);
    [
        (word!("规划", "Plan"), title),
        (word!("数据版本", "Data version"), version),
        about,
    ]
}

/// Unit of what was invested.
const YI: &str = "亿元";

/// Columns of the template.
fn fields_of_template() -> Vec<Field> {
    let is_shown = |field: &Field| *field != Field::Order;
    Field::all().into_iter().filter(is_shown).collect()
}

fn heading(field: Field) -> String {
    let heading = intake::field(field);
    match field {
        Field::Invested => sentence!("{heading}（{}）", "{heading} ({})", translated(YI)),
        _ => heading.to_owned(),
    }
}

/// What is said in an entry, field for field, in `language`; what it does not say is left out.
fn cells(plan: &'static Plan, at: usize, entry: &Entry, language: Language) -> Vec<(Field, Json)> {
    let word = |chinese: &'static str, english: &'static str| match language {
        Language::Chinese => chinese,
        Language::English => english,
    };
    let (id, year) = match &entry.about {
        About::Goal { id, year } => (id, Some(*year)),
        About::Project { id } => (id, None),
    };
    let (name, unit) = named(plan, &entry.about);
    let name = match &entry.about {
        About::Goal { .. } => word(name, translated(name)),
        About::Project { .. } => name,
    };
    let unit = unit.map(|it| word(it, translated(it)));
    let text = |text: &str| Json::Text(text.to_owned());
    let number = |number: u16| Json::Number(f64::from(number));
    let mut cells = vec![
        (Field::Order, text(&(at + 1).to_string())),
        (Field::Id, text(id)),
        (Field::Name, text(name)),
    ];
    cells.extend(unit.map(|unit| (Field::Unit, text(unit))));
    cells.extend(year.map(|year| (Field::Year, number(year))));
    match &entry.what {
        What::Figure(value) => cells.push((Field::Value, Json::Number(*value))),
        What::Verdict(true) => {
            cells.push((Field::Value, text(word(DONE, english::DONE))));
        }
        What::Verdict(false) => {
            cells.push((Field::Value, text(word(NOT_DONE, english::NOT_DONE))));
        }
        What::Withdrawn => {
            cells.push((Field::Value, text(word(WITHDRAWN, english::WITHDRAWN))));
        }
        What::Project(state) => {
            let reached = state.reached.map(|it| word(it.word(), it.english()));
            cells.extend(of_project(*state, reached));
        }
    }
    let on = entry.on.map(Day::iso).unwrap_or_default();
    let signature = [
        (Field::By, &entry.by),
        (Field::On, &on),
        (Field::Source, &entry.source),
    ];
    let said = signature.into_iter().filter(|(_, it)| !it.is_empty());
    cells.extend(said.map(|(field, it)| (field, text(it))));
    cells
}

fn of_project(
    state: ProjectState,
    reached: Option<&'static str>,
) -> impl Iterator<Item = (Field, Json)> {
    let day = |day: Option<Day>| day.map(Day::iso);
    let said = [
        (Field::Reached, reached.map(str::to_owned)),
        (Field::Started, day(state.started)),
        (Field::Finished, day(state.finished)),
        (Field::Invested, state.invested.map(yi_text)),
    ];
    let said = said.into_iter();
    said.filter_map(|(field, text)| Some((field, Json::Text(text?))))
}

/// Name and unit of what an entry is about; empty for a record of another plan.
fn named(plan: &'static Plan, about: &About) -> (&'static str, Option<&'static str>) {
    match about {
        About::Project { id } => (plan.project(id).map_or("", |it| it.name.as_str()), None),
        About::Goal { id, .. } => {
            if let Some(it) = plan.indicator(id) {
                return (&it.name, it.unit.as_deref());
            }
            let cluster = plan.cluster(id).map(|it| it.name.as_str());
            let park = plan.park(id).map(|it| it.name.as_str());
            (cluster.or(park).unwrap_or_default(), None)
        }
    }
}

/// A cell that begins with an apostrophe gets another one, so that reading can take one off.
fn guarded(text: &str) -> String {
    if text.starts_with('\'') {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
