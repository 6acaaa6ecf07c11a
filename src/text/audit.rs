//! Words of the view 核对: neutral, never blaming.

mod reckoning;

pub use self::reckoning::{difference, formula};

use super::format::{counted, year, years as span};
use super::language::{sentence, translated, word, words};
use crate::model::Plan;
use crate::model::indicator::{Direction, IndicatorKind, Role};
use crate::model::locator::Locator;
use crate::model::statement::{Operand, StatementKind, Weight};
use crate::results::audit::{Finding, Grade, Subject};

words! {
    /// What one should know of the view.
    pub lead = "这里把规划写明的数字放在一起重新计算。印出的数按四舍五入理解，差在末位以内算一致；家数、个数按准确数算。不一致不等于有错：口径、时点、取整都可能不同，请对照出处判断。", "Here the plan’s figures are set side by side and calculated again. Printed figures are taken as rounded, so a gap within the last digit counts as agreement; numbers of firms and other counts are taken as exact. Figures that differ are not necessarily wrong: scope, date and rounding may differ. Please compare the sources.";
    /// Facets.
    pub by_grade = "结论", "Result";
    /// Facets.
    pub by_weight = "轻重", "Importance";
    /// Facets.
    pub by_topic = "主题", "Topic";
    /// Facets.
    pub by_kind = "方法", "Method";
    /// Heading of a finding's column.
    pub what = "写在哪里", "Where it is stated";
    /// Heading of a finding's column.
    pub figure = "原文", "In the plan";
    /// What follows.
    pub computed = "本站计算", "Our calculation";
    /// Reasons.
    pub explanations = "可能的原因", "Possible reasons";
    /// Records of which a finding speaks.
    pub records = "相关记录", "Related records";
    /// What the plan says of a record elsewhere.
    pub elsewhere = "规划别处怎么说", "What the plan says elsewhere";
    /// When no finding matches.
    pub nothing = "没有符合这些条件的核对结果，请减少条件。", "No check matches these filters. Remove some of them.";
}

/// Heading of the view.
#[must_use]
pub fn heading(checked: usize, grades: [usize; 4]) -> String {
    let [differs, wording, scope, agrees] = grades;
    sentence!(
        "核对 {checked} 处：{agrees} 处一致，{scope} 处口径可能不同，{differs} 处数值不一致，{wording} 处写法不一",
        "{checked} checks: {agrees} agree, {scope} may differ in scope, {differs} differ in figures, {wording} in wording"
    )
}

words! {
    /// A grade.
    pub grade(Grade) {
        Grade::Differs => "数值不一致", "Figures differ";
        Grade::Wording => "写法不一", "Wording differs";
        Grade::Scope => "口径可能不同", "Scope may differ";
        Grade::Agrees => "一致", "Agrees";
    }
    /// A weight.
    pub weight(Weight) {
        Weight::High => "要紧", "Major";
        Weight::Middle => "一般", "Moderate";
        Weight::Low => "轻微", "Minor";
    }
    /// Heading above the findings of a weight.
    weight_heading(Weight) {
        Weight::High => "要紧：关系到主要目标，或写明的增速不可能成立", "Major: bears on a main goal, or a stated rate that cannot hold";
        Weight::Middle => "一般：数字之间对不上", "Moderate: figures that do not match";
        Weight::Low => "轻微：用词、计数或取整", "Minor: wording, counting or rounding";
    }
    agreeing_heading = "核对过，一致", "Checked, and agrees";
}

/// Heading above the findings of a weight; `None` above those that agree.
#[must_use]
pub fn heading_of(weight: Option<Weight>) -> &'static str {
    weight.map_or_else(agreeing_heading, weight_heading)
}

/// Why a finding matters so much; empty where it agrees.
#[must_use]
pub fn weight_reason(finding: &Finding) -> &'static str {
    if finding.grade == Grade::Agrees {
        return "";
    }
    match finding.subject {
        Subject::Statement(it) => translated(it.weight_reason.as_deref().unwrap_or_default()),
        Subject::Behind(it) if it.kind == IndicatorKind::Rate => counted_anew(),
        Subject::Behind(_) => target_behind(),
        Subject::Period(_) => period_outside(),
    }
}

words! {
    target_behind = "目标不如起点，按字面不用做什么就已达到。", "The target is weaker than its base: read literally, it was met before the plan began.";
    counted_anew = "目标和基数的累计可能从不同的年份算起，不能说目标更低。", "Target and base may be counted from different years, so the target is not necessarily lower.";
    period_outside = "只关系到单个项目的年限。", "It concerns the years of one project only.";
}

/// The sign beside a grade, so that colour is not alone.
#[must_use]
pub fn sign(grade: Grade) -> &'static str {
    match grade {
        Grade::Differs | Grade::Wording => "≠",
        Grade::Scope => "≈",
        Grade::Agrees => "=",
    }
}

/// How a finding was made.
#[must_use]
pub fn kind(subject: Subject) -> &'static str {
    match subject {
        Subject::Behind(_) => word!("目标与基数", "Target and base"),
        Subject::Period(_) => word!("项目年限", "Years of projects"),
        Subject::Statement(statement) => match statement.kind {
            StatementKind::Sum => word!("分项之和", "Sum of parts"),
            StatementKind::Difference => word!("前后之差", "Change"),
            StatementKind::Growth => word!("增幅", "Growth"),
            StatementKind::AnnualGrowth => word!("年均增长", "Annual growth"),
            StatementKind::Compound => word!("增幅与年均", "Growth and annual growth"),
            StatementKind::Multiple => word!("倍数", "Multiple"),
            StatementKind::Ratio => word!("占比", "Share"),
            StatementKind::Quotient => word!("平均", "Average"),
            StatementKind::Same => word!("同一数量", "Same quantity"),
            StatementKind::Count => word!("计数", "Count"),
            StatementKind::Duplicate => word!("重复列出", "Listed twice"),
            StatementKind::Within => word!("部分与总体", "Part and whole"),
            StatementKind::Implied | StatementKind::ImpliedWithin => word!("反推", "Worked back"),
            StatementKind::Wording => word!("文字", "Wording"),
        },
    }
}

/// What a finding is about, in a word.
#[must_use]
pub fn topic(subject: Subject) -> &'static str {
    match subject {
        Subject::Statement(statement) => translated(&statement.topic),
        Subject::Behind(_) => word!("指标方向", "Direction of indicators"),
        Subject::Period(_) => kind(subject),
    }
}

/// Heading of a finding.
#[must_use]
pub fn title(finding: &Finding) -> String {
    match finding.subject {
        Subject::Statement(statement) => translated(&statement.title).to_owned(),
        Subject::Behind(it) if it.kind == IndicatorKind::Rate => {
            counted_apart(translated(&it.name))
        }
        Subject::Behind(it) => behind(translated(&it.name)),
        Subject::Period(project) => [&project.name, after_project()].concat(),
    }
}

words! {
    counted_apart(name: &str) = "{name}：目标和基数的起算年份可能不同", "{name}: target and base may count from different years";
    behind(name: &str) = "{name}：目标不如基数", "{name}: target weaker than base";
    /// The heading of a finding on a project's years, after the project's name.
    pub after_project = "：年限与规划期", ": years and plan period";
}

/// Opens what else the plan says of a record.
#[must_use]
pub fn further(number: usize) -> String {
    let places = counted(number, "place", "places");
    sentence!("规划别处另有 {places} 处", "{places} elsewhere in the plan")
}

/// In place of figures that are too many to list.
#[must_use]
pub fn many_figures(number: usize) -> String {
    let figures = counted(number, "figure", "figures");
    sentence!("共 {number} 个数", "{figures}")
}

words! {
    /// The way to a promise about what a record is about.
    pub promised(what: &str) = "承诺“{what}”", "Commitment: {what}";
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

/// A figure that a finding puts beside others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatedFigure {
    /// Our label.
    pub label: String,
    /// As the plan prints it.
    pub printed: String,
    /// The clause of the plan in which it stands; `None` where it adds nothing.
    pub quote: Option<&'static str>,
    /// Where it stands.
    pub source: Locator,
}

/// What is stated where.
#[must_use]
pub fn figures(subject: Subject) -> Vec<StatedFigure> {
    let plain = |label: String, printed: String, source| StatedFigure {
        label,
        printed,
        quote: None,
        source,
    };
    match subject {
        Subject::Statement(statement) => {
            let operands = statement.operands.iter();
            let figure = |it: &'static Operand| StatedFigure {
                quote: it.quote.as_deref(),
                ..plain(
                    translated(&it.label).to_owned(),
                    it.printed.clone(),
                    it.source,
                )
            };
            operands.map(figure).collect()
        }
        Subject::Behind(indicator) => {
            let cells = indicator.values.iter();
            cells
                .filter(|it| it.role != Role::Actual)
                .map(|it| plain(year(it.year), it.printed.clone(), indicator.source))
                .collect()
        }
        Subject::Period(project) => {
            let stage = translated(project.stage.word()).to_owned();
            vec![plain(stage, span(project.years), project.source)]
        }
    }
}

/// Why figures may differ innocently.
#[must_use]
pub fn reasons(plan: &Plan, subject: Subject) -> Vec<String> {
    match subject {
        Subject::Statement(it) => {
            let reasons = it.explanations.iter();
            reasons.map(|it| translated(it).to_owned()).collect()
        }
        _ => reason(plan, subject).into_iter().collect(),
    }
}

/// Remark of our own on a finding; empty when there is nothing to say.
#[must_use]
pub fn note(subject: Subject) -> &'static str {
    match subject {
        Subject::Statement(it) => translated(it.note.as_deref().unwrap_or_default()),
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
                Direction::Lower => word!(
                    "这一项越低越好，目标却高于基数。目标可能是上级下达的上限，也可能基数的口径不同。",
                    "Lower is better here, but the target is above the base. The target may be an upper limit set by a higher authority, or the scope of the base may differ."
                ),
                _ => word!(
                    "这一项越高越好，目标却低于基数。基数可能是累计的，目标可能从新的起点算。",
                    "Higher is better here, but the target is below the base. The base may be cumulative, and the target may be counted from a new starting point."
                ),
            }
            .into(),
        ),
        Subject::Period(project) => {
            let years = project.years?;
            let stage = translated(project.stage.word());
            Some(if years.end > period.end {
                sentence!(
                    "建设到 {} 年，超出规划期 {} 年；项目可能跨期。",
                    "Construction runs to {}, beyond the end of the plan period in {}; the project may span two periods.",
                    years.end,
                    period.end
                )
            } else if years.start < period.start {
                sentence!(
                    "列为“{stage}”，起始年 {} 早于规划期 {} 年；可能从前期工作算起。",
                    "Listed as “{stage}”, but its first year, {}, is before the plan period, which begins in {}; preparatory work may be counted.",
                    years.start,
                    period.start
                )
            } else {
                sentence!(
                    "列为“{stage}”，起始年 {} 却在规划期内；可能是几个地块的打包，部分已经开工。",
                    "Listed as “{stage}”, but its first year, {}, is within the plan period; it may combine several plots, some of them already being built.",
                    years.start
                )
            })
        }
    }
}
