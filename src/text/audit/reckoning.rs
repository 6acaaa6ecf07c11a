//! How a finding is computed, in figures, and how far it is from what is stated.

use crate::model::statement::{Operand, OperandRole, Statement, StatementKind};
use crate::results::audit::{Finding, Grade, Subject, groups, implied_figures, implied_whole};
use crate::text::format::{number, percent, rounded, with_unit};
use crate::text::indicators::percentage_points;
use crate::text::language::{semicolon, sentence, translated, word};

/// What was computed with which inputs, in one line; `None` where nothing is.
#[must_use]
pub fn formula(finding: &Finding) -> Option<String> {
    let Subject::Statement(statement) = finding.subject else {
        return None;
    };
    let of = |role: OperandRole| {
        let operands = statement.operands.iter();
        let values = operands.filter(move |it| it.role == role);
        values.map(|it| number(it.value)).collect::<Vec<_>>()
    };
    let one = |role: OperandRole| of(role).into_iter().next().unwrap_or_default();
    let result = rounded(finding.computed?);
    let (base, end) = (one(OperandRole::Base), one(OperandRole::Final));
    let (part, whole) = (one(OperandRole::Part), one(OperandRole::Whole));
    Some(match statement.kind {
        StatementKind::Sum => format!("{} = {result}", of(OperandRole::Part).join(" + ")),
        StatementKind::Difference => format!("{end} − {base} = {result}"),
        StatementKind::Growth => format!("({end} ÷ {base} − 1) × 100 = {result}%"),
        StatementKind::AnnualGrowth => {
            let years = years(statement, OperandRole::Base, OperandRole::Final);
            format!("(({end} ÷ {base})^(1/{years}) − 1) × 100 = {result}%")
        }
        StatementKind::Compound => {
            let years = years(statement, OperandRole::Annual, OperandRole::Rate);
            let rate = one(OperandRole::Rate);
            format!("((1 + {rate}%)^(1/{years}) − 1) × 100 = {result}%")
        }
        StatementKind::Multiple => format!("{end} ÷ {base} = {result}"),
        StatementKind::Ratio => {
            let implied = implied_whole(statement).map_or_else(String::new, |whole| {
                sentence!(
                    "；反过来，写明的百分比意味着总数约 {}",
                    "; conversely, the stated percentage implies a total of about {}",
                    rounded(whole)
                )
            });
            format!("{part} ÷ {whole} × 100 = {result}%{implied}")
        }
        StatementKind::Quotient => format!("{part} ÷ {whole} = {result}"),
        StatementKind::Count => sentence!("列名 {result} 个", "{result} listed by name"),
        StatementKind::Within => {
            let parts = of(OperandRole::Part);
            let sum = if parts.len() > 1 {
                format!("{} = {result}", parts.join(" + "))
            } else {
                result
            };
            let sign = if finding.grade == Grade::Agrees {
                "≤"
            } else {
                ">"
            };
            format!("{sum} {sign} {whole}")
        }
        StatementKind::Implied | StatementKind::ImpliedWithin => {
            let pairs = groups(statement).zip(implied_figures(statement));
            let pairs = pairs.filter_map(|(group, figure)| implied(group, figure));
            pairs.collect::<Vec<_>>().join(semicolon())
        }
        StatementKind::Same | StatementKind::Duplicate | StatementKind::Wording => return None,
    })
}

/// How a figure follows from a pair, or from two.
fn implied(group: &[Operand], figure: f64) -> Option<String> {
    let (first, second) = match group {
        [first, second] => (first, second),
        [end, rate, each_end, each_rate] => {
            let base = |end: &Operand, rate: &Operand| {
                format!("({} ÷ (1 + {}%))", number(end.value), number(rate.value))
            };
            let (all, each) = (base(end, rate), base(each_end, each_rate));
            return Some(format!("{all} ÷ {each} = {}", rounded(figure)));
        }
        _ => return None,
    };
    let (value, by) = (number(first.value), number(second.value));
    let figure = rounded(figure);
    Some(match second.role {
        OperandRole::Percent => format!("{value} ÷ {by}% = {figure}"),
        OperandRole::Rate => format!("{value} ÷ (1 + {by}%) = {figure}"),
        OperandRole::Gap => format!("{value} + {by} = {figure}"),
        _ => format!("{value} ÷ {by} = {figure}"),
    })
}

/// How far what follows is from what is stated; `None` where there is nothing to compare or no
/// difference.
#[must_use]
pub fn difference(finding: &Finding) -> Option<String> {
    let (computed, stated) = finding.computed.zip(finding.stated)?;
    let difference = computed - stated;
    let kind = match finding.subject {
        Subject::Statement(it) => Some(it.kind),
        _ => None,
    };
    let is_part = matches!(
        kind,
        Some(StatementKind::Within | StatementKind::ImpliedWithin)
    );
    let is_small = difference.abs() < SMALLEST;
    if finding.grade == Grade::Agrees {
        return (!is_part && !is_small).then(|| {
            let difference = gap(finding, difference);
            sentence!(
                "相差 {difference}，在印出的末位以内",
                "Gap: {difference}, within the last digit printed"
            )
        });
    }
    if is_small {
        return None;
    }
    let share = if stated == 0.0 {
        String::new()
    } else {
        sentence!(
            "（相当于后者的 {}）",
            " ({})",
            percent(difference.abs() / stated.abs())
        )
    };
    let (first, second) = match finding.subject {
        Subject::Behind(_) => word!(("基数", "目标"), ("Base", "Target")),
        Subject::Statement(it) => match it.kind {
            StatementKind::Same | StatementKind::Duplicate => named(it, computed),
            StatementKind::Within => word!(("部分", "总体"), ("Parts", "Whole")),
            StatementKind::Implied | StatementKind::ImpliedWithin => word!(
                ("由后两个数推得", "由前两个数推得"),
                ("From the last two figures", "From the first two")
            ),
            _ => word!(("计算值", "写明的数"), ("Our calculation", "Stated")),
        },
        Subject::Period(_) => return None,
    };
    Some(sentence!(
        "{first} {}，{second} {}，相差 {}{share}",
        "{first}: {}. {second}: {}. Gap: {}{share}",
        measured(finding, computed),
        measured(finding, stated),
        gap(finding, difference)
    ))
}

/// A computed figure in the unit of what is stated.
fn measured(finding: &Finding, value: f64) -> String {
    with_unit(&rounded(value), unit(finding))
}

/// How far two such figures are apart.
fn gap(finding: &Finding, difference: f64) -> String {
    let size = difference.abs();
    match unit(finding) {
        Some("%") => [&rounded(size), percentage_points()].concat(),
        _ => measured(finding, size),
    }
}

/// The unit of what is stated, or of what is implied; `None` where that has none of its own.
fn unit(finding: &Finding) -> Option<&'static str> {
    use OperandRole as Role;
    let statement = match finding.subject {
        Subject::Statement(it) => it,
        Subject::Behind(it) => return it.unit.as_deref(),
        Subject::Period(_) => return None,
    };
    let operands = &statement.operands;
    let role = match statement.kind {
        StatementKind::Sum => Role::Total,
        StatementKind::Within => Role::Whole,
        StatementKind::Count => Role::Stated,
        StatementKind::Difference => Role::Change,
        StatementKind::Growth | StatementKind::AnnualGrowth => Role::Rate,
        StatementKind::Multiple => Role::Multiple,
        StatementKind::Compound => Role::Annual,
        StatementKind::Ratio => Role::Percent,
        StatementKind::Quotient => Role::Quotient,
        // So much for each makes a number of something else.
        StatementKind::Implied | StatementKind::ImpliedWithin
            if operands.len() > 4 || operands.iter().any(|it| it.role == Role::Quotient) =>
        {
            return None;
        }
        _ => operands.first()?.role,
    };
    operands.iter().find(|it| it.role == role)?.unit.as_deref()
}

/// Our labels of the figure that fits least and of the first.
fn named(statement: &Statement, farthest: f64) -> (&str, &str) {
    let first = statement.operands.first();
    let mut others = statement.operands.iter().skip(1);
    let other = others.find(|it| (it.value - farthest).abs() < f64::EPSILON);
    let labels = [other.or(first), first].map(|it| it.map_or("", |it| translated(&it.label)));
    labels.into()
}

fn years(statement: &Statement, from: OperandRole, to: OperandRole) -> String {
    let year = |role: OperandRole| {
        let mut operands = statement.operands.iter();
        operands.find(|it| it.role == role).and_then(|it| it.year)
    };
    let years = year(to).zip(year(from)).map(|(to, from)| to - from);
    years.map_or_else(String::new, |years| number(years.into()))
}

/// Differences below this round to nothing.
const SMALLEST: f64 = 0.005;
