//! `cargo dev build`: the files to publish.

use std::fs;

use super::failure::{self, Outcome};
use super::paths::DIST;
use super::program::{announce, program, run};
use super::tools::{Tools, WASM_TARGET};

/// Compiles small, and for engines as old as Chromium 86: only WebAssembly's features of 2019.
///
/// The standard library is compiled along, since the shipped one uses newer features; that
/// takes a bootstrap switch on a stable compiler. Measured on the project library: optimising
/// it for size, panics that only trap and erased component types save 31 KB brotli of 237; leaving
/// out where a panic would be and how values are printed for programmers saves 3 KB of 290.
/// `public/boot.js` hears the trap and says that the program stopped.
const LOWERED: [(&str, &str); 6] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    ("CARGO_UNSTABLE_PANIC_IMMEDIATE_ABORT", "true"),
    ("CARGO_PROFILE_RELEASE_PANIC", "immediate-abort"),
    (
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        "-C target-cpu=mvp \
         -C target-feature=+mutable-globals,+sign-ext,+bulk-memory,+nontrapping-fptoint \
         -C link-arg=--emit-relocs -C link-arg=--export-table \
         --cfg erase_components -Zlocation-detail=none -Zfmt-debug=none",
    ),
];

/// The same features, for `wasm-opt`.
pub(crate) const FEATURES: [&str; 5] = [
    "--mvp-features",
    "--enable-mutable-globals",
    "--enable-sign-ext",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
];

/// Names of the variables that must not reach a native build.
pub(crate) fn lowering_variables() -> impl Iterator<Item = &'static str> {
    LOWERED.into_iter().map(|(name, _)| name)
}

/// Builds into `dist/` and prints what it weighs.
pub(crate) fn build(tools: &Tools) -> Outcome<()> {
    announce("Building the published files (dist/)");
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
