//! The whole plan, and the only way to get one: reading it with every check.

use serde_json::value::RawValue;

use super::background::{self, Viewpoint};
use super::check::{self, Referring, Roll};
use super::cluster::{self, Cluster};
use super::fault::{Expected, Fault};
use super::firm::{self, Firm};
use super::geo::{self, Geo};
use super::glossary::{self, Term};
use super::ids::Names;
use super::indicator::{self, Indicator};
use super::json::{Json, Members};
use super::overview::{self, Overview};
use super::park::{self, MicroPark, Park};
use super::pinyin::{PINYIN_FILE, Pinyin};
use super::place::{self, Place};
use super::project::{self, Project};
use super::reader::{Fields, Log};
use super::section::{self, Section};
use super::statement::{self, Statement};
use super::task::{self, Commitment, Task};

/// A plan whose ids are unique, whose references arrive and whose figures are in bounds.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// What the plan is as a whole.
    pub overview: Overview,
    /// Problems, opportunities, challenges and principles, in this order.
    pub viewpoints: Vec<Viewpoint>,
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
    /// The micro-parks.
    pub micro_parks: Vec<MicroPark>,
    /// The annex, in its order.
    pub projects: Vec<Project>,
    /// Groups, tasks and safeguards in the plan's order.
    pub tasks: Vec<Task>,
    /// Promises in figures.
    pub commitments: Vec<Commitment>,
    /// Enterprises and institutes.
    pub firms: Vec<Firm>,
    /// What can be recalculated.
    pub statements: Vec<Statement>,
    /// The glossary.
    pub terms: Vec<Term>,
    /// What a map draws below the parks.
    pub geo: Geo,
    /// How the characters of the data are read.
    pub pinyin: Pinyin,
}

/// Data files that make up a plan, in the order in which they refer to each other.
pub const DATA_FILES: [&str; 15] = [
    "sections.json",
    "places.json",
    "plan.json",
    "background.json",
    "indicators.json",
    "clusters.json",
    "parks.json",
    "micro_parks.json",
    "projects.json",
    "tasks.json",
    "commitments.json",
    "firms.json",
    "audit.json",
    "glossary.json",
    "geo.json",
];

/// Name of the one file in which the page receives all of [`DATA_FILES`].
pub const BUNDLE_FILE: &str = "plan.bundle.json";

impl Plan {
    /// Reads a bundle: a JSON object with one member for each of [`DATA_FILES`] and, if names are
    /// to be found by pinyin, one for [`PINYIN_FILE`].
    ///
    /// # Errors
    /// All faults at once, in the order of the files; one fault when the text is no JSON.
    pub fn read(bundle: &str) -> Result<Self, Vec<Fault>> {
        let files: Members<&RawValue> =
            serde_json::from_str(bundle).map_err(|error| vec![not_json(BUNDLE_FILE, &error)])?;
        let mut log = Log::default();
        check_names(&files, &mut log);
        let sections = records(&files, "sections.json", &mut log, |fields| {
            Some(section::section(fields))
        });
        let places = records(&files, "places.json", &mut log, |fields| {
            Some(place::place(fields))
        });
        let overview = whole(&files, "plan.json", &mut log, overview::overview);
        let viewpoints = records(&files, "background.json", &mut log, background::viewpoint);
        let indicators = records(&files, "indicators.json", &mut log, indicator::indicator);
        let clusters = records(&files, "clusters.json", &mut log, cluster::cluster);
        let parks = records(&files, "parks.json", &mut log, park::park);
        let micro_parks = records(&files, "micro_parks.json", &mut log, park::micro_park);
        let projects = records(&files, "projects.json", &mut log, project::project);
        let tasks = records(&files, "tasks.json", &mut log, task::task);
        let commitments = records(&files, "commitments.json", &mut log, task::commitment);
        let firms = records(&files, "firms.json", &mut log, |fields| {
            Some(firm::firm(fields))
        });
        let statements = records(&files, "audit.json", &mut log, statement::statement);
        let terms = records(&files, "glossary.json", &mut log, glossary::term);

        let geo = whole(&files, "geo.json", &mut log, |fields| {
            Some(geo::geo(fields))
        });

        let pinyin = readings(&files, &mut log);

        let mut faults = std::mem::take(&mut log.faults);
        let referring = Referring {
            sections: &sections,
            places: &places,
            parks: &parks,
            projects: &projects,
            tasks: &tasks,
            commitments: &commitments,
            firms: &firms,
            headlines: overview.as_ref().map_or(&[], |it| &it.headlines),
        };
        faults.extend(check::faults(&log.rolls, &referring));
        match overview.zip(geo) {
            Some((overview, geo)) if faults.is_empty() => Ok(Self {
                overview,
                viewpoints,
                sections,
                places,
                sectors: log.sectors.into_order(),
                indicators,
                clusters,
                parks,
                micro_parks,
                projects,
                tasks,
                commitments,
                firms,
                statements,
                terms,
                geo,
                pinyin,
            }),
            _ => Err(faults),
        }
    }
}

/// The fault of a text that is no JSON.
#[must_use]
pub fn not_json(file: &str, error: &serde_json::Error) -> Fault {
    Fault {
        file: file.into(),
        path: "$".into(),
        value: None,
        expected: Expected::Json {
            line: error.line(),
            column: error.column(),
            is_cut: error.classify() == serde_json::error::Category::Eof,
        },
    }
}

/// Notes each file that stands twice, of which one would be lost unseen, and each that is none.
fn check_names(files: &Members<&RawValue>, log: &mut Log) {
    let known = || DATA_FILES.into_iter().chain([PINYIN_FILE]);
    let begin = |raw: &RawValue| Some(raw.get().chars().take(LONGEST).collect());
    for file in known() {
        let all = files.0.iter().filter(|(name, _)| name == file);
        log.faults.extend(all.skip(1).map(|(_, raw)| Fault {
            file: file.into(),
            path: "$".into(),
            value: begin(raw),
            expected: Expected::OneFile,
        }));
    }
    let unknown = files.0.iter();
    let unknown = unknown.filter(|(name, _)| !known().any(|file| file == name));
    log.faults.extend(unknown.map(|(name, raw)| Fault {
        file: BUNDLE_FILE.into(),
        path: format!("$.{name}"),
        value: begin(raw),
        expected: Expected::NoField,
    }));
}

/// Longest part of a file that is shown, in characters.
const LONGEST: usize = 24;

fn records<T>(
    files: &Members<&RawValue>,
    file: &'static str,
    log: &mut Log,
    read: fn(&mut Fields<'_>) -> Option<T>,
) -> Vec<T> {
    let mut records = Vec::new();
    each(files, file, log, &mut |fields| {
        let record = read(fields);
        let is_read = record.is_some();
        records.extend(record);
        is_read
    });
    records
}

/// Hands each record of a file to `read`, which says whether it could be read. Written once for all
/// kinds of records.
fn each(
    files: &Members<&RawValue>,
    file: &'static str,
    log: &mut Log,
    read: &mut dyn FnMut(&mut Fields<'_>) -> bool,
) {
    let Some(items) = content::<Vec<&RawValue>>(files, file, log, Expected::Records) else {
        return;
    };
    // Only projects are told apart by larger numbers.
    if items.len() > Names::MOST && file != "projects.json" {
        log.faults.push(Fault {
            file: file.into(),
            path: "$".into(),
            value: Some(items.len().to_string()),
            expected: Expected::AtMost(Names::MOST),
        });
    }
    let mut roll = Roll {
        file,
        ids: Vec::with_capacity(items.len()),
        read: Vec::with_capacity(items.len()),
    };
    for (at, item) in items.into_iter().enumerate() {
        let value: Json = serde_json::from_str(item.get()).unwrap_or_default();
        let id = value.as_object().and_then(|members| members.get("id"));
        roll.ids
            .push(id.and_then(Json::as_str).unwrap_or_default().into());
        let is_read = Fields::read(value, file, format!("$[{at}]"), log, &mut *read);
        if is_read == Some(true) {
            roll.read.push(at);
        }
    }
    log.rolls.push(roll);
}

fn whole<T>(
    files: &Members<&RawValue>,
    file: &'static str,
    log: &mut Log,
    read: fn(&mut Fields<'_>) -> Option<T>,
) -> Option<T> {
    let value = content::<Json>(files, file, log, Expected::Object)?;
    Fields::read(value, file, "$".into(), log, read).flatten()
}

/// The readings; none when the bundle carries none.
fn readings(files: &Members<&RawValue>, log: &mut Log) -> Pinyin {
    if files.get(PINYIN_FILE).is_none() {
        return Pinyin::default();
    }
    let value: Option<Json> = content(files, PINYIN_FILE, log, Expected::Readings);
    let Some(value) = value else {
        return Pinyin::default();
    };
    Pinyin::read(&value).unwrap_or_else(|| {
        log.faults.push(Fault {
            file: PINYIN_FILE.into(),
            path: "$".into(),
            value: Some(value.shown()),
            expected: Expected::Readings,
        });
        Pinyin::default()
    })
}

fn content<'j, T: serde::Deserialize<'j>>(
    files: &Members<&'j RawValue>,
    file: &'static str,
    log: &mut Log,
    expected: Expected,
) -> Option<T> {
    let text = files.get(file).map(|raw| raw.get());
    let read = text.and_then(|text| serde_json::from_str(text).ok());
    if read.is_none() {
        let value = text.map(|text| text.chars().take(LONGEST).collect());
        log.faults.push(Fault {
            file: file.into(),
            path: "$".into(),
            value,
            expected,
        });
    }
    read
}
