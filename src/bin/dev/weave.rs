//! What Trunk cannot do: styles in one file, scripts of npm packages, the plan's data, the page with its
//! static table.
//!
//! Trunk calls a copy of this program (`install_hook`) before and after it builds; the copy
//! rebuilds the program first, so that the static page always comes from the present code.

use std::fs;
use std::path::{Path, PathBuf};
use std::{env, io};

use fenghua_plan::digest::{adler32, sha256};
use fenghua_plan::export::copy::ACTUALS_FILE;
use fenghua_plan::model::dictionary::DICTIONARY_FILE;
use fenghua_plan::model::plan::BUNDLE_FILE;
use fenghua_plan::model::{Dictionary, Plan};
use fenghua_plan::publish::offline;
use fenghua_plan::publish::page::{Files, POLICY, for_frames, static_part, under_policy, weave};
use fenghua_plan::publish::styles::flatten;
use fenghua_plan::publish::worker::{Kept, worker};
use fenghua_plan::query::View;
use fenghua_plan::ui::lazy::Part;
use fenghua_plan::ui::prerender::{Parts, prerendered};

use super::failure::{self, Failure, Outcome};
use super::paths::SITE;
use super::program::{executable, program, run};
use super::scripts::{CHARTS, UNZSTD};
use super::ship::{self, create, lacks, read, remove, text};
use super::{bindgen, build, data, licences, parts, scripts};

const INDEX: &str = "index.html";
/// The page that other sites may frame.
const FRAME: &str = "frame.html";
const BOOT: &str = "boot.js";
const EARLY: &str = "public/early.js";
const OWN_CACHES: &str = "public/own-caches.js";
const WORKER: &str = "sw.js";
const SCHEMA: &str = "schema.json";
/// JSON that holds nothing.
const NO_ACTUALS: &str = "null\n";

/// The copy of this program, where Trunk.toml expects it.
pub(crate) fn hook() -> PathBuf {
    Path::new(SITE).join("dev")
}

/// The folder of the copy that Trunk calls as `wasm-bindgen`.
pub(crate) fn stand_ins() -> Outcome<PathBuf> {
    let folder = Path::new(SITE).join("bin");
    folder
        .canonicalize()
        .map_err(|error| failure::at("find the folder", &folder, &error))
}

/// Puts the copies there.
pub(crate) fn install_hook() -> Outcome<()> {
    let stand_in = Path::new(SITE).join("bin").join(executable(bindgen::NAME));
    install(&hook())
        .and_then(|()| install(&stand_in))
        .map_err(|error| failure::at("prepare the folder", SITE, &error))
}

fn install(copy: &Path) -> io::Result<()> {
    fs::create_dir_all(copy.parent().unwrap_or(copy))?;
    let is_itself = copy.canonicalize().ok() == env::current_exe()?.canonicalize().ok();
    if is_itself {
        return Ok(());
    }
    if copy.exists() {
        fs::remove_file(copy)?;
    }
    fs::copy(env::current_exe()?, copy).map(drop)
}

/// Called by Trunk: hands on to the program made from the present code.
pub(crate) fn from_hook(stage: &str) -> Outcome<()> {
    let arguments = [
        "run",
        "--quiet",
        "--example",
        "dev",
        "--",
        "weave-now",
        stage,
    ];
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
        glue: only_file(staging, ".js", &[BOOT, WORKER, "embed.js"])?,
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

    let first = first_part(&staging.join(&built.program), is_release)?;
    let template = text(&staging.join(INDEX))?;
    // One script: what they do is needed at the same time.
    let boot = [text(&staging.join(BOOT))?, text(Path::new(EARLY))?].concat();
    let boot = scripts::minified(&boot)?;
    remove(&staging.join(BOOT))?;
    // Only a hosted page keeps a copy.
    let own_caches = scripts::minified(&text(Path::new(OWN_CACHES))?)?;
    let hosted_boot = [boot.as_str(), &own_caches].concat();
    let charts = text(&scripts::bundled(CHARTS))?;
    let dictionary = Dictionary::read(&english).map_err(Failure)?;
    let rendered = prerendered(plan, dictionary).map_err(Failure)?;
    let part = |it: &Parts, tag| static_part(&it.page, &it.tables, &it.early, tag);
    let english_page = part(&rendered.english, "en");
    let parts = parts::files(is_release)?;
    let files = Files {
        parts: written(staging, &parts)?,
        views: views(),
        plan: adler32(bundle.as_bytes()),
        boot: create_hashed(staging, ("boot", "js"), hosted_boot.as_bytes())?,
        charts: create_hashed(staging, ("charts", "js"), charts.as_bytes())?,
        english: create_hashed(staging, ("english", "html"), english_page.as_bytes())?,
        glue: built.glue.clone(),
        program: create_hashed(staging, (parts::FIRST, "wasm"), &first)?,
        program_bytes: first.len() as u64,
        copy: is_release.then(|| ship::offline_path(plan)),
        has_worker: is_release,
    };
    let woven = weave(&template, &files, &part(&rendered.chinese, "zh-CN")).map_err(lacks)?;
    let texts = licences::all()?;
    create(&staging.join("licences.txt"), texts.as_bytes())?;
    let framed = for_frames(&woven);
    for (name, page) in [(INDEX, &woven), (FRAME, &framed)] {
        // Trunk's own reload script would not pass the policy.
        let page = if is_release {
            under_policy(page, POLICY).map_err(lacks)?
        } else {
            page.clone()
        };
        create(&staging.join(name), page.as_bytes())?;
    }
    if !is_release {
        remove(&staging.join(WORKER))?;
        return ship::list_sums(staging);
    }
    let own = [
        &files.boot,
        &built.glue,
        &files.program,
        &built.styles,
        &files.charts,
        &files.english,
    ];
    let of_parts = files.parts.iter();
    let of_parts = of_parts.filter_map(|(_, file)| file.split(':').next());
    let own = own.into_iter().map(String::as_str);
    service_worker(staging, own.chain(of_parts))?;
    parts::weigh(&first, &parts)?;
    let [whole_glue, whole] = bindgen::whole_files();
    ship::offline(
        staging,
        plan,
        &offline::Parts {
            page: &woven,
            styles: &text(&staging.join(&built.styles))?,
            boot: &boot,
            glue: &scripts::minified(&text(&whole_glue)?)?,
            program: &parts::small(&whole)?,
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

/// Takes the first part away from where Trunk left it, under a name that is not the checksum of what
/// it becomes.
fn first_part(path: &Path, is_release: bool) -> Outcome<Vec<u8>> {
    let first = if is_release {
        parts::small(path)?
    } else {
        read(path)?
    };
    remove(path)?;
    Ok(first)
}

/// Writes the parts; gives their keys, files and checksums.
fn written(staging: &Path, parts: &[parts::File]) -> Outcome<Vec<(String, String)>> {
    let write = |part: &parts::File| {
        let file = create_hashed(staging, (part.key, "wasm"), &part.bytes)?;
        let file = format!("{file}:{}", adler32(&part.bytes));
        Ok((part.key.to_owned(), file))
    };
    parts.iter().map(write).collect()
}

/// The part of each view that is not in the first.
fn views() -> Vec<(String, String)> {
    let part = |view: View| Some((view.key().to_owned(), Part::of(view)?.key().to_owned()));
    View::ALL.into_iter().filter_map(part).collect()
}

struct Built {
    glue: String,
    program: String,
    styles: String,
}

/// Tells the service worker what to keep.
fn service_worker<'f>(staging: &Path, hashed: impl Iterator<Item = &'f str>) -> Outcome<()> {
    let kept = |path: &str, file: &str, is_replaceable| {
        Ok(Kept {
            path: path.to_owned(),
            bytes: read(&staging.join(file))?,
            is_replaceable,
        })
    };
    let page = [kept("./", INDEX, false)];
    let data = [BUNDLE_FILE, DICTIONARY_FILE, ACTUALS_FILE]
        .map(|name| format!("data/{name}"))
        .map(|path| kept(&path, &path, true));
    let rest = ["manifest.webmanifest", "icon.svg"]
        .into_iter()
        .chain(hashed);
    let rest = rest.map(|path| kept(path, path, false));
    let files = page.into_iter().chain(data).chain(rest);
    let files = files.collect::<Outcome<Vec<_>>>()?;
    let path = staging.join(WORKER);
    let code = [text(Path::new(OWN_CACHES))?, text(&path)?].concat();
    let told = worker(&code, &files).map_err(lacks)?;
    create(&path, told.as_bytes())
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

/// Writes a file with the first digits of its checksum in its name, `stem-0123456789abcdef.ending`;
/// gives the name.
fn create_hashed(folder: &Path, (stem, ending): (&str, &str), bytes: &[u8]) -> Outcome<String> {
    let name = format!("{stem}-{}.{ending}", first_digits(bytes));
    create(&folder.join(&name), bytes)?;
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
