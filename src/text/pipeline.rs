//! What is said of the progress of projects.

use super::format::{counted, yi_with_unit};
use super::language::{sentence, translated, word, words};
use crate::model::project::Stage;
use crate::progress::{Day, Pipeline, ProjectMethod, Reached};

words! {
    /// A project of which nobody entered a stage.
    pub not_entered = "未填报", "Not entered";
    /// What the pipeline counts.
    pub lead = "按填报的阶段数项目。没有填阶段但填了开工或竣工日期的，按日期算；都没有填的是“未填报”。", "Projects are counted by the stage that was entered. Where only a start or completion date was entered, the date decides; where neither was, the project stands under “Not entered”.";
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
    pipeline.invested().map_or_else(
        || {
            word!(
                "没有项目填报累计完成投资。",
                "Investment to date was not entered for any project."
            )
            .to_owned()
        },
        |(invested, stating)| {
            let invested = yi_with_unit(Some(invested));
            let projects = counted(projects, "project", "projects");
            sentence!(
                "累计完成投资 {invested}，{projects} 个项目中 {stating} 个填报，其余不计。",
                "Invested to date: {invested}, entered for {stating} of {projects}; the others are not counted."
            )
        },
    )
}

/// What is compared with what.
#[must_use]
pub fn method(method: &ProjectMethod) -> &'static str {
    match method {
        ProjectMethod::None => word!("没有填报阶段", "No stage was entered"),
        ProjectMethod::Built { .. } => word!("已建成", "Built"),
        ProjectMethod::UntilEnd { .. } => word!(
            "在建，与规划的竣工年比较",
            "Under construction, compared with the plan’s year of completion"
        ),
        ProjectMethod::UntilStart { .. } => word!(
            "未开工，与规划的开工年比较",
            "Not started, compared with the plan’s starting year"
        ),
        ProjectMethod::NoYears | ProjectMethod::NoDay => word!(
            "现有的填报不足以判断",
            "What was entered is not enough to judge"
        ),
    }
}

/// How the status of a project was found, with what went into it.
#[must_use]
pub fn grounds(method: &ProjectMethod) -> String {
    match *method {
        ProjectMethod::None => word!(
            "没有人填报这个项目的阶段。",
            "Nobody entered a stage of this project."
        )
        .to_owned(),
        ProjectMethod::Built { reached, on } => {
            let on = on.map(Day::iso);
            let on = on.map_or_else(String::new, |day| {
                sentence!("，竣工日期 {day}", ", completion date {day}")
            });
            sentence!(
                "填报为“{}”{on}；是否按期不影响这个状态。",
                "Entered as “{}”{on}; whether that was in time does not change this status.",
                stage(reached)
            )
        }
        ProjectMethod::UntilEnd { on, end } => {
            let words = word!(["在建", "竣工"], ["under construction", "completion"]);
            until(on, words, end)
        }
        ProjectMethod::UntilStart { on, start } => until(
            on,
            word!(["未开工", "开工"], ["not started", "starting"]),
            start,
        ),
        ProjectMethod::NoYears => word!(
            "附件没有给出这个项目的起止年限。",
            "The annex gives no years for this project."
        )
        .to_owned(),
        ProjectMethod::NoDay => word!(
            "填报没有写日期，不知道是哪一天的情况。",
            "The entry has no date, so it is not known of which day it speaks."
        )
        .to_owned(),
    }
}

fn until(on: Day, [state, event]: [&str; 2], year: u16) -> String {
    let word = if on.year() > year {
        word!("已经过了", "over")
    } else {
        word!("没有超过", "not over")
    };
    let on = on.iso();
    sentence!(
        "{on} 填报时{state}，{word}规划的{event}年 {year} 年。",
        "On {on}, when this was entered, it was {state}; the plan’s {event} year, {year}, was {word}."
    )
}
