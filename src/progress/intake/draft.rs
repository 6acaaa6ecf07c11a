//! What one line says by itself: about which record, what, who entered it, when, from what source.

use super::amounts;
use super::characters::key;
use super::fault::{Expected, Problem, Warning};
use super::field::Field;
use super::number::number;
use super::subjects::{Subject, Subjects};
use super::table::{Row, Table};
use super::words::{is_withdrawn, stage, verdict};
use crate::progress::day::Day;
use crate::progress::goal::Goal;
use crate::progress::journal::{About, Entry, ProjectState, What};

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

/// What a line says.
#[derive(Default)]
pub(super) struct Draft {
    /// Place of the record in the subjects; `None` where it was not found.
    pub(super) place: Option<usize>,
    /// The year of a goal; 0 for a project.
    pub(super) year: u16,
    /// Place in the exported history; `None` for what a person wrote.
    pub(super) order: Option<usize>,
    /// What is to be entered; `None` where nothing is said or something cannot be read.
    pub(super) entry: Option<Entry>,
    pub(super) problems: Vec<Problem>,
    pub(super) warnings: Vec<Warning>,
}

/// Fields of projects only.
const OF_PROJECTS: [Field; 4] = [
    Field::Reached,
    Field::Started,
    Field::Finished,
    Field::Invested,
];

/// What the rows of a table are read with.
#[derive(Clone, Copy)]
pub(super) struct Context<'t> {
    pub(super) table: &'t Table,
    pub(super) subjects: &'t Subjects,
    pub(super) signature: &'t Signature,
}

impl Context<'_> {
    /// Reads a row.
    pub(super) fn draft(self, row: &Row) -> Draft {
        let mut cells = Cells {
            row,
            draft: Draft::default(),
        };
        let (place, missing) = match self.subjects.find(row) {
            Ok(place) => (Some(place), None),
            Err(problem) => (None, Some(problem)),
        };
        let subject = place.and_then(|it| self.subjects.subject(it));
        let order = cells.read(Field::Order, Expected::Order, |it| it.trim().parse().ok());
        cells.draft.place = place;
        cells.draft.order = order;
        if row.is_too_long {
            cells.refuse(Field::Value, Expected::Cells);
        } else {
            let is_full_state = order.is_some() && matches!(subject, Some(Subject::Project(_)));
            let says_nothing =
                !cells.has(Field::Value) && !OF_PROJECTS.iter().any(|it| cells.has(*it));
            if says_nothing && !is_full_state {
                cells.draft.problems.clear();
                return cells.draft;
            }
        }
        let said = match subject {
            Some(Subject::Goal(goal)) => self.of_goal(&mut cells, goal),
            Some(Subject::Project(project)) => {
                let id = project.id.clone();
                let what = cells.of_project(self.table.unit(Field::Invested));
                Some((About::Project { id }, what))
            }
            None => {
                cells.draft.problems.extend(missing);
                None
            }
        };
        let on = cells.read(Field::On, Expected::Day, amounts::day);
        let mut draft = cells.draft;
        draft
            .warnings
            .extend(place.and_then(|it| self.subjects.misnamed(row, it)));
        let is_lost = |it: Field| row.cell(it).contains(char::REPLACEMENT_CHARACTER);
        if Field::all().into_iter().any(is_lost) {
            draft.warnings.push(Warning::Garbled);
        }
        if row.may_be_cut {
            draft.warnings.push(Warning::Cut);
        }
        if draft.problems.is_empty() {
            draft.entry = said.map(|(about, what)| self.signed(row, about, what, on));
        }
        draft
    }

    fn of_goal(self, cells: &mut Cells, goal: &Goal) -> Option<(About, What)> {
        let year = cells.read(Field::Year, Expected::Year, amounts::year);
        if !cells.has(Field::Year) {
            cells.refuse(Field::Year, Expected::Year);
        }
        cells.draft.year = year.unwrap_or_default();
        let units = [cells.row.cell(Field::Unit), self.table.unit(Field::Value)];
        let what = cells.of_goal(goal, units.map(|unit| self.subjects.unit(goal, unit)))?;
        let id = goal.id.to_owned();
        Some((About::Goal { id, year: year? }, what))
    }

    /// The entry of a row; who, when and from what source are the signature's where the row is
    /// silent.
    fn signed(self, row: &Row, about: About, what: What, on: Option<Day>) -> Entry {
        let said = |field, default: &str| match row.cell(field) {
            "" => default.to_owned(),
            text => text.to_owned(),
        };
        Entry {
            about,
            what,
            by: said(Field::By, &self.signature.by),
            on: on.or(self.signature.on),
            source: said(Field::Source, &self.signature.source),
        }
    }
}

/// The cells of a row, and what has been read of them.
struct Cells<'t> {
    row: &'t Row,
    draft: Draft,
}

impl Cells<'_> {
    fn has(&self, field: Field) -> bool {
        !self.row.cell(field).trim().is_empty()
    }

    fn refuse(&mut self, field: Field, expected: Expected) {
        self.draft.problems.push(Problem {
            field,
            value: self.row.cell(field).to_owned(),
            expected,
        });
    }

    /// What stands in a cell; `None` where nothing does or it is refused.
    fn read<T>(
        &mut self,
        field: Field,
        expected: Expected,
        read: fn(&str) -> Option<T>,
    ) -> Option<T> {
        if !self.has(field) {
            return None;
        }
        let value = read(self.row.cell(field));
        if value.is_none() {
            self.refuse(field, expected);
        }
        value
    }

    fn of_goal(&mut self, goal: &Goal, units: [&str; 2]) -> Option<What> {
        for field in OF_PROJECTS {
            if self.has(field) {
                self.refuse(field, Expected::Nothing);
            }
        }
        let value = self.row.cell(Field::Value);
        if is_withdrawn(value) {
            return Some(What::Withdrawn);
        }
        if key(value).is_empty() {
            return None;
        }
        if goal.target.is_none() {
            return self
                .read(Field::Value, Expected::Verdict, verdict)
                .map(What::Verdict);
        }
        match amounts::figure(value, units, goal.unit) {
            Ok((figure, converted)) => {
                self.draft.warnings.extend(converted);
                Some(What::Figure(figure))
            }
            Err(expected) => {
                let is_bare = number(value).is_some_and(|it| it.unit.is_empty());
                let field = match expected {
                    Expected::Unit(_) if is_bare => Field::Unit,
                    _ => Field::Value,
                };
                self.refuse(field, expected);
                None
            }
        }
    }

    fn of_project(&mut self, money_unit: &str) -> What {
        if [Field::Value, Field::Reached]
            .iter()
            .any(|it| is_withdrawn(self.row.cell(*it)))
        {
            return What::Withdrawn;
        }
        if self.has(Field::Value) {
            self.refuse(Field::Value, Expected::Nothing);
        }
        let mut state = ProjectState {
            reached: self.read(Field::Reached, Expected::Stage, stage),
            started: self.read(Field::Started, Expected::Day, amounts::day),
            finished: self.read(Field::Finished, Expected::Day, amounts::day),
            invested: None,
        };
        if self.has(Field::Invested) {
            match amounts::money(self.row.cell(Field::Invested), money_unit) {
                Ok(amount) => state.invested = Some(amount),
                Err(expected) => self.refuse(Field::Invested, expected),
            }
        }
        What::Project(state)
    }
}
