//! The project's commands: `cargo dev serve` shows the app, `cargo dev test` runs every check.
//!
//! Each installs what it needs, says what it is doing and ends in a sentence when something
//! cannot be had. Whatever needs the app's own code is in `site`, which this program compiles.
#![allow(
    clippy::print_stdout,
    reason = "a command speaks to its user through the terminal"
)]

mod app;
mod browsers;
mod checks;
mod toolchain;
mod tools;

use std::process::ExitCode;

use dev::failure::{self, Failure, Outcome};
use dev::paths;
use dev::program::run;

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
    failure::end(command(&words))
}

fn command(words: &[&str]) -> Outcome<()> {
    let is_known = matches!(
        words,
        ["serve" | "test" | "build" | "data" | "schema"] | ["index", _] | ["bench", ..]
    );
    paths::enter_project()?;
    if is_known {
        toolchain::pin()?;
    }
    match words {
        ["serve"] => app::serve(),
        ["test"] => checks::run_all(),
        ["build"] => app::set_up_build().and_then(|tools| app::build(&tools)),
        ["bench", options @ ..] => checks::bench(options),
        ["data" | "schema"] | ["index", _] => run(&mut app::site(words)),
        // Called by Trunk, as Trunk.toml says.
        ["hook", stage] => app::stage(stage),
        _ => Err(Failure(USAGE.into())),
    }
}
