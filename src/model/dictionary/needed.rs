//! Which texts of the data need English, and which stay as the plan prints them.
//!
//! Native only: the page trusts a dictionary that was checked when the bundle was made.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{DICTIONARY_FILE, DIGITS, Dictionary, number};
use crate::model::chinese::is_chinese;
use crate::model::json::Members;
use crate::model::kind::Wording;
use crate::model::schema::texts;

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
    /// without English, Chinese where there are no words, English that nothing needs, texts with
    /// the same number. Empty when it is complete.
    ///
    /// # Errors
    /// A sentence when a file is no JSON.
    pub fn faults(&self, files: &[(&str, String)]) -> Result<Vec<String>, String> {
        let mut faults = Vec::new();
        let mut needed = BTreeMap::new();
        let wordings = texts();
        for (name, text) in files {
            let value = serde_json::from_str(text).map_err(|error| format!("{name}: {error}"))?;
            let mut texts = Vec::new();
            collect(&value, "", &mut texts);
            for id in glossed(name, &wordings, &value) {
                needed.insert(id, format!("{name} .name"));
            }
            for (field, text) in texts {
                let mut known = wordings.iter();
                let known = known.find(|(file, path, _)| file == name && *path == field);
                match known.map(|(_, _, wording)| *wording) {
                    Some(Wording::Translated) => {
                        needed.insert(text, format!("{name} {field}"));
                    }
                    Some(Wording::Printed | Wording::Glossed) => {}
                    _ => faults.push(format!(
                        "{name} {field} has Chinese text and is read as text of no language: “{text}”"
                    )),
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

/// Ids of the records of the file `name` whose names have English beside them.
fn glossed(name: &str, wordings: &[(&str, String, Wording)], records: &Value) -> Vec<String> {
    let mut wordings = wordings.iter();
    let has = wordings.any(|(file, _, wording)| *file == name && *wording == Wording::Glossed);
    let records = records.as_array().filter(|_| has);
    let ids = records
        .into_iter()
        .flatten()
        .filter_map(|it| it["id"].as_str());
    ids.map(str::to_owned).collect()
}

fn in_digits(mut number: u32) -> String {
    let mut digits = Vec::new();
    while number > 0 || digits.is_empty() {
        digits.extend(char::from_digit(number % DIGITS, DIGITS));
        number /= DIGITS;
    }
    digits.into_iter().rev().collect()
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
