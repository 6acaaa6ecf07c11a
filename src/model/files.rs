//! The files of a bundle, and the records in them.

use serde_json::value::RawValue;

use super::fault::{Expected, Fault};
use super::ids::Ids;
use super::json::{Json, Members};
use super::log::Log;
use super::object::Fields;
use super::pinyin::{PINYIN_FILE, Pinyin};
use super::record::{Read, Record};

/// Data files that make up a plan, in the order in which they refer to each other.
pub const DATA_FILES: [&str; 18] = [
    "sections.json",
    "places.json",
    "plan.json",
    "points.json",
    "indicators.json",
    "headlines.json",
    "clusters.json",
    "parks.json",
    "micro_parks.json",
    "projects.json",
    "tasks.json",
    "achievements.json",
    "commitments.json",
    "firms.json",
    "audit.json",
    "glossary.json",
    "everyday.json",
    "geo.json",
];

/// Those of them that the project library needs, which the page receives first.
pub const FIRST_FILES: [&str; 6] = [
    "sections.json",
    "places.json",
    "plan.json",
    "clusters.json",
    "parks.json",
    "projects.json",
];

/// Name of the file in which the page receives [`FIRST_FILES`].
pub const BUNDLE_FILE: &str = "plan.bundle.json";
/// Name of the file in which it receives the others.
pub const RECORDS_FILE: &str = "records.bundle.json";

/// Whether `bundle` has files beside [`FIRST_FILES`], as one of the whole plan has.
#[must_use]
pub fn is_whole(bundle: &str) -> bool {
    let is_further = |(name, _): &(String, &RawValue)| {
        DATA_FILES.contains(&name.as_str()) && !FIRST_FILES.contains(&name.as_str())
    };
    files(bundle).is_ok_and(|files| files.0.iter().any(is_further))
}

/// One bundle of the members of two; `rest` may be empty.
#[must_use]
pub fn joined(first: &str, rest: &str) -> String {
    let first = first.trim_end();
    let rest = rest.trim_start();
    match (first.strip_suffix('}'), rest.strip_prefix('{')) {
        (Some(first), Some(rest)) if !rest.trim_start().starts_with('}') => {
            [first, ",", rest].concat()
        }
        _ => first.to_owned(),
    }
}

/// What a bundle holds, by the names of its files.
pub(super) type Files<'b> = Members<&'b RawValue>;

/// The files of a bundle.
pub(super) fn files(bundle: &str) -> Result<Files<'_>, Vec<Fault>> {
    files_of(BUNDLE_FILE, bundle)
}

/// The files of the bundle in the file `name`.
pub(super) fn files_of<'b>(name: &str, bundle: &'b str) -> Result<Files<'b>, Vec<Fault>> {
    serde_json::from_str(bundle).map_err(|error| vec![not_json(name, &error)])
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

/// The records of a file, read in their order.
pub(super) fn records<R: Record>(files: &Files<'_>, log: &mut Log) -> Vec<R> {
    let mut records = Vec::new();
    each(files, R::FILE, log, &mut |fields| {
        records.push(R::read(fields));
    });
    records
}

/// Hands each record of a file to `read`. Written once for all kinds of records.
fn each(
    files: &Files<'_>,
    file: &'static str,
    log: &mut Log,
    read: &mut dyn FnMut(&mut Fields<'_>),
) {
    let Some(items) = content::<Vec<&RawValue>>(files, file, log, Expected::Records) else {
        return;
    };
    // Only projects are told apart by larger numbers.
    if items.len() > Ids::MOST && file != "projects.json" {
        log.faults.push(Fault {
            file: file.into(),
            path: "$".into(),
            value: Some(items.len().to_string()),
            expected: Expected::AtMost(Ids::MOST),
        });
    }
    log.files.push(file);
    for (at, item) in items.into_iter().enumerate() {
        let value: Json = serde_json::from_str(item.get()).unwrap_or_default();
        Fields::read(value, file, format!("$[{at}]"), log, read);
    }
}

/// The one object of a file; `None` and a fault where there is none.
pub(super) fn whole<R: Read>(files: &Files<'_>, file: &'static str, log: &mut Log) -> Option<R> {
    let value = content::<Json>(files, file, log, Expected::Object)?;
    let mut whole = None;
    Fields::read(value, file, "$".into(), log, &mut |fields| {
        whole = Some(R::read(fields));
    });
    whole
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
            value: Some((log.shown)(&value)),
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
