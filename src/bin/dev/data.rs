//! Reading `data/`: the check, the bundle for the page, the schema.

use std::fs;
use std::path::Path;

use fenghua_plan::export::copy::ACTUALS_FILE;
use fenghua_plan::model::Plan;
use fenghua_plan::model::bundle::bundle;
use fenghua_plan::model::dictionary::DICTIONARY_FILE;
use fenghua_plan::model::dictionary::needed::Source;
use fenghua_plan::model::plan::DATA_FILES;
use fenghua_plan::model::schema::json_schema;

use super::data_files::{list, text};
use super::evidence;
use super::failure::{self, Failure, Outcome};
use super::program::announce;

const SCHEMA: &str = "data/schema.json";

/// Lists every fault of `data/`.
pub(crate) fn check() -> Outcome<()> {
    announce("Data: checking data/");
    let (plan, _) = read()?;
    english()?;
    evidence::check()?;
    println!(
        "data/ is sound: {} projects, {} indicators, {} parks, {} micro-parks, {} industries",
        plan.projects.len(),
        plan.indicators.len(),
        plan.parks.len(),
        plan.micro_parks().len(),
        plan.clusters.len()
    );
    Ok(())
}

fn files() -> Outcome<Vec<(&'static str, String)>> {
    DATA_FILES
        .into_iter()
        .map(|name| Ok((name, text(name)?)))
        .collect()
}

/// The plan, and its bundle as the page receives it.
pub(crate) fn read() -> Outcome<(Plan, String)> {
    let bundle = bundle(&files()?).map_err(|faults| list(&faults))?;
    let plan = Plan::read(&bundle).map_err(|faults| list(&faults))?;
    Ok((plan, bundle))
}

/// The English of the plan's words as the page receives it, when it is complete.
pub(crate) fn english() -> Outcome<String> {
    let files = files()?;
    let json = text(DICTIONARY_FILE)?;
    let unsound = |reason: String| Failure(format!("data/{DICTIONARY_FILE}: {reason}"));
    let source = Source::read(&json).map_err(unsound)?;
    let faults = source.faults(&files).map_err(unsound)?;
    if faults.is_empty() {
        return Ok(source.packed());
    }
    Err(Failure(format!(
        "The English of data/ is not complete:\n  {}",
        faults.join("\n  ")
    )))
}

/// Writes the schema that the code implies.
pub(crate) fn renew_schema() -> Outcome<()> {
    fs::write(SCHEMA, json_schema()).map_err(|error| failure::at("write", SCHEMA, &error))?;
    println!("{SCHEMA} is renewed");
    Ok(())
}

/// Figures that people entered, when they lie in `data/` to be published; `None` when not.
pub(crate) fn actuals() -> Outcome<Option<String>> {
    let is_there = Path::new("data").join(ACTUALS_FILE).exists();
    is_there.then(|| text(ACTUALS_FILE)).transpose()
}
