//! What the plan says besides its tasks and figures: how it sees itself, what it offers, what becomes
//! of old sites, and projects that only its text names.

use super::ids::PlaceId;
use super::keyed::keyed;
use super::locator::Locator;
use super::record::record;
use super::relation::Relation;

record! {
    /// A point that the plan makes, with our summary.
    pub struct Point(fields) in "points.json" {
        /// Unique among points.
        pub id: String = fields.id(),
        /// What it is.
        pub kind: PointKind = fields.keyed("kind"),
        /// Heading, name or first words as printed, without number and final punctuation.
        pub title: String = fields.words("title"),
        /// One sentence of our own.
        pub summary: String = fields.words("summary"),
        /// Its town; `None` where it has none or the text implies none.
        pub place: Option<PlaceId> = fields.position_or_null("place", "places.json").map(PlaceId),
        /// Records that it concerns.
        pub relations: Vec<Relation> = fields.list("relations"),
        /// Where it stands.
        pub source: Locator = fields.object("source"),
    }
}

keyed! {
    /// What a point is to the plan.
    pub enum PointKind {
        /// What is wrong at its beginning (存在问题).
        Problem = "problem",
        /// What helps from outside (机遇).
        Opportunity = "opportunity",
        /// What hinders from outside (挑战).
        Challenge = "challenge",
        /// What it holds to (基本原则).
        Principle = "principle",
        /// What firms and people are offered, or have to reckon with.
        Measure = "measure",
        /// An old site, with what is to become of it.
        Site = "site",
        /// A project that the text names and the annex does not list.
        Project = "project",
    }
}
