//! Where a figure stands in the plan, in words.

use super::language::{sentence, translated, words};
use crate::model::Plan;
use crate::model::locator::{Locator, Part};

/// A locator as a citation: `附件 重大产业项目汇总表 › 续建类项目 › 序号 12`.
#[must_use]
pub fn citation(plan: &Plan, locator: Locator) -> String {
    let mut headings = Vec::new();
    let mut section = plan.section(locator.section);
    while let Some(found) = section {
        headings.push(translated(&found.title).to_owned());
        let parent = found.parent.as_deref();
        // The headings form a tree; a cycle in damaged data must not hang the page.
        section = plan
            .sections
            .iter()
            .find(|candidate| Some(candidate.id.as_str()) == parent)
            .filter(|_| headings.len() < DEEPEST);
    }
    headings.reverse();
    headings.extend(locator.part.map(part));
    headings.join(" › ")
}

words! {
    /// A figure with its place as one line for other texts: what it is, where it stands, in which
    /// plan, and the link to it.
    pub reference(plan: &Plan, what: &str, place: &str, link: &str) = "{what} — {place} — 《{}》 — {link}", "{what} — {place} — “{}” — {link}", translated(&plan.overview.title);
}

/// More levels than any plan has.
const DEEPEST: usize = 8;

fn part(part: Part) -> String {
    match part {
        Part::Paragraph(number) => sentence!("第 {number} 段", "paragraph {number}"),
        Part::Row(number) => sentence!("第 {number} 行", "row {number}"),
        Part::Entry(number) => sentence!("第 {number} 条", "entry {number}"),
        Part::Number(number) => sentence!("序号 {number}", "no. {number}"),
    }
}
