//! What the plan is as a whole.

use super::locator::Locator;
use super::measure::Years;
use super::record::record;

/// Data file of the [`Overview`].
pub(super) const OVERVIEW_FILE: &str = "plan.json";

record! {
    /// Title, period, basis and aims of the plan.
    pub struct Overview(fields) {
        /// Title.
        pub title: String = fields.words("title"),
        /// How the title was chosen.
        pub title_note: String = fields.words("title_note"),
        /// District.
        pub district: String = fields.words("district"),
        /// Period of the plan.
        pub period: Years = fields.object("period"),
        /// Area of the district, km².
        pub area_km2: f64 = fields.number("area_km2", 0.0, 1e7),
        /// Documents on which the plan rests, as printed.
        pub basis: Vec<String> = fields.words_list("basis"),
        /// The pillars of the plan, our summaries.
        pub pillars: Vec<Pillar> = fields.list("pillars"),
        /// Map approval number (审图号) of the publisher; `None` when there is none.
        pub map_approval_number: Option<String> = fields.text_or_null("map_approval_number"),
        /// Whether maps draw the administrative outline.
        pub shows_outline: bool = fields.flag("show_outline"),
        /// Version of the data.
        pub data_version: String = fields.text("data_version"),
        /// Day of the data, ISO 8601.
        pub data_date: String = fields.text("data_date"),
        /// Where the plan introduces itself.
        pub source: Locator = fields.object("source"),
    }
}

record! {
    /// An indicator that stands for the plan.
    pub struct Headline(fields) in "headlines.json" {
        /// Unique among headlines.
        pub id: String = fields.id(),
        /// What it is called where it stands alone.
        pub name: String = fields.words("label"),
        /// Id of the indicator with base and target of this plan.
        pub indicator: String = fields.reference("indicator", "indicators.json"),
        /// Id of the indicator that says what was reached in the years before; `None` when none does.
        pub before: Option<String> = fields.reference_or_null("before", "indicators.json"),
        /// The yearly growth before that the plan itself states; `None` where it states none.
        pub stated: Option<StatedGrowth> = fields.object_or_null("stated"),
        /// In what the two differ, or why there is none before; our words.
        pub note: String = fields.words("note"),
    }
}

record! {
    /// Growth before the plan, as it is printed.
    pub struct StatedGrowth(fields) {
        /// The plan's words around the rate.
        pub printed: String = fields.printed("printed"),
        /// Per cent a year.
        pub rate_pct: f64 = fields.number("rate_pct", -100.0, 1000.0),
        /// The years that it is for, our words.
        pub period: String = fields.words("period"),
        /// Where it stands.
        pub source: Locator = fields.object("source"),
    }
}

record! {
    /// A heading of the plan with our summary of what stands below it.
    #[derive(Eq)]
    pub struct Pillar(fields) {
        /// The plan's words.
        pub name: String = fields.words("name"),
        /// Our words.
        pub summary: String = fields.words("summary"),
        /// Where it stands.
        pub source: Locator = fields.object("source"),
    }
}
