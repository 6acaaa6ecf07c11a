//! The index of the plan's text: which figures stand in which passage, which phrases of the data
//! do, and the seal of the numbers that were compared with it.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::check::phrases;
use super::passages::passages;
use super::{dense, figures};

/// What the repository carries of the plan's text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Index {
    /// The passages in the plan's order.
    pub passages: Vec<Entry>,
    /// SHA-256 of the numbers of each data file when it was last compared with the text.
    pub seals: Vec<(String, String)>,
}

/// What the index keeps of a passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Id of the section.
    pub section: String,
    /// Counted from 1; 0 for a whole table.
    pub no: u64,
    /// Its figures in their shortest form, each once.
    pub figures: Vec<String>,
    /// The phrases of the data that stand in it, by the first 8 digits of their SHA-256.
    pub phrases: Vec<String>,
}

impl Index {
    /// The index of the plan's `text` for `files`, each a name with its content.
    #[must_use]
    pub fn new(text: &str, sections: &Value, files: &[(&str, Value)]) -> Self {
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
    hex(dense(phrase).as_bytes()).chars().take(8).collect()
}

/// SHA-256 of all numbers of a file and of all sections that its locators name, in their order.
#[must_use]
pub fn seal(content: &Value) -> String {
    let mut text = String::new();
    write_numbers(content, &mut text);
    hex(text.as_bytes())
}

fn write_numbers(value: &Value, text: &mut String) {
    match value {
        Value::Number(number) => {
            text.push_str(&number.to_string());
            text.push('\n');
        }
        Value::Array(items) => items.iter().for_each(|item| write_numbers(item, text)),
        Value::Object(members) => {
            for (name, member) in members {
                if let ("section", Value::String(section)) = (name.as_str(), member) {
                    text.push_str(section);
                    text.push('\n');
                }
                write_numbers(member, text);
            }
        }
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(half.into(), 16).unwrap_or_default();
    let digest = Sha256::digest(bytes);
    let digits = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(digit).collect()
}
