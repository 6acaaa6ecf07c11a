//! Answers to the simplest questions, made when the page is built: which projects each choice
//! keeps, their order by each column, and what words are looked for in.
//!
//! `public/static-answers.js` looks them up before the program is there, and where it never comes, so that
//! what a choice or an order means is said in Rust alone. Native.

use std::collections::{BTreeMap, BTreeSet};
use std::iter::successors;

use serde::Serialize;

use super::copy::in_script;
use crate::model::pinyin::Pinyin;
use crate::query::terms::fold;
use crate::query::{Choice, Choosable, Column, ColumnSet, Conditions, Sort, codec};
use crate::results::{Catalog, Lines, Matched};

/// Everything that is answered, with rows numbered from 0 as in the annex.
#[derive(Serialize)]
struct Answers {
    /// Rows that a single choice keeps, by its pair in a link: `stage=新建`.
    choices: BTreeMap<String, Vec<u32>>,
    /// The orders that pressing a column's heading gives, one after the other, before it returns
    /// to the annex; by the column's word in a link.
    presses: BTreeMap<&'static str, Vec<String>>,
    /// All rows in an order, by its word in a link: `-investment`.
    orders: BTreeMap<String, Vec<u32>>,
    /// In what words are looked for beside the row's name, folded, for each row: by pinyin too, and
    /// only as it is written.
    texts: Vec<[String; 2]>,
    /// How the characters are read: each reading, behind it the characters.
    readings: String,
}

/// The answers as JSON that can stand in a `<script>` element.
///
/// # Errors
/// In technical words, when the answers cannot be written as JSON, which no plan leads to.
pub fn projects(catalog: &Catalog) -> Result<String, String> {
    let presses = ColumnSet::default().shown().map(|column| {
        let first = Sort::after(None, column);
        let sorts = successors(first, |sort| Sort::after(Some(*sort), column));
        (column, sorts.collect::<Vec<_>>())
    });
    let presses: Vec<(Column, Vec<Sort>)> = presses.collect();
    let everything = Matched::new(catalog, &Conditions::default());
    let order = |sort: &Sort| {
        let lines = Lines::new(catalog, &everything, Some(*sort), None);
        (codec::sort_text(*sort), lines.rows().collect())
    };
    let kept = |choice: Choice| {
        let mut conditions = Conditions::default();
        conditions.put(&choice, true);
        let matched = Matched::new(catalog, &conditions);
        let (key, value) = codec::field(&choice);
        let rows = Lines::new(catalog, &matched, None, None).rows().collect();
        (format!("{key}={value}"), rows)
    };
    let words = |sorts: &[Sort]| sorts.iter().map(|sort| codec::sort_text(*sort)).collect();
    let Choosable {
        stages,
        sectors,
        places,
        parks,
        clusters,
    } = Choosable::new(catalog.plan());
    let all = [stages, sectors, places, parks, clusters];
    let [titles, details] = catalog.index().texts();
    let projects = catalog.plan().projects.iter();
    let texts = projects.zip(titles.iter().zip(&details));
    let texts = texts.map(|(project, (title, detail))| {
        let name: String = project.name.chars().map(fold).collect();
        [short(title, &name), short(detail, title)]
    });
    let answers = Answers {
        choices: all.into_iter().flatten().map(kept).collect(),
        presses: presses
            .iter()
            .map(|(column, sorts)| (column.key(), words(sorts)))
            .collect(),
        orders: presses
            .iter()
            .flat_map(|(_, sorts)| sorts)
            .map(order)
            .collect(),
        texts: texts.collect(),
        readings: readings(&titles, catalog.index().pinyin()),
    };
    written(&answers)
}

/// What words are looked for in besides, once the English is learnt: a text for each row, as JSON.
///
/// # Errors
/// As [`projects`].
pub fn english(catalog: &Catalog) -> Result<String, String> {
    let texts = catalog.index().english_texts();
    let texts: Vec<String> = texts.iter().map(|text| short(text, "")).collect();
    written(&texts)
}

fn written(value: &impl Serialize) -> Result<String, String> {
    let json = serde_json::to_string(value).map_err(|error| error.to_string())?;
    Ok(in_script(&json))
}

/// The fields of `text` that neither `known` nor another of them holds: whatever is found in the rest
/// is found there too.
fn short(text: &str, known: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for field in text.lines() {
        let is_held = |it: &str| it != field && it.contains(field);
        if !known.contains(field) && !kept.contains(&field) && !text.lines().any(is_held) {
            kept.push(field);
        }
    }
    kept.join("\n")
}

fn readings(texts: &[String], pinyin: &Pinyin) -> String {
    let mut read: BTreeMap<&str, BTreeSet<char>> = BTreeMap::new();
    for character in texts.iter().flat_map(|text| text.chars()) {
        for reading in pinyin.readings(character) {
            read.entry(reading).or_default().insert(character);
        }
    }
    let read = read.into_iter();
    read.map(|(reading, characters)| reading.to_owned() + &String::from_iter(characters))
        .collect()
}
