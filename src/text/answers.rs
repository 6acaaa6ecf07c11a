//! Sentences about an answer: counts, totals, active conditions.

use super::language::{colon, comma, semicolon, sentence, translated, word, words};
use super::{format, labels, words};
use crate::model::Plan;
use crate::model::ids::PlaceId;
use crate::model::measure::Investment;
use crate::model::project::Project;
use crate::model::relation::{Basis, RelationKind};
use crate::query::codec::yi_text;
use crate::query::{Choice, Conditions, Span};
use crate::results::{Matched, Total};

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

/// The project with most of the investment of several.
#[must_use]
pub fn largest(it: &Project) -> String {
    let name = &it.name;
    let amount = format::yi_with_unit(it.investment);
    sentence!("投资最大：{name}，{amount}", "Largest: {name}, {amount}")
}

/// How many of the projects belong to what is asked for by inference only; empty for none.
#[must_use]
pub fn inferred(total: Total) -> String {
    if total.inferred == 0 {
        return String::new();
    }
    let count = format::whole(total.inferred.into());
    sentence!(
        "其中 {count} 项按名称或地点推断，规划没有写明",
        "{count} of them inferred from name or place; the plan does not say so"
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
    let notes = [unpublished(total), inferred(total)];
    let notes = notes.iter().filter(|it| !it.is_empty());
    let notes: String = notes.map(|it| sentence!("，{it}", ", {it}")).collect();
    sentence!(
        "{} 个项目，总投资 {}{notes}",
        "{}, total investment {}{notes}",
        projects(total.projects),
        format::in_yi(&format::yi(total.investment)),
    )
}

words! {
    /// How many records a view shows, for screen readers.
    pub shown(records: usize) = "显示 {0} 条", "{0} shown", format::counted(records, "record", "records");
    /// How many records a view does not write out, and how to get at them.
    pub not_listed(records: usize) = "另有 {0} 条未列出：请选择条件缩小范围，或下载全部。", "{0} not listed: narrow the list with filters, or download everything.", format::counted(records, "more record", "more records");
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
        "Left out by the chosen range: {}",
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
        (Some(from), Some(to)) => format::in_yi(&[yi_text(from), yi_text(to)].join("–")),
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

words! {
    /// That the conditions with these labels change nothing in the open view.
    pub kept(labels: &[&str]) = "另有条件在本页不起作用，其他页仍有效：{0}", "Filters kept for other views, with no effect here: {0}", labels.join(comma());
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

words! {
    /// What withdraws a condition, for screen readers.
    pub withdraw(label: &str) = "移除条件 {label}", "Remove filter {label}";
}

/// How many projects, as other sentences go on from it.
fn projects(count: u32) -> String {
    format::counted(count as usize, "project", "projects")
}

/// A place with the town to which it belongs: `大岙工业区（溪口镇，按地点推断）`; the name alone of
/// what is no zone of a town.
#[must_use]
pub fn place(plan: &Plan, id: PlaceId) -> String {
    let name = |id| plan.place(id).map_or("", |it| translated(&it.name));
    let town = plan.town(id);
    if town == id {
        return name(id).to_owned();
    }
    let basis = labels::basis(Basis::Place);
    sentence!(
        "{}（{}，{basis}）",
        "{} ({}, {basis})",
        name(id),
        name(town)
    )
}

/// Which zones a town has: `含大岙工业区、大埠工业园（按地点推断）`; empty for none.
#[must_use]
pub fn zones(plan: &Plan, town: &str) -> String {
    let places = plan.places.iter();
    let zones = places.filter(|it| it.shown_with.as_deref() == Some(town));
    let zones: Vec<&str> = zones.map(|it| translated(&it.name)).collect();
    if zones.is_empty() {
        return String::new();
    }
    let basis = labels::basis(Basis::Place);
    sentence!(
        "含{}（{basis}）",
        "including {} ({basis})",
        zones.join(comma())
    )
}

/// What a facet offers: a zone is said to be a part of the town above it.
#[must_use]
pub fn offered(plan: &Plan, choice: &Choice) -> String {
    let name = value(plan, choice);
    match choice {
        Choice::Place(id)
            if plan
                .place_named(id)
                .is_some_and(|it| it.shown_with.is_some()) =>
        {
            let basis = labels::basis(Basis::Place);
            sentence!("其中{name}（{basis}）", "of which {name} ({basis})")
        }
        _ => name,
    }
}

/// How many of `all` projects the plan states, and how many are inferred: `1 + 4`.
#[must_use]
pub fn named_and_inferred(named: u32, all: u32) -> String {
    let count = |number: u32| format::whole(number.into());
    match all.saturating_sub(named) {
        0 => count(named),
        inferred => format!("{} + {}", count(named), count(inferred)),
    }
}

/// How many of `all` linked projects the plan names, and how many are inferred; empty when none is.
#[must_use]
pub fn grounds(named: usize, all: usize) -> String {
    let inferred = all.saturating_sub(named);
    if inferred == 0 {
        return String::new();
    }
    sentence!(
        "规划列明 {named} 项，推断 {inferred} 项",
        "Named in the plan: {named}; inferred: {inferred}"
    )
}

/// The records of `kind` to which `project` is linked, each with its ground:
/// `汽车零部件（规划列明）`; empty for none.
#[must_use]
pub fn linked(plan: &Plan, project: &Project, kind: RelationKind) -> String {
    let links = project.relations.iter().filter(|it| it.kind == kind);
    let links = links.filter_map(|it| {
        let name = translated(plan.named(kind, &it.id)?.0);
        let basis = labels::basis(it.basis);
        Some(sentence!("{name}（{basis}）", "{name} ({basis})"))
    });
    links.collect::<Vec<_>>().join(semicolon())
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
