//! Why the plan is made and what it holds to: problems, opportunities, challenges, principles.

use super::locator::Locator;
use super::reader::Fields;

/// A point of the plan's background or principles, with our summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Viewpoint {
    /// Unique among viewpoints.
    pub id: String,
    /// What the plan calls it.
    pub kind: ViewpointKind,
    /// Heading or first sentence as printed, without number and final punctuation.
    pub title: String,
    /// One sentence of our own.
    pub summary: String,
    /// Where it stands.
    pub source: Locator,
}

/// What a viewpoint is to the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ViewpointKind {
    /// What is wrong at its beginning (存在问题).
    Problem,
    /// What helps from outside (机遇).
    Opportunity,
    /// What hinders from outside (挑战).
    Challenge,
    /// What it holds to (基本原则).
    Principle,
}

const KINDS: [(&str, ViewpointKind); 4] = [
    ("problem", ViewpointKind::Problem),
    ("opportunity", ViewpointKind::Opportunity),
    ("challenge", ViewpointKind::Challenge),
    ("principle", ViewpointKind::Principle),
];

/// Reads a record of `background.json`.
pub(super) fn viewpoint(fields: &mut Fields<'_>) -> Option<Viewpoint> {
    let id = fields.text("id");
    let kind = fields.one_of("kind", &KINDS.map(|(word, _)| word));
    let title = fields.text("title");
    let summary = fields.text("summary");
    let source = fields.locator("source");
    Some(Viewpoint {
        id,
        kind: KINDS.get(kind?)?.1,
        title,
        summary,
        source: source?,
    })
}
