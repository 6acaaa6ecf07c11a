//! Indicators of the plan's two tables.

use super::fault::Expected;
use super::json::quoted;
use super::locator::Locator;
use super::reader::Fields;

/// A row of Table 1 (2015–2020) or Table 2 (2020–2025).
#[derive(Debug, Clone, PartialEq)]
pub struct Indicator {
    /// Unique among indicators.
    pub id: String,
    /// 1 or 2.
    pub table: u16,
    /// Row of the table, counted from 1.
    pub no: u16,
    /// 总量目标, 质量效益 …
    pub group: String,
    /// 产业结构 or 企业结构 in Table 1; `None` elsewhere.
    pub subgroup: Option<String>,
    /// Name without its unit.
    pub name: String,
    /// Name as printed.
    pub printed_name: String,
    /// Unit of the values; `None` for qualitative rows.
    pub unit: Option<String>,
    /// Which way is better.
    pub direction: Direction,
    /// How the values are to be understood.
    pub kind: IndicatorKind,
    /// Over what time a rate is counted; `None` for every other kind.
    pub counting: Option<RateCounting>,
    /// One entry a cell.
    pub values: Vec<IndicatorValue>,
    /// Remark on the row; `None` when there is nothing to say.
    pub note: Option<String>,
    /// Row of the table.
    pub source: Locator,
}

/// Which way an indicator should move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// Neither.
    Neither,
}

/// How an indicator's values are to be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IndicatorKind {
    /// An amount at a time or in a year.
    Level,
    /// A part of a whole, in per cent.
    Share,
    /// A sum over the period.
    Cumulative,
    /// A change in per cent.
    Rate,
    /// A bound to keep.
    Threshold,
    /// Words instead of a number.
    Qualitative,
}

/// Over what time a rate is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RateCounting {
    /// Against the year before.
    Yearly,
    /// Since the beginning of the period.
    Cumulative,
}

/// A cell of an indicator's row.
#[derive(Debug, Clone, PartialEq)]
pub struct IndicatorValue {
    /// Year of the column.
    pub year: u16,
    /// What the column holds.
    pub role: Role,
    /// The number, in the indicator's unit; `None` for text and dashes.
    pub value: Option<f64>,
    /// The cell as printed.
    pub printed: String,
    /// Whether the value is a bound; `None` when it is meant exactly.
    pub bound: Option<Bound>,
    /// The year that the cell itself names; `None` when it is the column's.
    pub refers_to: Option<u16>,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Starting value.
    Base,
    /// Aim.
    Target,
    /// What was reached.
    Actual,
}

/// A bound that a cell states.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// 以上.
    AtLeast,
    /// 以下, 小于.
    AtMost,
}

const DIRECTIONS: [&str; 3] = ["higher", "lower", "none"];
const KINDS: [(&str, IndicatorKind); 6] = [
    ("level", IndicatorKind::Level),
    ("share", IndicatorKind::Share),
    ("cumulative", IndicatorKind::Cumulative),
    ("rate", IndicatorKind::Rate),
    ("threshold", IndicatorKind::Threshold),
    ("qualitative", IndicatorKind::Qualitative),
];
const COUNTINGS: [(&str, RateCounting); 2] = [
    ("yearly", RateCounting::Yearly),
    ("cumulative", RateCounting::Cumulative),
];

/// Reads a record of `indicators.json`.
pub(super) fn indicator(fields: &mut Fields<'_>) -> Option<Indicator> {
    let id = fields.text("id");
    let table = fields.whole("table", 1, 2);
    let no = fields.whole("no", 1, u16::MAX);
    let group = fields.text("group");
    let subgroup = fields.text_or_null("subgroup");
    let name = fields.text("name");
    let printed_name = fields.text("printed_name");
    let unit = fields.text_or_null("unit");
    let direction = fields.one_of("direction", &DIRECTIONS);
    let kind = fields.one_of("kind", &KINDS.map(|(word, _)| word));
    let kind = kind.and_then(|at| KINDS.get(at)).map(|(_, kind)| *kind);
    let counting = counting(fields, kind);
    let values = fields.list("values", value);
    let note = fields.text_or_null("note");
    let source = fields.locator("source");
    Some(Indicator {
        id,
        table,
        no,
        group,
        subgroup,
        name,
        printed_name,
        unit,
        direction: match direction? {
            0 => Direction::Higher,
            1 => Direction::Lower,
            _ => Direction::Neither,
        },
        kind: kind?,
        counting,
        values: values.into_iter().flatten().collect(),
        note,
        source: source?,
    })
}

/// What a rate must state and nothing else may.
fn counting(fields: &mut Fields<'_>, kind: Option<IndicatorKind>) -> Option<RateCounting> {
    let words = COUNTINGS.map(|(word, _)| word);
    let faults = fields.log.faults.len();
    let stated = fields.one_of_or_null("counting", &words);
    let is_read = fields.log.faults.len() == faults;
    let stated = stated.and_then(|at| COUNTINGS.get(at));
    match (kind, stated) {
        (Some(IndicatorKind::Rate), None) if is_read => {
            fields.reject("counting", "null".into(), Expected::Counting);
        }
        (Some(kind), Some((word, _))) if kind != IndicatorKind::Rate => {
            fields.reject("counting", quoted(word), Expected::NoCounting);
        }
        _ => {}
    }
    stated.map(|(_, counting)| *counting)
}

fn value(fields: &mut Fields<'_>) -> Option<IndicatorValue> {
    let year = fields.whole("year", 1990, 2060);
    let role = fields.one_of("role", &["base", "target", "actual"]);
    let value = fields.number_or_null("value", -1e9, 1e9);
    let printed = fields.text("printed");
    let bound = fields.one_of_or_null("qualifier", &["≥", "≤"]);
    let refers_to = fields.whole_or_null("refers_to", 1990, 2060);
    Some(IndicatorValue {
        year,
        role: match role? {
            0 => Role::Base,
            1 => Role::Target,
            _ => Role::Actual,
        },
        value,
        printed,
        bound: bound.map(|at| match at {
            0 => Bound::AtLeast,
            _ => Bound::AtMost,
        }),
        refers_to,
    })
}
