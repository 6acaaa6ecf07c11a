//! Where a figure stands in the plan, in words.

use crate::model::Plan;
use crate::model::locator::{Locator, Part};

/// A locator as a citation: `附件 重大产业项目汇总表 › 续建类项目 › 序号 12`.
#[must_use]
pub fn citation(plan: &Plan, locator: Locator) -> String {
    let mut headings = Vec::new();
    let mut section = plan.section(locator.section);
    while let Some(found) = section {
        headings.push(found.title.clone());
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

/// A figure with its place as one line for other texts: what it is, where it stands, in which
/// plan, and the link to it.
#[must_use]
pub fn reference(plan: &Plan, what: &str, place: &str, link: &str) -> String {
    format!("{what} — {place} — 《{}》 — {link}", plan.overview.title)
}

/// More levels than any plan has.
const DEEPEST: usize = 8;

fn part(part: Part) -> String {
    match part {
        Part::Paragraph(number) => format!("第 {number} 段"),
        Part::Row(number) => format!("第 {number} 行"),
        Part::Entry(number) => format!("第 {number} 条"),
        Part::Number(number) => format!("序号 {number}"),
    }
}
