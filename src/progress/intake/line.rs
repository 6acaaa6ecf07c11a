//! What one line says, by itself: about which record, what, by whom, when, from what source.

use super::amounts;
use super::characters::{key, says};
use super::fault::{Expected, Problem, Warning};
use super::field::Field;
use super::number::number;
use super::preview::Signature;
use super::subjects::{Subject, Subjects};
use super::table::{Fit, Row, Table};
use super::{DONE, NOT_DONE, WITHDRAWN, english};
use crate::model::measure::Investment;
use crate::progress::day::Day;
use crate::progress::journal::{About, Entry, ProjectState, Reached, What};

/// What a line says.
pub(super) struct Draft {
    /// Place of the record in the subjects; `None` where it was not found.
    pub(super) place: Option<usize>,
    /// The year of a goal; 0 for a project.
    pub(super) year: u16,
    /// Place in the exported history; `None` for what a person wrote.
    pub(super) order: Option<usize>,
    /// What is to be entered; `None` where nothing is said or something is not understood.
    pub(super) entry: Option<Entry>,
    pub(super) problems: Vec<Problem>,
    pub(super) warnings: Vec<Warning>,
}

/// Words for a goal in words that was reached, for one that was not, for what is taken back.
const REACHED: [&str; 8] = [
    DONE,
    "已完成",
    "达成",
    "是",
    english::DONE,
    "Achieved",
    "Met",
    "Yes",
];
const MISSED: [&str; 8] = [
    NOT_DONE,
    "未达成",
    "没有完成",
    "否",
    english::NOT_DONE,
    "Not achieved",
    "Not met",
    "No",
];
const TAKEN_BACK: [&str; 2] = [WITHDRAWN, english::WITHDRAWN];

/// Further words for the stages of projects.
const STAGES: [(&str, Reached); 8] = [
    ("Reserve", Reached::Reserve),
    ("Not started", Reached::Reserve),
    ("Under construction", Reached::Started),
    ("Construction started", Reached::Started),
    ("Finished", Reached::Finished),
    ("Built", Reached::Finished),
    ("Full output", Reached::Producing),
    ("In full production", Reached::Producing),
];

/// Fields of projects only.
const OF_PROJECTS: [Field; 4] = [
    Field::Reached,
    Field::Started,
    Field::Finished,
    Field::Invested,
];

/// Reads cells and collects what is not understood.
struct Reading<'t> {
    row: &'t Row,
    problems: Vec<Problem>,
    warnings: Vec<Warning>,
}

/// Reads a row.
pub(super) fn draft(row: &Row, table: &Table, subjects: &Subjects, signature: &Signature) -> Draft {
    let mut reading = Reading {
        row,
        problems: Vec::new(),
        warnings: Vec::new(),
    };
    let order = reading.cell(Field::Order, Expected::Order, |cell| {
        cell.trim().parse().ok()
    });
    let says_nothing = !reading.has(Field::Value) && !OF_PROJECTS.iter().any(|it| reading.has(*it));
    let found = subjects.find(row);
    let place = found.as_ref().ok().copied();
    let subject = place.and_then(|it| subjects.subject(it));
    let is_full_state = order.is_some() && matches!(subject, Some(Subject::Project(_)));
    let mut draft = Draft {
        place,
        year: 0,
        order,
        entry: None,
        problems: Vec::new(),
        warnings: Vec::new(),
    };
    if row.shape == Fit::TooManyCells {
        reading.refuse(Field::Value, Expected::Cells);
    } else if says_nothing && !is_full_state {
        return draft;
    }
    let said = match (subject, found) {
        (Some(Subject::Goal(goal)), _) => {
            let year = reading.cell(Field::Year, Expected::Year, amounts::year);
            if !reading.has(Field::Year) {
                reading.refuse(Field::Year, Expected::Year);
            }
            draft.year = year.unwrap_or_default();
            let units = [row.cell(Field::Unit), table.unit(Field::Value)];
            let units = units.map(|unit| subjects.unit(goal, unit));
            let what = reading.of_goal(goal.unit, goal.target.is_some(), units);
            let id = goal.id.to_owned();
            year.zip(what)
                .map(|(year, what)| (About::Goal { id, year }, what))
        }
        (Some(Subject::Project(project)), _) => {
            let id = project.id.clone();
            let what = reading.of_project(table.unit(Field::Invested));
            Some((About::Project { id }, what))
        }
        (None, found) => {
            reading.problems.extend(found.err());
            None
        }
    };
    let on = reading.cell(Field::On, Expected::Day, amounts::day);
    reading
        .warnings
        .extend(place.and_then(|it| subjects.misnamed(row, it)));
    if Field::all()
        .iter()
        .any(|it| row.cell(*it).contains(char::REPLACEMENT_CHARACTER))
    {
        reading.warnings.push(Warning::Garbled);
    }
    if row.may_be_cut {
        reading.warnings.push(Warning::Cut);
    }
    if reading.problems.is_empty() {
        draft.entry = said.map(|(about, what)| signed(row, about, what, on, signature));
    }
    draft.problems = reading.problems;
    draft.warnings = reading.warnings;
    draft
}

/// The entry of a row; who, when and from what source are the signature's where the row is silent.
fn signed(row: &Row, about: About, what: What, on: Option<Day>, signature: &Signature) -> Entry {
    let said = |field, default: &String| match row.cell(field) {
        "" => default.clone(),
        text => text.to_owned(),
    };
    Entry {
        about,
        what,
        by: said(Field::By, &signature.by),
        on: on.or(signature.on),
        source: said(Field::Source, &signature.source),
    }
}

impl Reading<'_> {
    fn has(&self, field: Field) -> bool {
        !self.row.cell(field).trim().is_empty()
    }

    fn refuse(&mut self, field: Field, expected: Expected) {
        self.problems.push(Problem {
            field,
            value: self.row.cell(field).to_owned(),
            expected,
        });
    }

    /// What stands in a cell; `None` where nothing does or it is refused.
    fn cell<T>(
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

    fn of_goal(&mut self, unit: Option<&str>, in_numbers: bool, units: [&str; 2]) -> Option<What> {
        for field in OF_PROJECTS {
            if self.has(field) {
                self.refuse(field, Expected::Nothing);
            }
        }
        let value = self.row.cell(Field::Value);
        let word = key(value);
        if is_one(&word, &TAKEN_BACK) {
            return Some(What::Withdrawn);
        }
        if word.is_empty() {
            return None;
        }
        if !in_numbers {
            let is_reached = is_one(&word, &REACHED);
            if is_reached || is_one(&word, &MISSED) {
                return Some(What::Verdict(is_reached));
            }
            self.refuse(Field::Value, Expected::Verdict);
            return None;
        }
        match amounts::figure(value, units, unit) {
            Ok((figure, converted)) => {
                self.warnings.extend(converted);
                Some(What::Figure(figure))
            }
            Err(expected) => {
                let is_bare = number(value).is_some_and(|it| it.unit.is_empty());
                let is_of_unit = is_bare && matches!(expected, Expected::Unit(_));
                let field = if is_of_unit {
                    Field::Unit
                } else {
                    Field::Value
                };
                self.refuse(field, expected);
                None
            }
        }
    }

    fn of_project(&mut self, money_unit: &str) -> What {
        let is_withdrawn = |field| is_one(&key(self.row.cell(field)), &TAKEN_BACK);
        if is_withdrawn(Field::Value) || is_withdrawn(Field::Reached) {
            return What::Withdrawn;
        }
        if self.has(Field::Value) {
            self.refuse(Field::Value, Expected::Nothing);
        }
        let state = ProjectState {
            reached: self.cell(Field::Reached, Expected::Stage, stage),
            started: self.cell(Field::Started, Expected::Day, amounts::day),
            finished: self.cell(Field::Finished, Expected::Day, amounts::day),
            invested: self.money(money_unit),
        };
        What::Project(state)
    }

    fn money(&mut self, unit: &str) -> Option<Investment> {
        if !self.has(Field::Invested) {
            return None;
        }
        match amounts::money(self.row.cell(Field::Invested), unit) {
            Ok(amount) => Some(amount),
            Err(expected) => {
                self.refuse(Field::Invested, expected);
                None
            }
        }
    }
}

/// Whether a word, as [`key`] makes it, is one of those that are `known`.
fn is_one(word: &str, known: &[&str]) -> bool {
    known.iter().any(|it| says(word, it))
}

/// The stage of a project that a cell says; `None` for any other word.
fn stage(cell: &str) -> Option<Reached> {
    let word = key(cell);
    let word = word.strip_prefix('已').unwrap_or(&word);
    let own = Reached::ALL.into_iter();
    let mut own = own.flat_map(|it| [(it.word(), it), (it.english(), it)]);
    let further = || STAGES.into_iter().find(|(known, _)| says(word, known));
    let found = own.find(|(known, _)| says(word, known)).or_else(further);
    found.map(|(_, stage)| stage)
}
