//! `cargo dev build`: the files to publish.

use std::fs;

use super::failure::{self, Outcome};
use super::paths::DIST;
use super::program::{announce, program, run};
use super::tools::{Tools, WASM_TARGET};
use super::weave;

/// Compiles for engines as old as Chromium 92: only WebAssembly's first version and mutable
/// globals. The standard library is compiled along, since the shipped one uses newer features;
/// that takes a bootstrap switch on a stable compiler, and the program becomes smaller too.
const LOWERED: [(&str, &str); 3] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    (
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        "-C target-cpu=mvp -C target-feature=+mutable-globals",
    ),
];

/// Names of the variables that must not reach a native build.
pub(crate) fn lowering_variables() -> impl Iterator<Item = &'static str> {
    LOWERED.into_iter().map(|(name, _)| name)
}

/// Builds into `dist/` and prints what it weighs.
pub(crate) fn build(tools: &Tools) -> Outcome<()> {
    announce("Building the published files (dist/)");
    weave::install_hook()?;
    // Trunk builds offline; this brings the standard library's parts too.
    let fetch = ["fetch", "--target", WASM_TARGET];
    run(program("cargo", &fetch).envs(LOWERED))?;
    let mut trunk = tools.trunk(&["build", "--release", "--dist", DIST]);
    run(trunk.envs(LOWERED))?;
    report()
}

fn report() -> Outcome<()> {
    let entries = fs::read_dir(DIST).map_err(|error| failure::at("read", DIST, &error))?;
    for entry in entries.flatten() {
        if let Ok(details) = entry.metadata()
            && details.is_file()
        {
            println!("{:>9} {}", details.len(), entry.file_name().display());
        }
    }
    Ok(())
}
