//! Words of the view 任务与承诺.

use super::format::{counted, number, with_unit, year};
use super::language::{colon, sentence, translated, word, words};
use super::{achievements, indicators};
use crate::model::Plan;
use crate::model::task::{Commitment, Comparator, Counting, Hedge, Task, TaskKind};
use crate::results::baseline::{Baseline, baseline as found};

words! {
    /// What one should know of the view.
    pub lead = "每条承诺都列出写了什么数、到什么时候、出自哪里。没有写明期限的不代为补上。", "Each commitment shows the figure, the deadline and the source. Where the plan states no deadline, we add none.";
    /// Heading of the outline.
    pub outline = "任务", "Tasks";
    /// Before the enterprises and institutes that a task names.
    pub named_firms = "点名：", "Mentions: ";
    /// Heading of the safeguards.
    pub safeguards = "保障措施", "Safeguards";
    /// Heading of the table.
    pub commitments = "量化承诺", "Measurable commitments";
    /// What no task promises.
    pub main_aims = "主要目标", "Main goals";
    /// Where the plan names no deadline.
    pub no_deadline = "未写明", "not stated";
    /// Facets.
    pub by_task = "任务", "Task";
    /// Facets.
    pub by_theme = "主题", "Theme";
    /// Facets.
    pub by_unit = "单位", "Unit";
    /// Facets.
    pub by_deadline = "期限", "Deadline";
    /// Columns of the table.
    pub columns: [&'static str; 5] = ["承诺", "数量", "期限", "相关记录", "出处"], ["Commitment", "Figure", "Deadline", "Related records", "Source"];
    /// When no promise matches.
    pub nothing = "没有符合这些条件的承诺，请减少条件。", "No commitment matches these filters. Remove some of them.";
}
/// Orders: key and label.
#[must_use]
pub fn orders() -> [(&'static str, &'static str); 4] {
    [
        ("", word!("按规划顺序", "as in the plan")),
        ("theme", word!("按主题", "theme")),
        (
            "-value",
            word!(
                "按数量（同单位从大到小）",
                "figure (largest first within a unit)"
            ),
        ),
        ("deadline", word!("按期限", "deadline")),
    ]
}

/// Heading of the view.
#[must_use]
pub fn heading(plan: &Plan) -> String {
    let count = |kind| plan.tasks().iter().filter(|it| it.kind == kind).count();
    sentence!(
        "{} 组任务、{} 项任务、{} 项保障，{} 条量化承诺",
        "{} task groups, {} tasks, {} safeguards and {} measurable commitments",
        count(TaskKind::Group),
        count(TaskKind::Task),
        count(TaskKind::Safeguard),
        plan.commitments().len()
    )
}

/// Title of a task; of the main aims where there is none.
#[must_use]
pub fn task(task: Option<&Task>) -> &str {
    task.map_or(main_aims(), |it| translated(&it.title))
}

/// How many promises a task makes.
#[must_use]
pub fn promises(count: usize) -> String {
    let commitments = counted(count, "commitment", "commitments");
    sentence!("{commitments} 条承诺", "{commitments}")
}

/// How many promises are shown of all.
#[must_use]
pub fn shown(count: usize, all: usize) -> String {
    if count == all {
        sentence!("全部 {all} 条", "All {all} commitments")
    } else {
        sentence!("{all} 条中的 {count} 条", "{count} of {all} commitments")
    }
}

words! {
    /// The word by which the plan makes a promise an effort.
    pub hedge(Hedge) {
        Hedge::Strive => "力争", "strives for";
        Hedge::Seek => "争取", "seeks";
        Hedge::Vie => "争创", "vies for";
    }
    /// What one should know of projects that only the text names.
    pub named_projects(plan: &Plan) = "这些名称出自正文和专栏，附件的 {} 个项目里没有，也不计入任何合计。", "These are named in the main text and boxes but are not among the {} projects in the annex, and are not included in any total.", plan.projects.len();
    /// The same as a remark.
    pub tried(it: Hedge) = "{0}", "the plan “{0}” this", hedge(it);
    hedged(tried: &str, figure: &str) = "{tried} {figure}", "{figure} ({tried})";
    starts_at(stated: &str) = "起点 {stated}", "from {stated}";
    similar(stated: &str) = "相近的起点 {stated}", "nearest comparable figure: {stated}";
    titled(what: &str, stated: &str) = "{what} {stated}", "{what}, {stated}";
}

/// Where a promise starts, as the plan states it; `None` when it does not.
#[must_use]
pub fn baseline(plan: &Plan, it: &Commitment) -> Option<String> {
    Some(match found(plan, it)? {
        Baseline::Indicator(indicator, value) => {
            starts_at(&indicators::amount(value, indicator.unit.as_deref()))
        }
        Baseline::Achievement(stated, link) => {
            let figure = achievements::figure(stated);
            if link.is_same {
                starts_at(&figure)
            } else {
                similar(&titled(translated(&stated.what), &figure))
            }
        }
    })
}

/// A promised figure: `年均 15%`, `20 项以上`, `力争 2–3 家`.
#[must_use]
pub fn figure(it: &Commitment) -> String {
    let value = match it.value_to {
        Some(to) => format!("{}–{}", number(it.value), number(to)),
        None => number(it.value),
    };
    let amount = with_unit(&value, Some(&it.unit));
    let (before, after) = match it.counting {
        Counting::Level => ("", ""),
        Counting::Cumulative => word!(("累计 ", ""), ("", " in total")),
        Counting::Added => word!(("新增 ", ""), ("", " added")),
        Counting::Yearly => word!(("每年 ", ""), ("", " each year")),
        Counting::Growth => word!(("年均增长 ", ""), ("growth of ", " a year")),
        Counting::Increase => word!(("增长 ", ""), ("growth of ", "")),
    };
    let compared = match it.comparator {
        Comparator::Exactly => amount,
        Comparator::AtLeast => sentence!("{amount}以上", "at least {amount}"),
        Comparator::AtMost => sentence!("最多 {amount}", "at most {amount}"),
        Comparator::Below => sentence!("小于 {amount}", "below {amount}"),
        Comparator::About => sentence!("约 {amount}", "about {amount}"),
    };
    let figure = format!("{before}{compared}{after}");
    match it.hedge {
        Some(hedge) => hedged(&tried(hedge), &figure),
        None => figure,
    }
}

/// A promise with its figure, in one line.
#[must_use]
pub fn stated(it: &Commitment) -> String {
    [translated(&it.what), &figure(it)].join(colon())
}

/// A deadline.
#[must_use]
pub fn deadline(it: &Commitment) -> String {
    it.deadline.map_or_else(|| no_deadline().into(), year)
}
