//! What Trunk cannot do: styles in one file, scripts of npm packages, the plan's data, the page with its
//! static table.
//!
//! Trunk calls a copy of this program (`install_hook`) before and after it builds; the copy
//! rebuilds the program first, so that the static page always comes from the present code.

use std::fs;
use std::path::{Path, PathBuf};
use std::{env, io};

use fenghua_plan::digest::sha256;
use fenghua_plan::export::copy::ACTUALS_FILE;
use fenghua_plan::model::dictionary::DICTIONARY_FILE;
use fenghua_plan::model::plan::BUNDLE_FILE;
use fenghua_plan::model::{Dictionary, Plan};
use fenghua_plan::publish::offline;
use fenghua_plan::publish::page::{Files, POLICY, Static, static_part, under_policy, weave};
use fenghua_plan::publish::styles::flatten;
use fenghua_plan::ui::prerender::{Parts, prerendered};

use super::failure::{self, Failure, Outcome};
use super::paths::SITE;
use super::program::{program, run};
use super::scripts::{CHARTS, UNZSTD};
use super::ship::{self, create, lacks, read, remove, text};
use super::{build, data, licences, scripts};

const INDEX: &str = "index.html";
const BOOT: &str = "boot.js";
const EARLY: &str = "public/early.js";
const SCHEMA: &str = "schema.json";
/// JSON that holds nothing.
const NO_ACTUALS: &str = "null\n";

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
    scripts::bundle()?;
    create(&Path::new(SITE).join("app.css"), styles()?.as_bytes())
}

/// All style sheets in the order of their layers.
fn styles() -> Outcome<String> {
    const FOLDER: &str = "style";
    const ORDER: &str = "layers.css";
    let folder = Path::new(FOLDER);
    let mut names = ship::names(folder)?;
    // By their stems, so that `table-narrow` follows `table`.
    names.sort_by(|left, right| {
        Path::new(left)
            .file_stem()
            .cmp(&Path::new(right).file_stem())
    });
    let sheets = names
        .into_iter()
        .filter(|name| name != ORDER)
        .map(|name| Ok((name.clone(), text(&folder.join(&name))?)))
        .collect::<Outcome<Vec<_>>>()?;
    let order = text(&folder.join(ORDER))?;
    flatten(&order, &sheets).map_err(|fault| Failure(format!("{FOLDER}/: {fault}.")))
}

/// What Trunk left in its folder, read and woven.
fn page(staging: &Path) -> Outcome<()> {
    let (plan, bundle) = data::read()?;
    let plan: &'static Plan = Box::leak(Box::new(plan));
    let is_release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let built = Built {
        glue: only_file(staging, ".js", &[BOOT, "sw.js", "embed.js"])?,
        program: only_file(staging, "_bg.wasm", &[])?,
        styles: only_file(staging, ".css", &[])?,
    };
    let data = staging.join("data");
    create(&data.join(BUNDLE_FILE), bundle.as_bytes())?;
    create(
        &data.join(SCHEMA),
        text(&Path::new("data").join(SCHEMA))?.as_bytes(),
    )?;

    let english = data::english()?;
    create(&data.join(DICTIONARY_FILE), english.as_bytes())?;

    let actuals = data::actuals()?;
    // Always there, so that a page without figures asks for nothing that is missing.
    let published = actuals.as_deref().unwrap_or(NO_ACTUALS);
    create(&data.join(ACTUALS_FILE), published.as_bytes())?;

    let program = read(&staging.join(&built.program))?;
    let template = text(&staging.join(INDEX))?;
    // One script: what they do is needed at the same time.
    let boot = [text(&staging.join(BOOT))?, text(Path::new(EARLY))?].concat();
    remove(&staging.join(BOOT))?;
    let charts = text(&scripts::bundled(CHARTS))?;
    let dictionary = Dictionary::read(&english).map_err(Failure)?;
    let rendered = prerendered(plan, dictionary).map_err(Failure)?;
    let part = |Parts { page, tables }: &Parts, tag| static_part(page, tables, tag);
    let english_page = part(&rendered.english, "en");
    let files = Files {
        boot: create_hashed(staging, ("boot", "js"), &boot)?,
        charts: create_hashed(staging, ("charts", "js"), &charts)?,
        english: create_hashed(staging, ("english", "html"), &english_page)?,
        glue: built.glue.clone(),
        program: built.program.clone(),
        program_bytes: program.len() as u64,
        copy: is_release.then(|| ship::offline_path(plan)),
        has_worker: is_release,
    };
    let before = Static {
        part: &part(&rendered.chinese, "zh-CN"),
        early: &rendered.early,
    };
    let woven = weave(&template, &files, &before).map_err(lacks)?;
    let texts = licences::all()?;
    create(&staging.join("licences.txt"), texts.as_bytes())?;
    if !is_release {
        // Trunk's own reload script would not pass the policy.
        remove(&staging.join("sw.js"))?;
        create(&staging.join(INDEX), woven.as_bytes())?;
        return ship::list_sums(staging);
    }
    let page = under_policy(&woven, POLICY).map_err(lacks)?;
    create(&staging.join(INDEX), page.as_bytes())?;
    service_worker(
        staging,
        &[
            &files.boot,
            &built.glue,
            &built.program,
            &built.styles,
            &files.charts,
            &files.english,
        ],
    )?;
    ship::offline(
        staging,
        plan,
        &offline::Parts {
            page: &woven,
            styles: &text(&staging.join(&built.styles))?,
            boot: &boot,
            glue: &text(&staging.join(&built.glue))?,
            program: &program,
            charts: &charts,
            unzstd: &text(&scripts::bundled(UNZSTD))?,
            licences: &texts,
            bundle: &bundle,
            english: &english,
            english_page: &english_page,
            actuals: actuals.as_deref().unwrap_or_default(),
            version: &version(plan),
        },
    )?;
    ship::compress(staging)?;
    ship::list_sums(staging)
}

struct Built {
    glue: String,
    program: String,
    styles: String,
}

/// Tells the service worker what to keep; its version is that of all kept files.
fn service_worker(staging: &Path, hashed: &[&str]) -> Outcome<()> {
    let bundle = format!("data/{BUNDLE_FILE}");
    let actuals = format!("data/{ACTUALS_FILE}");
    let english = format!("data/{DICTIONARY_FILE}");
    let kept: Vec<&str> = [
        "./",
        &bundle,
        &english,
        &actuals,
        "manifest.webmanifest",
        "icon.svg",
    ]
    .into_iter()
    .chain(hashed.iter().copied())
    .collect();
    let page = read(&staging.join(INDEX))?;
    let data = read(&staging.join(&bundle))?;
    let words = read(&staging.join(&english))?;
    let version = first_digits(&[page, data, words].concat());
    let path = staging.join("sw.js");
    let files = serde_json::to_string(&kept).map_err(|error| failure::at("name", &path, &error))?;
    let code = text(&path)?;
    let named = code
        .replacen("\"development\"", &format!("\"{version}\""), 1)
        .replacen("[]", &files, 1);
    create(&path, named.as_bytes())
}

/// Versions of program and data, as the offline file states them.
fn version(plan: &Plan) -> String {
    let overview = &plan.overview;
    format!(
        "program {}, data {} of {}",
        env!("CARGO_PKG_VERSION"),
        overview.data_version,
        overview.data_date
    )
}

/// Writes a text with the first digits of its checksum in its name, `stem-0123456789abcdef.ending`;
/// gives the name.
fn create_hashed(folder: &Path, (stem, ending): (&str, &str), text: &str) -> Outcome<String> {
    let name = format!("{stem}-{}.{ending}", first_digits(text.as_bytes()));
    create(&folder.join(&name), text.as_bytes())?;
    Ok(name)
}

fn first_digits(bytes: &[u8]) -> String {
    sha256(bytes).chars().take(16).collect()
}

/// The name of the one file in `folder` that ends so.
fn only_file(folder: &Path, ending: &str, others: &[&str]) -> Outcome<String> {
    let mut names = ship::names(folder)?
        .into_iter()
        .filter(|name| name.ends_with(ending) && !others.contains(&name.as_str()));
    match (names.next(), names.next()) {
        (Some(name), None) => Ok(name),
        _ => Err(Failure(format!(
            "Trunk should leave exactly one file …{ending} in {}.",
            folder.display()
        ))),
    }
}
