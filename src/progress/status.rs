//! How far goals got: the status of each, found by the method of its kind.

use super::goal::Goal;
use super::journal::{Journal, What};
use super::method::{
    Method, Reason, better, by_growth, by_steps, elapsed, is_budget, is_good, keeps_pace,
};
use crate::model::indicator::{Direction, IndicatorKind, RateCounting};
use crate::results::headline::Reading;

/// How far a goal or a project got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// 已达成: what was reached is at least as good as the target.
    Reached,
    /// 进度正常: at this pace the target will be reached in its year.
    OnTrack,
    /// 滞后: it will not, or its year is over and it was not.
    Behind,
    /// 无实际数据: neither people nor the plan say what was reached.
    NoData,
    /// 无法判断: there are figures, but they do not say how far it got.
    Undecided,
}

impl Status {
    /// The status's word in a link.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::OnTrack => "on-track",
            Self::Behind => "behind",
            Self::NoData => "no-data",
            Self::Undecided => "undecided",
        }
    }

    /// All of them, the best first.
    pub const ALL: [Self; 5] = [
        Self::Reached,
        Self::OnTrack,
        Self::Behind,
        Self::NoData,
        Self::Undecided,
    ];
}

/// Who says what was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// A person who entered it.
    Entry,
    /// The plan itself.
    Plan,
}

/// A status with how it was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Assessment {
    /// The status.
    pub status: Status,
    /// How it was found, and what else went into it.
    pub method: Method,
    /// What was compared: the latest figure that counts, or the sum up to it; `None` where there
    /// is none, and where words count.
    pub figure: Option<Reading>,
    /// Who says so; `None` without figure and words.
    pub basis: Option<Basis>,
    /// How many entries are for years after the one aimed at; they do not count.
    pub later: u16,
}

/// The status of `goal`.
///
/// Figures count that are for a year after the goal's base and not after the year aimed at; the
/// latest of them decides. The plan's own figure is one of them, unless a person entered one for
/// the same year, which then replaces it. Nothing is filled in between years.
///
/// - A target in words: the latest word decides, 未完成 is behind in every year.
/// - A word about a target in numbers counts when no figure is for its year or a later one.
/// - Levels and shares: as good as the target is reached, before the year aimed at too; in that
///   year what is not reached is behind, however little is missing. A base as good as the target
///   plans no change: it is kept, or the goal is behind. Without a base nothing can be said before
///   the year aimed at.
/// - Sums: a figure is the sum since the base's year, as the target and the plan's own figures
///   are; the base, which is one year's figure, is neither part of it nor taken off.
/// - Yearly rates and bounds are kept each year anew: they are reached in the year aimed at only.
/// - Where less is better, sums and rates over the period are a limit: reached in the year aimed
///   at only, on track up to 5 % above the part due by then, behind once they exceed the target.
#[must_use]
pub fn status(goal: &Goal, journal: &Journal) -> Assessment {
    let known = Known::new(goal, journal);
    let target = goal
        .target
        .filter(|_| goal.kind != IndicatorKind::Qualitative);
    let latest = known.figures.last().copied();
    let figures_until = latest.filter(|_| target.is_some());
    let figures_until = figures_until.map_or(0, |(figure, _)| figure.year);
    let word = known.word.filter(|word| word.year > figures_until);
    let of = |status, method, figure, basis| Assessment {
        status,
        method,
        figure,
        basis,
        later: known.later,
    };
    match (word, latest) {
        (
            Some(Word {
                year,
                is_reached,
                basis,
            }),
            _,
        ) => {
            let status = reached_or_behind(is_reached);
            of(status, Method::Verdict { year }, None, Some(basis))
        }
        (None, Some((figure, basis))) => {
            let (status, method, figure) = match target {
                Some(_) if better(goal) == Direction::Neither => {
                    unclear(Reason::NoDirection, figure)
                }
                Some(target) => by_kind(goal, target, &known.figures, figure),
                None => unclear(Reason::TargetInWords, figure),
            };
            of(status, method, Some(figure), Some(basis))
        }
        (None, None) => of(Status::NoData, Method::None, None, None),
    }
}

/// Status, method and what was compared.
type Found = (Status, Method, Reading);

fn by_kind(goal: &Goal, target: f64, figures: &[(Reading, Basis)], figure: Reading) -> Found {
    let better = better(goal);
    let is_good = |value| is_good(better, value, target);
    let is_last = figure.year == goal.due;
    match (goal.kind, goal.counting) {
        (IndicatorKind::Rate, Some(RateCounting::Yearly)) => {
            let good = figures.iter().filter(|(it, _)| is_good(it.value));
            let method = Method::Yearly {
                years: count(figures.len()),
                good: count(good.count()),
            };
            (kept(is_good(figure.value), is_last), method, figure)
        }
        (IndicatorKind::Threshold, _) => (
            kept(is_good(figure.value), is_last),
            Method::Threshold,
            figure,
        ),
        (IndicatorKind::Cumulative | IndicatorKind::Rate, _) => {
            let (status, due) = so_far(goal, target, figure);
            let method = due.map_or(Method::Target, |due| Method::Part { due });
            (status, method, figure)
        }
        (IndicatorKind::Level | IndicatorKind::Share | IndicatorKind::Qualitative, _) => {
            way(goal, target, figure)
        }
    }
}

/// Of what moves from a base to a target.
fn way(goal: &Goal, target: f64, figure: Reading) -> Found {
    let better = better(goal);
    let is_met = is_good(better, figure.value, target);
    if let Some(base) = goal.base.filter(|it| is_good(better, it.value, target)) {
        return (reached_or_behind(is_met), Method::Kept { base }, figure);
    }
    if is_met || figure.year == goal.due {
        return (reached_or_behind(is_met), Method::Target, figure);
    }
    let target = Reading {
        year: goal.due,
        value: target,
    };
    let pace = goal.base.and_then(|base| {
        let is_level = goal.kind == IndicatorKind::Level;
        let growth = by_growth(base, figure, target).filter(|_| is_level);
        growth.or_else(|| by_steps(base, figure, target))
    });
    match pace {
        Some((method, is_enough)) => (on_track_or_behind(is_enough), method, figure),
        None => unclear(Reason::NoBase, figure),
    }
}

/// Of a total since the beginning, and what of the target is due by then where that decides.
fn so_far(goal: &Goal, target: f64, total: Reading) -> (Status, Option<f64>) {
    let better = better(goal);
    let is_met = is_good(better, total.value, target);
    let is_budget = is_budget(better, target);
    if is_met != is_budget {
        return (reached_or_behind(is_met), None);
    }
    if total.year == goal.due {
        return (reached_or_behind(is_met), None);
    }
    let due = target * elapsed(goal.since, total.year, goal.due).unwrap_or(1.0);
    let is_enough = keeps_pace(better, total.value, due);
    (on_track_or_behind(is_enough), Some(due))
}

fn unclear(reason: Reason, figure: Reading) -> Found {
    (Status::Undecided, Method::Unclear(reason), figure)
}

fn reached_or_behind(is_reached: bool) -> Status {
    if is_reached {
        Status::Reached
    } else {
        Status::Behind
    }
}

fn on_track_or_behind(is_enough: bool) -> Status {
    if is_enough {
        Status::OnTrack
    } else {
        Status::Behind
    }
}

/// Of what is kept each year anew.
fn kept(is_good: bool, is_last: bool) -> Status {
    if is_last {
        reached_or_behind(is_good)
    } else {
        on_track_or_behind(is_good)
    }
}

fn count(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

/// What is known of a goal in the years that count.
struct Known {
    /// By year.
    figures: Vec<(Reading, Basis)>,
    /// The latest; `None` where nobody said anything in words.
    word: Option<Word>,
    /// Entries for later years.
    later: u16,
}

/// Whether a target was reached, in words.
#[derive(Clone, Copy)]
struct Word {
    year: u16,
    is_reached: bool,
    basis: Basis,
}

impl Known {
    fn new(goal: &Goal, journal: &Journal) -> Self {
        let (first, last) = (goal.first_year(), goal.due);
        let mut known = Self {
            figures: Vec::new(),
            word: None,
            later: 0,
        };
        // The plan's first, so that what people entered replaces it.
        if let Some(year) = goal.said.filter(|year| (first..=last).contains(year)) {
            known.word = Some(Word {
                year,
                is_reached: true,
                basis: Basis::Plan,
            });
        }
        if let Some(stated) = goal.stated.filter(|it| (first..=last).contains(&it.year)) {
            known.figures.push((stated, Basis::Plan));
        }
        for (year, entry) in journal.of_goal(goal.id) {
            match entry.what {
                _ if year < first => {}
                _ if year > last => known.later += 1,
                What::Figure(value) => known.add(Reading { year, value }),
                What::Verdict(is_reached) => known.hear(year, is_reached),
                What::Project(_) | What::Withdrawn => {}
            }
        }
        known
    }

    fn add(&mut self, figure: Reading) {
        self.figures.retain(|(it, _)| it.year != figure.year);
        let at = self
            .figures
            .partition_point(|(it, _)| it.year < figure.year);
        self.figures.insert(at, (figure, Basis::Entry));
    }

    fn hear(&mut self, year: u16, is_reached: bool) {
        if self.word.is_none_or(|it| it.year <= year) {
            self.word = Some(Word {
                year,
                is_reached,
                basis: Basis::Entry,
            });
        }
    }
}
