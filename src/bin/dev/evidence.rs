//! Holding `data/` against the plan's text.

use std::fs;

use fenghua_plan::evidence::{INDEX_FILE, Index, check, faults};
use fenghua_plan::model::plan::DATA_FILES;
use serde_json::Value;

use super::data_files::{list, text};
use super::failure::{self, Failure, Outcome};
use super::program::announce;

/// Checks every locator, figure and printed phrase against the index.
pub(crate) fn check() -> Outcome<()> {
    let files = files()?;
    let index = index()?;
    refuse(&faults(&index, sections(&files), &files))?;
    let figures = index.passages.iter().map(|it| it.figures.len());
    println!(
        "data/ says what the plan says: {} passages with {} figures",
        index.passages.len(),
        figures.sum::<usize>()
    );
    Ok(())
}

/// Compares `data/` with the plan's text at `path` and, when all of it stands there, renews the
/// index.
pub(crate) fn renew_index(path: &str) -> Outcome<()> {
    announce(&format!("Data: comparing data/ with {path}"));
    let text = fs::read_to_string(path).map_err(|error| failure::at("read", path, &error))?;
    let files = files()?;
    let ours = match fs::exists(format!("data/{INDEX_FILE}")) {
        Ok(true) => index()?.ours,
        _ => Vec::new(),
    };
    let index = Index::new(&text, sections(&files), &files, ours);
    refuse(&check::unproven(&index, sections(&files), &files))?;
    let written = serde_json::to_string(&index)
        .map_err(|error| Failure(format!("The index cannot be written: {error}")))?;
    let target = format!("data/{INDEX_FILE}");
    // A line for each passage, so that a change can be read.
    let written = written.replace("},{", "},\n{") + "\n";
    fs::write(&target, written).map_err(|error| failure::at("write", &target, &error))?;
    println!("{target} is renewed: {} passages", index.passages.len());
    Ok(())
}

fn refuse(faults: &[fenghua_plan::model::Fault]) -> Outcome<()> {
    if faults.is_empty() {
        Ok(())
    } else {
        Err(list(faults))
    }
}

/// The index that the repository carries.
fn index() -> Outcome<Index> {
    serde_json::from_str(&text(INDEX_FILE)?)
        .map_err(|error| Failure(format!("data/{INDEX_FILE} cannot be read: {error}")))
}

fn files() -> Outcome<Vec<(&'static str, Value)>> {
    DATA_FILES
        .into_iter()
        .map(|name| {
            let content = serde_json::from_str(&text(name)?);
            let content = content
                .map_err(|error| Failure(format!("data/{name} is no complete JSON: {error}")))?;
            Ok((name, content))
        })
        .collect()
}

/// The headings among the files.
fn sections<'f>(files: &'f [(&str, Value)]) -> &'f Value {
    let found = files.iter().find(|(name, _)| *name == "sections.json");
    found.map_or(&Value::Null, |(_, content)| content)
}
