//! Reading `data/`: the check, the bundle for the page, the schema.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fenghua_plan::model::geo::{GEO_FILE, Geo};
use fenghua_plan::model::plan::DATA_FILES;
use fenghua_plan::model::schema::json_schema;
use fenghua_plan::model::{Fault, Plan};
use serde_json::value::RawValue;

use super::failure::{self, Failure, Outcome};
use super::program::announce;

const SCHEMA: &str = "data/schema.json";

/// Lists every fault of `data/`.
pub(crate) fn check() -> Outcome<()> {
    announce("Data: checking data/");
    let (plan, _) = read()?;
    Geo::read(&text(GEO_FILE)?).map_err(|faults| list(&faults))?;
    println!(
        "data/ is sound: {} projects, {} indicators, {} parks, {} micro-parks, {} industries",
        plan.projects.len(),
        plan.indicators.len(),
        plan.parks.len(),
        plan.micro_parks.len(),
        plan.clusters.len()
    );
    Ok(())
}

/// The plan, and its bundle as the page receives it.
pub(crate) fn read() -> Outcome<(Plan, String)> {
    let bundle = bundle()?;
    let plan = Plan::read(&bundle).map_err(|faults| list(&faults))?;
    Ok((plan, bundle))
}

/// Writes the schema that the code implies.
pub(crate) fn renew_schema() -> Outcome<()> {
    fs::write(SCHEMA, json_schema()).map_err(|error| failure::at("write", SCHEMA, &error))?;
    println!("{SCHEMA} is renewed");
    Ok(())
}

/// All data files as members of one object, without white space.
fn bundle() -> Outcome<String> {
    let mut files = BTreeMap::new();
    let mut faults = Vec::new();
    for name in DATA_FILES {
        match compact(&text(name)?) {
            Ok(content) => {
                files.insert(name, content);
            }
            Err(error) => faults.push(fenghua_plan::model::plan::not_json(name, &error)),
        }
    }
    if !faults.is_empty() {
        return Err(list(&faults));
    }
    serde_json::to_string(&files).map_err(|error| failure::at("bundle", "data", &error))
}

/// The same JSON without white space; numbers keep the digits with which they are written.
fn compact(text: &str) -> serde_json::Result<Box<RawValue>> {
    let checked: &RawValue = serde_json::from_str(text)?;
    let mut compact = String::with_capacity(text.len());
    let mut is_text = false;
    let mut is_escaped = false;
    for character in checked.get().chars() {
        if is_text || !character.is_ascii_whitespace() {
            compact.push(character);
        }
        if character == '"' && !is_escaped {
            is_text = !is_text;
        }
        is_escaped = is_text && character == '\\' && !is_escaped;
    }
    RawValue::from_string(compact)
}

fn text(name: &str) -> Outcome<String> {
    let path = Path::new("data").join(name);
    fs::read_to_string(&path).map_err(|error| failure::at("read", &path, &error))
}

fn list(faults: &[Fault]) -> Failure {
    let lines: Vec<String> = faults
        .iter()
        .map(|fault| format!("  data/{fault}"))
        .collect();
    Failure(format!(
        "data/ has {} faults:\n{}",
        faults.len(),
        lines.join("\n")
    ))
}
