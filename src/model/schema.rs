//! The JSON Schema of the data files, recorded from the descriptions of their records.
//!
//! Native only: the browser never needs it.

use serde_json::{Map, Value, json};

use super::achievement::Achievement;
use super::cluster::Cluster;
use super::everyday::Everyday;
use super::files::DATA_FILES;
use super::firm::Firm;
use super::geo::{GEO_FILE, Geo};
use super::glossary::Term;
use super::indicator::Indicator;
use super::kind::Wording;
use super::object::Fields;
use super::overview::{Headline, OVERVIEW_FILE, Overview};
use super::park::{MicroPark, Park};
use super::pinyin::PINYIN_FILE;
use super::place::Place;
use super::point::Point;
use super::project::Project;
use super::properties::Properties;
use super::record::Record;
use super::section::Section;
use super::statement::Statement;
use super::task::{Commitment, Task};

/// The JSON Schema (draft 2020-12) of the bundle: an object with one member a data file.
///
/// Indented, with a newline at the end, as `data/schema.json` holds it.
#[must_use]
pub fn json_schema() -> String {
    let mut members: Map<String, Value> = files()
        .into_iter()
        .map(|(file, is_list, properties)| {
            let schema = properties.into_schema();
            let schema = if is_list {
                json!({"type": "array", "items": schema})
            } else {
                schema
            };
            (file.to_owned(), schema)
        })
        .collect();
    members.insert(PINYIN_FILE.into(), pinyin_schema());
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Plan data: one member for each file of data/",
        "type": "object",
        "required": DATA_FILES,
        "properties": members,
        "additionalProperties": false,
    });
    format!("{schema:#}\n")
}

/// Every field with texts, as a file and a path in it such as `[].values[].printed`, and in which
/// languages its texts exist.
#[must_use]
pub fn texts() -> Vec<(&'static str, String, Wording)> {
    let mut texts = Vec::new();
    for (file, is_list, properties) in files() {
        let start = if is_list { "[]." } else { "." };
        let fields = properties.texts.into_iter();
        texts.extend(fields.map(|(field, wording)| (file, [start, &field].concat(), wording)));
    }
    texts
}

/// The data files with their fields, and whether each is a list of records.
fn files() -> [(&'static str, bool, Properties); 18] {
    fn list<R: Record>() -> (&'static str, bool, Properties) {
        (R::FILE, true, Fields::describe::<R>())
    }
    [
        list::<Section>(),
        list::<Place>(),
        (OVERVIEW_FILE, false, Fields::describe::<Overview>()),
        list::<Point>(),
        list::<Indicator>(),
        list::<Headline>(),
        list::<Cluster>(),
        list::<Park>(),
        list::<MicroPark>(),
        list::<Project>(),
        list::<Task>(),
        list::<Achievement>(),
        list::<Commitment>(),
        list::<Firm>(),
        list::<Statement>(),
        list::<Term>(),
        list::<Everyday>(),
        (GEO_FILE, false, Fields::describe::<Geo>()),
    ]
}

/// Syllables with the characters that are read so; `bundle` makes them, no editor writes them.
fn pinyin_schema() -> Value {
    let readings = json!({
        "type": "object",
        "required": [],
        "properties": {},
        "patternProperties": {"^[a-zê]+$": {"type": "string"}},
        "additionalProperties": false,
    });
    json!({
        "type": "object",
        "required": ["usual", "other"],
        "properties": {"usual": readings, "other": readings},
        "additionalProperties": false,
    })
}
