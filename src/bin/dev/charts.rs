//! The chart library: the parts of ECharts that `src/echarts/entry.js` names, in one script.

use std::fs;
use std::path::{Path, PathBuf};

use fenghua_plan::digest::sha256;
use fenghua_plan::publish::licences::SEPARATOR;

use super::failure::Outcome;
use super::paths::SITE;
use super::program::{program, run};
use super::ship::{create, read, text};

/// Folder of the entry and of its lock file.
pub(crate) const FOLDER: &str = "src/echarts";
/// How esbuild bundles: one script that sets the variable `echarts`, in JavaScript of 2019.
const ARGUMENTS: [&str; 8] = [
    "node_modules/esbuild/bin/esbuild",
    "entry.js",
    "--bundle",
    "--minify",
    "--format=iife",
    "--global-name=echarts",
    "--target=es2019",
    "--log-level=warning",
];

/// Licences of what is in the library, as its packages carry them.
const LICENCES: [&str; 5] = [
    "echarts/NOTICE",
    "echarts/LICENSE",
    "echarts/licenses/LICENSE-d3",
    "zrender/LICENSE",
    "tslib/LICENSE.txt",
];

/// Bundles the library unless the one that is there came from the same sources.
pub(crate) fn bundle() -> Outcome<()> {
    let stamp = Path::new(SITE).join("charts.stamp");
    let sources = digest()?;
    let is_there = bundled().is_file();
    if is_there && fs::read_to_string(&stamp).is_ok_and(|stamped| stamped == sources) {
        return Ok(());
    }
    let out = format!("--outfile=../../{}", bundled().display());
    run(program("node", &ARGUMENTS).arg(out).current_dir(FOLDER))?;
    create(&stamp, sources.as_bytes())
}

/// Where the bundled library is.
pub(crate) fn bundled() -> PathBuf {
    Path::new(SITE).join("charts.js")
}

/// The licences under which the library is handed on.
pub(crate) fn licences() -> Outcome<String> {
    let packages = Path::new(FOLDER).join("node_modules");
    let texts = LICENCES
        .iter()
        .map(|name| Ok(format!("{name}\n\n{}\n", text(&packages.join(name))?)))
        .collect::<Outcome<Vec<_>>>()?;
    Ok(texts.join(SEPARATOR))
}

/// Checksum of all that the library is made of.
fn digest() -> Outcome<String> {
    let lock = read(&Path::new(FOLDER).join("package-lock.json"))?;
    let entry = read(&Path::new(FOLDER).join("entry.js"))?;
    let arguments = ARGUMENTS.join(" ").into_bytes();
    Ok(sha256(&[lock, entry, arguments].concat()))
}
