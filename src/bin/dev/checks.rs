//! `cargo dev test`: every check, in the order in which a failure is cheapest to find.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use super::browsers::Browsers;
use super::failure::{self, Outcome};
use super::program::{announce, program, run};
use super::{build, data, tools};

const LINTS: [&str; 3] = ["--", "-D", "warnings"];

/// Runs everything; stops at the first step that fails.
pub(crate) fn run_all() -> Outcome<()> {
    let begun = Instant::now();
    let tools = tools::set_up_build()?;
    let browsers = tools::set_up_checks()?;
    announce("Format");
    run(&mut program("cargo", &["fmt", "--check"]))?;
    data::check()?;
    announce("Lints, native");
    run(program("cargo", &["clippy", "--all-targets"]).args(LINTS))?;
    announce("Lints, WebAssembly");
    let wasm = ["clippy", "--target", tools::WASM_TARGET, "--lib"];
    let app = ["--bin", "fenghua-plan"];
    run(program("cargo", &wasm).args(app).args(LINTS))?;
    announce("Native tests");
    run(&mut program("cargo", &["test"]))?;
    build::build(&tools)?;
    announce("Browser tests");
    let tests = browser_tests()?;
    run(node(&["--test", "--test-concurrency=1"], &browsers).args(tests))?;
    announce(&format!(
        "All checks passed in {} s",
        begun.elapsed().as_secs()
    ));
    Ok(())
}

/// Builds the app and measures it beside the hand-written page.
pub(crate) fn bench(options: &[&str]) -> Outcome<()> {
    let tools = tools::set_up_build()?;
    let browsers = tools::set_up_checks()?;
    build::build(&tools)?;
    announce("Measuring");
    run(node(&["bench/run.mjs"], &browsers).args(options))
}

/// The files of browser tests, as seen from `tests/`. Named one by one, because Node 20 and its
/// successors disagree on what a folder or a pattern means and may run no test at all.
fn browser_tests() -> Outcome<Vec<PathBuf>> {
    const FOLDER: &str = "tests/browser";
    let entries = fs::read_dir(FOLDER).map_err(|error| failure::at("read", FOLDER, &error))?;
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|it| it == "mjs"))
        .map(|entry| Path::new("browser").join(entry.file_name()))
        .collect();
    files.sort();
    Ok(files)
}

fn node(arguments: &[&str], browsers: &Browsers) -> std::process::Command {
    let mut node = program("node", arguments);
    node.current_dir("tests").envs(browsers.variables());
    node
}
