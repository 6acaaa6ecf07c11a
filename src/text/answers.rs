//! Sentences about an answer: counts, totals, active conditions.

use super::language::{colon, comma, semicolon, sentence, translated, word};
use super::{format, words};
use crate::model::Plan;
use crate::model::measure::{Investment, Years};
use crate::query::codec::yi_text;
use crate::query::{Choice, Conditions, Span};
use crate::results::{Matched, Total};

/// What the project library holds.
#[must_use]
pub fn projects_lead(period: Years) -> String {
    sentence!(
        "规划附件列出的全部项目，规划期 {} 年。",
        "All projects that the annex of the plan lists. The plan covers {}.",
        format::years(Some(period))
    )
}

/// What the total says of missing figures: empty when none is missing.
#[must_use]
pub fn unpublished(total: Total) -> String {
    if total.unpublished == 0 {
        return String::new();
    }
    let projects = projects(total.unpublished);
    sentence!(
        "其中 {projects} 项未公布投资，未计入",
        "not counting {projects} with no published investment"
    )
}

/// How many lines are not shown yet: empty when all are.
#[must_use]
pub fn rest(lines: usize) -> String {
    match lines {
        0 => String::new(),
        count => {
            let rows = format::counted(count, "more row", "more rows");
            sentence!("还有 {rows} 行", "{rows}")
        }
    }
}

/// The count that is announced to screen readers.
#[must_use]
pub fn announcement(total: Total) -> String {
    if total.projects == 0 {
        return words::nothing_found().to_owned();
    }
    let missing = match unpublished(total) {
        missing if missing.is_empty() => missing,
        missing => sentence!("，{missing}", ", {missing}"),
    };
    sentence!(
        "{} 个项目，总投资 {}{missing}",
        "{}, total investment {}{missing}",
        projects(total.projects),
        format::in_yi(&format::yi(total.investment)),
    )
}

/// How many records a view shows, for screen readers.
#[must_use]
pub fn shown(records: usize) -> String {
    let records = format::counted(records, "record", "records");
    sentence!("显示 {records} 条", "{records} shown")
}

/// Why a range leaves projects out that have no figure; empty when it leaves none out.
#[must_use]
pub fn left_out(matched: &Matched) -> String {
    let mut reasons = Vec::new();
    if matched.without_investment > 0 {
        let projects = projects(matched.without_investment);
        reasons.push(sentence!(
            "{projects} 项未公布投资",
            "{projects} with no published investment"
        ));
    }
    if matched.without_years > 0 {
        let projects = projects(matched.without_years);
        reasons.push(sentence!(
            "{projects} 项未公布年限",
            "{projects} with no published years"
        ));
    }
    if reasons.is_empty() {
        return String::new();
    }
    sentence!(
        "另有{}，不在所选范围内",
        "Also outside the chosen range: {}",
        reasons.join(comma())
    )
}

/// A range of years: `2021–2023 年`, open ends in words.
#[must_use]
pub fn years(span: Span<u16>) -> String {
    match (span.from(), span.to()) {
        (Some(from), Some(to)) if from == to => format::year(from),
        (Some(from), Some(to)) => sentence!("{from}–{to} 年", "{from}–{to}"),
        (Some(from), None) => sentence!("{from} 年起", "from {from}"),
        (None, Some(to)) => sentence!("至 {to} 年", "until {to}"),
        (None, None) => String::new(),
    }
}

/// A range of investment: `1–5 亿元`, open ends in words.
#[must_use]
pub fn investment(span: Span<Investment>) -> String {
    let yi = |amount| format::in_yi(&yi_text(amount));
    match (span.from(), span.to()) {
        (Some(from), Some(to)) if from == to => yi(from),
        (Some(from), Some(to)) => format!("{}–{}", yi_text(from), yi(to)),
        (Some(from), None) => sentence!("{}以上", "{} or more", yi(from)),
        (None, Some(to)) => sentence!("{}以下", "up to {}", yi(to)),
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
                [kind(&choice), &value(plan, &choice)].join(colon())
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
        let typed = conditions.text.as_str().trim();
        text = sentence!("搜索“{typed}”", "Search for “{typed}”");
    }
    let mut before: Option<Choice> = None;
    for choice in conditions.chosen() {
        if before.is_some_and(|before| before.is_like(&choice)) {
            text.push_str(comma());
        } else {
            if !text.is_empty() {
                text.push_str(semicolon());
            }
            text.push_str(kind(&choice));
            text.push_str(colon());
        }
        text.push_str(&value(plan, &choice));
        before = Some(choice);
    }
    if text.is_empty() {
        word!("无（全部项目）", "None (all projects)").to_owned()
    } else {
        text
    }
}

/// What withdraws a condition, for screen readers.
#[must_use]
pub fn withdraw(label: &str) -> String {
    sentence!("移除条件 {label}", "Remove filter {label}")
}

/// How many projects, as other sentences go on from it.
fn projects(count: u32) -> String {
    format::counted(count as usize, "project", "projects")
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
    let named = |name: Option<&String>| name.map_or("", |it| translated(it)).to_owned();
    match choice {
        Choice::Stage(stage) => translated(stage.word()).to_owned(),
        Choice::Sector(name) => translated(name).to_owned(),
        Choice::Place(id) => named(plan.place_named(id).map(|it| &it.name)),
        Choice::Park(id) => named(plan.park(id).map(|it| &it.name)),
        Choice::Cluster(id) => named(plan.cluster(id).map(|it| &it.name)),
        Choice::Years(span) | Choice::Starts(span) => years(*span),
        Choice::Investment(span) => investment(*span),
    }
}
