//! Words of the view 任务与承诺.

use super::format::number;
use super::language::{word, words};
use crate::model::Plan;
use crate::model::task::{Commitment, Comparator, Counting, Task, TaskKind};

words! {
    /// What one should know of the view.
    pub lead = "每条承诺都列出写了什么数、到什么时候、出自哪里。没有写明期限的不代为补上。", "";
    /// Heading of the outline.
    pub outline = "任务", "";
    /// Before the enterprises and institutes that a task names.
    pub named_firms = "点名：", "";
    /// Heading of the safeguards.
    pub safeguards = "保障措施", "";
    /// Heading of the table.
    pub commitments = "量化承诺", "";
    /// What no task promises.
    pub main_aims = "主要目标", "";
    /// Where the plan names no deadline.
    pub no_deadline = "未写明", "";
    /// Facets.
    pub by_task = "任务", "";
    /// Facets.
    pub by_theme = "主题", "";
    /// Facets.
    pub by_unit = "单位", "";
    /// Facets.
    pub by_deadline = "期限", "";
}
/// Columns of the table.
#[must_use]
pub fn columns() -> [&'static str; 5] {
    word!(
        ["承诺", "数量", "期限", "相关记录", "出处"],
        ["", "", "", "", ""]
    )
}
words! {
    /// When no promise matches.
    pub nothing = "没有符合这些条件的承诺，请减少条件。", "";
}
/// Orders: key and label.
pub const ORDERS: [(&str, &str); 4] = [
    ("", "按规划顺序"),
    ("theme", "按主题"),
    ("-value", "按数量（同单位从大到小）"),
    ("deadline", "按期限"),
];

/// Heading of the view.
#[must_use]
pub fn heading(plan: &Plan) -> String {
    let count = |kind| plan.tasks.iter().filter(|it| it.kind == kind).count();
    format!(
        "{} 组任务、{} 项任务、{} 项保障，{} 条量化承诺",
        count(TaskKind::Group),
        count(TaskKind::Task),
        count(TaskKind::Safeguard),
        plan.commitments.len()
    )
}

/// Title of a task; of the main aims where there is none.
#[must_use]
pub fn task(task: Option<&Task>) -> &str {
    task.map_or(main_aims(), |it| &it.title)
}

/// How many promises a task makes.
#[must_use]
pub fn promises(count: usize) -> String {
    format!("{count} 条承诺")
}

/// How many promises are shown of all.
#[must_use]
pub fn shown(count: usize, all: usize) -> String {
    if count == all {
        format!("全部 {all} 条")
    } else {
        format!("{all} 条中的 {count} 条")
    }
}

/// A promised figure: `年均 15%`, `20 项以上`, `2–3 家`.
#[must_use]
pub fn figure(it: &Commitment) -> String {
    let value = match it.value_to {
        Some(to) => format!("{}–{}", number(it.value), number(to)),
        None => number(it.value),
    };
    let unit = if it.unit == "%" {
        "%".to_owned()
    } else {
        format!(" {}", it.unit)
    };
    let counting = match it.counting {
        Counting::Level => "",
        Counting::Cumulative => "累计 ",
        Counting::Added => "新增 ",
        Counting::Yearly => "每年 ",
        Counting::Growth => "年均增长 ",
    };
    match it.comparator {
        Comparator::Exactly => format!("{counting}{value}{unit}"),
        Comparator::AtLeast => format!("{counting}{value}{unit}以上"),
        Comparator::AtMost => format!("{counting}最多 {value}{unit}"),
        Comparator::Below => format!("{counting}小于 {value}{unit}"),
        Comparator::About => format!("{counting}约 {value}{unit}"),
    }
}

/// A promise with its figure, in one line.
#[must_use]
pub fn stated(it: &Commitment) -> String {
    format!("{}：{}", it.what, figure(it))
}

/// A deadline.
#[must_use]
pub fn deadline(it: &Commitment) -> String {
    it.deadline
        .map_or_else(|| no_deadline().into(), |year| format!("{year} 年"))
}
