//! Scripts made of npm packages: the parts of ECharts that `src/echarts/charts.js` names, and what
//! unpacks the offline file; and our own scripts, made small.

use std::fs;
use std::path::{Path, PathBuf};

use dev::failure::{self, Outcome};
use dev::paths::SITE;
use dev::program::{program, run};
use fenghua_plan::digest::sha256;
use fenghua_plan::publish::licences::SEPARATOR;

use super::files::{create, read, text};

/// Folder of the entries and of their lock file.
const FOLDER: &str = "src/echarts";
/// The project's folder, seen from there.
const UP: &str = "../..";
/// Entry and bundled script of the chart library, which sets `window.echarts`.
pub(crate) const CHARTS: &str = "charts.js";
/// Entry and bundled script of what unpacks the offline file, which sets `window.unzstd`.
pub(crate) const UNZSTD: &str = "unzstd.js";
/// How esbuild bundles: one script for each entry, in JavaScript of 2019.
const BUNDLING: [&str; 6] = [
    CHARTS,
    UNZSTD,
    "--bundle",
    "--format=iife",
    "--target=es2019",
    "--log-level=warning",
];

/// Licences of what is in the scripts, as its packages carry them.
const LICENCES: [&str; 6] = [
    "echarts/NOTICE",
    "echarts/LICENSE",
    "echarts/licenses/LICENSE-d3",
    "zrender/LICENSE",
    "tslib/LICENSE.txt",
    "fzstd/LICENSE",
];

/// Bundles the scripts unless those that are there came from the same sources.
pub(crate) fn bundle() -> Outcome<()> {
    let stamp = Path::new(SITE).join("scripts.stamp");
    let sources = digest()?;
    let is_there = [CHARTS, UNZSTD].iter().all(|it| bundled(it).is_file());
    if is_there && fs::read_to_string(&stamp).is_ok_and(|stamped| stamped == sources) {
        return Ok(());
    }
    let out = format!("--outdir={UP}/{SITE}");
    esbuild(&[&BUNDLING[..], &[&out]].concat())?;
    create(&stamp, sources.as_bytes())
}

/// `code`, a script of ours in JavaScript of 2017, without comments and with short names where
/// nothing outside can use them.
pub(crate) fn minified(code: &str) -> Outcome<String> {
    let [source, small] = ["ours.js", "ours.min.js"].map(|name| Path::new(SITE).join(name));
    create(&source, code.as_bytes())?;
    let entry = format!("{UP}/{}", source.display());
    let out = format!("--outfile={UP}/{}", small.display());
    let options = ["--charset=utf8", "--target=es2017", "--log-level=warning"];
    esbuild(&[&[entry.as_str(), &out], &options[..]].concat())?;
    text(&small)
}

/// Writes the module `entry` with what it imports as one classic script, `out`. What loads parts of
/// the program asks `fetchPart` of the page for them.
pub(crate) fn classic(entry: &Path, out: &Path) -> Outcome<()> {
    let out = std::path::absolute(out).map_err(|error| failure::at("find", out, &error))?;
    esbuild(&[
        &format!("{UP}/{}", entry.display()),
        &format!("--outfile={}", out.display()),
        "--bundle",
        "--format=iife",
        "--target=es2019",
        "--define:import.meta.url=document.baseURI",
        "--define:fetch=fetchPart",
        "--log-level=error",
    ])
}

/// Runs esbuild where npm puts it; all its scripts are as small as it can make them.
fn esbuild(arguments: &[&str]) -> Outcome<()> {
    let mut esbuild = program("node", &["node_modules/esbuild/bin/esbuild", "--minify"]);
    run(esbuild.args(arguments).current_dir(FOLDER))
}

/// Where the bundled script of an entry is.
pub(crate) fn bundled(entry: &str) -> PathBuf {
    Path::new(SITE).join(entry)
}

/// The licences under which the scripts are handed on.
pub(crate) fn licences() -> Outcome<String> {
    let packages = Path::new(FOLDER).join("node_modules");
    let named = |name: &&str| Ok(format!("{name}\n\n{}\n", text(&packages.join(name))?));
    let texts = LICENCES.iter().map(named).collect::<Outcome<Vec<_>>>()?;
    Ok(texts.join(SEPARATOR))
}

/// Checksum of all that the scripts are made of.
fn digest() -> Outcome<String> {
    let mut sources = BUNDLING.join(" ").into_bytes();
    for name in ["package-lock.json", CHARTS, UNZSTD] {
        sources.append(&mut read(&Path::new(FOLDER).join(name))?);
    }
    Ok(sha256(&sources))
}
