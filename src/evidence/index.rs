//! The index of the plan's text: which figures stand in which passage, which phrases of the data
//! do, and the seal of the numbers that were compared with it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::claims::phrases;
use super::figures::{dense, figures};
use super::passages::passages;
use crate::digest::sha256;

/// What the repository carries of the plan's text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Index {
    /// The passages in the plan's order.
    pub passages: Vec<Entry>,
    /// Figures in sentences of ours that the plan does not state, each with its file: how many 亩 a
    /// hectare has. Written by hand.
    #[serde(default)]
    pub ours: Vec<(String, String)>,
    /// SHA-256 of the figures and locators of each data file when it was last compared with the text.
    pub seals: Vec<(String, String)>,
}

/// What the index keeps of a passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Id of the section.
    pub section: String,
    /// Counted from 1; 0 for what stands above the rows of a table.
    pub no: u64,
    /// Its figures in their shortest form, each once.
    pub figures: Vec<String>,
    /// The phrases of the data that stand in it, by the first 8 digits of their SHA-256.
    pub phrases: Vec<String>,
}

impl Index {
    /// The index of the plan's `text` for `files`, each a name with its content, and
    /// the figures of `ours`.
    #[must_use]
    pub fn new(
        text: &str,
        sections: &Value,
        files: &[(&str, Value)],
        ours: Vec<(String, String)>,
    ) -> Self {
        let claimed = phrases(files);
        let entry = |passage: super::passages::Passage| {
            let text = dense(&passage.text);
            let mut figures = figures(&passage.text);
            figures.sort_unstable();
            figures.dedup();
            let standing = claimed.iter().filter(|phrase| text.contains(*phrase));
            Entry {
                section: passage.section,
                no: passage.no,
                figures,
                phrases: standing.map(|phrase| short_digest(phrase)).collect(),
            }
        };
        Self {
            passages: passages(text, sections).into_iter().map(entry).collect(),
            ours,
            seals: files
                .iter()
                .map(|(name, content)| ((*name).to_owned(), seal(content)))
                .collect(),
        }
    }
}

/// The first 8 digits of the SHA-256 of a phrase without white space.
#[must_use]
pub fn short_digest(phrase: &str) -> String {
    sha256(dense(phrase).as_bytes()).chars().take(8).collect()
}

/// SHA-256 of all numbers of a file, of the figures in its strings and of its locators, in their
/// order.
#[must_use]
pub fn seal(content: &Value) -> String {
    let mut text = String::new();
    write_figures(content, &mut text);
    sha256(text.as_bytes())
}

fn write_figures(value: &Value, text: &mut String) {
    match value {
        Value::Number(number) => line(&number.to_string(), text),
        Value::String(words) => figures(words).iter().for_each(|it| line(it, text)),
        Value::Array(items) => items.iter().for_each(|item| write_figures(item, text)),
        Value::Object(members) => {
            let is_locator = members.contains_key("section");
            for (name, member) in members {
                if is_locator {
                    line(name, text);
                    line(member.as_str().unwrap_or_default(), text);
                }
                write_figures(member, text);
            }
        }
        Value::Null | Value::Bool(_) => {}
    }
}

fn line(words: &str, text: &mut String) {
    text.push_str(words);
    text.push('\n');
}
