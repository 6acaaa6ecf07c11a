//! How far projects got: how many reached which stage, and whether each keeps the plan's years.

use super::day::Day;
use super::journal::{Journal, ProjectState, Reached};
use super::status::Status;
use crate::model::measure::{Investment, Years};
use crate::model::project::{Project, Stage};

/// Projects by the stage that they reached.
#[derive(Debug, Clone, PartialEq)]
pub struct Pipeline {
    /// A step for each of [`Step::ALL`].
    pub steps: Vec<Step>,
}

/// Projects that reached the same stage.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The stage; `None` for projects of which nobody entered one (未填报).
    pub reached: Option<Reached>,
    /// How many there are of each group of the annex, in the order of [`Stage::ALL`].
    pub projects: [u16; Stage::ALL.len()],
    /// 累计完成投资 of those for which it was entered.
    pub invested: Investment,
    /// For how many it was entered; with 0, `invested` says nothing.
    pub stating: u16,
}

impl Step {
    /// All steps in their order.
    pub const ALL: [Option<Reached>; 5] = [
        Some(Reached::Reserve),
        Some(Reached::Started),
        Some(Reached::Finished),
        Some(Reached::Producing),
        None,
    ];

    /// How many projects there are.
    #[must_use]
    pub fn count(&self) -> u16 {
        self.projects.iter().sum()
    }
}

impl Pipeline {
    /// 累计完成投资 of all projects for which it was entered, and how many those are; `None` when
    /// there is none.
    #[must_use]
    pub fn invested(&self) -> Option<(Investment, u16)> {
        let stating: u16 = self.steps.iter().map(|it| it.stating).sum();
        let invested = self.steps.iter().map(|it| it.invested).sum();
        (stating > 0).then_some((invested, stating))
    }
}

/// The pipeline of `projects`.
pub fn pipeline<'p>(projects: impl Iterator<Item = &'p Project>, journal: &Journal) -> Pipeline {
    let empty = |reached| Step {
        reached,
        projects: Default::default(),
        invested: Investment::default(),
        stating: 0,
    };
    let mut steps = Step::ALL.map(empty);
    for project in projects {
        let state = journal.of_project(&project.id).map(|(state, _)| state);
        let reached = state.and_then(stage);
        let Some(step) = steps.iter_mut().find(|it| it.reached == reached) else {
            continue;
        };
        for (group, count) in Stage::ALL.into_iter().zip(&mut step.projects) {
            *count += u16::from(group == project.stage);
        }
        if let Some(invested) = state.and_then(|it| it.invested) {
            step.invested += invested;
            step.stating += 1;
        }
    }
    Pipeline {
        steps: steps.into(),
    }
}

/// The stage that `state` says was reached: the entered one, else what follows from its days;
/// `None` when neither was entered.
#[must_use]
pub fn stage(state: ProjectState) -> Option<Reached> {
    let finished = state.finished.map(|_| Reached::Finished);
    let started = state.started.map(|_| Reached::Started);
    state.reached.or(finished).or(started)
}

/// How the status of a project was found, with what went into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProjectMethod {
    /// Not at all: nobody entered a stage.
    None,
    /// It is built, whenever that was.
    Built {
        /// 竣工 or 达产.
        reached: Reached,
        /// 竣工; `None` when not entered.
        on: Option<Day>,
    },
    /// It is under construction on a day, and the plan says in which year that ends.
    UntilEnd {
        /// The day of the entry.
        on: Day,
        /// Last year of the plan's period.
        end: u16,
    },
    /// It was not begun on a day, and the plan says in which year it begins.
    UntilStart {
        /// The day of the entry.
        on: Day,
        /// First year of the plan's period.
        start: u16,
    },
    /// Not at all: the annex gives no years.
    NoYears,
    /// Not at all: the entry does not say when it was made.
    NoDay,
}

/// The status of `project`: built is reached, in time or not; under construction is on track
/// until the year in which the plan ends it is over, not begun until that in which it starts is.
/// Years are compared as years: the plan gives no months.
#[must_use]
pub fn project_status(project: &Project, journal: &Journal) -> (Status, ProjectMethod) {
    let entered = journal.of_project(&project.id);
    let entered = entered.and_then(|(state, entry)| Some((state, stage(state)?, entry.on)));
    let Some((state, reached, on)) = entered else {
        return (Status::NoData, ProjectMethod::None);
    };
    if matches!(reached, Reached::Finished | Reached::Producing) {
        let on = state.finished;
        return (Status::Reached, ProjectMethod::Built { reached, on });
    }
    let Some(years) = project.years else {
        return (Status::Undecided, ProjectMethod::NoYears);
    };
    let Some(on) = on else {
        return (Status::Undecided, ProjectMethod::NoDay);
    };
    let Years { start, end } = years;
    let (year, method) = if reached == Reached::Started {
        (end, ProjectMethod::UntilEnd { on, end })
    } else {
        (start, ProjectMethod::UntilStart { on, start })
    };
    (Status::on_the_way(on.year() <= year), method)
}
