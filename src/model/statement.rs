//! Statements of the plan whose arithmetic can be done again.

use super::fault::Expected;
use super::json::quoted;
use super::locator::Locator;
use super::reader::Fields;

/// Figures that the plan states and that should fit together.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// Unique among statements.
    pub id: String,
    /// How the figures should fit together.
    pub kind: StatementKind,
    /// What it is about, in a word.
    pub topic: String,
    /// Our heading.
    pub title: String,
    /// The figures.
    pub operands: Vec<Operand>,
    /// Whether the figures may be meant differently, as far as the wording tells.
    pub scope_differs: bool,
    /// Why they may differ innocently; our words.
    pub explanations: Vec<String>,
    /// Remark of our own; `None` when there is nothing to say.
    pub note: Option<String>,
}

/// How figures should fit together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatementKind {
    /// Parts make the total.
    Sum,
    /// Final less base is the change.
    Difference,
    /// Growth from base to final, per cent.
    Growth,
    /// Yearly growth from base to final, per cent.
    AnnualGrowth,
    /// Final is a multiple of base.
    Multiple,
    /// Part of a whole, per cent.
    Ratio,
    /// The same quantity more than once.
    Same,
    /// As many items as stated.
    Count,
    /// A part for each of a whole.
    Quotient,
    /// Growth over years against yearly growth, both stated, per cent.
    Compound,
    /// Records that may be one and the same.
    Duplicate,
    /// Parts together are not more than the whole.
    Within,
    /// Two pairs of figures from each of which the same unstated figure follows.
    Implied,
    /// As [`Self::Implied`], but what follows from the second pair is a part of what follows from
    /// the first.
    ImpliedWithin,
}

impl StatementKind {
    /// Its word in links; the same for what only differs in how it is compared.
    #[must_use]
    pub fn key(self) -> &'static str {
        let of = |kind: Self| KINDS.iter().find(|(_, it)| *it == kind);
        let like = if self == Self::ImpliedWithin {
            Self::Implied
        } else {
            self
        };
        of(like).map_or("", |(word, _)| word)
    }
}

/// A figure of a statement.
#[derive(Debug, Clone, PartialEq)]
pub struct Operand {
    /// What it does in the statement.
    pub role: OperandRole,
    /// Our words.
    pub label: String,
    /// The figure, in `unit`.
    pub value: f64,
    /// Unit; `None` for a bare number.
    pub unit: Option<String>,
    /// The plan's words around the figure.
    pub printed: String,
    /// Year that it is for; `None` when none matters.
    pub year: Option<u16>,
    /// Where it stands.
    pub source: Locator,
}

/// What a figure does in a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OperandRole {
    /// One of the parts of a sum or a ratio.
    Part,
    /// The total of a sum.
    Total,
    /// The beginning of a change.
    Base,
    /// The end of a change.
    Final,
    /// The stated difference.
    Change,
    /// The stated growth, per cent; of [`StatementKind::Compound`] with its last year.
    Rate,
    /// The stated yearly growth, per cent, with the year before its first.
    Annual,
    /// The stated quotient.
    Quotient,
    /// The stated multiple.
    Multiple,
    /// The whole of a ratio.
    Whole,
    /// The stated ratio, per cent.
    Percent,
    /// One of several figures for the same.
    Value,
    /// The stated number of items.
    Stated,
    /// An item that counts.
    Item,
    /// A record that may be counted twice.
    Record,
    /// By how much the figure before it is less than an unstated one.
    Gap,
}

const KINDS: [(&str, StatementKind); 14] = [
    ("sum", StatementKind::Sum),
    ("difference", StatementKind::Difference),
    ("growth", StatementKind::Growth),
    ("annual_growth", StatementKind::AnnualGrowth),
    ("multiple", StatementKind::Multiple),
    ("ratio", StatementKind::Ratio),
    ("same", StatementKind::Same),
    ("count", StatementKind::Count),
    ("quotient", StatementKind::Quotient),
    ("compound", StatementKind::Compound),
    ("duplicate", StatementKind::Duplicate),
    ("within", StatementKind::Within),
    ("implied", StatementKind::Implied),
    ("implied_within", StatementKind::ImpliedWithin),
];
const ROLES: [(&str, OperandRole); 16] = [
    ("part", OperandRole::Part),
    ("total", OperandRole::Total),
    ("base", OperandRole::Base),
    ("final", OperandRole::Final),
    ("change", OperandRole::Change),
    ("rate", OperandRole::Rate),
    ("annual", OperandRole::Annual),
    ("quotient", OperandRole::Quotient),
    ("multiple", OperandRole::Multiple),
    ("whole", OperandRole::Whole),
    ("percent", OperandRole::Percent),
    ("value", OperandRole::Value),
    ("stated", OperandRole::Stated),
    ("item", OperandRole::Item),
    ("record", OperandRole::Record),
    ("gap", OperandRole::Gap),
];
/// Larger than any figure of a plan.
const LARGEST: f64 = 1e12;

/// Reads a record of `audit.json`.
pub(super) fn statement(fields: &mut Fields<'_>) -> Option<Statement> {
    let id = fields.text("id");
    let kind = fields.one_of("kind", &KINDS.map(|(word, _)| word));
    let topic = fields.text("topic");
    let title = fields.text("title");
    let operands: Vec<Option<Operand>> = fields.list("operands", operand);
    let is_read = operands.iter().all(Option::is_some);
    let operands: Vec<Operand> = operands.into_iter().flatten().collect();
    let kind = kind.and_then(|at| KINDS.get(at));
    // A figure that cannot be read has its own fault.
    if let Some((word, kind)) = kind.filter(|_| is_read)
        && !is_complete(*kind, &operands)
    {
        fields.reject("operands", quoted(word), Expected::Operands);
    }
    let scope_differs = fields.flag("scope_differs");
    let explanations = fields.texts("explanations");
    let note = fields.text_or_null("note");
    Some(Statement {
        id,
        kind: kind?.1,
        topic,
        title,
        operands,
        scope_differs,
        explanations,
        note,
    })
}

/// Whether the figures are there that `kind` needs, with the years from which time is counted.
fn is_complete(kind: StatementKind, operands: &[Operand]) -> bool {
    use OperandRole::{
        Annual, Base, Change, Final, Gap, Item, Multiple, Part, Percent, Quotient, Rate, Record,
        Stated, Total, Value, Whole,
    };
    let needed: &[OperandRole] = match kind {
        StatementKind::Sum => &[Part, Part, Total],
        StatementKind::Difference => &[Base, Final, Change],
        StatementKind::Growth | StatementKind::AnnualGrowth => &[Base, Final, Rate],
        StatementKind::Multiple => &[Base, Final, Multiple],
        StatementKind::Ratio => &[Part, Whole, Percent],
        StatementKind::Same => &[Value, Value],
        StatementKind::Count => &[Stated, Item],
        StatementKind::Quotient => &[Part, Whole, Quotient],
        StatementKind::Compound => &[Rate, Annual],
        StatementKind::Duplicate => &[Record, Record],
        StatementKind::Within => &[Part, Whole],
        StatementKind::Implied | StatementKind::ImpliedWithin => {
            let mut pairs = operands.chunks(2);
            return operands.len() == 4
                && pairs.all(|pair| {
                    matches!(
                        pair,
                        [
                            Operand { role: Part, .. },
                            Operand {
                                role: Percent | Quotient,
                                ..
                            }
                        ] | [Operand { role: Final, .. }, Operand { role: Rate, .. }]
                            | [Operand { role: Value, .. }, Operand { role: Gap, .. }]
                    )
                });
        }
    };
    let timed: &[OperandRole] = match kind {
        StatementKind::AnnualGrowth => &[Base, Final],
        StatementKind::Compound => &[Rate, Annual],
        _ => &[],
    };
    let count = |role: &OperandRole| operands.iter().filter(|it| it.role == *role).count();
    let needs = |role: &OperandRole| needed.iter().filter(|it| *it == role).count();
    let has_year = |role: &OperandRole| {
        let mut operands = operands.iter();
        operands.any(|it| it.role == *role && it.year.is_some())
    };
    needed.iter().all(|role| count(role) >= needs(role)) && timed.iter().all(has_year)
}

fn operand(fields: &mut Fields<'_>) -> Option<Operand> {
    let role = fields.one_of("role", &ROLES.map(|(word, _)| word));
    let label = fields.text("label");
    let value = fields.number("value", -LARGEST, LARGEST);
    let unit = fields.text_or_null("unit");
    let printed = fields.text("printed");
    let year = fields.whole_or_null("year", 1990, 2060);
    let source = fields.locator("source");
    Some(Operand {
        role: ROLES.get(role?)?.1,
        label,
        value,
        unit,
        printed,
        year,
        source: source?,
    })
}
