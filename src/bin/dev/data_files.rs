//! The files of `data/`, and what is said of their faults.

use std::fs;
use std::path::Path;

use fenghua_plan::model::Fault;

use super::failure::{self, Failure, Outcome};

/// Most faults that are listed: more would not be read.
const MOST_LISTED: usize = 200;

/// The text of the file with this name.
pub(crate) fn text(name: &str) -> Outcome<String> {
    let path = Path::new("data").join(name);
    fs::read_to_string(&path).map_err(|error| failure::at("read", &path, &error))
}

/// All faults in one sentence and a list.
pub(crate) fn list(faults: &[Fault]) -> Failure {
    let mut lines: Vec<String> = faults
        .iter()
        .take(MOST_LISTED)
        .map(|fault| format!("  data/{fault}"))
        .collect();
    let further = faults.len().saturating_sub(MOST_LISTED);
    if further > 0 {
        lines.push(format!("  and {further} more"));
    }
    Failure(format!(
        "data/ has {} faults:\n{}",
        faults.len(),
        lines.join("\n")
    ))
}
