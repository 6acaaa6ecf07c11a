//! `cargo dev test`: every check, in the order in which a failure is cheapest to find.

use std::path::Path;
use std::time::Instant;

use super::failure::Outcome;
use super::program::{announce, program, run};
use super::{build, data, tools};

const LINTS: [&str; 3] = ["--", "-D", "warnings"];

/// Runs everything; stops at the first step that fails.
pub(crate) fn run_all() -> Outcome<()> {
    let begun = Instant::now();
    let tools = tools::set_up_build()?;
    let browser = tools::set_up_checks()?;
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
    run(&mut node(
        &["--test", "--test-concurrency=1", "browser/"],
        &browser,
    ))?;
    announce(&format!(
        "All checks passed in {} s",
        begun.elapsed().as_secs()
    ));
    Ok(())
}

/// Builds the app and measures it beside the hand-written page.
pub(crate) fn bench(options: &[&str]) -> Outcome<()> {
    let tools = tools::set_up_build()?;
    let browser = tools::set_up_checks()?;
    build::build(&tools)?;
    announce("Measuring");
    run(node(&["bench/run.mjs"], &browser).args(options))
}

fn node(arguments: &[&str], browser: &Path) -> std::process::Command {
    let mut node = program("node", arguments);
    node.current_dir("tests").env("CHROMIUM", browser);
    node
}
