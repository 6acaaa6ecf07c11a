//! Why the plan is made and what it holds to: problems, opportunities, challenges, principles.

use super::keyed::keyed;
use super::locator::Locator;
use super::record::record;

record! {
    /// A point of the plan's background or principles, with our summary.
    pub struct Viewpoint(fields) in "background.json" {
        /// Unique among viewpoints.
        pub id: String = fields.id(),
        /// What the plan calls it.
        pub kind: ViewpointKind = fields.keyed("kind"),
        /// Heading or first sentence as printed, without number and final punctuation.
        pub title: String = fields.words("title"),
        /// One sentence of our own.
        pub summary: String = fields.words("summary"),
        /// Where it stands.
        pub source: Locator = fields.object("source"),
    }
}

keyed! {
    /// What a viewpoint is to the plan.
    pub enum ViewpointKind {
        /// What is wrong at its beginning (存在问题).
        Problem = "problem",
        /// What helps from outside (机遇).
        Opportunity = "opportunity",
        /// What hinders from outside (挑战).
        Challenge = "challenge",
        /// What it holds to (基本原则).
        Principle = "principle",
    }
}
