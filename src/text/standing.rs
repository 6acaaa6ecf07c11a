//! Words of the view 进展: how far everything got.

use super::format::{count, whole, yi_with_unit};
use super::language::{word, words};
use super::scenario::rate;
use super::{entered, intake, pipeline, progress};
use crate::model::Plan;
use crate::model::measure::Investment;
use crate::model::project::Project;
use crate::progress::{
    About, Assessment, Entry, Goal, Journal, Pipeline, ProjectMethod, Status, What, goals,
    project_status, status,
};

words! {
    /// What one should know of the view.
    pub lead = "规划只写了目标。下面的“实际”是掌握数据的人填报的，不是规划里的数；状态由本站按写明的方法算出，点开可看方法和代入的数。", "";
}
/// Columns.
#[must_use]
pub fn columns() -> [&'static str; 6] {
    word!(
        ["目标是", "基数", "目标", entered::actual(), "状态", "填报"],
        ["", "", "", "", "", ""]
    )
}
words! {
    /// Facet of what a goal belongs to.
    pub by_group = "类别", "";
    /// Facet of statuses.
    pub by_status = "状态", "";
    /// When none matches.
    pub nothing = "没有符合这些条件的目标，请减少条件。", "";
    /// Heading of the statuses.
    pub statuses = "目标的完成状态", "";
    /// Opens the projects of a stage.
    pub list_projects = "列出项目", "";
    /// Heading of assumptions.
    pub what_if = "如果按这样的速度增长", "";
    /// What one should know of assumptions.
    pub what_if_lead = "拖动滑块或填一个数，看目标哪一年达到；假设会写进链接。", "";
    /// Takes an assumption back.
    pub forget = "去掉这项假设", "";
    /// Heading of projects by stage.
    pub pipeline_label = "项目走到哪一步", "";
}

/// Heading of the view: how far the goals of the plan's last year got.
#[must_use]
pub fn heading(plan: &Plan, all: &[(Goal, Assessment)]) -> String {
    let end = plan.overview.period.end;
    let own: Vec<Status> = all
        .iter()
        .filter(|(goal, _)| goal.due == end)
        .map(|(_, found)| found.status)
        .collect();
    let of = |wanted| own.iter().filter(|status| **status == wanted).count();
    let goals = format!("{end} 年的 {} 项目标", count(own.len()));
    let known = own.len() - of(Status::NoData);
    if known == 0 {
        return format!("{goals}实现了没有？还没有人填报实际数据");
    }
    let told = [
        Status::Reached,
        Status::OnTrack,
        Status::Behind,
        Status::Undecided,
    ];
    let told = told.into_iter().filter(|status| of(*status) > 0);
    let told = told.map(|it| format!("{} 项{}", count(of(it)), progress::status(it)));
    format!(
        "{goals}里 {} 项有实际数据：{}",
        count(known),
        told.collect::<Vec<_>>().join("，")
    )
}

/// The rate of a figure, for those who hear it.
#[must_use]
pub fn rate_of(name: &str) -> String {
    format!("{name}：{}", rate())
}

/// What the pipeline counts, and the money.
#[must_use]
pub fn pipeline(all: &Pipeline, projects: usize) -> String {
    [pipeline::lead(), &pipeline::invested(all, projects)].concat()
}

/// A number of projects.
#[must_use]
pub fn projects(number: u16) -> String {
    format!("{} 项", whole(number.into()))
}

/// A number alone.
#[must_use]
pub fn whole_number(number: u16) -> String {
    whole(number.into())
}

/// Money invested, with the number of projects of which it was entered.
#[must_use]
pub fn invested(amount: Investment, stating: u16) -> String {
    format!(
        "完成投资 {}（{} 项已填）",
        yi_with_unit(Some(amount)),
        whole(stating.into())
    )
}

/// Base, target, and what the plan says was reached.
#[must_use]
pub fn cells(goal: &Goal, _: &Assessment) -> [String; 3] {
    let base = goal.base.map(|it| entered::reading(goal, it));
    let target = goal
        .target
        .map(|it| format!("{} 年 {}", goal.due, entered::amount(goal, it)));
    let stated = goal
        .stated
        .map(|it| format!("{}（规划所载）", entered::reading(goal, it)));
    [
        base.unwrap_or_else(|| "——".into()),
        target.unwrap_or_else(|| "（文字目标）".into()),
        stated.unwrap_or_else(|| entered::none().into()),
    ]
}

/// What an entry says, in one line.
#[must_use]
pub fn entry(plan: &'static Plan, entry: &Entry) -> String {
    let id = match &entry.about {
        About::Goal { id, .. } | About::Project { id } => id.as_str(),
    };
    let project = plan.project(id).map(|it| it.name.as_str());
    let goal = || goals(plan).into_iter().find(|goal| goal.id == id);
    let name = project.or_else(|| goal().map(|it| it.name));
    let what = intake::what(&entry.what, unit(plan, Some(&entry.about)));
    let title = titled(name.unwrap_or(id), Some(&entry.about));
    format!("{title}：{what}（{}）", entered::origin(entry))
}

/// A record's name, where there is any, with the year that a figure is for.
#[must_use]
pub fn titled(name: &str, about: Option<&About>) -> String {
    match about {
        _ if name.is_empty() => "——".to_owned(),
        Some(About::Goal { year, .. }) => format!("{name}（{year} 年）"),
        _ => name.to_owned(),
    }
}

/// Unit of the goal that an entry is about; empty for none.
#[must_use]
pub fn unit(plan: &'static Plan, about: Option<&About>) -> &'static str {
    let Some(About::Goal { id, .. }) = about else {
        return "";
    };
    let goal = goals(plan).into_iter().find(|goal| goal.id == id);
    goal.and_then(|goal| goal.unit).unwrap_or_default()
}

/// How a status was found, and with which numbers.
#[must_use]
pub fn badge(goal: &Goal, found: &Assessment) -> String {
    format!(
        "{}：{}",
        progress::method(&found.method),
        progress::grounds(goal, found)
    )
}

/// How the status of a project was found.
#[must_use]
pub fn project_badge(method: &ProjectMethod) -> String {
    format!(
        "{}：{}",
        pipeline::method(method),
        pipeline::grounds(method)
    )
}

/// What was entered about the goal or the project `id`, with its status; `None` when nothing was.
#[must_use]
pub fn of_record(plan: &'static Plan, journal: &Journal, id: &str) -> Option<String> {
    if let Some(project) = plan.project(id) {
        return of_project(project, journal);
    }
    let goal = goals(plan).into_iter().find(|goal| goal.id == id)?;
    let (year, entry) = journal.of_goal(id).last()?;
    let what = intake::what(&entry.what, goal.unit.unwrap_or_default());
    Some(format!(
        "{}（{}；{}）",
        of_year(year, &what),
        progress::status(status(&goal, journal).status),
        entered::origin(entry)
    ))
}

/// How the status of the goal or the project `id` was found; `None` when there is none.
#[must_use]
pub fn grounds(plan: &'static Plan, journal: &Journal, id: &str) -> Option<String> {
    if let Some(project) = plan.project(id) {
        return Some(project_badge(&project_status(project, journal).1));
    }
    let goal = goals(plan).into_iter().find(|goal| goal.id == id)?;
    Some(badge(&goal, &status(&goal, journal)))
}

/// What was entered about `project`, with its status; `None` when nothing was.
#[must_use]
pub fn of_project(project: &Project, journal: &Journal) -> Option<String> {
    let (state, entry) = journal.of_project(&project.id)?;
    let (status, _) = project_status(project, journal);
    Some(format!(
        "{}（{}；{}）",
        intake::what(&What::Project(state), ""),
        progress::status(status),
        entered::origin(entry)
    ))
}

/// A figure of a year.
#[must_use]
pub fn of_year(year: u16, figure: &str) -> String {
    format!("{year} 年 {figure}")
}

/// The button that enters a figure, for those who hear it.
#[must_use]
pub fn fill(name: &str) -> String {
    format!("填写：{name}")
}
