//! The chart library: the parts of ECharts that `src/echarts/entry.js` names, in one script.

use std::fs;
use std::path::{Path, PathBuf};

use fenghua_plan::publish::sums::sha256;

use super::failure::Outcome;
use super::paths::SITE;
use super::program::{program, run};
use super::ship::{create, read};

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

/// Checksum of all that the library is made of.
fn digest() -> Outcome<String> {
    let lock = read(&Path::new(FOLDER).join("package-lock.json"))?;
    let entry = read(&Path::new(FOLDER).join("entry.js"))?;
    let arguments = ARGUMENTS.join(" ").into_bytes();
    Ok(sha256(&[lock, entry, arguments].concat()))
}
