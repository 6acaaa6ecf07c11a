//! Reading `data/`: the check, the bundle for the page, the schema, and the index of the plan's text.

use std::path::Path;

use dev::failure::{Failure, Outcome};
use dev::program::announce;
use fenghua_plan::evidence::{INDEX_FILE, Index, check::unproven, faults};
use fenghua_plan::export::copy::ACTUALS_FILE;
use fenghua_plan::model::bundle::{bundle, parted};
use fenghua_plan::model::dictionary::DICTIONARY_FILE;
use fenghua_plan::model::dictionary::needed::Source;
use fenghua_plan::model::plan::DATA_FILES;
use fenghua_plan::model::schema::json_schema;
use fenghua_plan::model::{Fault, Plan};
use serde_json::Value;

use super::files::{self, create};

const SCHEMA: &str = "data/schema.json";
/// Most faults that are listed: more would not be read.
const MOST_LISTED: usize = 200;

/// Lists every fault of `data/`.
pub(crate) fn check() -> Outcome<()> {
    announce("Data: checking data/");
    let Read { plan, .. } = read()?;
    english()?;
    let contents = contents()?;
    let index = index()?;
    refuse(&faults(&index, sections(&contents), &contents))?;
    let figures = index.passages.iter().map(|it| it.figures.len());
    println!(
        "data/ says what the plan says: {} passages with {} figures",
        index.passages.len(),
        figures.sum::<usize>()
    );
    println!(
        "data/ is sound: {} projects, {} indicators, {} parks, {} micro-parks, {} industries",
        plan.projects.len(),
        plan.indicators().len(),
        plan.parks.len(),
        plan.micro_parks().len(),
        plan.clusters.len()
    );
    Ok(())
}

/// The plan as it is read, and its bundles.
pub(crate) struct Read {
    pub(crate) plan: Plan,
    /// All of it, as the offline file carries it.
    pub(crate) bundle: String,
    /// As the page receives it: what the project library needs, and the rest.
    pub(crate) parts: [String; 2],
}

/// Reads the plan.
pub(crate) fn read() -> Outcome<Read> {
    let bundle = bundle(&texts()?).map_err(|faults| list(&faults))?;
    let plan = Plan::read(&bundle).map_err(|faults| list(&faults))?;
    let parts = parted(&bundle);
    let parts = parts.map_err(|error| Failure(format!("The bundle is no JSON: {error}")))?;
    Ok(Read {
        plan,
        bundle,
        parts,
    })
}

/// The English of the plan's words as the page receives it, when it is complete.
pub(crate) fn english() -> Outcome<String> {
    let json = text(DICTIONARY_FILE)?;
    let unsound = |reason: String| Failure(format!("data/{DICTIONARY_FILE}: {reason}"));
    let source = Source::read(&json).map_err(unsound)?;
    let faults = source.faults(&texts()?).map_err(unsound)?;
    if faults.is_empty() {
        return Ok(source.packed());
    }
    let faults = faults.join("\n  ");
    Err(Failure(format!(
        "The English of data/ is not complete:\n  {faults}"
    )))
}

/// Figures that people entered, when they lie in `data/` to be published; `None` when not.
pub(crate) fn actuals() -> Outcome<Option<String>> {
    let is_there = Path::new("data").join(ACTUALS_FILE).exists();
    is_there.then(|| text(ACTUALS_FILE)).transpose()
}

/// Writes the schema that the code implies.
pub(crate) fn renew_schema() -> Outcome<()> {
    create(Path::new(SCHEMA), json_schema().as_bytes())?;
    println!("{SCHEMA} is renewed");
    Ok(())
}

/// Compares `data/` with the plan's text at `path` and, when all of it stands there, renews the
/// index.
pub(crate) fn renew_index(path: &str) -> Outcome<()> {
    announce(&format!("Data: comparing data/ with {path}"));
    let text = files::text(Path::new(path))?;
    let contents = contents()?;
    let target = Path::new("data").join(INDEX_FILE);
    let ours = if target.exists() {
        index()?.ours
    } else {
        Vec::new()
    };
    let index = Index::new(&text, sections(&contents), &contents, ours);
    refuse(&unproven(&index, sections(&contents), &contents))?;
    let written = serde_json::to_string(&index)
        .map_err(|error| Failure(format!("The index cannot be written: {error}")))?;
    // A line for each passage, so that a change can be read.
    let written = written.replace("},{", "},\n{") + "\n";
    create(&target, written.as_bytes())?;
    println!(
        "{} is renewed: {} passages",
        target.display(),
        index.passages.len()
    );
    Ok(())
}

/// The index that the repository carries.
fn index() -> Outcome<Index> {
    serde_json::from_str(&text(INDEX_FILE)?)
        .map_err(|error| Failure(format!("data/{INDEX_FILE} cannot be read: {error}")))
}

/// Name and text of each file of the plan.
fn texts() -> Outcome<Vec<(&'static str, String)>> {
    let named = DATA_FILES.into_iter().map(|name| Ok((name, text(name)?)));
    named.collect()
}

/// Name and content of each file of the plan.
fn contents() -> Outcome<Vec<(&'static str, Value)>> {
    let read = |(name, text): (&'static str, String)| {
        let content = serde_json::from_str(&text);
        let unsound = |error| Failure(format!("data/{name} is no complete JSON: {error}"));
        Ok((name, content.map_err(unsound)?))
    };
    texts()?.into_iter().map(read).collect()
}

/// The headings among the files.
fn sections<'f>(contents: &'f [(&str, Value)]) -> &'f Value {
    let found = contents.iter().find(|(name, _)| *name == "sections.json");
    found.map_or(&Value::Null, |(_, content)| content)
}

/// The text of a file in `data/`.
fn text(name: &str) -> Outcome<String> {
    files::text(&Path::new("data").join(name))
}

fn refuse(faults: &[Fault]) -> Outcome<()> {
    if faults.is_empty() {
        Ok(())
    } else {
        Err(list(faults))
    }
}

/// All faults in one sentence and a list.
fn list(faults: &[Fault]) -> Failure {
    let listed = faults.iter().take(MOST_LISTED);
    let mut lines: Vec<String> = listed.map(|fault| format!("  data/{fault}")).collect();
    let further = faults.len().saturating_sub(MOST_LISTED);
    if further > 0 {
        lines.push(format!("  and {further} more"));
    }
    let (count, lines) = (faults.len(), lines.join("\n"));
    Failure(format!("data/ has {count} faults:\n{lines}"))
}
