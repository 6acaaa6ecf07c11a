//! The figures that people entered, each with who entered it, when and from what source. Nothing is
//! ever overwritten: what is newer stands behind what it replaces.

use super::day::Day;
use crate::model::json::Json;
use crate::model::measure::Investment;
use crate::results::headline::Reading;

/// All entries, oldest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Journal {
    entries: Vec<Entry>,
    /// Position of the newest entry about each subject, in the order of the subjects.
    newest: Vec<(About, usize)>,
    /// Entries that cannot be read, each with its place among all.
    unread: Vec<(usize, Json)>,
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

impl About {
    /// Id of the record.
    #[must_use]
    pub fn id(&self) -> &str {
        let (Self::Goal { id, .. } | Self::Project { id }) = self;
        id
    }
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
    /// What was entered before no longer counts.
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

    /// The journal of `lines`, oldest first, some of which cannot be read.
    #[must_use]
    pub fn of(lines: Vec<Result<Entry, Json>>) -> Self {
        let mut unread = Vec::new();
        let read = lines.into_iter().enumerate().filter_map(|(at, line)| {
            let refused = |entry| unread.push((at, entry));
            line.map_err(refused).ok()
        });
        let journal = Self::new(read.collect());
        Self { unread, ..journal }
    }

    /// Everything that was entered and can be read, oldest first.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How many entries cannot be read; they are carried along as they are.
    #[must_use]
    pub fn unread(&self) -> usize {
        self.unread.len()
    }

    /// How many entries there are, whether they can be read or not.
    #[must_use]
    pub fn count(&self) -> usize {
        self.entries.len() + self.unread.len()
    }

    /// Every entry, oldest first; as it was written where it cannot be read.
    pub fn lines(&self) -> impl Iterator<Item = Result<&Entry, &Json>> {
        let mut entries = self.entries.iter();
        let mut unread = self.unread.iter().peekable();
        (0..self.count()).filter_map(move |place| match unread.next_if(|(at, _)| *at == place) {
            Some((_, entry)) => Some(Err(entry)),
            None => entries.next().map(Ok),
        })
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
        self.newest.dedup_by(|(about, at), (known, last)| {
            let is_same = about == known;
            if is_same {
                *last = *at;
            }
            is_same
        });
    }

    /// Adds what is in `later` behind what is there.
    pub fn append(&mut self, later: Self) {
        let first = self.count();
        let unread = later.unread.into_iter();
        self.unread
            .extend(unread.map(|(at, entry)| (first + at, entry)));
        self.add(later.entries);
    }

    /// Takes away what stands from `place` on, counted as by [`Self::count`], and gives it.
    #[must_use]
    pub fn split_off(&mut self, place: usize) -> Self {
        let aside = self.unread.partition_point(|(at, _)| *at < place);
        let unread = self.unread.split_off(aside);
        let read = (place - aside).min(self.entries.len());
        let later = Self::new(self.entries.split_off(read));
        self.newest.clear();
        let earlier = std::mem::take(&mut self.entries);
        self.add(earlier);
        let unread = unread.into_iter().map(|(at, entry)| (at - place, entry));
        Self {
            unread: unread.collect(),
            ..later
        }
    }

    /// What counts now: the newest entry about each subject that was not withdrawn, goals by id
    /// and year, then projects.
    pub fn standing(&self) -> impl Iterator<Item = &Entry> {
        self.standing_from(|_| false)
    }

    /// The same, without the subjects that come `before`.
    fn standing_from(&self, before: impl Fn(&About) -> bool) -> impl Iterator<Item = &Entry> {
        let start = self.newest.partition_point(|(about, _)| before(about));
        let newest = self.newest.iter().skip(start);
        let entries = newest.filter_map(|(_, at)| self.entries.get(*at));
        entries.filter(|it| it.what != What::Withdrawn)
    }

    /// What counts now of the goal `id`, by year.
    pub fn of_goal<'j>(&'j self, id: &'j str) -> impl Iterator<Item = (u16, &'j Entry)> {
        let is_before = move |about: &About| match about {
            About::Goal { id: known, .. } => known.as_str() < id,
            About::Project { .. } => false,
        };
        let newest = self.standing_from(is_before);
        newest.map_while(move |entry| match &entry.about {
            About::Goal { id: known, year } if known == id => Some((*year, entry)),
            _ => None,
        })
    }

    /// The figure of the goal `id` for the latest year that is not after `until`; `None` when no
    /// figure was entered.
    #[must_use]
    pub fn reached(&self, id: &str, until: u16) -> Option<Reading> {
        let figures = self
            .of_goal(id)
            .filter_map(|(year, entry)| match entry.what {
                What::Figure(value) if year <= until => Some(Reading { year, value }),
                _ => None,
            });
        figures.last()
    }

    /// What counts now of the project `id`; `None` when nothing was entered.
    #[must_use]
    pub fn of_project(&self, id: &str) -> Option<(ProjectState, &Entry)> {
        let is_before = |about: &About| match about {
            About::Goal { .. } => true,
            About::Project { id: known } => known.as_str() < id,
        };
        let entry = self.standing_from(is_before).next()?;
        match entry.what {
            What::Project(state) if entry.about.id() == id => Some((state, entry)),
            _ => None,
        }
    }

    /// Everything that was ever entered about `about`, oldest first.
    pub fn history<'j>(&'j self, about: &'j About) -> impl Iterator<Item = &'j Entry> {
        self.entries.iter().filter(move |it| it.about == *about)
    }
}
