//! Indicators of the plan's two tables.

use super::fault::Expected;
use super::json::quoted;
use super::keyed::keyed;
use super::locator::Locator;
use super::object::Fields;
use super::record::record;

record! {
    /// A row of Table 1 (2015–2020) or Table 2 (2020–2025).
    pub struct Indicator(fields) in "indicators.json" {
        /// Unique among indicators.
        pub id: String = fields.id(),
        /// 1 or 2.
        pub table: u16 = fields.whole("table", 1, 2),
        /// Row of the table, counted from 1.
        pub no: u16 = fields.whole("no", 1, u16::MAX),
        /// 总量目标, 质量效益 …
        pub group: String = fields.words("group"),
        /// 产业结构 or 企业结构 in Table 1; `None` elsewhere.
        pub subgroup: Option<String> = fields.words_or_null("subgroup"),
        /// Name without its unit.
        pub name: String = fields.words("name"),
        /// Name as printed.
        pub printed_name: String = fields.printed("printed_name"),
        /// Unit of the values; `None` for qualitative rows.
        pub unit: Option<String> = fields.words_or_null("unit"),
        /// Which way is better.
        pub direction: Direction = fields.keyed("direction"),
        /// How the values are to be understood.
        pub kind: IndicatorKind = fields.keyed("kind"),
        /// Over what time a rate is counted; `None` for every other kind.
        pub counting: Option<RateCounting> = counting(fields, kind),
        /// One entry a cell.
        pub values: Vec<IndicatorValue> = fields.list("values"),
        /// Remark on the row; `None` when there is nothing to say.
        pub note: Option<String> = fields.words_or_null("note"),
        /// Row of the table.
        pub source: Locator = fields.object("source"),
    }
}

keyed! {
    /// Which way an indicator should move.
    pub enum Direction {
        /// More is better.
        Higher = "higher",
        /// Less is better.
        Lower = "lower",
        /// Neither.
        Neither = "none",
    }
}

keyed! {
    /// How an indicator's values are to be understood.
    pub enum IndicatorKind {
        /// An amount at a time or in a year.
        Level = "level",
        /// A part of a whole, in per cent.
        Share = "share",
        /// A sum over the period.
        Cumulative = "cumulative",
        /// A change in per cent.
        Rate = "rate",
        /// A bound to keep.
        Threshold = "threshold",
        /// Words instead of a number.
        Qualitative = "qualitative",
    }
}

keyed! {
    /// Over what time a rate is counted.
    pub enum RateCounting {
        /// Against the year before.
        Yearly = "yearly",
        /// Since the beginning of the period.
        Cumulative = "cumulative",
    }
}

record! {
    /// A cell of an indicator's row.
    pub struct IndicatorValue(fields) {
        /// Year of the column.
        pub year: u16 = fields.year("year"),
        /// What the column holds.
        pub role: Role = fields.keyed("role"),
        /// The number, in the indicator's unit; `None` for text and dashes.
        pub value: Option<f64> = fields.number_or_null("value", -1e9, 1e9),
        /// The cell as printed; where it has words, their English stands beside it.
        pub printed: String = fields.words("printed"),
        /// Whether the value is a bound; `None` when it is meant exactly.
        pub bound: Option<Bound> = fields.keyed_or_null("qualifier"),
        /// The year that the cell itself names; `None` when it is the column's.
        pub refers_to: Option<u16> = fields.year_or_null("refers_to"),
    }
}

keyed! {
    /// What a column holds.
    pub enum Role {
        /// Starting value.
        Base = "base",
        /// Aim.
        Target = "target",
        /// What was reached.
        Actual = "actual",
    }
}

keyed! {
    /// A bound that a cell states.
    pub enum Bound {
        /// 以上.
        AtLeast = "≥",
        /// 以下, 小于.
        AtMost = "≤",
    }
}

/// What a rate must state and nothing else may.
fn counting(fields: &mut Fields<'_>, kind: IndicatorKind) -> Option<RateCounting> {
    let stated: Option<RateCounting> = fields.keyed_or_null("counting");
    match stated {
        // What cannot be read has its own fault.
        _ if fields.is_faulty() => {}
        None if kind == IndicatorKind::Rate => {
            fields.reject("counting", "null".into(), Expected::Counting);
        }
        Some(stated) if kind != IndicatorKind::Rate => {
            fields.reject("counting", quoted(stated.key()), Expected::NoCounting);
        }
        _ => {}
    }
    stated
}
