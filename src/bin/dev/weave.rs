//! What Trunk cannot do: styles in one file, the plan's data, the page with its static table.
//!
//! Trunk calls a copy of this program (`install_hook`) before and after it builds; the copy
//! rebuilds the program first, so that the static page always comes from the present code.

use std::fs;
use std::path::{Path, PathBuf};
use std::{env, io};

use fenghua_plan::model::plan::BUNDLE_FILE;
use fenghua_plan::ui::prerender::static_page;

use super::failure::{self, Failure, Outcome};
use super::paths::SITE;
use super::program::{program, run};
use super::{build, data};

/// Puts the copy where Trunk.toml expects it.
pub(crate) fn install_hook() -> Outcome<()> {
    let write = || -> io::Result<()> {
        fs::create_dir_all(SITE)?;
        let copy = Path::new(SITE).join("dev");
        if copy.exists() {
            fs::remove_file(&copy)?;
        }
        fs::copy(env::current_exe()?, &copy).map(drop)
    };
    write().map_err(|error| failure::at("prepare the folder", SITE, &error))
}

/// Called by Trunk: hands on to the program made from the present code.
pub(crate) fn from_hook(stage: &str) -> Outcome<()> {
    let arguments = ["run", "--quiet", "--bin", "dev", "--", "weave-now", stage];
    let mut cargo = program("cargo", &arguments);
    for name in build::lowering_variables() {
        cargo.env_remove(name);
    }
    run(&mut cargo)
}

/// Weaves one stage: `sources` before Trunk builds, `page` after.
pub(crate) fn now(stage: &str) -> Outcome<()> {
    match stage {
        "sources" => sources(),
        "page" => {
            let staging = env::var_os("TRUNK_STAGING_DIR")
                .ok_or_else(|| Failure("Trunk calls this command, not a person.".into()))?;
            page(&PathBuf::from(staging))
        }
        other => Err(Failure(format!("There is no stage {other:?}."))),
    }
}

fn sources() -> Outcome<()> {
    let written = Path::new(SITE).join("app.css");
    fs::write(&written, styles()?).map_err(|error| failure::at("write", &written, &error))
}

/// All style sheets after each other; `layers.css` fixes the cascade and comes first.
fn styles() -> Outcome<String> {
    let folder = fs::read_dir("style").map_err(|error| failure::at("read", "style", &error))?;
    let mut files: Vec<PathBuf> = folder.flatten().map(|entry| entry.path()).collect();
    files.sort_by_key(|path| (!path.ends_with("layers.css"), path.clone()));
    files
        .iter()
        .map(|path| fs::read_to_string(path).map_err(|error| failure::at("read", path, &error)))
        .collect()
}

fn page(staging: &Path) -> Outcome<()> {
    let (plan, bundle) = data::read()?;
    let write = |path: PathBuf, text: &str| {
        fs::write(&path, text).map_err(|error| failure::at("write", &path, &error))
    };
    let data = staging.join("data");
    fs::create_dir_all(&data).map_err(|error| failure::at("make the folder", &data, &error))?;
    write(data.join(BUNDLE_FILE), &bundle)?;

    let glue = only_file(staging, ".js", &["boot.js"])?;
    let wasm = only_file(staging, "_bg.wasm", &[])?;
    let wasm_path = staging.join(&wasm);
    let wasm_size = fs::metadata(&wasm_path)
        .map_err(|error| failure::at("read", &wasm_path, &error))?
        .len();
    let index = staging.join("index.html");
    let html = fs::read_to_string(&index).map_err(|error| failure::at("read", &index, &error))?;
    let html = replace_once(
        &html,
        &["src=\"boot.js\"", "src=boot.js"],
        &format!(
            "src=\"boot.js\" data-glue=\"{glue}\" data-wasm=\"{wasm}\" data-wasm-bytes=\"{wasm_size}\""
        ),
    )?;
    let html = replace_once(
        &html,
        &["<div id=\"app\"></div>", "<div id=app></div>"],
        &format!(
            "<div id=\"app\">{}</div>",
            static_page(Box::leak(Box::new(plan)))
        ),
    )?;
    write(index, &without_trunk_link(&html)?)
}

/// `html` without the link by which Trunk finds the program, which it leaves when it injects none.
fn without_trunk_link(html: &str) -> Outcome<String> {
    let attribute = html.find("data-bindgen-target");
    let begin = attribute.and_then(|at| html.get(..at)?.rfind("<link"));
    let end = begin.and_then(|begin| Some(begin + html.get(begin..)?.find('>')? + 1));
    let kept = begin.zip(end).and_then(|(begin, end)| {
        let (before, after) = (html.get(..begin)?, html.get(end..)?);
        Some(format!("{before}{after}"))
    });
    kept.ok_or_else(|| Failure("index.html lacks the link to the program.".into()))
}

/// The name of the one file in `folder` that ends so.
fn only_file(folder: &Path, ending: &str, others: &[&str]) -> Outcome<String> {
    let entries = fs::read_dir(folder).map_err(|error| failure::at("read", folder, &error))?;
    let mut names = entries
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| name.ends_with(ending) && !others.contains(&name.as_str()));
    match (names.next(), names.next()) {
        (Some(name), None) => Ok(name),
        _ => Err(Failure(format!(
            "Trunk should leave exactly one file …{ending} in {}.",
            folder.display()
        ))),
    }
}

/// `html` with the first of `forms` that stands in it replaced.
fn replace_once(html: &str, forms: &[&str], by: &str) -> Outcome<String> {
    let form = forms.iter().find(|form| html.contains(**form));
    form.map(|form| html.replacen(form, by, 1))
        .ok_or_else(|| Failure(format!("index.html lacks {forms:?}.")))
}
