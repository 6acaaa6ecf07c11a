//! `cargo dev test`: every check, in the order in which a failure is cheapest to find.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Child;
use std::time::Instant;

use super::browsers::Browsers;
use super::failure::{self, Failure, Outcome};
use super::program::{announce, program, run};
use super::{build, data, tools, weave};

const LINTS: [&str; 3] = ["--", "-D", "warnings"];

/// What the build prints while native checks run.
const BUILD_LOG: &str = "target/site/build.log";

/// Runs everything; stops at the first step that fails. The files to publish are built while native
/// code is checked, since each of the two leaves one core idle for minutes.
pub(crate) fn run_all() -> Outcome<()> {
    let begun = Instant::now();
    tools::set_up_build()?;
    let browsers = tools::set_up_checks()?;
    announce("Format");
    run(&mut program("cargo", &["fmt", "--check"]))?;
    data::check()?;
    let building = Building::begin()?;
    announce("Lints, native");
    run(program("cargo", &["clippy", "--all-targets"]).args(LINTS))?;
    announce("Native tests");
    run(&mut program("cargo", &["test"]))?;
    announce("Lints, WebAssembly");
    let wasm = ["clippy", "--target", tools::WASM_TARGET, "--lib"];
    let app = ["--bin", "fenghua-plan"];
    run(program("cargo", &wasm).args(app).args(LINTS))?;
    building.end()?;
    announce("Browser tests");
    let tests = browser_tests()?;
    run(node(&["run.mjs"], &browsers).args(tests))?;
    announce(&format!(
        "All checks passed in {} s",
        begun.elapsed().as_secs()
    ));
    Ok(())
}

/// A build that goes on in a process of its own; it ends with this value.
struct Building(Child);

impl Building {
    fn begin() -> Outcome<Self> {
        announce(&format!(
            "Building the published files meanwhile (its words go to {BUILD_LOG})"
        ));
        let log =
            File::create(BUILD_LOG).map_err(|error| failure::at("write", BUILD_LOG, &error))?;
        let errors = log
            .try_clone()
            .map_err(|error| failure::at("write", BUILD_LOG, &error))?;
        // A copy, since the native checks may replace this program's file.
        let mut build = program(weave::hook(), &["build"]);
        let child = build.stdout(log).stderr(errors).spawn();
        let child = child.map_err(|error| failure::at("start", weave::hook(), &error))?;
        Ok(Self(child))
    }

    fn end(mut self) -> Outcome<()> {
        announce("Waiting for the published files");
        let ended = self.0.wait();
        let said = fs::read_to_string(BUILD_LOG).unwrap_or_default();
        print!("{said}");
        match ended {
            Ok(status) if status.success() => Ok(()),
            _ => Err(Failure("The files to publish could not be built.".into())),
        }
    }
}

impl Drop for Building {
    fn drop(&mut self) {
        // Without effect where it has ended.
        let _ = self.0.kill();
    }
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
