//! A table stated once, from which its file for spreadsheets and its file for programs are made.

use super::{Provenance, csv};
use crate::text::format::decimal;
use crate::text::language::semicolon;

/// A table with what it says of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Name of its files, without an ending.
    pub name: &'static str,
    /// What the list of rows is called for programs.
    pub key: &'static str,
    /// What each column is called for programs, and its heading.
    pub columns: Vec<(&'static str, &'static str)>,
    /// A cell for each column in each row.
    pub rows: Vec<Vec<Cell>>,
    /// Which plan, which selection, from where.
    pub provenance: Provenance,
}

/// A value of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words; none where they are empty.
    Text(String),
    /// A figure; `None` where there is none.
    Number(Option<f64>),
    /// Several words.
    Texts(Vec<String>),
    /// Several records, each with its members: what they are called for programs, and their words.
    Records(Vec<Vec<(&'static str, String)>>),
}

impl Sheet {
    /// The file for spreadsheets: lists in one cell.
    #[must_use]
    pub fn csv(&self) -> String {
        let headings = self
            .columns
            .iter()
            .map(|(_, heading)| (*heading).to_owned());
        let headings: Vec<String> = headings.collect();
        let mut rows = self.rows.iter().map(|row| row.iter().map(line).collect());
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
        let mut json = String::from("{");
        for (key, text) in about {
            push_member(&mut json, key, &words(text));
        }
        let rows = self.rows.iter().map(|row| {
            let mut object = String::from("{");
            for ((key, _), cell) in self.columns.iter().zip(row) {
                push_member(&mut object, key, &value(cell));
            }
            object.push('}');
            object
        });
        push_member(&mut json, self.key, &list(&mut { rows }));
        json.push('}');
        json
    }
}

/// A cell as one line of words.
fn line(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number.map_or_else(String::new, decimal),
        Cell::Texts(texts) => texts.join(semicolon()),
        Cell::Records(records) => {
            let records = records.iter().map(|record| {
                let words = record.iter().map(|(_, text)| text.as_str());
                let words: Vec<&str> = words.filter(|text| !text.is_empty()).collect();
                words.join(" · ")
            });
            records.collect::<Vec<_>>().join(semicolon())
        }
    }
}

/// A cell as a value of JSON.
fn value(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => words(text),
        Cell::Number(number) => number.map_or_else(|| "null".into(), decimal),
        Cell::Texts(texts) => list(&mut texts.iter().map(|text| words(text))),
        Cell::Records(records) => list(&mut records.iter().map(|record| {
            let mut object = String::from("{");
            for (key, text) in record {
                push_member(&mut object, key, &words(text));
            }
            object.push('}');
            object
        })),
    }
}

fn push_member(object: &mut String, key: &str, value: &str) {
    if !object.ends_with('{') {
        object.push(',');
    }
    object.push_str(&words(key));
    object.push(':');
    object.push_str(value);
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
