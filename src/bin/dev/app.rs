//! `cargo dev serve` and `cargo dev build`: Trunk builds the app, and calls this program before and after.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use dev::failure::{self, Outcome};
use dev::paths::{DIST, SERVED, SITE};
use dev::program::{announce, copy_itself, program, run};

use super::toolchain::WASM_TARGET;
use super::tools::{self, Tools};

/// Folder of the scripts that go into the page, with the list of their npm packages.
const SCRIPTS: &str = "src/echarts";

/// Compiles small, and for engines as old as Chromium 86: only WebAssembly's features of 2019
/// (`site/parts.rs` names the same to `wasm-opt`).
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

/// The copy of this program, where Trunk.toml expects it.
pub(crate) fn hook() -> PathBuf {
    Path::new(SITE).join("dev")
}

/// Serves until it is stopped; builds anew when a file changes.
pub(crate) fn serve() -> Outcome<()> {
    let tools = set_up(&[], &[])?;
    run(&mut site(&["data"]))?;
    run(&mut program("cargo", &["fetch"]))?;
    announce("Serving the app: open http://127.0.0.1:8080/ (stop with Ctrl+C)");
    run(&mut tools.trunk(&["serve", "--dist", SERVED]))
}

/// Sets up what the published files need.
pub(crate) fn set_up_build() -> Outcome<Tools> {
    set_up(&["--release"], &LOWERED)
}

/// Builds into `dist/` and prints what it weighs.
pub(crate) fn build(tools: &Tools) -> Outcome<()> {
    announce("Building the published files (dist/)");
    // Trunk builds offline; this brings the standard library's parts too.
    let fetch = ["fetch", "--target", WASM_TARGET];
    run(program("cargo", &fetch).envs(LOWERED))?;
    let mut trunk = tools.trunk(&["build", "--release", "--dist", DIST]);
    run(trunk.envs(LOWERED))?;
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

/// Sets up the tools; while Trunk is compiled, which is longer, compiles what it will want: the app as `options`
/// and `variables` say, and what makes the site of it.
fn set_up(options: &[&str], variables: &[(&str, &str)]) -> Outcome<Tools> {
    copy_itself(&hook())?;
    tools::set_up(SCRIPTS, || {
        announce("Compiling the app meanwhile");
        let app = ["build", "--target", WASM_TARGET, "--bin", "fenghua-plan"];
        let mut app = program("cargo", &app);
        app.args(options).envs(variables.iter().copied());
        // Where one fails, it fails again when it is needed, and then says so.
        let _ = run(&mut program("cargo", &["build", "--package", "site"]));
        let _ = run(&mut app);
    })
}

/// Called by Trunk before and after it builds: one stage of the site.
pub(crate) fn stage(name: &str) -> Outcome<()> {
    // Among Trunk's words Cargo's would be lost.
    run(site(&[name]).env("CARGO_TERM_QUIET", "true"))
}

/// The program that makes the site, compiled from the present code: so the static page is what the code says.
pub(crate) fn site(words: &[&str]) -> Command {
    let mut site = program("cargo", &["run", "--package", "site", "--"]);
    site.args(words);
    // It is native, also when Trunk, which builds the app, asks for it.
    for (name, _) in LOWERED {
        site.env_remove(name);
    }
    site
}
