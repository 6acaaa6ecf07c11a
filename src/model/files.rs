//! The files of a bundle, and the records in them.

use serde_json::value::RawValue;

use super::check::Roll;
use super::fault::{Expected, Fault};
use super::ids::Names;
use super::json::{Json, Members};
use super::pinyin::{PINYIN_FILE, Pinyin};
use super::reader::{Fields, Log};

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

/// What a bundle holds, by the names of its files.
pub(super) type Files<'b> = Members<&'b RawValue>;

/// The files of a bundle.
pub(super) fn files(bundle: &str) -> Result<Files<'_>, Vec<Fault>> {
    serde_json::from_str(bundle).map_err(|error| vec![not_json(BUNDLE_FILE, &error)])
}

/// The fault of a text that is no JSON.
pub(super) fn not_json(file: &str, error: &serde_json::Error) -> Fault {
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
pub(super) fn misnamed(files: &Files<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let known = || DATA_FILES.into_iter().chain([PINYIN_FILE]);
    let begin = |raw: &RawValue| Some(raw.get().chars().take(LONGEST).collect());
    for file in known() {
        let all = files.0.iter().filter(|(name, _)| name == file);
        faults.extend(all.skip(1).map(|(_, raw)| Fault {
            file: file.into(),
            path: "$".into(),
            value: begin(raw),
            expected: Expected::OneFile,
        }));
    }
    let unknown = files.0.iter();
    let unknown = unknown.filter(|(name, _)| !known().any(|file| file == name));
    faults.extend(unknown.map(|(name, raw)| Fault {
        file: BUNDLE_FILE.into(),
        path: format!("$.{name}"),
        value: begin(raw),
        expected: Expected::NoField,
    }));
    faults
}

/// Longest part of a file that is shown, in characters.
const LONGEST: usize = 24;

pub(super) fn records<T>(
    files: &Files<'_>,
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
    files: &Files<'_>,
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

pub(super) fn whole<T>(
    files: &Files<'_>,
    file: &'static str,
    log: &mut Log,
    read: fn(&mut Fields<'_>) -> Option<T>,
) -> Option<T> {
    let value = content::<Json>(files, file, log, Expected::Object)?;
    Fields::read(value, file, "$".into(), log, read).flatten()
}

/// The readings; none when the bundle carries none.
pub(super) fn readings(files: &Files<'_>, log: &mut Log) -> Pinyin {
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
    files: &Files<'j>,
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
