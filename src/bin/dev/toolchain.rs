//! The one Rust that everything is compiled with: `rust-version` of Cargo.toml. This program itself may be
//! compiled with another.

use std::env;
use std::path::Path;
use std::process::{self, Command};

use dev::failure::{Failure, Outcome, offline};
use dev::program::{announce, output, program, run};

/// What the app is compiled for.
pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";
const VERSION: &str = env!("CARGO_PKG_RUST_VERSION");
/// The variable by which rustup's `cargo` and `rustc` know which Rust is meant.
const CHOICE: &str = "RUSTUP_TOOLCHAIN";
/// What belongs to it beside compiler and Cargo: how rustup adds it, and a file by which it is known.
const PIECES: [(&str, &str, &str); 4] = [
    ("component", "clippy", "bin/cargo-clippy"),
    ("component", "rustfmt", "bin/cargo-fmt"),
    (
        "component",
        "rust-src",
        "lib/rustlib/src/rust/library/Cargo.lock",
    ),
    (
        "target",
        WASM_TARGET,
        "lib/rustlib/wasm32-unknown-unknown/lib",
    ),
];

/// Sees to it that the Rust in use is the pinned one. Where it is not, this command begins again so that it
/// is, and ends here as it ends there.
pub(crate) fn pin() -> Outcome<()> {
    let active = output(&mut program("rustc", &["--version"])).unwrap_or_default();
    if is_pinned(&active) {
        complete()?;
        println!("Rust {VERSION}: there");
        return Ok(());
    }
    let active = if active.is_empty() {
        "no rustc"
    } else {
        &active
    };
    if env::var_os(CHOICE).is_some_and(|it| it == VERSION) {
        return Err(Failure(format!(
            "The app is built with Rust {VERSION}. rustup has it, but first in PATH is another ({active}): \
             put rustup's programs before it (~/.cargo/bin) and run this again."
        )));
    }
    if output(&mut program("rustup", &["--version"])).is_none() {
        return Err(Failure(format!(
            "The app is built with Rust {VERSION}; here is {active}, and no rustup that could install it. \
             Install rustup (https://rustup.rs) and run this again."
        )));
    }
    let there = output(&mut program("rustup", &["run", VERSION, "rustc", "-V"]));
    if !there.is_some_and(|it| is_pinned(&it)) {
        announce(&format!("Installing Rust {VERSION} beside {active}"));
        let mut install = program("rustup", &["toolchain", "install", VERSION]);
        install.args(["--profile", "minimal", "-c", "clippy,rustfmt,rust-src"]);
        run(install.args(["-t", WASM_TARGET])).map_err(offline)?;
    }
    let fails = |error| Failure(format!("This command cannot begin again: {error}."));
    let mut again = Command::new(env::current_exe().map_err(fails)?);
    again.args(env::args_os().skip(1)).env(CHOICE, VERSION);
    // Cargo leaves the path of its own there, which programs prefer to the one that rustup would choose.
    let status = again.env_remove("CARGO").status().map_err(fails)?;
    process::exit(status.code().unwrap_or(1))
}

/// Whether `rustc --version` said so.
fn is_pinned(said: &str) -> bool {
    said.split_whitespace().nth(1) == Some(VERSION)
}

/// Adds what the Rust in use lacks.
fn complete() -> Outcome<()> {
    let root = output(&mut program("rustc", &["--print", "sysroot"])).unwrap_or_default();
    for (kind, name, file) in PIECES {
        let file = Path::new(&root).join(file);
        if !file.exists() && !file.with_extension(env::consts::EXE_EXTENSION).exists() {
            announce(&format!("Adding {name} to Rust {VERSION}"));
            run(&mut program("rustup", &[kind, "add", name])).map_err(|Failure(reason)| {
                Failure(format!(
                    "{reason} This needs rustup (https://rustup.rs) and the network."
                ))
            })?;
        }
    }
    Ok(())
}
