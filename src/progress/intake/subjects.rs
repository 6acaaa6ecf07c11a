//! Finds the record that a line is about, by id or by name.

use super::characters::key;
use super::fault::{Expected, Problem, Warning};
use super::field::Field;
use super::table::Row;
use super::unit::Unit;
use crate::model::measure::Years;
use crate::model::project::Project;
use crate::model::{Dictionary, Plan};
use crate::progress::goal::{Goal, goals};
use crate::progress::journal::About;

/// All records about which something can be entered.
pub(super) struct Subjects {
    goals: Vec<Goal>,
    projects: &'static [Project],
    /// Ids with the place of their record, sorted.
    ids: Vec<(String, usize)>,
    /// Names, as printed and in English too, with the place of their record, sorted.
    names: Vec<(String, usize)>,
    /// The plan's period.
    pub(super) period: Years,
    /// The English of names and units; `None` where it is not there.
    english: Option<&'static Dictionary>,
}

/// The first of the characters for Chinese in Unicode.
const FIRST_CHINESE: char = '\u{2E80}';

/// A record about which something can be entered.
#[derive(Clone, Copy)]
pub(super) enum Subject<'r> {
    Goal(&'r Goal),
    Project(&'static Project),
}

impl Subject<'_> {
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Goal(goal) => goal.id,
            Self::Project(project) => &project.id,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Goal(goal) => goal.name,
            Self::Project(project) => &project.name,
        }
    }
}

impl Subjects {
    pub(super) fn new(plan: &'static Plan, english: Option<&'static Dictionary>) -> Self {
        let mut subjects = Self {
            goals: goals(plan),
            projects: &plan.projects,
            ids: Vec::new(),
            names: Vec::new(),
            period: plan.overview.period,
            english,
        };
        for place in 0..subjects.count() {
            if let Some(subject) = subjects.subject(place) {
                let (id, name) = (subject.id(), subject.name());
                subjects.ids.push((key(id), place));
                subjects.names.push((key(name), place));
                if let Some(name) = english.and_then(|it| it.english(name)) {
                    subjects.names.push((key(name), place));
                }
            }
        }
        for (place, indicator) in plan.indicators().iter().enumerate() {
            subjects.names.push((key(&indicator.printed_name), place));
        }
        subjects.ids.sort();
        subjects.names.sort();
        subjects.names.dedup();
        subjects
    }

    /// How many records there are.
    pub(super) fn count(&self) -> usize {
        self.goals.len() + self.projects.len()
    }

    /// The record at `place`.
    pub(super) fn subject(&self, place: usize) -> Option<Subject<'_>> {
        if let Some(goal) = self.goals.get(place) {
            return Some(Subject::Goal(goal));
        }
        let project = self.projects.get(place.checked_sub(self.goals.len())?);
        project.map(Subject::Project)
    }

    /// The place of what an entry is about; `None` for a record of another plan.
    pub(super) fn place_of(&self, about: &About) -> Option<usize> {
        self.with_id(about.id(), matches!(about, About::Goal { .. }))
    }

    /// The record with an id; where a goal and a project share it, that of the kind asked for.
    fn with_id(&self, id: &str, wants_goal: bool) -> Option<usize> {
        let is_other = |place: &usize| (*place < self.goals.len()) != wants_goal;
        places(&self.ids, &key(id)).min_by_key(is_other)
    }

    /// The place of the record that a row is about.
    pub(super) fn find(&self, row: &Row) -> Result<usize, Problem> {
        let (id, name) = (row.cell(Field::Id), row.cell(Field::Name));
        let problem = |field, expected| Problem {
            field,
            value: row.cell(field).to_owned(),
            expected,
        };
        if !key(id).is_empty() {
            let wants_goal = !key(row.cell(Field::Year)).is_empty();
            let found = self.with_id(id, wants_goal);
            return found.ok_or_else(|| problem(Field::Id, Expected::Id));
        }
        if key(name).is_empty() {
            return Err(problem(Field::Id, Expected::Record));
        }
        let mut found: Vec<usize> = places(&self.names, &key(name)).collect();
        if found.len() > 1 {
            let written = row.cell(Field::Unit);
            let is_silent = Unit::read(written).base.is_empty();
            found.retain(|place| {
                let fits = |goal: &Goal| {
                    let unit = Unit::read(self.unit(goal, written));
                    let known = goal.unit.map(Unit::read);
                    known.is_some_and(|it| unit.power_to(&it).is_some())
                };
                is_silent || self.goals.get(*place).is_some_and(fits)
            });
        }
        match found.as_slice() {
            [] => Err(problem(Field::Name, Expected::Name)),
            [only] => Ok(*only),
            several => {
                let known = several.iter().filter_map(|place| self.subject(*place));
                let ids = known.map(|it| it.id().to_owned()).collect();
                Err(problem(Field::Id, Expected::OneOf(ids)))
            }
        }
    }

    /// The id of the only record that has the name in a row; `None` where none or several do.
    pub(super) fn named(&self, row: &Row) -> Option<&'static str> {
        let name = key(row.cell(Field::Name));
        let mut found = places(&self.names, &name).filter_map(|it| self.subject(it));
        let first = found.next()?;
        found.next().is_none().then(|| first.id())
    }

    /// A unit as it is `written`, or the unit of `goal` where that is its English.
    pub(super) fn unit<'u>(&self, goal: &Goal, written: &'u str) -> &'u str {
        let own = goal.unit.unwrap_or_default();
        let english = self.english.and_then(|it| it.english(own));
        if english.is_some_and(|it| key(it) == key(written)) {
            own
        } else {
            written
        }
    }

    /// The doubt that a row with an id names another record. While the English is not there, a
    /// name without Chinese characters cannot be compared and raises none.
    pub(super) fn misnamed(&self, row: &Row, place: usize) -> Option<Warning> {
        let name = key(row.cell(Field::Name));
        let has_id = !key(row.cell(Field::Id)).is_empty();
        let known = self.subject(place)?.name().to_owned();
        let has_chinese = |text: &str| text.chars().any(|it| it >= FIRST_CHINESE);
        let is_foreign = self.english.is_none() && has_chinese(&known) && !has_chinese(&name);
        let fits = name.is_empty() || places(&self.names, &name).any(|it| it == place);
        let fits = fits || is_foreign;
        (has_id && !fits).then_some(Warning::NameDiffers(known))
    }
}

/// The places under `word` in a sorted list.
fn places<'l>(list: &'l [(String, usize)], word: &str) -> impl Iterator<Item = usize> + use<'l> {
    let start = list.partition_point(|(known, _)| known.as_str() < word);
    let end = list.partition_point(|(known, _)| known.as_str() <= word);
    let found = list.get(start..end).unwrap_or_default();
    found.iter().map(|(_, place)| *place)
}
