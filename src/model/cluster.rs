//! The industries of section 四（一）: eight 百亿 clusters and the digital economy.

use super::locator::Locator;
use super::record::record;
use super::task::{Comparator, Hedge};

record! {
    /// An industry that the plan builds up.
    pub struct Cluster(fields) in "clusters.json" {
        /// Unique among clusters.
        pub id: String = fields.id(),
        /// The plan's number.
        pub no: u16 = fields.whole("no", 1, u16::MAX),
        /// Name as printed, without 产业.
        pub name: String = fields.words("name"),
        /// Whether it is one of the eight of “8100”.
        pub is_among_8100: bool = fields.flag("among_8100"),
        /// 2025 target of 规上工业产值, 亿元.
        pub target_2025_yi: f64 = fields.number("target_2025_yi", 0.0, 1e6),
        /// Whether the target is a lower bound (以上).
        pub is_at_least: bool =
            fields.among("comparator", &[Comparator::Exactly, Comparator::AtLeast]) == Comparator::AtLeast,
        /// The word by which the target is an effort; `None` where it has none.
        pub hedge: Option<Hedge> = fields.keyed_or_null("hedge"),
        /// What the industry concentrates on, in our own words.
        pub focus: Vec<String> = fields.words_list("focus"),
        /// Enterprises that the section names.
        pub firms: Vec<String> = fields.printed_list("firms"),
        /// Parks and bases that the section names.
        pub bases: Vec<String> = fields.words_list("bases"),
        /// The industry's paragraph.
        pub source: Locator = fields.object("source"),
    }
}
