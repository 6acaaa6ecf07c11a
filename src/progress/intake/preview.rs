//! What a file would change, line by line; nothing is changed by looking.

use super::doubts;
use super::draft::{Context, Draft, Signature};
use super::fault::{Problem, Warning};
use super::field::Field;
use super::held::held;
use super::meant::{Meant, meant};
use super::slots::{Slots, Verdict};
use super::subjects::{Subject, Subjects};
use super::table::{Row, Table};
use crate::model::{Dictionary, Plan};
use crate::progress::journal::{About, Entry, Journal, ProjectState, What};
use crate::results::headline::Reading;

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
    /// The record's name; where the record is not known, the name or else the id in the file, which
    /// may both be empty.
    pub name: String,
    /// What it is about; `None` where that cannot be read.
    pub about: Option<About>,
    /// What would happen with it.
    pub outcome: Verdict,
    /// What cannot be read.
    pub problems: Vec<Problem>,
    /// What is doubtful.
    pub warnings: Vec<Warning>,
    /// What a doubtful line probably means; `None` where there is no doubt or nothing better.
    pub meant: Option<Meant>,
    /// What the line says, also where it is not taken; `None` where it cannot be read.
    pub entry: Option<Entry>,
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
    /// Lines in which something cannot be read.
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

/// What counts in `journal` and is not mentioned in the file of `preview`: what our copy has and
/// the other one lacks.
#[must_use]
pub fn lacking<'j>(journal: &'j Journal, preview: &Preview) -> Vec<&'j Entry> {
    let abouts = preview.lines.iter().filter_map(|it| it.about.as_ref());
    let mut known: Vec<&About> = abouts.collect();
    known.sort();
    let lacks = |entry: &&Entry| known.binary_search(&&entry.about).is_err();
    journal.standing().filter(lacks).collect()
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
    let context = Context {
        table,
        subjects: &subjects,
        signature,
    };
    let rows = table.rows().iter().enumerate();
    let drafts = rows.map(|(at, row)| (at, row, context.draft(row)));
    let mut drafts: Vec<(usize, &Row, Draft)> = drafts.collect();
    // A history in its order, and behind it what people wrote.
    drafts.sort_by_key(|(.., draft)| draft.order.unwrap_or(usize::MAX));
    let mut slots = Slots::new(&subjects, journal);
    let are_held = held(journal, drafts.iter().map(|(.., draft)| draft));
    for (step, ((.., draft), is_held)) in drafts.iter().zip(&are_held).enumerate() {
        if let Some(slot) = slots.of(draft).filter(|_| *is_held) {
            slot.known_to = step + 1;
        }
    }
    let mut lines = Vec::with_capacity(drafts.len());
    for (step, ((at, row, mut draft), is_held)) in drafts.into_iter().zip(are_held).enumerate() {
        let slot = slots.of(&draft);
        let is_history = draft.order.is_some();
        let outcome = match (&mut draft.entry, slot) {
            _ if !draft.problems.is_empty() => Verdict::NotUnderstood,
            (None, _) => Verdict::Blank,
            (Some(_), None) => Verdict::NotUnderstood,
            _ if is_held => Verdict::Same,
            (_, Some(slot)) if is_history && step < slot.known_to => Verdict::Outdated,
            (Some(entry), Some(slot)) if is_history => slot.replace(&entry.what),
            (Some(entry), Some(slot)) => slot.enter(entry, row.line),
        };
        let subject = draft.place.and_then(|place| subjects.subject(place));
        let before = match &outcome {
            Verdict::New => Some(None),
            Verdict::Changes(before) => Some(Some(before)),
            _ => None,
        };
        let mut meaning = None;
        if let Some(before) = before {
            judge(&mut draft, context, &slots, before);
            meaning = subject.and_then(|subject| {
                meant(row, subject, &subjects, &draft.warnings, |row| {
                    let mut draft = context.draft(row);
                    let before = slots.held(&draft);
                    judge(&mut draft, context, &slots, before);
                    draft
                })
            });
        }
        let written = [Field::Name, Field::Id].map(|field| row.cell(field));
        let written = written.into_iter().find(|it| !it.trim().is_empty());
        let name = subject.map_or(written.unwrap_or_default(), |it| it.name());
        lines.push(PreviewLine {
            row: at,
            line: row.line,
            name: name.to_owned(),
            about: draft.entry.as_ref().map(|it| it.about.clone()),
            outcome,
            problems: draft.problems,
            warnings: draft.warnings,
            meant: meaning,
            entry: draft.entry,
        });
    }
    let order = lines.iter().map(|it| it.row).collect();
    lines.sort_by_key(|it| it.row);
    let title = plan.overview.title.as_str();
    Preview {
        lines,
        other_plan: table.plan.clone().filter(|it| it != title),
        order,
    }
}

/// Adds the doubts about what a draft says, beside what stood `before`.
fn judge(draft: &mut Draft, context: Context, slots: &Slots, before: Option<&What>) {
    let Some((place, entry)) = draft.place.zip(draft.entry.as_ref()) else {
        return;
    };
    let today = entry.on.or(context.signature.on);
    let doubts = match (context.subjects.subject(place), &entry.what) {
        (Some(Subject::Goal(goal)), What::Figure(value)) => {
            let now = Reading {
                year: draft.year,
                value: *value,
            };
            let before = match before {
                Some(What::Figure(before)) => Some(*before),
                _ => None,
            };
            let others = slots.other_years(draft);
            doubts::of_goal(goal, context.subjects.period, now, before, &others, today)
        }
        (Some(Subject::Project(project)), What::Project(state)) => {
            let before = match before {
                Some(What::Project(before)) => *before,
                _ => ProjectState::default(),
            };
            doubts::of_project(project, *state, before, today)
        }
        _ => Vec::new(),
    };
    draft.warnings.extend(doubts);
}
