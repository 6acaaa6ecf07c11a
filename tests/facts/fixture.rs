//! The data on disk as the program receives it, and what several modules need to ask of it.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use fenghua_plan::model::bundle;
use fenghua_plan::model::geo::Geo;
use fenghua_plan::model::plan::DATA_FILES;
use fenghua_plan::model::project::Project;
use fenghua_plan::model::{Fault, Plan};
use fenghua_plan::publish::offline::{Parts, offline_file};
use fenghua_plan::query::Conditions;
use fenghua_plan::results::{Catalog, Matched};
use proptest::test_runner::{Config, RngSeed};
use serde_json::Value;

static BUNDLE_TEXT: LazyLock<String> = LazyLock::new(|| {
    let files = DATA_FILES.map(|file| (file, data_text(file)));
    bundle::bundle(&files).unwrap_or_else(|faults| panic!("{}", listed(&faults)))
});

static BUNDLE: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(&BUNDLE_TEXT).expect("the data files are JSON"));

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let plan = Plan::read(&BUNDLE_TEXT).unwrap_or_else(|faults| panic!("{}", listed(&faults)));
    Catalog::new(Box::leak(Box::new(plan)))
});

/// A path of the repository.
pub(super) fn path(inside: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(inside)
}

/// The offline file of `page` with short parts.
pub(super) fn offline(page: &str, bundle: &str, actuals: &str) -> String {
    let parts = Parts {
        page,
        styles: "body{margin:0}",
        boot: "start('</script>')",
        glue: "let wasm_bindgen = 1;",
        program: b"program",
        charts: "var echarts = '</script>';",
        unzstd: "window.unzstd = '</script>';\n",
        licences: "Apache License",
        english: "{\"亩\":\"mu\"}",
        english_page: "<h1>English</h1>",
        bundle,
        actuals,
        version: "program 1, data 2",
    };
    offline_file(&parts).expect("a sound page")
}

/// The text of a file of `data/`.
pub(super) fn data_text(file: &str) -> String {
    let path = path("data").join(file);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All data files as one text, as the page receives them.
pub(super) fn bundle_text() -> &'static str {
    &BUNDLE_TEXT
}

/// All data files as one value, to be damaged.
pub(super) fn bundle() -> Value {
    BUNDLE.clone()
}

pub(super) fn catalog() -> &'static Catalog {
    &CATALOG
}

pub(super) fn plan() -> &'static Plan {
    CATALOG.plan()
}

pub(super) fn geo() -> &'static Geo {
    plan().geo()
}

pub(super) fn project(id: &str) -> &'static Project {
    plan()
        .project(id)
        .unwrap_or_else(|| panic!("no project {id}"))
}

/// Ids of the projects that `accepts` accepts, in the order of the annex.
pub(super) fn ids(accepts: impl Fn(usize) -> bool) -> Vec<&'static str> {
    let projects = plan().projects.iter().enumerate();
    projects
        .filter(|(row, _)| accepts(*row))
        .map(|(_, project)| project.id.as_str())
        .collect()
}

/// Ids of the projects that satisfy `conditions`.
pub(super) fn matching(conditions: &Conditions) -> Vec<&'static str> {
    let matched = Matched::new(catalog(), conditions);
    ids(|row| matched.contains(u32::try_from(row).unwrap()))
}

pub(super) fn listed(faults: &[Fault]) -> String {
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

/// `count` cases, the same ones in every run.
pub(super) fn cases(count: u32) -> Config {
    Config {
        cases: count,
        rng_seed: RngSeed::Fixed(20_211_231),
        failure_persistence: None,
        ..Config::default()
    }
}
