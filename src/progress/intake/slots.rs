//! What stands about each subject while the lines of a file are gone through, and what a line does
//! to it.

use super::draft::Draft;
use super::subjects::Subjects;
use crate::progress::journal::{About, Entry, Journal, ProjectState, What};
use crate::results::headline::Reading;

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
    /// Something in it cannot be read; it is not taken.
    NotUnderstood,
}

/// What stands about a subject.
#[derive(Default)]
pub(super) struct Slot {
    /// The year of a goal; 0 for a project.
    year: u16,
    /// What stands in the journal.
    held: Option<What>,
    /// What stands after the lines so far.
    now: Option<What>,
    /// The first line of a person about it.
    first: Option<usize>,
    /// How many steps of the file's history of it the journal knows.
    pub(super) known_to: usize,
}

impl Slot {
    /// Enters what a person wrote in `line`, completed by what stands.
    pub(super) fn enter(&mut self, entry: &mut Entry, line: usize) -> Verdict {
        if let Some(first) = self.first {
            return Verdict::Duplicate { first };
        }
        self.first = Some(line);
        if let (What::Project(state), Some(What::Project(before))) = (&mut entry.what, &self.now) {
            *state = completed(*state, *before);
        }
        if *self.now.as_ref().unwrap_or(&What::Withdrawn) == entry.what {
            return Verdict::Same;
        }
        self.replace(&entry.what)
    }

    /// Enters what a line of a history says, as it is.
    pub(super) fn replace(&mut self, what: &What) -> Verdict {
        let now = Some(what.clone()).filter(|it| *it != What::Withdrawn);
        let before = std::mem::replace(&mut self.now, now);
        before.map_or(Verdict::New, Verdict::Changes)
    }
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

/// Slots of each record, by the record's place in the subjects; at most one a year.
pub(super) struct Slots(Vec<Vec<Slot>>);

impl Slots {
    pub(super) fn new(subjects: &Subjects, journal: &Journal) -> Self {
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

    /// The slot of what a draft is about; `None` where its record was not found.
    pub(super) fn of(&mut self, draft: &Draft) -> Option<&mut Slot> {
        self.get(draft.place?, draft.year)
    }

    /// The slot of a subject, made when there is none.
    fn get(&mut self, place: usize, year: u16) -> Option<&mut Slot> {
        let slots = self.0.get_mut(place)?;
        let at = slots.iter().position(|it| it.year == year);
        let at = at.unwrap_or_else(|| {
            slots.push(Slot {
                year,
                ..Slot::default()
            });
            slots.len() - 1
        });
        slots.get_mut(at)
    }

    /// What stands in the journal about the record of a draft, with the year that it is for.
    fn standing(&self, draft: &Draft) -> impl Iterator<Item = (u16, &What)> {
        let slots = draft.place.and_then(|place| self.0.get(place));
        let slots = slots.into_iter().flatten();
        slots.filter_map(|it| Some((it.year, it.held.as_ref()?)))
    }

    /// What stands in the journal about the same as a draft.
    pub(super) fn held(&self, draft: &Draft) -> Option<&What> {
        let mut same = self.standing(draft).filter(|(year, _)| *year == draft.year);
        same.next().map(|(_, what)| what)
    }

    /// Figures of other years in the journal.
    pub(super) fn other_years(&self, draft: &Draft) -> Vec<Reading> {
        let others = self.standing(draft).filter(|(year, _)| *year != draft.year);
        let figures = others.filter_map(|(year, what)| match *what {
            What::Figure(value) => Some(Reading { year, value }),
            _ => None,
        });
        figures.collect()
    }
}
