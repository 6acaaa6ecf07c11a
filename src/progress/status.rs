//! How far goals got: the status of each, found by the method of its kind.

use super::goal::Goal;
use super::journal::{Journal, What};
use super::method::{
    Method, Reason, better, by_growth, by_steps, elapsed, is_budget, is_good, keeps_pace,
};
use crate::model::indicator::{Direction, IndicatorKind, RateCounting};
use crate::results::growth::is_counted;
use crate::results::headline::Reading;

/// How far a goal or a project got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// 已达成: what was reached is at least as good as the target.
    Reached,
    /// 进度正常: at this pace the target will be reached in its year.
    OnTrack,
    /// 滞后: it will not.
    Behind,
    /// 未达成: it was not, in the year aimed at.
    Missed,
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
            Self::Missed => "missed",
            Self::NoData => "no-data",
            Self::Undecided => "undecided",
        }
    }

    /// All of them, the best first.
    pub const ALL: [Self; 6] = [
        Self::Reached,
        Self::OnTrack,
        Self::Behind,
        Self::Missed,
        Self::NoData,
        Self::Undecided,
    ];

    /// Compared with the target alone.
    fn at_end(is_reached: bool) -> Self {
        if is_reached {
            Self::Reached
        } else {
            Self::Behind
        }
    }

    /// Before the year aimed at.
    pub(super) fn on_the_way(is_enough: bool) -> Self {
        if is_enough {
            Self::OnTrack
        } else {
            Self::Behind
        }
    }
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
/// - A target in words: the latest word decides.
/// - A word about a target in numbers counts when no figure is for its year or a later one.
/// - What is not reached is behind before the year aimed at and missed in it, however little is
///   missing.
/// - Levels and shares: as good as the target is reached, before the year aimed at too. A base as
///   good as the target plans no change: it is kept, or the goal is behind. Without a base nothing
///   can be said before the year aimed at.
/// - Sums: a figure is the sum since the base's year, as the target and the plan's own figures
///   are; the base, which is one year's figure, is neither part of it nor taken off.
/// - Yearly rates and bounds are kept each year anew: they are reached in the year aimed at only.
/// - Where less is better, sums and rates over the period are a limit: reached in the year aimed
///   at only, on track up to 5 % above the part due by then, behind once they exceed the target.
#[must_use]
pub fn status(goal: &Goal, journal: &Journal) -> Assessment {
    let known = Known::new(goal, journal);
    let of = |(status, method, figure), basis, year| Assessment {
        status: if status == Status::Behind && year == Some(goal.due) {
            Status::Missed
        } else {
            status
        },
        method,
        figure,
        basis,
        later: known.later,
    };
    let is_in_words = goal.kind == IndicatorKind::Qualitative;
    let target = goal.target.filter(|_| !is_in_words);
    let latest = known.figures.last().copied();
    let word = known.word.filter(|word| {
        let decides = |(figure, _): (Reading, Basis)| target.is_some() && figure.year >= word.year;
        !latest.is_some_and(decides)
    });
    if let Some(word) = word {
        let method = Method::Verdict { year: word.year };
        let status = Status::at_end(word.is_reached);
        return of((status, method, None), Some(word.basis), Some(word.year));
    }
    let Some((figure, basis)) = latest else {
        return of((Status::NoData, Method::None, None), None, None);
    };
    let (status, method) = match target {
        None => unclear(Reason::TargetInWords),
        Some(_) if better(goal) == Direction::Neither => unclear(Reason::NoDirection),
        Some(target) => by_kind(goal, target, &known.figures, figure),
    };
    of(
        (status, method, Some(figure)),
        Some(basis),
        Some(figure.year),
    )
}

/// A status and how it was found.
type Found = (Status, Method);

fn by_kind(goal: &Goal, target: f64, figures: &[(Reading, Basis)], figure: Reading) -> Found {
    let better = better(goal);
    let is_good = |it: Reading| is_good(better, it.value, target);
    // What is kept each year anew is reached in the year aimed at only.
    let kept = if figure.year == goal.due {
        Status::at_end(is_good(figure))
    } else {
        Status::on_the_way(is_good(figure))
    };
    match (goal.kind, goal.counting) {
        (IndicatorKind::Rate, Some(RateCounting::Yearly)) => {
            let good = figures.iter().filter(|(it, _)| is_good(*it));
            let method = Method::Yearly {
                years: count(figures.len()),
                good: count(good.count()),
            };
            (kept, method)
        }
        (IndicatorKind::Threshold, _) => (kept, Method::Threshold),
        (IndicatorKind::Cumulative | IndicatorKind::Rate, _) => so_far(goal, target, figure),
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
        return (Status::at_end(is_met), Method::Kept { base });
    }
    if is_met || figure.year == goal.due {
        return (Status::at_end(is_met), Method::Target);
    }
    let target = Reading {
        year: goal.due,
        value: target,
    };
    let pace = goal.base.and_then(|base| {
        // Rates of what is counted say little while there are few.
        let is_level = goal.kind == IndicatorKind::Level && !goal.unit.is_some_and(is_counted);
        let growth = by_growth(base, figure, target).filter(|_| is_level);
        growth.or_else(|| by_steps(base, figure, target))
    });
    pace.map_or(unclear(Reason::NoBase), |(method, is_enough)| {
        (Status::on_the_way(is_enough), method)
    })
}

/// Of a total since the beginning, with what of the target is due by then where that decides.
fn so_far(goal: &Goal, target: f64, total: Reading) -> Found {
    let better = better(goal);
    let is_met = is_good(better, total.value, target);
    if is_met != is_budget(better, target) || total.year == goal.due {
        return (Status::at_end(is_met), Method::Target);
    }
    let due = target * elapsed(goal.since, total.year, goal.due).unwrap_or(1.0);
    let is_enough = keeps_pace(better, total.value, due);
    (Status::on_the_way(is_enough), Method::Part { due })
}

fn unclear(reason: Reason) -> Found {
    (Status::Undecided, Method::Unclear(reason))
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
        let years = goal.first_year()..=goal.due;
        // The plan's first, so that what people entered replaces it.
        let said = goal.said.filter(|year| years.contains(year));
        let stated = goal.stated.filter(|it| years.contains(&it.year));
        let mut known = Self {
            figures: stated.map(|it| (it, Basis::Plan)).into_iter().collect(),
            word: said.map(|year| Word {
                year,
                is_reached: true,
                basis: Basis::Plan,
            }),
            later: 0,
        };
        for (year, entry) in journal.of_goal(goal.id) {
            match entry.what {
                _ if year > goal.due => known.later += 1,
                _ if !years.contains(&year) => {}
                What::Figure(value) => {
                    known.figures.retain(|(it, _)| it.year != year);
                    known.figures.push((Reading { year, value }, Basis::Entry));
                }
                What::Verdict(is_reached) if known.word.is_none_or(|it| it.year <= year) => {
                    known.word = Some(Word {
                        year,
                        is_reached,
                        basis: Basis::Entry,
                    });
                }
                What::Verdict(_) | What::Project(_) | What::Withdrawn => {}
            }
        }
        known.figures.sort_by_key(|(it, _)| it.year);
        known
    }
}
