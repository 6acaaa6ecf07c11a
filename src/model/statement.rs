//! Statements of the plan whose arithmetic can be done again.

use super::fault::Expected;
use super::json::quoted;
use super::keyed::keyed;
use super::locator::Locator;
use super::object::Fields;
use super::record::record;

/// Larger than any figure of a plan.
const LARGEST: f64 = 1e12;

record! {
    /// Figures that the plan states and that should fit together.
    pub struct Statement(fields) in "audit.json" {
        /// Unique among statements.
        pub id: String = fields.id(),
        /// How the figures should fit together.
        pub kind: StatementKind = fields.keyed("kind"),
        /// What it is about, in a word.
        pub topic: String = fields.words("topic"),
        /// Our heading.
        pub title: String = fields.words("title"),
        /// The figures.
        pub operands: Vec<Operand> = operands(fields, kind),
        /// How much it matters that they do not fit; `None` where they do.
        pub weight: Option<Weight> = fields.keyed_or_null("weight"),
        /// Why it matters so much; `None` as above.
        pub weight_reason: Option<String> = fields.words_or_null("weight_reason"),
        /// Whether the figures may be meant differently, as far as the wording tells.
        pub scope_differs: bool = fields.flag("scope_differs"),
        /// Why they may differ innocently; our words.
        pub explanations: Vec<String> = fields.words_list("explanations"),
        /// Remark of our own; `None` when there is nothing to say.
        pub note: Option<String> = fields.words_or_null("note"),
    }
}

keyed! {
    /// How figures should fit together.
    pub enum StatementKind {
        /// Parts make the total.
        Sum = "sum",
        /// Final less base is the change.
        Difference = "difference",
        /// Growth from base to final, per cent.
        Growth = "growth",
        /// Yearly growth from base to final, per cent.
        AnnualGrowth = "annual_growth",
        /// Final is a multiple of base.
        Multiple = "multiple",
        /// Part of a whole, per cent.
        Ratio = "ratio",
        /// The same quantity more than once.
        Same = "same",
        /// As many items as stated.
        Count = "count",
        /// A part for each of a whole.
        Quotient = "quotient",
        /// Growth over years against yearly growth, both stated, per cent.
        Compound = "compound",
        /// Records that may be one and the same.
        Duplicate = "duplicate",
        /// Parts together are not more than the whole.
        Within = "within",
        /// Two pairs of figures, or two pairs of pairs, from each of which the same unstated figure follows.
        Implied = "implied",
        /// As [`Self::Implied`], but what follows from the second pair is a part of what follows from
        /// the first.
        ImpliedWithin = "implied_within",
        /// Passages that do not fit in words, without anything to compute.
        Wording = "wording",
    }
}

impl StatementKind {
    /// Its word in links; the same for what only differs in how it is compared.
    #[must_use]
    pub fn link_key(self) -> &'static str {
        match self {
            Self::ImpliedWithin => Self::Implied.key(),
            other => other.key(),
        }
    }
}

keyed! {
    /// How much it matters to a reader that figures do not fit, the most first.
    pub enum Weight {
        /// A headline goal, what a target means, or a rate that cannot be.
        High = "high",
        /// Figures of some weight.
        Middle = "middle",
        /// Wording, counting, rounding.
        Low = "low",
    }
}

record! {
    /// A figure of a statement.
    pub struct Operand(fields) {
        /// What it does in the statement.
        pub role: OperandRole = fields.keyed("role"),
        /// Our words.
        pub label: String = fields.words("label"),
        /// The figure, in `unit`.
        pub value: f64 = fields.number("value", -LARGEST, LARGEST),
        /// Unit; `None` for a bare number.
        pub unit: Option<String> = fields.words_or_null("unit"),
        /// The plan's words around the figure.
        pub printed: String = fields.printed("printed"),
        /// The clause in which it stands; `None` where it adds nothing to `printed`.
        pub quote: Option<String> = fields.printed_or_null("quote"),
        /// Year that it is for; `None` when none matters.
        pub year: Option<u16> = fields.year_or_null("year"),
        /// Where it stands.
        pub source: Locator = fields.object("source"),
    }
}

keyed! {
    /// What a figure does in a statement.
    pub enum OperandRole {
        /// One of the parts of a sum or a ratio.
        Part = "part",
        /// The total of a sum.
        Total = "total",
        /// The beginning of a change.
        Base = "base",
        /// The end of a change.
        Final = "final",
        /// The stated difference.
        Change = "change",
        /// The stated growth, per cent; of [`StatementKind::Compound`] with its last year.
        Rate = "rate",
        /// The stated yearly growth, per cent, with the year before its first.
        Annual = "annual",
        /// The stated quotient.
        Quotient = "quotient",
        /// The stated multiple.
        Multiple = "multiple",
        /// The whole of a ratio.
        Whole = "whole",
        /// The stated ratio, per cent.
        Percent = "percent",
        /// One of several figures for the same.
        Value = "value",
        /// The stated number of items.
        Stated = "stated",
        /// An item that counts.
        Item = "item",
        /// A record that may be counted twice.
        Record = "record",
        /// By how much the figure before it is less than an unstated one.
        Gap = "gap",
    }
}

fn operands(fields: &mut Fields<'_>, kind: StatementKind) -> Vec<Operand> {
    let operands: Vec<Operand> = fields.list("operands");
    // A figure or kind that cannot be read has its own fault.
    if !fields.is_faulty() && !is_complete(kind, &operands) {
        fields.reject("operands", quoted(kind.key()), Expected::Operands);
    }
    operands
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
        StatementKind::Wording => &[Item, Item],
        StatementKind::Within => &[Part, Whole],
        StatementKind::Implied | StatementKind::ImpliedWithin => {
            let mut groups = operands.chunks(operands.len().div_ceil(2).max(1));
            return [4, 8].contains(&operands.len())
                && groups.all(|group| {
                    matches!(
                        group,
                        [
                            Operand { role: Part, .. },
                            Operand {
                                role: Percent | Quotient,
                                ..
                            }
                        ] | [Operand { role: Final, .. }, Operand { role: Rate, .. }]
                            | [Operand { role: Value, .. }, Operand { role: Gap, .. }]
                            | [
                                Operand { role: Final, .. },
                                Operand { role: Rate, .. },
                                Operand { role: Final, .. },
                                Operand { role: Rate, .. }
                            ]
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
