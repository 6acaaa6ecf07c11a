//! What a file would change, line by line; nothing is changed by looking.

use super::compare::held;
use super::doubts;
use super::fault::{Problem, Warning};
use super::field::Field;
use super::line::{Draft, draft};
use super::meant::{Meant, meant};
use super::subjects::{Subject, Subjects};
use super::table::Table;
use crate::model::{Dictionary, Plan};
use crate::progress::day::Day;
use crate::progress::journal::{About, Entry, Journal, ProjectState, What};
use crate::results::headline::Reading;

/// Who imports, when and from what source, where the file does not say.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Signature {
    /// Who; empty when the person does not say.
    pub by: String,
    /// The day of the import; `None` leaves it open, and no year is in the future then.
    pub on: Option<Day>,
    /// From what source; empty when the person does not say.
    pub source: String,
}

/// What a file would change.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// A line for each row of the table, in its order.
    pub lines: Vec<PreviewLine>,
    /// Title of the plan that the file names when that is another one.
    pub other_plan: Option<String>,
    /// Rows in the order in which they are entered.
    order: Vec<usize>,
}

/// What a row would change.
#[derive(Debug, Clone, PartialEq)]
pub struct PreviewLine {
    /// Row of the table, from 0.
    pub row: usize,
    /// Line or entry of the file, from 1.
    pub line: usize,
    /// The record's name; the file's, else its id, where the record is not known; may be empty.
    pub name: String,
    /// What it is about; `None` where that is not understood.
    pub about: Option<About>,
    /// What would happen.
    pub outcome: Verdict,
    /// What is not understood.
    pub problems: Vec<Problem>,
    /// What is doubtful.
    pub warnings: Vec<Warning>,
    /// What a doubtful line probably means; `None` where there is no doubt or nothing better.
    pub meant: Option<Meant>,
    /// What the line says, also where it is not taken; `None` where it is not understood.
    pub entry: Option<Entry>,
}

/// What would happen with a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    /// It says nothing.
    Blank,
    /// It says what stands already.
    Same,
    /// It is the first about its subject.
    New,
    /// It replaces this.
    Changes(What),
    /// An earlier line of the file is about the same; it is not taken.
    Duplicate {
        /// That line.
        first: usize,
    },
    /// A line of a history that was replaced by one that stands already; it is not taken.
    Outdated,
    /// Something in it is not understood; it is not taken.
    NotUnderstood,
}

/// How many lines have which outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Lines that say nothing.
    pub blank: usize,
    /// Lines that say what stands.
    pub same: usize,
    /// Lines that are the first about their subject.
    pub new: usize,
    /// Lines that replace something.
    pub changes: usize,
    /// Lines about what an earlier line is about.
    pub duplicates: usize,
    /// Lines of a history that were replaced.
    pub outdated: usize,
    /// Lines that are not understood.
    pub not_understood: usize,
    /// Lines that would be taken and are doubtful.
    pub doubtful: usize,
}

impl PreviewLine {
    /// Whether it can be taken.
    #[must_use]
    pub fn can_be_taken(&self) -> bool {
        matches!(self.outcome, Verdict::New | Verdict::Changes(_))
    }

    /// Whether there is a doubt about it.
    #[must_use]
    pub fn is_doubtful(&self) -> bool {
        self.warnings.iter().any(Warning::is_doubt)
    }

    /// Whether it is taken unless a person decides otherwise: doubtful lines wait for one.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        self.can_be_taken() && !self.is_doubtful()
    }
}

impl Preview {
    /// How many lines have which outcome.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for line in &self.lines {
            *match line.outcome {
                Verdict::Blank => &mut counts.blank,
                Verdict::Same => &mut counts.same,
                Verdict::New => &mut counts.new,
                Verdict::Changes(_) => &mut counts.changes,
                Verdict::Duplicate { .. } => &mut counts.duplicates,
                Verdict::Outdated => &mut counts.outdated,
                Verdict::NotUnderstood => &mut counts.not_understood,
            } += 1;
            counts.doubtful += usize::from(line.can_be_taken() && line.is_doubtful());
        }
        counts
    }

    /// What would be entered of the lines that `takes`, where they can be taken.
    #[must_use]
    pub fn entries(&self, takes: impl Fn(&PreviewLine) -> bool) -> Vec<Entry> {
        let lines = self.order.iter().filter_map(|row| self.lines.get(*row));
        let wanted = lines.filter(|line| line.can_be_taken() && takes(line));
        wanted.filter_map(|line| line.entry.clone()).collect()
    }
}

/// What stands about a subject while the lines are gone through.
struct Slot {
    /// The year of a goal; 0 for a project.
    year: u16,
    /// What stands in the journal.
    held: Option<What>,
    /// What stands after the lines so far.
    now: Option<What>,
    /// The first line of a person about it.
    first: Option<usize>,
    /// How far the file's history of it is known to the journal.
    known_to: usize,
}

/// Slots of each record, by the record's place in the subjects; at most one a year.
struct Slots(Vec<Vec<Slot>>);

impl Slots {
    fn new(subjects: &Subjects, journal: &Journal) -> Self {
        let mut slots = Self(Vec::new());
        slots.0.resize_with(subjects.count(), Vec::new);
        for entry in journal.standing() {
            let year = match entry.about {
                About::Goal { year, .. } => year,
                About::Project { .. } => 0,
            };
            let place = subjects.place_of(&entry.about);
            if let Some(slot) = place.and_then(|place| slots.get(place, year)) {
                slot.held = Some(entry.what.clone());
                slot.now.clone_from(&slot.held);
            }
        }
        slots
    }

    /// The slot of a subject, made when there is none.
    fn get(&mut self, place: usize, year: u16) -> Option<&mut Slot> {
        let slots = self.0.get_mut(place)?;
        let at = slots.iter().position(|it| it.year == year);
        let at = at.unwrap_or_else(|| {
            slots.push(Slot {
                year,
                held: None,
                now: None,
                first: None,
                known_to: 0,
            });
            slots.len() - 1
        });
        slots.get_mut(at)
    }

    /// What stands in the journal about a subject.
    fn held(&self, place: usize, year: u16) -> Option<&What> {
        let slots = self.0.get(place).into_iter().flatten();
        let mut of_year = slots.filter(|it| it.year == year);
        of_year.find_map(|it| it.held.as_ref())
    }

    /// Figures of other years in the journal.
    fn other_years(&self, place: usize, year: u16) -> Vec<Reading> {
        let slots = self.0.get(place).into_iter().flatten();
        let others = slots.filter(|it| it.year != year);
        let figures = others.filter_map(|it| match it.held {
            Some(What::Figure(value)) => Some(Reading {
                year: it.year,
                value,
            }),
            _ => None,
        });
        figures.collect()
    }
}

/// What `table` would change in `journal`.
///
/// A person's line about a project leaves what its empty cells do not name as it stands; a line of
/// an exported history is a whole state, and the history is entered in its order. A line of a
/// history that the journal holds is `Same`, wherever it stands there. Names and units
/// may also be written as `english` has them.
#[must_use]
pub fn preview(
    plan: &'static Plan,
    journal: &Journal,
    table: &Table,
    signature: &Signature,
    english: Option<&'static Dictionary>,
) -> Preview {
    let subjects = Subjects::new(plan, english);
    let rows = table.rows().iter();
    let mut drafts: Vec<Draft> = rows
        .map(|row| draft(row, table, &subjects, signature))
        .collect();
    let place = |(row, draft): (usize, &Draft)| (draft.order.unwrap_or(usize::MAX), row);
    let mut order: Vec<(usize, usize)> = drafts.iter().enumerate().map(place).collect();
    order.sort_unstable();
    let mut slots = Slots::new(&subjects, journal);
    let is_held = held(journal, &drafts);
    for (step, (_, row)) in order.iter().enumerate() {
        if let (Some(draft), Some(true)) = (drafts.get(*row), is_held.get(*row))
            && let Some(slot) = draft.place.and_then(|it| slots.get(it, draft.year))
        {
            slot.known_to = step + 1;
        }
    }
    let mut outcomes = vec![Verdict::Blank; drafts.len()];
    let mut meanings = vec![None; drafts.len()];
    for (step, (_, row)) in order.iter().enumerate() {
        let (Some(draft), Some(outcome)) = (drafts.get_mut(*row), outcomes.get_mut(*row)) else {
            continue;
        };
        let Some(cells) = table.rows().get(*row) else {
            continue;
        };
        let is_held = is_held.get(*row).copied().unwrap_or_default();
        *outcome = settle(draft, &mut slots, (cells.line, step, is_held));
        let before = match &*outcome {
            Verdict::New => None,
            Verdict::Changes(before) => Some(before),
            _ => continue,
        };
        judge(draft, &subjects, &slots, before, (plan, signature));
        let subject = draft.place.and_then(|place| subjects.subject(place));
        let doubted = subject.filter(|_| draft.warnings.iter().any(Warning::is_doubt));
        if let (Some(subject), Some(meaning)) = (doubted, meanings.get_mut(*row)) {
            *meaning = meant(cells, subject, &subjects, &draft.warnings, |cells| {
                let mut draft = self::draft(cells, table, &subjects, signature);
                let before = slots.held(draft.place?, draft.year);
                judge(&mut draft, &subjects, &slots, before, (plan, signature));
                Some(draft)
            });
        }
    }
    let rows = table.rows().iter().enumerate();
    let lines = rows.zip(drafts).zip(outcomes).zip(meanings);
    let lines = lines.map(|((((row, cells), draft), outcome), meant)| {
        let subject = draft.place.and_then(|place| subjects.subject(place));
        let written = [Field::Name, Field::Id].map(|field| cells.cell(field));
        let written = written.into_iter().find(|it| !it.trim().is_empty());
        let name = subject.map_or(written.unwrap_or_default(), |it| it.name());
        PreviewLine {
            row,
            line: cells.line,
            name: name.to_owned(),
            about: draft.entry.as_ref().map(|it| it.about.clone()),
            outcome,
            problems: draft.problems,
            warnings: draft.warnings,
            meant,
            entry: draft.entry,
        }
    });
    let title = plan.overview.title.as_str();
    Preview {
        lines: lines.collect(),
        other_plan: table.plan.clone().filter(|it| it != title),
        order: order.into_iter().map(|(_, row)| row).collect(),
    }
}

/// What happens with a line of that number at that step.
fn settle(draft: &mut Draft, slots: &mut Slots, at: (usize, usize, bool)) -> Verdict {
    let (line, step, is_held) = at;
    if !draft.problems.is_empty() {
        return Verdict::NotUnderstood;
    }
    let Some(entry) = &mut draft.entry else {
        return Verdict::Blank;
    };
    let Some(slot) = draft.place.and_then(|it| slots.get(it, draft.year)) else {
        return Verdict::NotUnderstood;
    };
    let is_history = draft.order.is_some();
    if is_held {
        return Verdict::Same;
    }
    if is_history && step < slot.known_to {
        return Verdict::Outdated;
    }
    if !is_history {
        if let Some(first) = slot.first {
            return Verdict::Duplicate { first };
        }
        slot.first = Some(line);
        if let (What::Project(state), Some(What::Project(before))) = (&mut entry.what, &slot.now) {
            *state = completed(*state, *before);
        }
        let is_same = match &slot.now {
            Some(before) => *before == entry.what,
            None => entry.what == What::Withdrawn,
        };
        if is_same {
            return Verdict::Same;
        }
    }
    let now = Some(entry.what.clone()).filter(|it| *it != What::Withdrawn);
    let before = std::mem::replace(&mut slot.now, now);
    before.map_or(Verdict::New, Verdict::Changes)
}

/// `state` with what stood `before` where it says nothing.
fn completed(state: ProjectState, before: ProjectState) -> ProjectState {
    ProjectState {
        reached: state.reached.or(before.reached),
        started: state.started.or(before.started),
        finished: state.finished.or(before.finished),
        invested: state.invested.or(before.invested),
    }
}

/// Adds the doubts about what a draft says, beside what stood `before`.
fn judge(
    draft: &mut Draft,
    subjects: &Subjects,
    slots: &Slots,
    before: Option<&What>,
    (plan, signature): (&Plan, &Signature),
) {
    let Some((place, entry)) = draft.place.zip(draft.entry.as_ref()) else {
        return;
    };
    let today = entry.on.or(signature.on);
    let doubts = match (subjects.subject(place), &entry.what) {
        (Some(Subject::Goal(goal)), What::Figure(value)) => {
            let now = Reading {
                year: draft.year,
                value: *value,
            };
            let before = match before {
                Some(What::Figure(before)) => Some(*before),
                _ => None,
            };
            let others = slots.other_years(place, draft.year);
            doubts::of_goal(goal, plan.overview.period, now, before, &others, today)
        }
        (Some(Subject::Project(project)), What::Project(state)) => {
            let before = match before {
                Some(What::Project(before)) => Some(*before),
                _ => None,
            };
            doubts::of_project(project, *state, before, today)
        }
        _ => Vec::new(),
    };
    draft.warnings.extend(doubts);
}
