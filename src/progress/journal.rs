//! The figures that people entered, each with who, when and from what source; nothing is ever
//! written over: what is newer stands behind what it replaces.

use super::day::Day;
use crate::model::measure::Investment;
use crate::results::headline::Reading;

/// All entries, oldest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Journal {
    entries: Vec<Entry>,
    /// Position of the newest entry about each subject, in the order of the subjects.
    newest: Vec<(About, usize)>,
}

/// Something that a person entered.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// About what.
    pub about: About,
    /// What was entered.
    pub what: What,
    /// Who entered it; empty when the person did not say.
    pub by: String,
    /// When it was entered; `None` when the file did not say.
    pub on: Option<Day>,
    /// From what source; empty when the person did not say.
    pub source: String,
}

/// What an entry is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// A goal in a year.
    Goal {
        /// Its id.
        id: String,
        /// The year that the figure is for.
        year: u16,
    },
    /// A project.
    Project {
        /// Its id.
        id: String,
    },
}

/// What a person entered.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// A number, in the goal's unit.
    Figure(f64),
    /// Whether a goal stated in words was reached: 完成 or 未完成.
    Verdict(bool),
    /// How far a project got.
    Project(ProjectState),
    /// What was entered before is taken back.
    Withdrawn,
}

/// How far a project got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ProjectState {
    /// Stage; `None` when only other things were entered.
    pub reached: Option<Reached>,
    /// 开工; `None` when not entered.
    pub started: Option<Day>,
    /// 竣工; `None` when not entered.
    pub finished: Option<Day>,
    /// 累计完成投资; `None` when not entered.
    pub invested: Option<Investment>,
}

/// Stage that a project reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reached {
    /// 储备: not begun.
    Reserve,
    /// 开工: under construction.
    Started,
    /// 竣工: built.
    Finished,
    /// 达产: at full output.
    Producing,
}

impl Reached {
    /// All stages in their order.
    pub const ALL: [Self; 4] = [
        Self::Reserve,
        Self::Started,
        Self::Finished,
        Self::Producing,
    ];

    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Reserve => "储备",
            Self::Started => "开工",
            Self::Finished => "竣工",
            Self::Producing => "达产",
        }
    }

    /// The word for it in English.
    #[must_use]
    pub fn english(self) -> &'static str {
        match self {
            Self::Reserve => "In reserve",
            Self::Started => "Started",
            Self::Finished => "Completed",
            Self::Producing => "At full output",
        }
    }
}

impl Journal {
    /// The journal of `entries`, oldest first.
    #[must_use]
    pub fn new(entries: Vec<Entry>) -> Self {
        let mut journal = Self::default();
        journal.add(entries);
        journal
    }

    /// Everything that was entered, oldest first.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Whether nothing was entered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Adds entries behind those that are there.
    pub fn add(&mut self, entries: Vec<Entry>) {
        let first = self.entries.len();
        self.entries.extend(entries);
        // By subject and age, so that of each subject the last one counts.
        let added = self.entries.iter().enumerate().skip(first);
        self.newest
            .extend(added.map(|(at, it)| (it.about.clone(), at)));
        self.newest.sort();
        let mut newest: Vec<(About, usize)> = Vec::with_capacity(self.newest.len());
        for (about, at) in self.newest.drain(..) {
            match newest.last_mut() {
                Some((known, last)) if *known == about => *last = at,
                _ => newest.push((about, at)),
            }
        }
        self.newest = newest;
    }

    /// The newest entry about `about`; `None` when there is none or it was withdrawn.
    #[must_use]
    pub fn current(&self, about: &About) -> Option<&Entry> {
        let found = self.newest.binary_search_by(|(known, _)| known.cmp(about));
        let (_, at) = self.newest.get(found.ok()?)?;
        self.entries
            .get(*at)
            .filter(|it| it.what != What::Withdrawn)
    }

    /// What counts now: the newest entry about each subject, goals by id and year, then projects.
    pub fn standing(&self) -> impl Iterator<Item = &Entry> {
        let newest = self.newest.iter();
        let entries = newest.filter_map(|(_, at)| self.entries.get(*at));
        entries.filter(|it| it.what != What::Withdrawn)
    }

    /// What counts now of the goal `id`, by year.
    pub fn of_goal<'j>(&'j self, id: &'j str) -> impl Iterator<Item = (u16, &'j Entry)> {
        self.standing().filter_map(move |it| match &it.about {
            About::Goal { id: known, year } if known == id => Some((*year, it)),
            _ => None,
        })
    }

    /// The figure of the goal `id` for the latest year that is not after `until`; `None` when no
    /// figure was entered.
    #[must_use]
    pub fn reached(&self, id: &str, until: u16) -> Option<Reading> {
        let figures = self.of_goal(id).filter(|(year, _)| *year <= until);
        let figures = figures.filter_map(|(year, entry)| match entry.what {
            What::Figure(value) => Some(Reading { year, value }),
            _ => None,
        });
        figures.last()
    }

    /// What counts now of the project `id`; `None` when nothing was entered.
    #[must_use]
    pub fn of_project(&self, id: &str) -> Option<(ProjectState, &Entry)> {
        let entry = self.current(&About::Project { id: id.to_owned() })?;
        match entry.what {
            What::Project(state) => Some((state, entry)),
            _ => None,
        }
    }

    /// Everything that was ever entered about `about`, oldest first.
    pub fn history<'j>(&'j self, about: &'j About) -> impl Iterator<Item = &'j Entry> {
        self.entries.iter().filter(move |it| it.about == *about)
    }
}
