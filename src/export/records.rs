//! The data files themselves, each as JSON or as CSV.

use serde_json::value::RawValue;

use super::csv::table;
use crate::model::Plan;
use crate::model::ids::SectionId;
use crate::model::json::{Json, Members};
use crate::model::locator::{Locator, Part};
use crate::model::plan::DATA_FILES;
use crate::text::data;
use crate::text::format::decimal;
use crate::text::language::{semicolon, translated};
use crate::text::places::citation;
use crate::text::sheets::between_members;

/// A data file that is a list of records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: &'static str,
    /// How many records it has.
    pub records: usize,
}

/// The lists of records in `bundle`, in the order of [`DATA_FILES`].
#[must_use]
pub fn files(bundle: &str) -> Vec<File> {
    let members = members(bundle);
    let lists = DATA_FILES.into_iter().filter_map(|name| {
        let records: Vec<&RawValue> = serde_json::from_str(members.get(name)?.get()).ok()?;
        Some(File {
            name,
            records: records.len(),
        })
    });
    lists.collect()
}

/// The text of the data file `name` in `bundle`; `None` when there is no such file.
#[must_use]
pub fn json(bundle: &str, name: &str) -> Option<String> {
    Some(members(bundle).get(name)?.get().to_owned())
}

/// The records of the data file `name` in `bundle` as a table with a column for each member:
/// places in the plan as citations, lists in one cell, words in the language that is spoken but
/// for what is quoted as printed; `None` when there is no such list.
#[must_use]
pub fn csv(plan: &Plan, bundle: &str, name: &str) -> Option<String> {
    let records: Vec<Members<Json>> =
        serde_json::from_str(members(bundle).get(name)?.get()).ok()?;
    let mut headings: Vec<String> = Vec::new();
    for (member, _) in records.iter().flat_map(|record| &record.0) {
        if !headings.contains(member) {
            headings.push(member.clone());
        }
    }
    let mut rows = records.iter().map(|record| {
        let cell = |heading: &String| {
            let value = record.get(heading);
            value.map(|value| written(plan, heading, value))
        };
        let cells = headings.iter().map(|it| cell(it).unwrap_or_default());
        cells.collect::<Vec<_>>()
    });
    Some(table(&data::origin(plan, name), &headings, &mut rows))
}

fn members(bundle: &str) -> Members<&RawValue> {
    serde_json::from_str(bundle).unwrap_or_else(|_| Members(Vec::new()))
}

/// Members that quote the plan.
const PRINTED: [&str; 3] = ["printed", "printed_name", "also"];

/// The value of the member `name` as the text of a cell; `null` is empty.
fn written(plan: &Plan, name: &str, value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::Flag(flag) => data::flag(*flag).into(),
        Json::Number(number) => decimal(*number),
        Json::Text(text) if PRINTED.contains(&name) => text.clone(),
        Json::Text(text) => translated(text).to_owned(),
        Json::List(items) => {
            let items = items.iter().map(|item| written(plan, name, item));
            items.collect::<Vec<_>>().join(semicolon())
        }
        Json::Object(members) => place(plan, members).map_or_else(
            || {
                let members = members.0.iter().filter(|(_, it)| *it != Json::Null);
                let members =
                    members.map(|(name, it)| format!("{name}={}", written(plan, name, it)));
                members.collect::<Vec<_>>().join(between_members())
            },
            |place| citation(plan, place),
        ),
    }
}

/// The place in the plan that `members` name; `None` when they are something else.
fn place(plan: &Plan, members: &Members<Json>) -> Option<Locator> {
    let id = members.get("section")?.as_str()?;
    let section = plan.sections.iter().position(|it| it.id == id)?;
    let part = Part::FIELDS.into_iter().find_map(|(name, part)| {
        let number = members.get(name)?.as_number()?;
        (1..=u16::MAX).find(|it| f64::from(*it) >= number).map(part)
    });
    Some(Locator {
        section: SectionId::nth(section)?,
        part,
    })
}
