//! Where a figure stands in the plan, in words.

use super::language::{sentence, spoken, translated, words};
use crate::model::Plan;
use crate::model::locator::{Locator, Part};
use crate::query::Language;

/// A locator as a citation: `附件 重大产业项目汇总表 › 续建类项目 › 序号 12`; in English by numbers, as
/// `Section V(3)1, paragraph 4`, `Table 1, row 5`, `Annex no. 12 (Carried-over projects)`.
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
    if spoken() == Language::English {
        return by_numbers(plan, &headings, locator.part);
    }
    headings.reverse();
    headings.extend(locator.part.map(part));
    headings.join(" › ")
}

/// The English citation for `headings`, the deepest first.
fn by_numbers(plan: &Plan, headings: &[String], at: Option<Part>) -> String {
    let numbered = headings.iter().map_while(|it| Some((number(it)?, it)));
    let mut numbers: Vec<&str> = numbered.clone().map(|it| it.0).collect();
    let last = headings.first().map_or("", |it| before_colon(it));
    let name = match numbered.last() {
        None => match (headings.get(1), at) {
            (Some(above), Some(at @ Part::Number(_))) => {
                return format!("{} {} ({last})", before_colon(above), part(at));
            }
            _ => last.to_owned(),
        },
        Some((top, heading)) => {
            numbers.reverse();
            // The plan may number two of its parts alike.
            let same = plan.sections.iter().filter(|it| it.parent.is_none());
            let same = same.filter(|it| number(translated(&it.title)) == Some(top));
            let title = heading.split_once(' ').map_or("", |it| it.1);
            let title = if same.count() > 1 {
                format!(" “{title}” ")
            } else {
                String::new()
            };
            let rest = numbers.get(1..).unwrap_or_default().concat();
            format!("Section {top}{title}{rest}").trim_end().to_owned()
        }
    };
    let part = at.map(part).into_iter();
    let parts: Vec<String> = std::iter::once(name).chain(part).collect();
    parts.join(", ")
}

/// The number at the beginning of a heading: `V`, `(3)`, `1`; `None` without one.
fn number(heading: &str) -> Option<&str> {
    let (first, _) = heading.split_once(' ')?;
    let is_number = first.ends_with('.') || first.starts_with('(') && first.ends_with(')');
    is_number.then(|| first.trim_end_matches('.'))
}

fn before_colon(heading: &str) -> &str {
    heading.split_once(':').map_or(heading, |it| it.0)
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
