//! Which texts of the data need English, and which stay as the plan prints them.
//!
//! Native only: the page trusts a dictionary that was checked when the bundle was made.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{DICTIONARY_FILE, Dictionary};

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

/// What is wrong with `dictionary` as the English of `files`, each a name with the JSON in it: a
/// text without English, a field that is in neither table, English that nothing needs. Empty
/// when it is complete.
///
/// # Errors
/// A sentence when a file is no JSON.
pub fn faults(files: &[(&str, String)], dictionary: &Dictionary) -> Result<Vec<String>, String> {
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
    for (text, place) in &needed {
        if dictionary.english(text).is_none_or(str::is_empty) {
            faults.push(format!(
                "{DICTIONARY_FILE} lacks the English of “{text}” ({place})"
            ));
        }
    }
    for (chinese, _) in dictionary.entries() {
        if !needed.contains_key(chinese) {
            faults.push(format!(
                "{DICTIONARY_FILE} has “{chinese}”, which no data file has"
            ));
        }
    }
    Ok(faults)
}

fn lists(table: &[(&str, &[&str])], file: &str, field: &str) -> bool {
    table
        .iter()
        .any(|(name, fields)| *name == file && fields.contains(&field))
}

/// Every text with a Chinese character, with the field in which it stands.
fn collect(value: &Value, field: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) if text.chars().any(is_chinese) => {
            found.push((field.to_owned(), text.clone()));
        }
        Value::Array(items) => {
            let field = format!("{field}[]");
            items.iter().for_each(|item| collect(item, &field, found));
        }
        Value::Object(members) => members
            .iter()
            .for_each(|(name, value)| collect(value, &format!("{field}.{name}"), found)),
        _ => {}
    }
}

/// Whether a character is of the block of common Chinese characters.
fn is_chinese(character: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&character)
}
