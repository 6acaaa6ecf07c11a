//! The plan's text, cut into the passages that locators name.

use serde_json::Value;

use super::figures::dense;

/// A passage: what a locator names, and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Id of the section.
    pub section: String,
    /// Paragraph, row, entry or project, counted from 1; 0 for what stands above a table's rows.
    pub no: u64,
    /// The text; a project's and a table's cells in lines.
    pub text: String,
}

/// Cuts `text` at the headings of `sections` (the content of `sections.json`): a passage for a
/// line of prose, an entry of a box, a project of an annex, a row of a table. Empty lines part the
/// rows.
#[must_use]
pub fn passages(text: &str, sections: &Value) -> Vec<Passage> {
    let sections = sections.as_array().into_iter().flatten();
    let headings: Vec<(String, &str)> = sections
        .filter_map(|it| Some((dense(it["title"].as_str()?), it["id"].as_str()?)))
        .collect();
    let mut found: Vec<Passage> = Vec::new();
    let mut section = "";
    let mut after_gap = false;
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
            add(&mut found, section, line.trim(), after_gap);
        }
        after_gap = content.is_empty();
    }
    found
}

/// The table that prose follows without a heading, which the text lacks, and the section of that
/// prose.
const LAST_TABLE: &str = "table-2";
const AFTER_LAST_TABLE: &str = "4-1";

/// Which member of a locator counts the passages of `section`.
#[must_use]
pub fn part_of(section: &str) -> &'static str {
    match section.split('-').next() {
        Some("table") => "row",
        Some("box") => "entry",
        Some("annex") => "number",
        _ => "paragraph",
    }
}

fn add(found: &mut Vec<Passage>, section: &str, line: &str, after_gap: bool) {
    let last = found.iter_mut().rev().find(|it| it.section == section);
    let next = last.as_ref().map_or(1, |it| it.no + 1);
    let part = part_of(section);
    let goes_on = match part {
        "number" => line.parse() != Ok(next),
        "row" => !after_gap,
        _ => false,
    };
    match last {
        Some(open) if goes_on => {
            open.text.push('\n');
            open.text.push_str(line);
        }
        last => {
            let is_above_rows = part == "row" && last.is_none();
            found.push(Passage {
                section: section.into(),
                no: if is_above_rows { 0 } else { next },
                text: line.into(),
            });
        }
    }
}
