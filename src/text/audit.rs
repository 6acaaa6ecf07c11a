//! Words of the view 核对: neutral, never blaming.

use super::format::{number, percent, rounded, year, years as span};
use super::language::words;
use crate::model::Plan;
use crate::model::indicator::{Direction, Role};
use crate::model::locator::Locator;
use crate::model::statement::{Operand, OperandRole, Statement, StatementKind};
use crate::results::audit::{Finding, Grade, Subject, implied_figures, implied_whole};

/// What one should know of the view.
pub const LEAD: &str = "这里把规划写明的数字放在一起重新计算。印出的数按四舍五入理解，差在末位以内算一致；家数、个数按准确数算。\
    不一致不等于有错：口径、时点、取整都可能不同，请对照出处判断。";
words! {
    /// Facets.
    pub by_grade = "结论", "";
    /// Facets.
    pub by_topic = "主题", "";
    /// Facets.
    pub by_kind = "方法", "";
    /// Heading of a finding's column.
    pub what = "写在哪里", "";
    /// Heading of a finding's column.
    pub figure = "原文", "";
    /// What follows.
    pub computed = "本站计算", "";
    /// Reasons.
    pub explanations = "可能的原因", "";
    /// Records of which a finding speaks.
    pub records = "相关记录", "";
    /// When no finding matches.
    pub nothing = "没有符合这些条件的核对结果，请减少条件。", "";
}

/// Heading of the view.
#[must_use]
pub fn heading(checked: usize, grades: [usize; 3]) -> String {
    let [differs, scope, agrees] = grades;
    format!("核对 {checked} 处：{agrees} 处一致，{scope} 处口径可能不同，{differs} 处数值不一致")
}

/// A grade.
#[must_use]
pub fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Differs => "数值不一致",
        Grade::Scope => "口径可能不同",
        Grade::Agrees => "一致",
    }
}

/// Heading above the findings of a grade.
#[must_use]
pub fn grade_heading(grade: Grade) -> &'static str {
    match grade {
        Grade::Differs => "数值不一致：从文字看不出原因",
        Grade::Scope => "口径可能不同：两处说的可能不是同一件事",
        Grade::Agrees => "核对过，一致",
    }
}

/// The sign beside a grade, so that colour is not alone.
#[must_use]
pub fn sign(grade: Grade) -> &'static str {
    match grade {
        Grade::Differs => "≠",
        Grade::Scope => "≈",
        Grade::Agrees => "=",
    }
}

/// How a finding was made.
#[must_use]
pub fn kind(subject: Subject) -> &'static str {
    match subject {
        Subject::Behind(_) => "目标与基数",
        Subject::Period(_) => "项目年限",
        Subject::Statement(statement) => match statement.kind {
            StatementKind::Sum => "分项之和",
            StatementKind::Difference => "前后之差",
            StatementKind::Growth => "增幅",
            StatementKind::AnnualGrowth => "年均增长",
            StatementKind::Compound => "增幅与年均",
            StatementKind::Multiple => "倍数",
            StatementKind::Ratio => "占比",
            StatementKind::Quotient => "平均",
            StatementKind::Same => "同一数量",
            StatementKind::Count => "计数",
            StatementKind::Duplicate => "重复列出",
            StatementKind::Within => "部分与总体",
            StatementKind::Implied | StatementKind::ImpliedWithin => "反推",
        },
    }
}

/// What a finding is about, in a word.
#[must_use]
pub fn topic(subject: Subject) -> &'static str {
    match subject {
        Subject::Statement(statement) => &statement.topic,
        Subject::Behind(_) => "指标方向",
        Subject::Period(_) => "项目年限",
    }
}

/// Heading of a finding.
#[must_use]
pub fn title(finding: &Finding) -> String {
    match finding.subject {
        Subject::Statement(statement) => statement.title.clone(),
        Subject::Behind(indicator) => format!("{}：目标不如基数", indicator.name),
        Subject::Period(project) => format!("{}：年限与规划期", project.name),
    }
}

/// Id of a finding in links.
#[must_use]
pub fn id(subject: Subject) -> &'static str {
    match subject {
        Subject::Statement(statement) => &statement.id,
        Subject::Behind(indicator) => &indicator.id,
        Subject::Period(project) => &project.id,
    }
}

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
                format!("；反过来，写明的百分比意味着总数约 {}", rounded(whole))
            });
            format!("{part} ÷ {whole} × 100 = {result}%{implied}")
        }
        StatementKind::Quotient => format!("{part} ÷ {whole} = {result}"),
        StatementKind::Count => format!("列名 {result} 个"),
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
            let pairs = statement.operands.chunks(2).zip(implied_figures(statement));
            let pairs = pairs.filter_map(|(pair, figure)| implied(pair, figure));
            pairs.collect::<Vec<_>>().join("；")
        }
        StatementKind::Same | StatementKind::Duplicate => return None,
    })
}

/// How a figure follows from a pair.
fn implied(pair: &[Operand], figure: f64) -> Option<String> {
    let [first, second] = pair else { return None };
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
            let difference = rounded(difference.abs());
            format!("相差 {difference}，在印出的末位以内")
        });
    }
    if is_small {
        return None;
    }
    let share = if stated == 0.0 {
        String::new()
    } else {
        format!(
            "（相当于后者的 {}）",
            percent(difference.abs() / stated.abs())
        )
    };
    let (first, second) = match finding.subject {
        Subject::Behind(_) => ("基数", "目标"),
        Subject::Statement(it) => match it.kind {
            StatementKind::Same | StatementKind::Duplicate => ("另一处", "第一处"),
            StatementKind::Within => ("部分", "总体"),
            StatementKind::Implied | StatementKind::ImpliedWithin => {
                ("由后两个数推得", "由前两个数推得")
            }
            _ => ("计算值", "写明的数"),
        },
        Subject::Period(_) => return None,
    };
    Some(format!(
        "{first} {}，{second} {}，相差 {}{share}",
        rounded(computed),
        rounded(stated),
        rounded(difference.abs())
    ))
}

/// What is stated where: our label, the figure as printed, its place.
#[must_use]
pub fn figures(subject: Subject) -> Vec<(String, String, Locator)> {
    match subject {
        Subject::Statement(statement) => {
            let operands = statement.operands.iter();
            operands
                .map(|it| (it.label.clone(), it.printed.clone(), it.source))
                .collect()
        }
        Subject::Behind(indicator) => {
            let cells = indicator.values.iter();
            cells
                .filter(|it| it.role != Role::Actual)
                .map(|it| (year(it.year), it.printed.clone(), indicator.source))
                .collect()
        }
        Subject::Period(project) => {
            let stage = project.stage.word().to_owned();
            vec![(stage, span(project.years), project.source)]
        }
    }
}

/// Why figures may differ innocently.
#[must_use]
pub fn reasons(plan: &Plan, subject: Subject) -> Vec<String> {
    match subject {
        Subject::Statement(it) => it.explanations.clone(),
        _ => reason(plan, subject).into_iter().collect(),
    }
}

/// Remark of our own on a finding; empty when there is nothing to say.
#[must_use]
pub fn note(subject: Subject) -> &'static str {
    match subject {
        Subject::Statement(it) => it.note.as_deref().unwrap_or_default(),
        _ => "",
    }
}

/// Reasons that a rule itself can give.
#[must_use]
pub fn reason(plan: &Plan, subject: Subject) -> Option<String> {
    let period = plan.overview.period;
    match subject {
        Subject::Statement(_) => None,
        Subject::Behind(indicator) => Some(
            match indicator.direction {
                Direction::Lower => "这一项越低越好，目标却高于基数。目标可能是上级下达的上限，也可能基数的口径不同。",
                _ => "这一项越高越好，目标却低于基数。基数可能是累计的，目标可能从新的起点算。",
            }
            .into(),
        ),
        Subject::Period(project) => {
            let years = project.years?;
            let stage = project.stage.word();
            Some(if years.end > period.end {
                format!("建设到 {} 年，超出规划期 {} 年；项目可能跨期。", years.end, period.end)
            } else if years.start < period.start {
                format!("列为“{stage}”，起始年 {} 早于规划期 {} 年；可能从前期工作算起。", years.start, period.start)
            } else {
                format!("列为“{stage}”，起始年 {} 却在规划期内；可能是几个地块的打包，部分已经开工。", years.start)
            })
        }
    }
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
