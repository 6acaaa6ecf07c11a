//! What the plan says was achieved before it begins.

use super::keyed::keyed;
use super::locator::Locator;
use super::record::record;

/// Larger than any figure of a plan.
const LARGEST: f64 = 1e12;

record! {
    /// A figure of the years before the plan.
    pub struct Achievement(fields) in "achievements.json" {
        /// Unique among achievements.
        pub id: String = fields.id(),
        /// What it is about, in a word.
        pub theme: String = fields.words("theme"),
        /// What is counted, our wording.
        pub what: String = fields.words("what"),
        /// The plan's words around the figure.
        pub printed: String = fields.printed("printed"),
        /// How the figure is meant.
        pub kind: AchievementKind = fields.keyed("kind"),
        /// The figure, in `unit`.
        pub value: f64 = fields.number("value", -LARGEST, LARGEST),
        /// Unit of the figure; `None` for a bare number.
        pub unit: Option<String> = fields.words_or_null("unit"),
        /// Year that it is for; `None` when the plan names none.
        pub year: Option<u16> = fields.year_or_null("year"),
        /// Year with which a change is compared; `None` for everything else.
        pub since: Option<u16> = fields.year_or_null("since"),
        /// Remark of our own; `None` when there is nothing to say.
        pub note: Option<String> = fields.words_or_null("note"),
        /// Where it stands.
        pub source: Locator = fields.object("source"),
    }
}

keyed! {
    /// How a figure of the years before is meant.
    pub enum AchievementKind {
        /// An amount at a time or in a year.
        Level = "level",
        /// What was added in the period.
        Added = "added",
        /// Growth over the period, per cent.
        Growth = "growth",
        /// Growth a year, per cent.
        YearlyGrowth = "yearly_growth",
        /// Fall over the period, per cent.
        Fall = "fall",
        /// A multiple of the year compared with.
        Multiple = "multiple",
        /// A place in an order.
        Rank = "rank",
    }
}
