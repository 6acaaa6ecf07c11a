//! Scripts made of npm packages: the parts of ECharts that `src/echarts/charts.js` names, and what
//! unpacks the offline file; and our own scripts, made small.

use std::fs;
use std::path::{Path, PathBuf};

use fenghua_plan::digest::sha256;
use fenghua_plan::publish::licences::SEPARATOR;

use super::failure::{self, Outcome};
use super::paths::SITE;
use super::program::{program, run};
use super::ship::{create, read, text};

/// Folder of the entries and of their lock file.
pub(crate) const FOLDER: &str = "src/echarts";
/// Entry and bundled script of the chart library, which sets `window.echarts`.
pub(crate) const CHARTS: &str = "charts.js";
/// Entry and bundled script of what unpacks the offline file, which sets `window.unzstd`.
pub(crate) const UNZSTD: &str = "unzstd.js";
/// Where npm puts esbuild.
const ESBUILD: &str = "node_modules/esbuild/bin/esbuild";
/// How esbuild bundles: one script for each entry, in JavaScript of 2019.
const ARGUMENTS: [&str; 8] = [
    ESBUILD,
    CHARTS,
    UNZSTD,
    "--bundle",
    "--minify",
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
    let out = format!("--outdir=../../{SITE}");
    run(program("node", &ARGUMENTS).arg(out).current_dir(FOLDER))?;
    create(&stamp, sources.as_bytes())
}

/// `code`, a script of ours in JavaScript of 2017, without comments and with short names where
/// nothing outside can use them.
pub(crate) fn minified(code: &str) -> Outcome<String> {
    let [source, small] = ["ours.js", "ours.min.js"].map(|name| Path::new(SITE).join(name));
    create(&source, code.as_bytes())?;
    let [entry, out] = [&source, &small].map(|path| format!("../../{}", path.display()));
    let arguments = [
        ESBUILD,
        &entry,
        &format!("--outfile={out}"),
        "--minify",
        "--charset=utf8",
        "--target=es2017",
        "--log-level=warning",
    ];
    run(program("node", &arguments).current_dir(FOLDER))?;
    text(&small)
}

/// Writes the module `entry` with what it imports as one classic script, `out`. What loads parts of
/// the program asks `fetchPart` of the page for them.
pub(crate) fn classic(entry: &Path, out: &Path) -> Outcome<()> {
    let absolute = |path: &Path| std::path::absolute(path);
    let paths = absolute(entry).and_then(|entry| Ok((entry, absolute(out)?)));
    let (entry, out) = paths.map_err(|error| failure::at("find", entry, &error))?;
    let arguments = [
        ESBUILD,
        "--bundle",
        "--minify",
        "--format=iife",
        "--target=es2019",
        "--define:import.meta.url=document.baseURI",
        "--define:fetch=fetchPart",
        "--log-level=error",
    ];
    let mut esbuild = program("node", &arguments);
    let out = format!("--outfile={}", out.display());
    run(esbuild.arg(entry).arg(out).current_dir(FOLDER))
}

/// Where the bundled script of an entry is.
pub(crate) fn bundled(entry: &str) -> PathBuf {
    Path::new(SITE).join(entry)
}

/// The licences under which the scripts are handed on.
pub(crate) fn licences() -> Outcome<String> {
    let packages = Path::new(FOLDER).join("node_modules");
    let texts = LICENCES
        .iter()
        .map(|name| Ok(format!("{name}\n\n{}\n", text(&packages.join(name))?)))
        .collect::<Outcome<Vec<_>>>()?;
    Ok(texts.join(SEPARATOR))
}

/// Checksum of all that the scripts are made of.
fn digest() -> Outcome<String> {
    let mut sources = ARGUMENTS.join(" ").into_bytes();
    for name in ["package-lock.json", CHARTS, UNZSTD] {
        sources.append(&mut read(&Path::new(FOLDER).join(name))?);
    }
    Ok(sha256(&sources))
}
