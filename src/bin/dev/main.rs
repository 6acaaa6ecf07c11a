//! The project's commands: `cargo dev serve` shows the app, `cargo dev test` runs every check.
//!
//! Each installs what it needs, says what it is doing and ends in a sentence when something
//! cannot be had. Native only; the app itself is in the library.
#![allow(
    clippy::print_stdout,
    reason = "a command speaks to its user through the terminal"
)]

mod alike;
mod bindgen;
mod browsers;
mod build;
mod checks;
mod data;
mod data_files;
mod evidence;
mod failure;
mod licences;
mod parts;
mod paths;
mod program;
mod scripts;
mod serve;
mod ship;
mod tools;
mod weave;

use std::process::ExitCode;

use failure::{Failure, Outcome};

const USAGE: &str = "\
usage: cargo dev COMMAND

  serve   build the app, serve it on this machine, rebuild on change
  test    run every check: format, lints, data, native tests, browser tests
  build   build the files to publish into dist/
  data    check data/ alone: every fault with file, path, value, expectation
  index   PLAN.txt: compare data/ with the plan's text and renew data/figures.json
  schema  renew data/schema.json from the code that reads the data
  bench   measure the built app beside a hand-written page";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure(sentence)) => {
            eprintln!("\n{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Outcome<()> {
    std::env::set_current_dir(paths::PROJECT)
        .map_err(|error| failure::at("open the project's folder", paths::PROJECT, &error))?;
    if bindgen::is_called() {
        return bindgen::run(words);
    }
    if let ["serve" | "test" | "build" | "bench", ..] = words {
        // First of all: `cargo test` may replace this program's file while it runs.
        weave::install_hook()?;
    }
    match words {
        ["serve"] => serve::serve(),
        ["test"] => checks::run_all(),
        ["build"] => tools::set_up_build().and_then(|tools| build::build(&tools)),
        ["data"] => data::check(),
        ["index", text] => evidence::renew_index(text),
        ["schema"] => data::renew_schema(),
        ["bench", options @ ..] => checks::bench(options),
        // Called by Trunk, as Trunk.toml says.
        ["weave", stage] => weave::from_hook(stage),
        ["weave-now", stage] => weave::now(stage),
        _ => Err(Failure(USAGE.into())),
    }
}
