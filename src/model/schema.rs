//! The JSON Schema of the data files, recorded from the functions that read them.
//!
//! Native only: the browser never needs it.

use serde_json::{Map, Value, json};

use super::kind::Kind;
use super::pinyin::PINYIN_FILE;
use super::plan::DATA_FILES;
use super::reader::Fields;
use super::{
    background, cluster, firm, geo, glossary, indicator, overview, park, place, project, section,
    statement, task,
};

/// Fields of an object, in the order in which they are read.
#[derive(Debug, Default)]
pub(super) struct Properties {
    fields: Map<String, Value>,
    required: Vec<&'static str>,
}

impl Properties {
    pub(super) fn add(&mut self, name: &'static str, kind: Kind<'_>) {
        self.insert(name, kind.schema());
    }

    pub(super) fn add_list(&mut self, name: &'static str, items: Properties) {
        self.insert(name, json!({"type": "array", "items": items.into_schema()}));
    }

    pub(super) fn add_object(&mut self, name: &'static str, nullable: bool, inner: Properties) {
        let object = inner.into_schema();
        let schema = if nullable {
            json!({"anyOf": [object, {"type": "null"}]})
        } else {
            object
        };
        self.insert(name, schema);
    }

    pub(super) fn make_optional(&mut self, name: &str) {
        self.required.retain(|required| *required != name);
    }

    pub(super) fn into_schema(self) -> Value {
        json!({
            "type": "object",
            "required": self.required,
            "properties": self.fields,
            "additionalProperties": false,
        })
    }

    fn insert(&mut self, name: &'static str, schema: Value) {
        self.fields.insert(name.into(), schema);
        self.required.push(name);
    }
}

/// The JSON Schema (draft 2020-12) of the bundle: an object with one member a data file.
///
/// Indented, with a newline at the end, as `data/schema.json` holds it.
#[must_use]
pub fn json_schema() -> String {
    let list = |items: Properties| json!({"type": "array", "items": items.into_schema()});
    let members = json!({
        "sections.json": list(Fields::describe(section::section)),
        "places.json": list(Fields::describe(place::place)),
        "plan.json": Fields::describe(overview::overview).into_schema(),
        "background.json": list(Fields::describe(background::viewpoint)),
        "indicators.json": list(Fields::describe(indicator::indicator)),
        "clusters.json": list(Fields::describe(cluster::cluster)),
        "parks.json": list(Fields::describe(park::park)),
        "micro_parks.json": list(Fields::describe(park::micro_park)),
        "projects.json": list(Fields::describe(project::project)),
        "tasks.json": list(Fields::describe(task::task)),
        "commitments.json": list(Fields::describe(task::commitment)),
        "firms.json": list(Fields::describe(firm::firm)),
        "audit.json": list(Fields::describe(statement::statement)),
        "glossary.json": list(Fields::describe(glossary::term)),
        "geo.json": Fields::describe(geo::geo).into_schema(),
        PINYIN_FILE: pinyin_schema(),
    });
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
