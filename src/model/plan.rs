//! The whole plan, and the only way to get one: reading it with every check.

use std::sync::OnceLock;

use super::achievement::Achievement;
use super::cluster::Cluster;
use super::everyday::Everyday;
use super::fault::Fault;
pub use super::files::{BUNDLE_FILE, DATA_FILES, FIRST_FILES, RECORDS_FILE, is_whole, joined};
use super::files::{Files, files, files_of, misnamed, readings, records, whole};
use super::firm::Firm;
use super::geo::{GEO_FILE, Geo};
use super::glossary::Term;
use super::indicator::Indicator;
use super::log::Log;
use super::overview::{Headline, OVERVIEW_FILE, Overview};
use super::park::{MicroPark, Park};
use super::pinyin::Pinyin;
use super::place::Place;
use super::point::Point;
use super::project::Project;
use super::record::Record;
use super::section::Section;
use super::statement::Statement;
use super::task::{Commitment, Task};

/// A plan whose ids are unique, whose references arrive and whose figures are in bounds.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// What the plan is as a whole.
    pub overview: Overview,
    /// Headings, tables, boxes, annexes.
    pub sections: Vec<Section>,
    /// Towns and zones.
    pub places: Vec<Place>,
    /// 行业类别 of the annex, in the order of their first project.
    pub sectors: Vec<String>,
    /// The nine industries.
    pub clusters: Vec<Cluster>,
    /// The ten parks.
    pub parks: Vec<Park>,
    /// The annex, in its order.
    pub projects: Vec<Project>,
    /// How the characters of the data are read.
    pub pinyin: Pinyin,
    /// The bundle of [`FIRST_FILES`]; empty where `records` are there.
    first: String,
    /// The bundle of the others, once it came.
    rest: OnceLock<String>,
    records: OnceLock<Records>,
}

/// What the project library does not show.
#[derive(Debug, Clone, PartialEq, Default)]
struct Records {
    indicators: Vec<Indicator>,
    points: Vec<Point>,
    micro_parks: Vec<MicroPark>,
    tasks: Vec<Task>,
    achievements: Vec<Achievement>,
    commitments: Vec<Commitment>,
    firms: Vec<Firm>,
    statements: Vec<Statement>,
    everyday: Vec<Everyday>,
    terms: Vec<Term>,
    headlines: Vec<Headline>,
    geo: Geo,
}

/// What it shows, as it is read.
struct First {
    overview: Option<Overview>,
    sections: Vec<Section>,
    places: Vec<Place>,
    clusters: Vec<Cluster>,
    parks: Vec<Park>,
    projects: Vec<Project>,
    pinyin: Pinyin,
}

impl Plan {
    /// Reads a bundle: a JSON object with one member for each of [`DATA_FILES`] and, if names are
    /// to be found by pinyin, one for [`PINYIN_FILE`](super::pinyin::PINYIN_FILE).
    ///
    /// # Errors
    /// All faults at once, in the order of the files; one fault when the text is no JSON.
    pub fn read(bundle: &str) -> Result<Self, Vec<Fault>> {
        Self::of_files(&files(bundle)?)
    }

    /// The same of two bundles, as the page receives them: of [`FIRST_FILES`], and of all others.
    ///
    /// # Errors
    /// As in [`read`](Self::read); a text that is no JSON is called by the name of its file.
    pub fn read_both(first: &str, rest: &str) -> Result<Self, Vec<Fault>> {
        let mut both = files(first)?;
        both.0.extend(files_of(RECORDS_FILE, rest)?.0);
        Self::of_files(&both)
    }

    fn of_files(files: &Files<'_>) -> Result<Self, Vec<Fault>> {
        let mut log = Log::checking();
        let mut faults = misnamed(files);
        let first = First::read(files, &mut log);
        let records = Records::read(files, &mut log);
        let place = |file: &str| DATA_FILES.iter().position(|it| *it == file);
        let mut across = log.faults_across_files();
        for found in [&mut log.faults, &mut across] {
            found.sort_by_key(|it| place(&it.file));
            faults.append(found);
        }
        let plan = first.plan(log).filter(|_| faults.is_empty());
        plan.map_or(Err(faults), |plan| {
            let records = OnceLock::from(records);
            Ok(Self { records, ..plan })
        })
    }

    /// The plan of the bundle of [`FIRST_FILES`], which was read before, when the page was built: references
    /// are not followed again. What the project library does not show is missing until it is
    /// [brought](Self::bring).
    ///
    /// # Errors
    /// The bundle, where it is another one after all.
    pub fn of_valid(bundle: String) -> Result<Self, String> {
        let mut log = Log::default();
        let first = files(&bundle).map(|files| First::read(&files, &mut log));
        let first = first.ok().filter(|_| log.faults.is_empty());
        match first.and_then(|first| first.plan(log)) {
            Some(plan) => Ok(Self {
                first: bundle,
                ..plan
            }),
            None => Err(bundle),
        }
    }

    /// Whether everything is there.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.records.get().is_some() || self.rest.get().is_some()
    }

    /// Takes the bundle of the files that are not among [`FIRST_FILES`]; they are read when they are first
    /// asked for.
    pub fn bring(&self, rest: String) {
        // A second one would say the same.
        let _ = self.rest.set(rest);
    }

    /// The bundle of [`FIRST_FILES`] of which the plan was made; empty where it was made of all.
    #[must_use]
    pub fn first(&self) -> &str {
        &self.first
    }

    fn records(&self) -> &Records {
        if !self.is_whole() {
            static NOT_HERE: OnceLock<Records> = OnceLock::new();
            return NOT_HERE.get_or_init(Records::default);
        }
        self.records.get_or_init(|| {
            let mut log = Log::default();
            for section in &self.sections {
                log.positions(Section::FILE).position_or_add(&section.id);
            }
            for place in &self.places {
                log.positions(Place::FILE).position_or_add(&place.id);
            }
            let files = files(self.rest.get().map_or("", String::as_str));
            files.map_or_else(|_| Records::default(), |it| Records::read(&it, &mut log))
        })
    }

    /// Lines of the indicator tables.
    #[must_use]
    pub fn indicators(&self) -> &[Indicator] {
        &self.records().indicators
    }

    /// Points that the plan makes, kind by kind.
    #[must_use]
    pub fn points(&self) -> &[Point] {
        &self.records().points
    }

    /// The micro-parks.
    #[must_use]
    pub fn micro_parks(&self) -> &[MicroPark] {
        &self.records().micro_parks
    }

    /// Groups, tasks and safeguards in the plan's order.
    #[must_use]
    pub fn tasks(&self) -> &[Task] {
        &self.records().tasks
    }

    /// What was achieved before, in the plan's order.
    #[must_use]
    pub fn achievements(&self) -> &[Achievement] {
        &self.records().achievements
    }

    /// Promises in figures.
    #[must_use]
    pub fn commitments(&self) -> &[Commitment] {
        &self.records().commitments
    }

    /// Enterprises and institutes.
    #[must_use]
    pub fn firms(&self) -> &[Firm] {
        &self.records().firms
    }

    /// What can be recalculated.
    #[must_use]
    pub fn statements(&self) -> &[Statement] {
        &self.records().statements
    }

    /// The glossary.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.records().terms
    }

    /// The figures that stand for the plan, most telling first.
    #[must_use]
    pub fn headlines(&self) -> &[Headline] {
        &self.records().headlines
    }

    /// Everyday words for the plan's.
    #[must_use]
    pub fn everyday(&self) -> &[Everyday] {
        &self.records().everyday
    }

    /// What a map draws below the parks.
    #[must_use]
    pub fn geo(&self) -> &Geo {
        &self.records().geo
    }
}

impl First {
    fn read(files: &Files<'_>, log: &mut Log) -> Self {
        Self {
            sections: records(files, log),
            places: records(files, log),
            overview: whole(files, OVERVIEW_FILE, log),
            clusters: records(files, log),
            parks: records(files, log),
            projects: records(files, log),
            pinyin: readings(files, log),
        }
    }

    /// `None` without an overview, which is a fault.
    fn plan(self, log: Log) -> Option<Plan> {
        Some(Plan {
            overview: self.overview?,
            sections: self.sections,
            places: self.places,
            sectors: log.sectors.into_order(),
            clusters: self.clusters,
            parks: self.parks,
            projects: self.projects,
            pinyin: self.pinyin,
            first: String::new(),
            rest: OnceLock::new(),
            records: OnceLock::new(),
        })
    }
}

impl Records {
    /// Reads them behind [`First`], to which they refer.
    fn read(files: &Files<'_>, log: &mut Log) -> Self {
        Self {
            indicators: records(files, log),
            points: records(files, log),
            micro_parks: records(files, log),
            tasks: records(files, log),
            achievements: records(files, log),
            commitments: records(files, log),
            firms: records(files, log),
            statements: records(files, log),
            everyday: records(files, log),
            terms: records(files, log),
            headlines: records(files, log),
            geo: whole(files, GEO_FILE, log).unwrap_or_default(),
        }
    }
}
