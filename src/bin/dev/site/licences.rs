//! The licences of everything that is handed on: the program's packages and the scripts.

use std::path::Path;

use dev::failure::{Failure, Outcome};
use dev::program::{output, program};
use fenghua_plan::publish::licences::{Package, SEPARATOR, licences};
use serde_json::Value;

use super::files::{names, text};
use super::{data, scripts};

/// Beginnings of the names of licence files, those that are handed on first.
const FILES: [&str; 3] = ["LICENSE-MIT", "LICENSE-ZLIB", "LICENSE"];

/// All texts.
pub(crate) fn all() -> Outcome<String> {
    let parts = [map_data()?, licences(&packages()?), scripts::licences()?];
    Ok(parts.join(SEPARATOR))
}

/// Who is to be named for `data/geo.json`, and under which licences it is handed on.
fn map_data() -> Outcome<String> {
    let data::Read { plan, .. } = data::read()?;
    let sources = plan.geo().attribution.iter().map(|it| {
        let (source, licence) = (&it.source, &it.licence);
        format!("{}：{source}（{licence}）\n  {}\n", it.subject, it.note)
    });
    Ok(format!("data/geo.json\n\n{}", sources.collect::<String>()))
}

/// The packages whose code can be in the program: not those that only make code.
fn packages() -> Outcome<Vec<Package>> {
    let wasm = "--filter-platform=wasm32-unknown-unknown";
    let mut cargo = program("cargo", &["metadata", "--format-version=1", wasm]);
    let said = output(&mut cargo).and_then(|text| serde_json::from_str::<Value>(&text).ok());
    let said = &said
        .ok_or_else(|| Failure("`cargo metadata` does not say which packages there are.".into()))?;
    let (all, graph) = (&said["packages"], &said["resolve"]);
    let root = &graph["root"];
    let makes_code = |package: &Value| {
        let mut kinds = items(&package["targets"]).flat_map(|it| items(&it["kind"]));
        kinds.any(|kind| kind == "proc-macro")
    };
    let goes_in = |it: &&Value| items(&it["dep_kinds"]).any(|it| it["kind"].is_null());
    let mut found: Vec<&Value> = Vec::new();
    let mut waiting = vec![root];
    while let Some(id) = waiting.pop() {
        let package = with_id(all, id);
        let package = package.filter(|it| !makes_code(it) && !found.contains(it));
        if let Some((package, node)) = package.zip(with_id(&graph["nodes"], id)) {
            found.push(package);
            let used = items(&node["deps"]).filter(goes_in);
            waiting.extend(used.map(|it| &it["pkg"]));
        }
    }
    found.retain(|it| it["id"] != *root);
    found.sort_by_key(|it| (word(&it["name"]), word(&it["version"])));
    Ok(found.into_iter().map(package).collect())
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn with_id<'v>(list: &'v Value, id: &Value) -> Option<&'v Value> {
    items(list).find(|it| it["id"] == *id)
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// A package as `cargo metadata` describes it.
fn package(it: &Value) -> Package {
    let authors: Vec<&str> = items(&it["authors"]).map(word).collect();
    Package {
        name: format!("{} {}", word(&it["name"]), word(&it["version"])),
        licence: word(&it["license"]).to_owned(),
        authors: authors.join(", "),
        text: Path::new(word(&it["manifest_path"]))
            .parent()
            .and_then(licence),
    }
}

/// The text of the licence in `folder`; `None` when there is none.
fn licence(folder: &Path) -> Option<String> {
    let files = names(folder).ok()?;
    let of_kind = |start: &&str| {
        let mut files = files.iter();
        files.find(|it| it.to_uppercase().starts_with(start))
    };
    text(&folder.join(FILES.iter().find_map(of_kind)?)).ok()
}
