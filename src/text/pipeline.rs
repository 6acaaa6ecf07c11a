//! What is said of the progress of projects.

use super::format::yi;
use super::language::words;
use crate::progress::{Day, Pipeline, ProjectMethod, Reached};

words! {
    /// A project of which nobody entered a stage.
    pub not_entered = "未填报", "";
    /// What the pipeline counts.
    pub lead = "按填报的阶段数项目。没有填阶段但填了开工或竣工日期的，按日期算；都没有填的是“未填报”。", "";
}

/// The word for the stage that a project reached.
#[must_use]
pub fn reached(reached: Option<Reached>) -> &'static str {
    reached.map_or(not_entered(), Reached::word)
}

/// What was invested, and of how many of `projects` projects that was entered.
#[must_use]
pub fn invested(pipeline: &Pipeline, projects: usize) -> String {
    pipeline.invested().map_or_else(
        || "没有项目填报累计完成投资。".to_owned(),
        |(invested, stating)| {
            format!(
                "累计完成投资 {} 亿元，{projects} 个项目中 {stating} 个填报，其余不计。",
                yi(invested)
            )
        },
    )
}

/// What is compared with what.
#[must_use]
pub fn method(method: &ProjectMethod) -> &'static str {
    match method {
        ProjectMethod::None => "没有填报阶段",
        ProjectMethod::Built { .. } => "已建成",
        ProjectMethod::UntilEnd { .. } => "在建，与规划的竣工年比较",
        ProjectMethod::UntilStart { .. } => "未开工，与规划的开工年比较",
        ProjectMethod::NoYears | ProjectMethod::NoDay => "现有的填报不足以判断",
    }
}

/// How the status of a project was found, with what went into it.
#[must_use]
pub fn grounds(method: &ProjectMethod) -> String {
    match *method {
        ProjectMethod::None => "没有人填报这个项目的阶段。".to_owned(),
        ProjectMethod::Built { reached, on } => {
            let on = on.map_or_else(String::new, |day| format!("，竣工日期 {}", day.iso()));
            format!("填报为“{}”{on}；是否按期不影响这个状态。", reached.word())
        }
        ProjectMethod::UntilEnd { on, end } => until(on, "在建", "竣工", end),
        ProjectMethod::UntilStart { on, start } => until(on, "未开工", "开工", start),
        ProjectMethod::NoYears => "附件没有给出这个项目的起止年限。".to_owned(),
        ProjectMethod::NoDay => "填报没有写日期，不知道是哪一天的情况。".to_owned(),
    }
}

fn until(on: Day, state: &str, event: &str, year: u16) -> String {
    let word = if on.year() > year {
        "已经过了"
    } else {
        "没有超过"
    };
    format!(
        "{} 填报时{state}，{word}规划的{event}年 {year} 年。",
        on.iso()
    )
}
