//! What Trunk cannot do after it has built: the plan's data, the page with its static part, the parts of the
//! program in their files; for a release also the offline file, compressed copies and checksums.

use std::env;
use std::path::{Path, PathBuf};

use dev::failure::{Failure, Outcome};
use fenghua_plan::digest::{adler32, sha256};
use fenghua_plan::export::copy::ACTUALS_FILE;
use fenghua_plan::model::dictionary::DICTIONARY_FILE;
use fenghua_plan::model::plan::{BUNDLE_FILE, RECORDS_FILE};
use fenghua_plan::model::{Dictionary, Plan};
use fenghua_plan::publish::offline;
use fenghua_plan::publish::page::{Files, POLICY, filled, for_frames, static_part, under_policy};
use fenghua_plan::publish::worker::{Kept, worker};
use fenghua_plan::query::View;
use fenghua_plan::ui::lazy::Part;
use fenghua_plan::ui::prerender::{Parts, prerendered};

use super::files::{create, names, read, remove, text};
use super::scripts::{self, CHARTS, UNZSTD};
use super::ship::{self, lacks};
use super::{bindgen, data, licences, parts};

const INDEX: &str = "index.html";
/// The page that other sites may frame.
const FRAME: &str = "frame.html";
const BOOT: &str = "boot.js";
const STATIC_ANSWERS: &str = "public/static-answers.js";
const OWN_CACHES: &str = "public/own-caches.js";
const WORKER: &str = "sw.js";
const SCHEMA: &str = "schema.json";
/// JSON that holds nothing.
const NO_ACTUALS: &str = "null\n";

/// The folder where Trunk builds, and for whom.
struct Build {
    staging: PathBuf,
    is_release: bool,
}

/// The data, as the page asks for them.
struct Data {
    plan: &'static Plan,
    bundle: String,
    /// Checksums of the two files in which the hosted page has it.
    sums: [u32; 2],
    english: String,
    /// Figures that people entered; empty when there are none.
    actuals: String,
}

/// Makes the site of what Trunk left in its folder.
pub(crate) fn page() -> Outcome<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .ok_or_else(|| Failure("Trunk calls this command, not a person.".into()))?;
    let build = Build {
        staging: staging.into(),
        is_release: env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release"),
    };
    let staging = build.staging.as_path();
    let data = build.data()?;
    let styles = build.only_file(".css", &[])?;
    let glue = build.only_file(".js", &[BOOT, WORKER, "embed.js"])?;
    let first = build.first_part()?;
    let parts = parts::files(build.is_release)?;
    let [boot, hosted_boot] = build.boot()?;
    let charts = text(&scripts::bundled(CHARTS))?;
    let dictionary = Dictionary::read(&data.english).map_err(Failure)?;
    let rendered = prerendered(data.plan, dictionary).map_err(Failure)?;
    let part = |it: &Parts, tag| static_part(&it.page, &it.tables, &it.answers, tag);
    let english_page = part(&rendered.english, "en");
    let files = Files {
        parts: build.parts(&parts)?,
        views: views(),
        plan: data.sums,
        boot: build.hashed("boot", "js", hosted_boot.as_bytes())?,
        charts: build.hashed("charts", "js", charts.as_bytes())?,
        english: build.hashed("english", "html", english_page.as_bytes())?,
        glue,
        program: build.hashed(parts::FIRST, "wasm", &first)?,
        program_bytes: first.len() as u64,
        copy: build.is_release.then(|| ship::offline_path(data.plan)),
        has_worker: build.is_release,
    };
    let template = text(&staging.join(INDEX))?;
    let page = filled(&template, &files, &part(&rendered.chinese, "zh-CN")).map_err(lacks)?;
    let licences = licences::all()?;
    create(&staging.join("licences.txt"), licences.as_bytes())?;
    build.pages(&page)?;
    if !build.is_release {
        remove(&staging.join(WORKER))?;
        return ship::list_sums(staging);
    }
    build.worker(&files, &styles)?;
    parts::weigh(&first, &parts)?;
    let [whole_glue, whole] = bindgen::whole_files();
    let offline = offline::Parts {
        page: &page,
        styles: &text(&staging.join(&styles))?,
        boot: &boot,
        glue: &scripts::minified(&text(&whole_glue)?)?,
        program: &parts::small(&whole)?,
        charts: &charts,
        unzstd: &text(&scripts::bundled(UNZSTD))?,
        licences: &licences,
        bundle: &data.bundle,
        english: &data.english,
        english_page: &english_page,
        actuals: &data.actuals,
        version: &version(data.plan),
    };
    ship::offline(staging, data.plan, &offline)?;
    ship::compress(staging)?;
    ship::list_sums(staging)
}

impl Build {
    /// Writes the data.
    fn data(&self) -> Outcome<Data> {
        let data::Read {
            plan,
            bundle,
            parts: [first, rest],
        } = data::read()?;
        let english = data::english()?;
        let actuals = data::actuals()?;
        let schema = text(&Path::new("data").join(SCHEMA))?;
        for (name, content) in [
            (BUNDLE_FILE, first.as_str()),
            (RECORDS_FILE, &rest),
            (SCHEMA, &schema),
            (DICTIONARY_FILE, &english),
            // Always there, so that a page without figures asks for nothing that is missing.
            (ACTUALS_FILE, actuals.as_deref().unwrap_or(NO_ACTUALS)),
        ] {
            create(&self.staging.join("data").join(name), content.as_bytes())?;
        }
        Ok(Data {
            plan: Box::leak(Box::new(plan)),
            bundle,
            sums: [&first, &rest].map(|it| adler32(it.as_bytes())),
            english,
            actuals: actuals.unwrap_or_default(),
        })
    }

    /// Takes the first part away from where Trunk left it, under a name that is not the checksum of what
    /// it becomes.
    fn first_part(&self) -> Outcome<Vec<u8>> {
        let path = self.staging.join(self.only_file("_bg.wasm", &[])?);
        let first = if self.is_release {
            parts::small(&path)?
        } else {
            read(&path)?
        };
        remove(&path)?;
        Ok(first)
    }

    /// The script before the program, as the offline file has it and as the hosted page does, which keeps
    /// a copy of itself. One script: what its files do is needed at the same time.
    fn boot(&self) -> Outcome<[String; 2]> {
        let path = self.staging.join(BOOT);
        let boot = [text(&path)?, text(Path::new(STATIC_ANSWERS))?].concat();
        let boot = scripts::minified(&boot)?;
        remove(&path)?;
        let own_caches = scripts::minified(&text(Path::new(OWN_CACHES))?)?;
        let hosted = [boot.as_str(), &own_caches].concat();
        Ok([boot, hosted])
    }

    /// Writes the parts; gives their keys, files and checksums.
    fn parts(&self, parts: &[parts::File]) -> Outcome<Vec<(String, String)>> {
        let write = |part: &parts::File| {
            let file = self.hashed(part.key, "wasm", &part.bytes)?;
            let file = format!("{file}:{}", adler32(&part.bytes));
            Ok((part.key.to_owned(), file))
        };
        parts.iter().map(write).collect()
    }

    /// Writes the page, and the one that other sites may frame.
    fn pages(&self, page: &str) -> Outcome<()> {
        for (name, page) in [(INDEX, page), (FRAME, &for_frames(page))] {
            // Trunk's own reload script would not pass the policy.
            let page = if self.is_release {
                under_policy(page, POLICY).map_err(lacks)?
            } else {
                page.to_owned()
            };
            create(&self.staging.join(name), page.as_bytes())?;
        }
        Ok(())
    }

    /// Tells the service worker what to keep.
    fn worker(&self, files: &Files, styles: &str) -> Outcome<()> {
        let kept = |path: &str, file: &str, is_replaceable| {
            Ok(Kept {
                path: path.to_owned(),
                bytes: read(&self.staging.join(file))?,
                is_replaceable,
            })
        };
        let data = [BUNDLE_FILE, RECORDS_FILE, DICTIONARY_FILE, ACTUALS_FILE];
        let data = data.map(|name| format!("data/{name}"));
        let data = data.iter().map(|path| kept(path, path, true));
        let rest = [
            "manifest.webmanifest",
            "icon.svg",
            &files.boot,
            &files.glue,
            &files.program,
            styles,
            &files.charts,
            &files.english,
        ];
        let parts = files.parts.iter();
        let parts = parts.filter_map(|(_, file)| file.split(':').next());
        let rest = rest.into_iter().chain(parts);
        let rest = rest.map(|path| kept(path, path, false));
        let page = [kept("./", INDEX, false)];
        let all = page.into_iter().chain(data).chain(rest);
        let all = all.collect::<Outcome<Vec<_>>>()?;
        let path = self.staging.join(WORKER);
        let code = [text(Path::new(OWN_CACHES))?, text(&path)?].concat();
        let told = worker(&code, &all).map_err(lacks)?;
        create(&path, told.as_bytes())
    }

    /// Writes a file with the first digits of its checksum in its name, `stem-0123456789abcdef.ending`;
    /// gives the name.
    fn hashed(&self, stem: &str, ending: &str, bytes: &[u8]) -> Outcome<String> {
        let digits: String = sha256(bytes).chars().take(16).collect();
        let name = format!("{stem}-{digits}.{ending}");
        create(&self.staging.join(&name), bytes)?;
        Ok(name)
    }

    /// The name of the one file that ends so, beside `others`.
    fn only_file(&self, ending: &str, others: &[&str]) -> Outcome<String> {
        let is_wanted = |name: &String| name.ends_with(ending) && !others.contains(&name.as_str());
        let mut names = names(&self.staging)?.into_iter().filter(is_wanted);
        match (names.next(), names.next()) {
            (Some(name), None) => Ok(name),
            _ => Err(Failure(format!(
                "Trunk should leave exactly one file …{ending} in {}.",
                self.staging.display()
            ))),
        }
    }
}

/// The part of each view that is not in the first.
fn views() -> Vec<(String, String)> {
    let part = |view: View| Some((view.key().to_owned(), Part::of(view)?.key().to_owned()));
    View::ALL.into_iter().filter_map(part).collect()
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
