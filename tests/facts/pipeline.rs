//! How far projects got, by the plan's years and what was entered.

use fenghua_plan::model::measure::Investment;
use fenghua_plan::model::project::{Project, Stage};
use fenghua_plan::progress::Reached::{Finished, Producing, Reserve, Started};
use fenghua_plan::progress::pipeline::{Step, stage};
use fenghua_plan::progress::{
    About, Day, Entry, Journal, ProjectMethod, ProjectState, Reached, Status, What, pipeline,
    project_status,
};
use fenghua_plan::text::pipeline as words;

use super::fixture::plan;

fn entry(project: &Project, on: &str, state: ProjectState) -> Entry {
    Entry {
        about: About::Project {
            id: project.id.clone(),
        },
        what: What::Project(state),
        by: String::new(),
        on: Day::read(on),
        source: String::new(),
    }
}

fn at(reached: Reached) -> ProjectState {
    ProjectState {
        reached: Some(reached),
        ..ProjectState::default()
    }
}

/// A project whose years the annex gives: the first from 2021 to 2023.
fn dated() -> &'static Project {
    let has_years = |it: &&Project| {
        it.years
            .is_some_and(|it| (it.start, it.end) == (2021, 2023))
    };
    plan().projects.iter().find(has_years).expect("2021–2023")
}

#[test]
fn a_project_is_held_against_the_years_of_the_annex() {
    for (reached, on, expected) in [
        (Started, "2023-12-31", Status::OnTrack),
        (Started, "2024-01-01", Status::Behind),
        (Started, "2019", Status::OnTrack),
        (Reserve, "2021-12", Status::OnTrack),
        (Reserve, "2022", Status::Behind),
        (Finished, "2030", Status::Reached),
        (Producing, "2022", Status::Reached),
        (Producing, "", Status::Reached),
        (Started, "", Status::Undecided),
        (Reserve, "", Status::Undecided),
    ] {
        let journal = Journal::new(vec![entry(dated(), on, at(reached))]);
        let (status, method) = project_status(dated(), &journal);
        assert_eq!(status, expected, "{} {on}: {method:?}", reached.word());
    }
}

#[test]
fn without_years_or_entry_nothing_is_said_of_a_project() {
    let undated = plan().projects.iter().find(|it| it.years.is_none());
    let undated = undated.expect("a project without years");
    let journal = |state| Journal::new(vec![entry(undated, "2023", state)]);
    let found = project_status(undated, &journal(at(Started)));
    assert_eq!(found, (Status::Undecided, ProjectMethod::NoYears));
    let found = project_status(undated, &journal(at(Finished))).0;
    assert_eq!(found, Status::Reached);
    for journal in [Journal::default(), journal(ProjectState::default())] {
        let found = project_status(undated, &journal);
        assert_eq!(found, (Status::NoData, ProjectMethod::None));
    }
}

#[test]
fn days_say_which_stage_was_reached_where_none_was_entered() {
    let day = Day::read("2022-03");
    let state = |reached, started, finished| ProjectState {
        reached,
        started,
        finished,
        invested: None,
    };
    assert_eq!(stage(state(None, day, None)), Some(Started));
    assert_eq!(stage(state(None, day, day)), Some(Finished));
    assert_eq!(stage(state(Some(Producing), day, day)), Some(Producing));
    assert_eq!(stage(state(None, None, None)), None);
}

#[test]
fn every_project_is_on_one_step_and_only_stated_money_is_added_up() {
    let projects = &plan().projects;
    let invested = |reached, yi| ProjectState {
        invested: Investment::from_yi(yi),
        ..at(reached)
    };
    let only_money = ProjectState {
        invested: Investment::from_yi(0.5),
        ..ProjectState::default()
    };
    let journal = Journal::new(vec![
        entry(&projects[0], "2022", invested(Started, 1.2)),
        entry(&projects[1], "2022", at(Started)),
        entry(&projects[72], "2022", invested(Reserve, 0.0)),
        entry(&projects[2], "2022", only_money),
    ]);
    let found = pipeline(projects.iter(), &journal);
    let counts: Vec<u16> = found.steps.iter().map(Step::count).collect();
    assert_eq!(counts, [1, 2, 0, 0, 70]);
    assert_eq!(found.steps[1].projects, [2, 0, 0]);
    assert_eq!(found.steps[0].projects, [0, 0, 1]);
    for (at, group) in Stage::ALL.into_iter().enumerate() {
        let all = projects.iter().filter(|it| it.stage == group).count();
        let counted: u16 = found.steps.iter().map(|it| it.projects[at]).sum();
        assert_eq!(usize::from(counted), all, "{}", group.word());
    }
    // 1.2 + 0 + 0.5
    let expected = Investment::from_wan(17_000);
    assert_eq!(found.invested(), Some((expected, 3)));
    assert_eq!(
        words::invested(&found, projects.len()),
        "累计完成投资 1.70 亿元，73 个项目中 3 个填报，其余不计。"
    );
    let empty = pipeline(projects.iter(), &Journal::default());
    assert_eq!(empty.invested(), None);
    assert_eq!(words::reached(empty.steps[4].reached), "未填报");
}

#[test]
fn the_status_of_a_project_is_explained() {
    let said = |reached, on| {
        let journal = Journal::new(vec![entry(dated(), on, at(reached))]);
        words::grounds(&project_status(dated(), &journal).1)
    };
    assert_eq!(
        said(Started, "2024-05"),
        "2024-05 填报时在建，已经过了规划的竣工年 2023 年。"
    );
    assert_eq!(
        said(Reserve, "2021-05-01"),
        "2021-05-01 填报时未开工，没有超过规划的开工年 2021 年。"
    );
    assert_eq!(
        said(Finished, "2024"),
        "填报为“竣工”；是否按期不影响这个状态。"
    );
}
