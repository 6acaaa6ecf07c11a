//! The whole plan, and the only way to get one: reading it with every check.

use std::sync::OnceLock;

use super::background::Viewpoint;
use super::cluster::Cluster;
use super::fault::Fault;
pub use super::files::{BUNDLE_FILE, DATA_FILES};
use super::files::{Files, files, misnamed, readings, records, whole};
use super::firm::Firm;
use super::geo::{GEO_FILE, Geo};
use super::glossary::Term;
use super::indicator::Indicator;
use super::log::Log;
use super::overview::{OVERVIEW_FILE, Overview};
use super::park::{MicroPark, Park};
use super::pinyin::Pinyin;
use super::place::Place;
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
    /// Rows of Tables 1 and 2.
    pub indicators: Vec<Indicator>,
    /// The nine industries.
    pub clusters: Vec<Cluster>,
    /// The ten parks.
    pub parks: Vec<Park>,
    /// The annex, in its order.
    pub projects: Vec<Project>,
    /// The glossary.
    pub terms: Vec<Term>,
    /// How the characters of the data are read.
    pub pinyin: Pinyin,
    /// From where `records` are read; empty where they are there.
    bundle: String,
    records: OnceLock<Records>,
}

/// What the project library does not show.
#[derive(Debug, Clone, PartialEq, Default)]
struct Records {
    viewpoints: Vec<Viewpoint>,
    micro_parks: Vec<MicroPark>,
    tasks: Vec<Task>,
    commitments: Vec<Commitment>,
    firms: Vec<Firm>,
    statements: Vec<Statement>,
    geo: Geo,
}

/// What it shows, as it is read.
struct First {
    overview: Option<Overview>,
    sections: Vec<Section>,
    places: Vec<Place>,
    indicators: Vec<Indicator>,
    clusters: Vec<Cluster>,
    parks: Vec<Park>,
    projects: Vec<Project>,
    terms: Vec<Term>,
    pinyin: Pinyin,
}

impl Plan {
    /// Reads a bundle: a JSON object with one member for each of [`DATA_FILES`] and, if names are
    /// to be found by pinyin, one for [`PINYIN_FILE`](super::pinyin::PINYIN_FILE).
    ///
    /// # Errors
    /// All faults at once, in the order of the files; one fault when the text is no JSON.
    pub fn read(bundle: &str) -> Result<Self, Vec<Fault>> {
        let files = files(bundle)?;
        let mut log = Log::checking();
        let mut faults = misnamed(&files);
        let first = First::read(&files, &mut log);
        let records = Records::read(&files, &mut log);
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

    /// The plan of a bundle that was read before, when the page was built: what the project library does
    /// not show is read when it is first asked for, and references are not followed again.
    ///
    /// # Errors
    /// The bundle, where it is another one after all.
    pub fn of_valid(bundle: String) -> Result<Self, String> {
        let mut log = Log::default();
        let first = files(&bundle).map(|files| First::read(&files, &mut log));
        let first = first.ok().filter(|_| log.faults.is_empty());
        match first.and_then(|first| first.plan(log)) {
            Some(plan) => Ok(Self { bundle, ..plan }),
            None => Err(bundle),
        }
    }

    fn records(&self) -> &Records {
        self.records.get_or_init(|| {
            let mut log = Log::default();
            for section in &self.sections {
                log.positions(Section::FILE).position_or_add(&section.id);
            }
            for place in &self.places {
                log.positions(Place::FILE).position_or_add(&place.id);
            }
            let files = files(&self.bundle);
            files.map_or_else(|_| Records::default(), |it| Records::read(&it, &mut log))
        })
    }

    /// Problems, opportunities, challenges and principles, in this order.
    #[must_use]
    pub fn viewpoints(&self) -> &[Viewpoint] {
        &self.records().viewpoints
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
            indicators: records(files, log),
            clusters: records(files, log),
            parks: records(files, log),
            projects: records(files, log),
            terms: records(files, log),
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
            indicators: self.indicators,
            clusters: self.clusters,
            parks: self.parks,
            projects: self.projects,
            terms: self.terms,
            pinyin: self.pinyin,
            bundle: String::new(),
            records: OnceLock::new(),
        })
    }
}

impl Records {
    /// Reads them behind [`First`], to which they refer.
    fn read(files: &Files<'_>, log: &mut Log) -> Self {
        Self {
            viewpoints: records(files, log),
            micro_parks: records(files, log),
            tasks: records(files, log),
            commitments: records(files, log),
            firms: records(files, log),
            statements: records(files, log),
            geo: whole(files, GEO_FILE, log).unwrap_or_default(),
        }
    }
}
