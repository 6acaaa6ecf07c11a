//! What is said of the progress of projects.

use super::format::{counted, yi_with_unit};
use super::language::{translated, word, words};
use crate::model::project::Stage;
use crate::progress::{Day, Pipeline, ProjectMethod, Reached};

words! {
    not_entered = "未填报", "Not entered";
    /// What the pipeline counts.
    pub lead = "按填报的阶段数项目。没有填阶段但填了开工或竣工日期的，按日期算；都没有填的是“未填报”。", "Projects are counted by the stage that was entered. Where only a start or completion date was entered, the date decides; where neither was, the project stands under “Not entered”.";
    /// What is compared with what.
    pub method(&ProjectMethod) {
        ProjectMethod::None => "没有填报阶段", "No stage was entered";
        ProjectMethod::Built { .. } => "已建成", "Built";
        ProjectMethod::UntilEnd { .. } => "在建，与规划的竣工年比较", "Under construction, compared with the plan’s year of completion";
        ProjectMethod::UntilStart { .. } => "未开工，与规划的开工年比较", "Not started, compared with the plan’s starting year";
        ProjectMethod::NoYears | ProjectMethod::NoDay => "现有的填报不足以判断", "Not enough entered to judge";
    }
    nothing_invested = "没有项目填报累计完成投资。", "Investment to date was not entered for any project.";
    invested_of(invested: &str, projects: usize, stating: u16) = "累计完成投资 {invested}，{} 个项目中 {stating} 个填报，其余不计。", "Invested to date: {invested}, entered for {stating} of {}; the others are not counted.", counted(projects, "project", "projects");
    no_stage = "没有人填报这个项目的阶段。", "No stage has been entered for this project.";
    built(stage: &str, completed: &str) = "填报为“{stage}”{completed}；是否按期不影响这个状态。", "Entered as “{stage}”{completed}; whether it was on time does not affect this status.";
    completed(day: &str) = "，竣工日期 {day}", ", completion date {day}";
    until_end(on: &str, word: &str, year: u16) = "{on} 填报时在建，{word}规划的竣工年 {year} 年。", "Entered on {on} as under construction, when the plan’s completion year, {year}, was {word}.";
    until_start(on: &str, word: &str, year: u16) = "{on} 填报时未开工，{word}规划的开工年 {year} 年。", "Entered on {on} as not started, when the plan’s start year, {year}, was {word}.";
    no_years = "附件没有给出这个项目的起止年限。", "The annex gives no years for this project.";
    no_day = "填报没有写日期，不知道是哪一天的情况。", "The entry has no date, so it is not known to which day it applies.";
    /// Whether the year is over that the plan gives.
    is_over(bool) {
        true => "已经过了", "over";
        false => "没有超过", "not yet over";
    }
}

/// The word for a stage, as it is entered too.
#[must_use]
pub fn stage(reached: Reached) -> &'static str {
    word!(reached.word(), reached.english())
}

/// The word for the stage that a project reached.
#[must_use]
pub fn reached(reached: Option<Reached>) -> &'static str {
    reached.map_or(not_entered(), stage)
}

/// A group of the annex.
#[must_use]
pub fn group(stage: Stage) -> &'static str {
    translated(stage.word())
}

/// What was invested, and of how many of `projects` projects that was entered.
#[must_use]
pub fn invested(pipeline: &Pipeline, projects: usize) -> String {
    match pipeline.invested() {
        None => nothing_invested().to_owned(),
        Some((amount, stating)) => invested_of(&yi_with_unit(Some(amount)), projects, stating),
    }
}

/// How the status of a project was found, with what went into it.
#[must_use]
pub fn grounds(method: &ProjectMethod) -> String {
    let over = |on: Day, year: u16| is_over(on.year() > year);
    match *method {
        ProjectMethod::None => no_stage().to_owned(),
        ProjectMethod::Built { reached, on } => {
            let completed = on.map(|day| completed(&day.iso()));
            built(stage(reached), &completed.unwrap_or_default())
        }
        ProjectMethod::UntilEnd { on, end } => until_end(&on.iso(), over(on, end), end),
        ProjectMethod::UntilStart { on, start } => until_start(&on.iso(), over(on, start), start),
        ProjectMethod::NoYears => no_years().to_owned(),
        ProjectMethod::NoDay => no_day().to_owned(),
    }
}
