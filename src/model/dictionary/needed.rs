//! Which texts of the data need English, and which stay as the plan prints them.
//!
//! Native only: the page trusts a dictionary that was checked when the bundle was made.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{DICTIONARY_FILE, DIGITS, Dictionary, number};
use crate::model::chinese::is_chinese;
use crate::model::json::Members;

/// Files with the fields whose texts are given in English. `[]` stands for each item of a list.
const TRANSLATED: [(&str, &[&str]); 15] = [
    ("sections.json", &["[].title"]),
    ("places.json", &["[].name", "[].kind", "[].note"]),
    (
        "plan.json",
        &[
            ".title",
            ".title_note",
            ".district",
            ".basis[]",
            ".pillars[].name",
            ".pillars[].summary",
            ".headlines[].name",
            ".headlines[].note",
        ],
    ),
    ("background.json", &["[].title", "[].summary"]),
    (
        "indicators.json",
        &["[].group", "[].subgroup", "[].name", "[].unit", "[].note"],
    ),
    ("clusters.json", &["[].name", "[].focus[]", "[].bases[]"]),
    (
        "parks.json",
        &[
            "[].name",
            "[].box_name",
            "[].industries[].printed",
            "[].positioning",
            "[].summary",
            "[].anchor_note",
        ],
    ),
    (
        "micro_parks.json",
        &["[].name", "[].kind", "[].focus", "[].status", "[].note"],
    ),
    (
        "projects.json",
        &[
            "[].stage",
            "[].sector",
            "[].place.printed",
            "[].capacities[].what",
            "[].capacities[].unit",
            "[].capacities[].per",
            "[].summary",
            "[].relations[].note",
            "[].floor_area_m2[].part",
            "[].land_mu[].part",
        ],
    ),
    ("tasks.json", &["[].title", "[].summary"]),
    (
        "commitments.json",
        &[
            "[].theme",
            "[].what",
            "[].unit",
            "[].relations[].note",
            "[].note",
        ],
    ),
    ("firms.json", &["[].kind", "[].relations[].note", "[].note"]),
    (
        "audit.json",
        &[
            "[].topic",
            "[].title",
            "[].operands[].label",
            "[].operands[].unit",
            "[].explanations[]",
            "[].note",
        ],
    ),
    ("glossary.json", &["[].term", "[].explanation"]),
    (
        "geo.json",
        &[
            ".attribution[].subject",
            ".attribution[].source",
            ".attribution[].note",
            ".neighbours[].name",
            ".corridor.name",
            ".corridor.note",
        ],
    ),
];

/// Files with the fields that stay as the plan prints them: names of firms and projects, quoted
/// phrases, other Chinese ways to write a name, lines of a name on the map.
const AS_PRINTED: [(&str, &[&str]); 9] = [
    (
        "indicators.json",
        &["[].printed_name", "[].values[].printed"],
    ),
    ("clusters.json", &["[].firms[]"]),
    (
        "parks.json",
        &["[].name_parts[]", "[].named_projects[]", "[].firms[]"],
    ),
    ("micro_parks.json", &["[].also[]"]),
    (
        "projects.json",
        &[
            "[].name",
            "[].land_mu[].printed",
            "[].floor_area_m2[].printed",
            "[].capacities[].printed",
        ],
    ),
    ("commitments.json", &["[].printed"]),
    (
        "firms.json",
        &["[].name", "[].mentions[].printed", "[].also[]"],
    ),
    ("audit.json", &["[].operands[].printed"]),
    ("glossary.json", &["[].also[]"]),
];

/// `data/english.json`: Chinese texts with their English.
#[derive(Debug, Clone)]
pub struct Source(Vec<(String, String)>);

impl Source {
    /// Reads the file.
    ///
    /// # Errors
    /// What is wrong with the JSON.
    pub fn read(json: &str) -> Result<Self, String> {
        let Members(entries) = serde_json::from_str(json).map_err(|error| error.to_string())?;
        Ok(Self(entries))
    }

    /// The dictionary as the program has it.
    #[must_use]
    pub fn dictionary(&self) -> Dictionary {
        let numbered = |(chinese, english): &(String, String)| (number(chinese), english.clone());
        Dictionary::of(self.0.iter().map(numbered).collect())
    }

    /// The dictionary as the page receives it.
    #[must_use]
    pub fn packed(&self) -> String {
        let entries = self.dictionary().entries;
        let members = entries
            .into_iter()
            .map(|(number, english)| (in_digits(number), Value::from(english)));
        Value::Object(members.collect()).to_string()
    }

    /// What is wrong with it as the English of `files`, each a name with the JSON in it: a text
    /// without English, a field that is in neither table, English that nothing needs, texts with
    /// the same number. Empty when it is complete.
    ///
    /// # Errors
    /// A sentence when a file is no JSON.
    pub fn faults(&self, files: &[(&str, String)]) -> Result<Vec<String>, String> {
        let mut faults = Vec::new();
        let mut needed = BTreeMap::new();
        for (name, text) in files {
            let value = serde_json::from_str(text).map_err(|error| format!("{name}: {error}"))?;
            let mut texts = Vec::new();
            collect(&value, "", &mut texts);
            for (field, text) in texts {
                if lists(&TRANSLATED, name, &field) {
                    needed.insert(text, format!("{name} {field}"));
                } else if !lists(&AS_PRINTED, name, &field) {
                    faults.push(format!(
                        "{name} {field} has Chinese text and is in no table of fields: “{text}”"
                    ));
                }
            }
        }
        let known: BTreeMap<&str, &str> = self
            .0
            .iter()
            .map(|(chinese, english)| (chinese.as_str(), english.as_str()))
            .collect();
        for (text, place) in &needed {
            if known
                .get(text.as_str())
                .is_none_or(|english| english.is_empty())
            {
                faults.push(format!(
                    "{DICTIONARY_FILE} lacks the English of “{text}” ({place})"
                ));
            }
        }
        let mut numbers = BTreeMap::new();
        for chinese in known.keys() {
            if !needed.contains_key(*chinese) {
                faults.push(format!(
                    "{DICTIONARY_FILE} has “{chinese}”, which no data file has"
                ));
            }
            if let Some(other) = numbers.insert(number(chinese), chinese) {
                faults.push(format!(
                    "{DICTIONARY_FILE}: “{chinese}” and “{other}” have the same number"
                ));
            }
        }
        Ok(faults)
    }
}

fn in_digits(mut number: u32) -> String {
    let mut digits = Vec::new();
    while number > 0 || digits.is_empty() {
        digits.extend(char::from_digit(number % DIGITS, DIGITS));
        number /= DIGITS;
    }
    digits.into_iter().rev().collect()
}

fn lists(table: &[(&str, &[&str])], file: &str, field: &str) -> bool {
    table
        .iter()
        .any(|(name, fields)| *name == file && fields.contains(&field))
}

/// Every text with a Chinese character, with the field in which it stands.
fn collect(value: &Value, field: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) if text.chars().any(|it| is_chinese(it) && it.is_alphabetic()) => {
            found.push((field.to_owned(), text.clone()));
        }
        Value::Array(items) => {
            let field = format!("{field}[]");
            for item in items {
                collect(item, &field, found);
            }
        }
        Value::Object(members) => {
            for (name, value) in members {
                collect(value, &format!("{field}.{name}"), found);
            }
        }
        _ => {}
    }
}
