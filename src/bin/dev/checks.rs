//! `cargo dev test`: every check, in the order in which a failure is cheapest to find.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use dev::failure::{self, Outcome};
use dev::program::{Running, announce, program, run};

use super::app;
use super::browsers;
use super::toolchain::WASM_TARGET;
use super::tools;

/// What the build prints while native checks run.
const BUILD_LOG: &str = "target/site/build.log";

/// Compiles with clippy, which is a compiler too: lints and code of one run. This is how `cargo clippy`
/// calls it and tells it that a warning is an error, but that one compiles nothing that could run, so each
/// crate would be read once more.
const LINTED: [(&str, &str); 2] = [
    ("RUSTC_WORKSPACE_WRAPPER", "clippy-driver"),
    (
        "CLIPPY_ARGS",
        "-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__",
    ),
];

/// Runs everything; stops at the first step that fails. The files to publish are built while native
/// code is checked, since each of the two leaves one core idle for minutes.
pub(crate) fn run_all() -> Outcome<()> {
    let begun = Instant::now();
    app::set_up_build()?;
    let browsers = set_up()?;
    announce("Format");
    run(&mut program("cargo", &["fmt", "--all", "--check"]))?;
    run(&mut app::site(&["data"]))?;
    announce(&format!(
        "Building the published files meanwhile (its words go to {BUILD_LOG})"
    ));
    // A copy, since the native checks may replace this program's file.
    let building = Running::start(&mut program(app::hook(), &["build"]), BUILD_LOG)?;
    announce("Lints and tests, native");
    run(program("cargo", &["test", "--workspace"]).envs(LINTED))?;
    announce("Lints, WebAssembly");
    let wasm = ["clippy", "--target", WASM_TARGET, "--lib", "--bins"];
    run(program("cargo", &wasm).args(["--", "-D", "warnings"]))?;
    announce("Waiting for the published files");
    building.end()?;
    announce("Browser tests");
    let tests = browser_tests()?;
    run(node(&["run.mjs"], browsers).args(tests))?;
    let seconds = begun.elapsed().as_secs();
    announce(&format!("All checks passed in {seconds} s"));
    Ok(())
}

/// Builds the app and measures it beside the hand-written page.
pub(crate) fn bench(options: &[&str]) -> Outcome<()> {
    let tools = app::set_up_build()?;
    let browsers = set_up()?;
    app::build(&tools)?;
    announce("Measuring");
    run(node(&["bench/run.mjs"], browsers).args(options))
}

/// Everything that the checks need beside the tools of the build.
fn set_up() -> Outcome<Vec<(&'static str, PathBuf)>> {
    announce("Set-up: tools of the checks");
    tools::npm_parts("tests")?;
    browsers::set_up()
}

/// The files of browser tests, as seen from `tests/`. Named one by one, because Node 20 and its
/// successors disagree on what a folder or a pattern means and may run no test at all.
fn browser_tests() -> Outcome<Vec<PathBuf>> {
    const FOLDER: &str = "tests/browser";
    let entries = fs::read_dir(FOLDER).map_err(|error| failure::at("read", FOLDER, &error))?;
    let names = entries.flatten().map(|entry| entry.file_name());
    let mut files: Vec<PathBuf> = names.map(|it| Path::new("browser").join(it)).collect();
    files.retain(|file| file.extension().is_some_and(|it| it == "mjs"));
    files.sort();
    Ok(files)
}

fn node(arguments: &[&str], browsers: Vec<(&'static str, PathBuf)>) -> Command {
    let mut node = program("node", arguments);
    node.current_dir("tests").envs(browsers);
    node
}
