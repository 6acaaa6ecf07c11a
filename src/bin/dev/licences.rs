//! The licences of everything that is handed on: the program's packages and the scripts.

use std::fs;
use std::path::{Path, PathBuf};

use fenghua_plan::publish::licences::{Package, SEPARATOR, licences};
use serde::Deserialize;

use super::data;
use super::failure::{Failure, Outcome};
use super::program::{output, program};
use super::scripts;

/// Beginnings of the names of licence files, those that are handed on first.
const FILES: [&str; 3] = ["LICENSE-MIT", "LICENSE-ZLIB", "LICENSE"];

/// All texts.
pub(crate) fn all() -> Outcome<String> {
    let parts = [map_data()?, licences(&packages()?), scripts::licences()?];
    Ok(parts.join(SEPARATOR))
}

/// Who is to be named for `data/geo.json`, and under which licences it is handed on.
fn map_data() -> Outcome<String> {
    let (plan, _) = data::read()?;
    let sources = plan.geo().attribution.iter().map(|it| {
        let (source, licence) = (&it.source, &it.licence);
        format!("{}：{source}（{licence}）\n  {}\n", it.subject, it.note)
    });
    Ok(format!("data/geo.json\n\n{}", sources.collect::<String>()))
}

/// The packages whose code can be in the program: not those that only make code.
fn packages() -> Outcome<Vec<Package>> {
    let mut cargo = program(
        "cargo",
        &[
            "metadata",
            "--format-version=1",
            "--filter-platform=wasm32-unknown-unknown",
        ],
    );
    let text = output(&mut cargo).unwrap_or_default();
    let metadata: Metadata = serde_json::from_str(&text)
        .map_err(|_| Failure("`cargo metadata` does not say which packages there are.".into()))?;
    let Resolve { root, nodes } = metadata.resolve;
    let mut found: Vec<&Described> = Vec::new();
    let mut waiting = vec![root.as_str()];
    while let Some(id) = waiting.pop() {
        let package = metadata.packages.iter().find(|it| it.id == id);
        let package = package.filter(|it| !it.makes_code() && !found.contains(it));
        let node = nodes.iter().find(|it| it.id == id);
        if let Some((package, node)) = package.zip(node) {
            found.push(package);
            let goes_in = |it: &&Dependency| it.dep_kinds.iter().any(|it| it.kind.is_none());
            waiting.extend(node.deps.iter().filter(goes_in).map(|it| it.pkg.as_str()));
        }
    }
    found.retain(|it| it.id != root);
    found.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    Ok(found.into_iter().map(Described::package).collect())
}

/// What `cargo metadata` prints, as far as it matters here.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Described>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Resolve {
    root: String,
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<DependencyKind>,
}

#[derive(Deserialize)]
struct DependencyKind {
    /// `None` for what goes into the program.
    kind: Option<String>,
}

#[derive(Deserialize, PartialEq)]
struct Described {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    authors: Vec<String>,
    manifest_path: PathBuf,
    targets: Vec<Target>,
}

#[derive(Deserialize, PartialEq)]
struct Target {
    kind: Vec<String>,
}

impl Described {
    fn makes_code(&self) -> bool {
        let mut kinds = self.targets.iter().flat_map(|target| &target.kind);
        kinds.any(|kind| kind == "proc-macro")
    }

    fn package(&self) -> Package {
        Package {
            name: format!("{} {}", self.name, self.version),
            licence: self.license.clone().unwrap_or_default(),
            authors: self.authors.join(", "),
            text: self.manifest_path.parent().and_then(licence),
        }
    }
}

/// The text of the licence in `folder`; `None` when there is none.
fn licence(folder: &Path) -> Option<String> {
    let entries = fs::read_dir(folder).ok()?.flatten();
    let mut files: Vec<String> = entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    files.sort();
    let name = FILES.iter().find_map(|start| {
        let mut files = files.iter();
        files.find(|it| it.to_uppercase().starts_with(start))
    })?;
    fs::read_to_string(folder.join(name)).ok()
}
