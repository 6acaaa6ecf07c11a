//! Sentences about an answer: counts, totals, active conditions.

use super::{format, words};
use crate::model::Plan;
use crate::model::measure::{Investment, Years};
use crate::query::{Choice, Conditions, Span};
use crate::results::{Matched, Total};

/// What the project library holds.
#[must_use]
pub fn projects_lead(period: Years) -> String {
    format!(
        "规划附件列出的全部项目，规划期 {} 年。",
        format::years(Some(period))
    )
}

/// What the total says of missing figures: empty when none is missing.
#[must_use]
pub fn unpublished(total: Total) -> String {
    match total.unpublished {
        0 => String::new(),
        count => format!("其中 {} 项未公布投资，未计入", format::whole(count.into())),
    }
}

/// How many lines are not shown yet: empty when all are.
#[must_use]
pub fn rest(lines: usize) -> String {
    match lines {
        0 => String::new(),
        count => format!("还有 {count} 行"),
    }
}

/// The count that is announced to screen readers.
#[must_use]
pub fn announcement(total: Total) -> String {
    if total.projects == 0 {
        return "没有符合条件的项目".to_owned();
    }
    let missing = match unpublished(total) {
        missing if missing.is_empty() => missing,
        missing => format!("，{missing}"),
    };
    format!(
        "{} 个项目，总投资 {} 亿元{missing}",
        format::whole(total.projects.into()),
        format::yi(total.investment),
    )
}

/// Why a range leaves projects out that have no figure; empty when it leaves none out.
#[must_use]
pub fn left_out(matched: &Matched) -> String {
    let mut reasons = Vec::new();
    if matched.without_investment > 0 {
        reasons.push(format!("{} 项未公布投资", matched.without_investment));
    }
    if matched.without_years > 0 {
        reasons.push(format!("{} 项未公布年限", matched.without_years));
    }
    if reasons.is_empty() {
        return String::new();
    }
    format!("另有{}，不在所选范围内", reasons.join("、"))
}

/// A range of years: `2021–2023 年`, open ends in words.
#[must_use]
pub fn years(span: Span<u16>) -> String {
    match (span.from(), span.to()) {
        (Some(from), Some(to)) if from == to => format!("{from} 年"),
        (Some(from), Some(to)) => format!("{from}–{to} 年"),
        (Some(from), None) => format!("{from} 年起"),
        (None, Some(to)) => format!("至 {to} 年"),
        (None, None) => String::new(),
    }
}

/// A range of investment: `1–5 亿元`, open ends in words.
#[must_use]
pub fn investment(span: Span<Investment>) -> String {
    let yi = crate::query::codec::yi_text;
    match (span.from(), span.to()) {
        (Some(from), Some(to)) if from == to => format!("{} 亿元", yi(from)),
        (Some(from), Some(to)) => format!("{}–{} 亿元", yi(from), yi(to)),
        (Some(from), None) => format!("{} 亿元以上", yi(from)),
        (None, Some(to)) => format!("{} 亿元以下", yi(to)),
        (None, None) => String::new(),
    }
}

/// The conditions as chips: what each withdraws (`None` the searched words), and its label.
#[must_use]
pub fn chips(plan: &Plan, conditions: &Conditions) -> Vec<(Option<Choice>, String)> {
    let mut chips = Vec::new();
    if !conditions.text.is_blank() {
        let text = conditions.text.as_str().trim();
        chips.push((None, format!("“{text}”")));
    }
    for choice in conditions.chosen() {
        let label = match &choice {
            Choice::Park(_) | Choice::Cluster(_) | Choice::Starts(_) => {
                format!("{}：{}", kind(&choice), value(plan, &choice))
            }
            _ => value(plan, &choice),
        };
        chips.push((Some(choice), label));
    }
    chips
}

/// All conditions in one line, for files and print; says so when there is none.
#[must_use]
pub fn conditions(plan: &Plan, conditions: &Conditions) -> String {
    let mut text = String::new();
    if !conditions.text.is_blank() {
        text = format!("搜索“{}”", conditions.text.as_str().trim());
    }
    let mut before: Option<Choice> = None;
    for choice in conditions.chosen() {
        if before.is_some_and(|before| before.is_like(&choice)) {
            text.push('、');
        } else {
            if !text.is_empty() {
                text.push('；');
            }
            text.push_str(kind(&choice));
            text.push('：');
        }
        text.push_str(&value(plan, &choice));
        before = Some(choice);
    }
    if text.is_empty() {
        "无（全部项目）".to_owned()
    } else {
        text
    }
}

/// What kind of thing is chosen.
fn kind(choice: &Choice) -> &'static str {
    match choice {
        Choice::Stage(_) => words::stage(),
        Choice::Sector(_) => words::sector(),
        Choice::Place(_) => words::place(),
        Choice::Park(_) => words::park(),
        Choice::Cluster(_) => words::cluster(),
        Choice::Years(_) => words::years(),
        Choice::Starts(_) => words::start_year(),
        Choice::Investment(_) => words::total_investment(),
    }
}

/// What is chosen; empty for an id that the plan does not have.
#[must_use]
pub fn value(plan: &Plan, choice: &Choice) -> String {
    let named = |name: Option<&String>| name.cloned().unwrap_or_default();
    match choice {
        Choice::Stage(stage) => stage.word().to_owned(),
        Choice::Sector(name) => name.clone(),
        Choice::Place(id) => named(plan.place_named(id).map(|it| &it.name)),
        Choice::Park(id) => named(plan.park(id).map(|it| &it.name)),
        Choice::Cluster(id) => named(plan.cluster(id).map(|it| &it.name)),
        Choice::Years(span) | Choice::Starts(span) => years(*span),
        Choice::Investment(span) => investment(*span),
    }
}
