//! The industries of section 四（一）: eight 百亿 clusters and the digital economy.

use super::locator::Locator;
use super::reader::Fields;

/// An industry that the plan builds up.
#[derive(Debug, Clone, PartialEq)]
pub struct Cluster {
    /// Unique among clusters.
    pub id: String,
    /// The plan's number.
    pub no: u16,
    /// Name as printed, without 产业.
    pub name: String,
    /// Whether it is one of the eight of “8100”.
    pub is_among_8100: bool,
    /// 2025 target of 规上工业产值, 亿元.
    pub target_2025_yi: f64,
    /// Whether the target is a lower bound (以上).
    pub is_at_least: bool,
    /// What the industry concentrates on, in our own words.
    pub focus: Vec<String>,
    /// Enterprises that the section names.
    pub firms: Vec<String>,
    /// Parks and bases that the section names.
    pub bases: Vec<String>,
    /// The industry's paragraph.
    pub source: Locator,
}

/// Reads a record of `clusters.json`.
pub(super) fn cluster(fields: &mut Fields<'_>) -> Option<Cluster> {
    let id = fields.text("id");
    let no = fields.whole("no", 1, u16::MAX);
    let name = fields.text("name");
    let is_among_8100 = fields.flag("among_8100");
    let target_2025_yi = fields.number("target_2025_yi", 0.0, 1e6);
    let comparator = fields.one_of("comparator", &["=", "≥"]);
    let focus = fields.texts("focus");
    let firms = fields.texts("firms");
    let bases = fields.texts("bases");
    let source = fields.locator("source");
    Some(Cluster {
        id,
        no,
        name,
        is_among_8100,
        target_2025_yi,
        is_at_least: comparator? == 1,
        focus,
        firms,
        bases,
        source: source?,
    })
}
