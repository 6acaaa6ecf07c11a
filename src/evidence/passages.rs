//! The plan's text, cut into the passages that locators name.

use serde_json::Value;

use super::dense;

/// A passage: what a locator names, and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Id of the section.
    pub section: String,
    /// Paragraph, entry or project, counted from 1; 0 for a whole table, whose rows are not told
    /// apart here.
    pub no: u64,
    /// The text; a project's and a table's cells in lines.
    pub text: String,
}

/// Cuts `text` at the headings of `sections` (the content of `sections.json`): a passage for a
/// line of prose, an entry of a box, a project of an annex, a table.
#[must_use]
pub fn passages(text: &str, sections: &Value) -> Vec<Passage> {
    let sections = sections.as_array().into_iter().flatten();
    let headings: Vec<(String, &str)> = sections
        .filter_map(|it| Some((dense(it["title"].as_str()?), it["id"].as_str()?)))
        .collect();
    let mut found: Vec<Passage> = Vec::new();
    let mut section = "";
    for line in text.lines() {
        let content = dense(line);
        let heading = headings.iter().find(|(title, _)| content == *title);
        // A heading at the beginning of its only paragraph.
        let run_in = |(title, _): &&(String, &str)| content.starts_with(&format!("{title}。"));
        if let Some((_, id)) = heading {
            section = id;
            continue;
        } else if let Some((_, id)) = headings.iter().find(run_in) {
            section = id;
        } else if section == LAST_TABLE && !content.is_empty() && !line.starts_with('\t') {
            section = AFTER_LAST_TABLE;
        }
        if !content.is_empty() && !section.is_empty() {
            add(&mut found, section, line.trim());
        }
    }
    found
}

/// The table that prose follows without a heading, which the text lacks, and the section of that
/// prose.
const LAST_TABLE: &str = "table-2";
const AFTER_LAST_TABLE: &str = "4-1";

fn add(found: &mut Vec<Passage>, section: &str, line: &str) {
    let last = found.iter_mut().rev().find(|it| it.section == section);
    let before = last.as_ref().map_or(0, |it| it.no);
    let goes_on = if section.starts_with("annex") {
        line.parse() != Ok(before + 1)
    } else {
        section.starts_with("table")
    };
    match last {
        Some(open) if goes_on => {
            open.text.push('\n');
            open.text.push_str(line);
        }
        _ => found.push(Passage {
            section: section.into(),
            no: if section.starts_with("table") {
                0
            } else {
                before + 1
            },
            text: line.into(),
        }),
    }
}
