//! A table stated once, from which its file for spreadsheets and its file for programs are made.

use std::borrow::Borrow;

use super::{Provenance, csv};
use crate::model::Plan;
use crate::progress::Journal;
use crate::text::facts::{Fact, Value};
use crate::text::format::decimal;

/// A table with what it says of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Name of its files, without an ending.
    pub name: &'static str,
    /// What the list of rows is called for programs.
    pub key: &'static str,
    /// What each column is called for programs, and its heading; empty where a file has none.
    pub columns: Vec<(&'static str, &'static str)>,
    /// A value for each column in each row.
    pub rows: Vec<Vec<Value>>,
    /// Which plan, which selection, from where.
    pub provenance: Provenance,
}

impl Sheet {
    /// The table of `records` with `facts` of each.
    pub(super) fn new<R>(
        (name, key): (&'static str, &'static str),
        facts: &[Fact<R>],
        (plan, journal): (&'static Plan, &Journal),
        records: impl IntoIterator<Item: Borrow<R>>,
        provenance: Provenance,
    ) -> Self {
        Self {
            name,
            key,
            columns: facts.iter().map(|it| (it.key, (it.label)())).collect(),
            rows: records
                .into_iter()
                .map(|it| {
                    let values = facts
                        .iter()
                        .map(|fact| (fact.value)(plan, journal, it.borrow()));
                    values.collect()
                })
                .collect(),
            provenance,
        }
    }

    /// The file for spreadsheets: lists in one cell.
    #[must_use]
    pub fn csv(&self) -> String {
        let columns = self.columns.iter();
        let headings = columns.map(|(_, heading)| (*heading).to_owned());
        let headings: Vec<String> = headings.filter(|it| !it.is_empty()).collect();
        let mut rows = self.rows.iter().map(|row| {
            let cells = self.columns.iter().zip(row);
            let cells = cells.filter(|((_, heading), _)| !heading.is_empty());
            cells.map(|(_, value)| value.line()).collect()
        });
        csv::table(&self.provenance.lines(), &headings, &mut rows)
    }

    /// The file for programs: an object for each row; what is absent is `null`.
    #[must_use]
    pub fn json(&self) -> String {
        let it = &self.provenance;
        let about = [
            ("plan", &it.plan),
            ("conditions", &it.conditions),
            ("extent", &it.extent),
            ("source", &it.source),
            ("link", &it.link),
        ];
        let rows = self.rows.iter().map(|row| {
            let members = self.columns.iter().zip(row);
            let members = members.filter(|((key, _), _)| !key.is_empty());
            object(&mut members.map(|((key, _), value)| (*key, json(value))))
        });
        let rows = list(&mut { rows });
        let about = about.into_iter().map(|(key, text)| (key, words(text)));
        object(&mut about.chain([(self.key, rows)]))
    }
}

/// A value as JSON.
fn json(value: &Value) -> String {
    match value {
        Value::Text(text) => words(text),
        Value::Number(number) => number.map_or_else(|| "null".into(), decimal),
        Value::Texts(texts) => list(&mut texts.iter().map(|text| words(text))),
        Value::Records(records) => list(&mut records.iter().map(|record| {
            let members = record.iter();
            object(&mut members.map(|(key, value)| (*key, json(value))))
        })),
    }
}

fn object(members: &mut dyn Iterator<Item = (&'static str, String)>) -> String {
    let members = members.map(|(key, value)| [&words(key), ":", &value].concat());
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

fn list(values: &mut dyn Iterator<Item = String>) -> String {
    format!("[{}]", values.collect::<Vec<_>>().join(","))
}

fn words(text: &str) -> String {
    if text.is_empty() {
        return "null".into();
    }
    // Writing text as JSON cannot fail.
    serde_json::to_string(text).unwrap_or_default()
}
