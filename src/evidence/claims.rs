//! Which strings of the data claim to stand in the plan word for word.

use serde_json::{Map, Value};

use super::figures::{dense, figures};

/// Members whose words, or each of whose words, must stand in the record's passage.
const PRINTED: [&str; 11] = [
    "printed",
    "hedge",
    "quote",
    "printed_name",
    "box_name",
    "positioning",
    "name",
    "firms",
    "bases",
    "named_projects",
    "basis",
];

/// The member of `plan.json` with names of ours.
const OUR_NAMES: &str = "$.pillars[";

/// Members of which one form must stand in each passage that the record names.
const FORMS: [&str; 3] = ["name", "term", "also"];

/// Every phrase that `files` claim to be printed, without white space, each once.
#[must_use]
pub fn phrases(files: &[(&str, Value)]) -> Vec<String> {
    let mut found = Vec::new();
    for (_, content) in files {
        collect(content, &mut found);
    }
    // A figure alone is looked up among the figures.
    found.retain(|phrase| !is_figure(phrase));
    found.sort_unstable();
    found.dedup();
    found
}

fn collect(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let name = name.as_str();
                if PRINTED.contains(&name) || FORMS.contains(&name) || name == "title" {
                    found.extend(texts(member).into_iter().map(dense));
                }
                collect(member, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        _ => {}
    }
}

/// Whether a member is a text or a list of texts.
#[must_use]
pub fn is_text(member: &Value) -> bool {
    match member {
        Value::Array(items) => items.iter().all(Value::is_string),
        other => other.is_string(),
    }
}

/// The texts in a member: a string, or a list of strings.
#[must_use]
pub fn texts(member: &Value) -> Vec<&str> {
    match member {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// What the member `name` at `path` claims to be printed. A string in `basis` says how a place
/// or a link was found, its list is the plan's.
#[must_use]
pub fn claimed<'v>(name: &str, member: &'v Value, path: &str) -> Vec<&'v str> {
    let is_ours = name == "name" && path.starts_with(OUR_NAMES);
    if !PRINTED.contains(&name) || is_ours || (name == "basis" && member.is_string()) {
        return Vec::new();
    }
    texts(member)
}

/// The forms of a record's name or term.
#[must_use]
pub fn forms(record: &Map<String, Value>) -> Vec<&str> {
    let members = FORMS.iter().filter_map(|name| record.get(*name));
    members.flat_map(texts).collect()
}

/// Whether a phrase is a figure and nothing else.
#[must_use]
pub fn is_figure(phrase: &str) -> bool {
    let is_part = |character: char| character.is_ascii_digit() || character == '.';
    phrase.chars().all(is_part) && !figures(phrase).is_empty()
}
