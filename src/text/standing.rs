//! Words of the view 进展: how far everything got.

use super::format::{count, counted, whole, yi_with_unit};
use super::language::{space, translated, words};
use super::scenario::rate;
use super::{entered, intake, pipeline, progress, tables};
use crate::model::Plan;
use crate::model::measure::Investment;
use crate::model::project::Project;
use crate::progress::{
    About, Assessment, Entry, Goal, Journal, Pipeline, ProjectMethod, Status, What, goal,
    project_status, status,
};

words! {
    /// What to know about the view.
    pub lead = "规划只写了目标。下面的“实际”是掌握数据的人填报的，不是规划里的数；状态由本站按写明的方法算出，点开可看方法和代入的数。", "The plan states targets only. The “actual” figures below were entered by people who have them and are not the plan’s; the statuses are our calculation, by the methods stated. Open a status to see its method and inputs.";
    /// Columns.
    pub columns: [&'static str; 6] = ["目标是", "基数", "目标", entered::actual(), "状态", "填报"], ["Goal", "Base", "Target", entered::actual(), "Status", "Enter"];
    /// When the view stands inside another page.
    pub not_entered_here = "嵌入其他网页时只显示已发布的实际数据，不能填报。", "Inside another page only published figures are shown, and none can be entered.";
    /// Facet of what a goal belongs to.
    pub by_group = "类别", "Category";
    /// When no goal matches.
    pub nothing = "没有符合这些条件的目标，请减少条件。", "No target matches these filters. Remove some of them.";
    /// Heading of the statuses.
    pub statuses = "目标的完成状态", "How far the targets are met";
    /// Opens the projects of a stage.
    pub list_projects = "列出项目", "List the projects";
    /// Heading of assumptions.
    pub what_if = "如果按这样的速度增长", "What if growth were …?";
    /// What to know about assumptions.
    pub what_if_lead = "拖动滑块或填一个数，看目标哪一年达到；假设会写进链接。", "Move the slider or enter a number to see in which year the target is met; assumptions are kept in the link.";
    /// Drops an assumption.
    pub forget = "去掉这项假设", "Clear this assumption";
    /// Heading of projects by stage.
    pub pipeline_label = "项目走到哪一步", "How far projects have got";
}

/// How far the goals got that were due in the year `end`.
#[must_use]
pub fn heading(end: u16, all: &[(Goal, Assessment)]) -> String {
    let own = all.iter().filter(|(goal, _)| goal.due == end);
    let own: Vec<Status> = own.map(|(_, found)| found.status).collect();
    let of = |wanted| own.iter().filter(|status| **status == wanted).count();
    let goals = count(own.len());
    let known = own.len() - of(Status::NoData);
    if known == 0 {
        return none_known(end, &goals);
    }
    let told = [
        Status::Reached,
        Status::OnTrack,
        Status::Behind,
        Status::Missed,
        Status::Undecided,
    ];
    let told = told.into_iter().filter(|status| of(*status) > 0);
    let told = told.map(|it| of_status(&count(of(it)), &progress::told(it)));
    let told = told.collect::<Vec<_>>().join(intake::pause());
    some_known(end, &goals, &count(known), &told)
}

words! {
    /// Facet of the statuses of the plan's last year.
    pub by_status(end: u16) = "{end} 年状态", "{end} status";
    /// Status of any year.
    pub by_any_status = "状态", "Status";
    /// Facet of the statuses of earlier years.
    pub by_closed(end: u16) = "{end} 年以前", "Before {end}";
    /// Heading of the goals of the plan's last year.
    pub of_last(due: u16) = "{due} 年的目标", "Targets for {due}";
    /// Heading of the goals of an earlier year.
    pub of_closed(due: u16) = "{due} 年的目标（已到期，单列）", "Targets for {due} (closed, listed apart)";
    none_known(end: u16, goals: &str) = "{end} 年的 {goals} 项目标实现了没有？还没有人填报实际数据", "Were the {goals} targets for {end} met? Nobody has entered actual figures yet";
    some_known(end: u16, goals: &str, known: &str, told: &str) = "{end} 年的 {goals} 项目标里 {known} 项有实际数据：{told}", "Actual figures exist for {known} of the {goals} targets for {end}: {told}";
    of_status(number: &str, status: &str) = "{number} 项{status}", "{number} {status}";
    /// The rate of a figure, for screen readers.
    pub rate_of(name: &str) = "{}：{}", "{}: {}", translated(name), rate();
    /// A number of projects.
    pub projects(number: u16) = "{} 项", "{}", counted(number.into(), "project", "projects");
    /// Money invested, with the number of projects of which it was entered.
    pub invested(amount: Investment, stating: u16) = "完成投资 {}（{} 项已填）", "Invested: {} (entered for {})", yi_with_unit(Some(amount)), counted(stating.into(), "project", "projects");
    stated(reading: &str) = "{reading}（规划所载）", "{reading} (stated in the plan)";
    in_words = "（文字目标）", "(target in words)";
    signed(what: &str, origin: &str) = "{what}（{origin}）", "{what} ({origin})";
    titled_year(name: &str, year: u16) = "{name}（{year} 年）", "{name} ({year})";
    with_status(said: &str, status: &str, origin: &str) = "{said}（{status}；{origin}）", "{said} ({status}; {origin})";
    /// How a status was found, and with which numbers.
    pub badge(goal: &Goal, found: &Assessment) = "{}：{}", "{}: {}", progress::method(&found.method), progress::grounds(goal, found);
    /// How the status of a project was found.
    pub project_badge(method: &ProjectMethod) = "{}：{}", "{}: {}", pipeline::method(method), pipeline::grounds(method);
    /// The button that enters a figure, for screen readers.
    pub fill(name: &str) = "填写：{}", "Enter: {}", translated(name);
}

/// What the pipeline counts, and the money.
#[must_use]
pub fn pipeline(all: &Pipeline, projects: usize) -> String {
    let invested = pipeline::invested(all, projects);
    [pipeline::lead(), space(), &invested].concat()
}

/// A number alone.
#[must_use]
pub fn whole_number(number: u16) -> String {
    whole(number.into())
}

/// Base, target, and what the plan says was reached.
#[must_use]
pub fn cells(goal: &Goal) -> [String; 3] {
    let base = goal.base.map(|it| entered::reading(goal, it));
    let target = goal
        .target
        .map(|it| entered::of_year(goal.due, &entered::amount(goal, it)))
        .map(|it| tables::with_hedge(it, goal.hedge));
    let stated = goal.stated.map(|it| stated(&entered::reading(goal, it)));
    [
        base.unwrap_or_else(|| "——".to_owned()),
        target.unwrap_or_else(|| in_words().to_owned()),
        stated.unwrap_or_else(|| entered::none().to_owned()),
    ]
}

/// What an entry says and who entered it, in one line.
#[must_use]
pub fn entry(plan: &'static Plan, entry: &Entry) -> String {
    let what = intake::what(&entry.what, unit(plan, Some(&entry.about)));
    signed(&what, &entered::origin(entry))
}

/// A record's name, where there is any, with the year that a figure is for.
#[must_use]
pub fn titled(name: &str, about: Option<&About>) -> String {
    match about {
        _ if name.is_empty() => "——".to_owned(),
        Some(About::Goal { year, .. }) => titled_year(translated(name), *year),
        Some(About::Project { .. }) => name.to_owned(),
        None => translated(name).to_owned(),
    }
}

/// Unit of the goal that an entry is about; empty for none.
#[must_use]
pub fn unit(plan: &'static Plan, about: Option<&About>) -> &'static str {
    match about {
        Some(About::Goal { id, .. }) => goal(plan, id).and_then(|it| it.unit).unwrap_or_default(),
        _ => "",
    }
}

/// What was entered about the goal or the project `id`, with its status; `None` when nothing was.
#[must_use]
pub fn of_record(plan: &'static Plan, journal: &Journal, id: &str) -> Option<String> {
    match plan.project(id) {
        Some(project) => of_project(project, journal),
        None => of_goal(&goal(plan, id)?, journal),
    }
}

/// What was entered about `goal`, with its status; `None` when nothing was.
#[must_use]
pub fn of_goal(goal: &Goal, journal: &Journal) -> Option<String> {
    let (year, entry) = journal.of_goal(goal.id).last()?;
    let what = intake::what(&entry.what, goal.unit.unwrap_or_default());
    let status = progress::told(status(goal, journal).status);
    let said = entered::of_year(year, &what);
    Some(with_status(&said, &status, &entered::origin(entry)))
}

/// What was entered about `project`, with its status; `None` when nothing was.
#[must_use]
pub fn of_project(project: &Project, journal: &Journal) -> Option<String> {
    let (state, entry) = journal.of_project(&project.id)?;
    let status = progress::told(project_status(project, journal).0);
    let said = intake::what(&What::Project(state), "");
    Some(with_status(&said, &status, &entered::origin(entry)))
}

/// How the status of the goal or the project `id` was found; `None` when there is none.
#[must_use]
pub fn grounds(plan: &'static Plan, journal: &Journal, id: &str) -> Option<String> {
    if let Some(project) = plan.project(id) {
        return Some(project_badge(&project_status(project, journal).1));
    }
    let goal = goal(plan, id)?;
    Some(badge(&goal, &status(&goal, journal)))
}
