//! Set-up: the pinned tools, installed once a machine and skipped where they are there.
//!
//! Not here: what the tools are used for.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::browsers::{self, Browsers};
use super::failure::{self, Failure, Outcome, offline};
use super::paths;
use super::program::{announce, executable, output, program, run};
use super::{scripts, weave};

/// What the app is compiled for.
pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";
const TRUNK_VERSION: &str = "0.21.14";
/// The npm package that carries `wasm-opt`.
const BINARYEN_VERSION: &str = "132.0.0";
const OLDEST_NODE: u32 = 20;
/// The tools of a build, ready to run.
#[derive(Debug)]
pub(crate) struct Tools {
    search_path: OsString,
}

impl Tools {
    /// Trunk with the other tools in its reach.
    pub(crate) fn trunk(&self, arguments: &[&str]) -> Command {
        let mut trunk = self.program("trunk", arguments);
        // Some shells set NO_COLOR=1, which Trunk refuses to read as true.
        trunk.env_remove("NO_COLOR");
        trunk
    }

    /// A program with the tools in its reach.
    pub(crate) fn program(&self, name: &str, arguments: &[&str]) -> Command {
        let found = env::split_paths(&self.search_path)
            .map(|folder| folder.join(executable(name)))
            .find(|file| file.is_file());
        let name = found.map_or_else(|| name.into(), PathBuf::into_os_string);
        let mut command = program(name, arguments);
        command.env("PATH", &self.search_path);
        command
    }
}

/// Everything that `serve` and `build` need.
pub(crate) fn set_up_build() -> Outcome<Tools> {
    announce("Set-up: tools of the build");
    require_node()?;
    add_target()?;
    add_component("rust-src", "lib/rustlib/src/rust/library/Cargo.lock")?;
    let folders = [
        weave::stand_ins()?,
        // It fetches nothing: without its features for secure connections.
        cargo_tool(
            "trunk",
            TRUNK_VERSION,
            &["--locked", "--no-default-features"],
        )?,
        binaryen()?,
    ];
    npm_parts(scripts::FOLDER)?;
    let old = env::var_os("PATH").unwrap_or_default();
    let all = folders.into_iter().chain(env::split_paths(&old));
    let search_path = env::join_paths(all)
        .map_err(|error| Failure(format!("PATH has a folder that cannot be in it: {error}.")))?;
    Ok(Tools { search_path })
}

/// Everything that the checks need beside the tools of the build.
pub(crate) fn set_up_checks() -> Outcome<Browsers> {
    announce("Set-up: tools of the checks");
    add_component("rustfmt", &format!("bin/{}", executable("cargo-fmt")))?;
    add_component("clippy", &format!("bin/{}", executable("cargo-clippy")))?;
    npm_parts("tests")?;
    browsers::set_up()
}

fn require_node() -> Outcome<()> {
    let advice = format!("Install Node.js {OLDEST_NODE} or newer (with npm) and run this again.");
    let version = output(&mut program("node", &["--version"]))
        .ok_or_else(|| Failure(format!("There is no Node.js. {advice}")))?;
    let major = version.trim_start_matches('v').split('.').next();
    let is_new_enough = major
        .and_then(|major| major.parse::<u32>().ok())
        .is_some_and(|major| major >= OLDEST_NODE);
    if !is_new_enough {
        return Err(Failure(format!("Node.js {version} is too old. {advice}")));
    }
    output(&mut npm(&["--version"]))
        .ok_or_else(|| Failure(format!("There is no npm. {advice}")))?;
    println!("Node.js {version}: there");
    Ok(())
}

fn add_target() -> Outcome<()> {
    let folder = output(&mut program(
        "rustc",
        &["--print", "target-libdir", "--target", WASM_TARGET],
    ));
    if folder.is_some_and(|folder| Path::new(&folder).is_dir()) {
        println!("{WASM_TARGET}: there");
        return Ok(());
    }
    announce(&format!("Installing the Rust target {WASM_TARGET}"));
    rustup(&["target", "add", WASM_TARGET])
}

/// Adds a part of the Rust toolchain unless `file` of it is there.
fn add_component(name: &str, file: &str) -> Outcome<()> {
    let root = output(&mut program("rustc", &["--print", "sysroot"]))
        .ok_or_else(|| Failure("There is no rustc. Install Rust with rustup.".into()))?;
    if Path::new(&root).join(file).exists() {
        println!("{name}: there");
        return Ok(());
    }
    announce(&format!("Installing the Rust component {name}"));
    rustup(&["component", "add", name])
}

fn rustup(arguments: &[&str]) -> Outcome<()> {
    run(&mut program("rustup", arguments)).map_err(|Failure(reason)| {
        Failure(format!(
            "{reason} This needs rustup (the installer of Rust) and the network."
        ))
    })
}

/// The folder with the programs of a crate, installed at `version`. Compiled in half the time that an
/// optimised build takes; a build of the app spends seconds in them.
fn cargo_tool(name: &str, version: &str, options: &[&str]) -> Outcome<PathBuf> {
    let root = paths::tools()?.join(format!("{name}-{version}"));
    let folder = root.join("bin");
    // Cargo writes this list last, so an interrupted installation is done again.
    if root.join(".crates.toml").is_file() {
        println!("{name} {version}: there");
        return Ok(folder);
    }
    announce(&format!(
        "Installing {name} {version} (a few minutes, once a machine)"
    ));
    // Crates that both tools need are compiled once.
    let shared = paths::tools()?.join("compiling");
    let mut install = program("cargo", &["install", "--debug", name, "--version", version]);
    install
        .arg("--root")
        .arg(&root)
        .arg("--target-dir")
        .arg(&shared)
        .args(options)
        .env("CARGO_PROFILE_DEV_DEBUG", "0");
    run(&mut install).map_err(offline)?;
    Ok(folder)
}

/// The folder with `wasm-opt`.
fn binaryen() -> Outcome<PathBuf> {
    let root = paths::tools()?.join(format!("binaryen-{BINARYEN_VERSION}"));
    let folder = root.join("node_modules").join(".bin");
    if folder.join("wasm-opt").exists() {
        println!("binaryen {BINARYEN_VERSION}: there");
        return Ok(folder);
    }
    announce(&format!("Installing binaryen {BINARYEN_VERSION} from npm"));
    fs::create_dir_all(&root).map_err(|error| failure::at("make the folder", &root, &error))?;
    let package = format!("binaryen@{BINARYEN_VERSION}");
    let mut install = npm(&["install", "--no-audit", "--no-fund", "--prefix"]);
    install.arg(&root).arg(package);
    run(&mut install).map_err(offline)?;
    Ok(folder)
}

/// Installs what the lock file in `folder` names, unless that was done.
pub(crate) fn npm_parts(folder: &str) -> Outcome<()> {
    let read = |path: &Path| fs::read(path).unwrap_or_default();
    let lock = read(&Path::new(folder).join("package-lock.json"));
    let installed = Path::new(folder)
        .join("node_modules")
        .join(".installed-lock");
    if read(&installed) == lock {
        println!("npm parts of {folder}/: there");
        return Ok(());
    }
    announce(&format!("Installing the npm parts of {folder}/"));
    let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    run(npm(&arguments).current_dir(folder)).map_err(offline)?;
    fs::write(&installed, lock).map_err(|error| failure::at("write", &installed, &error))
}

/// The version of a package in Cargo.lock.
pub(crate) fn locked_version(package: &str) -> Outcome<String> {
    let lock = fs::read_to_string("Cargo.lock")
        .map_err(|error| failure::at("read", "Cargo.lock", &error))?;
    let name = format!("name = \"{package}\"");
    let after = lock.lines().skip_while(|line| *line != name).nth(1);
    let version = after.and_then(|line| line.strip_prefix("version = \""));
    version
        .map(|rest| rest.trim_end_matches('"').to_owned())
        .ok_or_else(|| Failure(format!("Cargo.lock does not name {package}.")))
}

fn npm(arguments: &[&str]) -> Command {
    let name = if cfg!(windows) { "npm.cmd" } else { "npm" };
    program(name, arguments)
}
