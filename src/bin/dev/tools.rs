//! Set-up: the pinned tools, installed once a machine and skipped where they are there.
//!
//! Not here: Rust itself, and what the tools are used for.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use dev::failure::{self, Failure, Outcome, offline};
use dev::paths::{self, SITE};
use dev::program::{Running, announce, executable, output, program, run};

const TRUNK_VERSION: &str = "0.21.14";
/// The npm package that carries `wasm-opt`.
const BINARYEN_VERSION: &str = "132.0.0";
const OLDEST_NODE: u32 = 20;
/// What Cargo says while it compiles Trunk.
const TRUNK_LOG: &str = "target/site/trunk.log";
/// Trunk runs for seconds: it is compiled as cheaply as can be, in a quarter of the time that an optimised
/// one takes.
const CHEAPLY: [(&str, &str); 4] = [
    ("CARGO_INCREMENTAL", "0"),
    ("CARGO_PROFILE_DEV_DEBUG", "0"),
    ("CARGO_PROFILE_DEV_DEBUG_ASSERTIONS", "false"),
    ("CARGO_PROFILE_DEV_OVERFLOW_CHECKS", "false"),
];

/// The tools of a build, ready to run.
#[derive(Debug)]
pub(crate) struct Tools {
    trunk: PathBuf,
    search_path: OsString,
}

impl Tools {
    /// Trunk with the other tools in its reach.
    pub(crate) fn trunk(&self, arguments: &[&str]) -> Command {
        let mut trunk = program(&self.trunk, arguments);
        // Some shells set NO_COLOR=1, which Trunk refuses to read as true.
        trunk.env("PATH", &self.search_path).env_remove("NO_COLOR");
        trunk
    }
}

/// Everything that `serve` and `build` need, with the npm parts of `scripts`. Where Trunk has to be compiled,
/// `meanwhile` is done beside it.
pub(crate) fn set_up(scripts: &str, meanwhile: impl FnOnce()) -> Outcome<Tools> {
    announce("Set-up: tools of the build");
    require_node()?;
    let root = paths::tools()?.join(format!("trunk-{TRUNK_VERSION}"));
    let trunk = begin_trunk(&root)?;
    let binaryen = binaryen()?;
    npm_parts(scripts)?;
    if let Some(trunk) = trunk {
        meanwhile();
        announce("Waiting for Trunk");
        trunk.end().map_err(offline)?;
    }
    let stand_ins = Path::new(SITE).join("bin");
    let stand_ins = std::path::absolute(&stand_ins)
        .map_err(|error| failure::at("find the folder", &stand_ins, &error))?;
    let old = env::var_os("PATH").unwrap_or_default();
    let own = [stand_ins, binaryen].into_iter();
    let search_path = env::join_paths(own.chain(env::split_paths(&old)))
        .map_err(|error| Failure(format!("PATH has a folder that cannot be in it: {error}.")))?;
    let trunk = root.join("bin").join(executable("trunk"));
    Ok(Tools { trunk, search_path })
}

fn require_node() -> Outcome<()> {
    let advice = format!("Install Node.js {OLDEST_NODE} or newer (with npm) and run this again.");
    let version = output(&mut program("node", &["--version"]))
        .ok_or_else(|| Failure(format!("There is no Node.js. {advice}")))?;
    let major = version.trim_start_matches('v').split('.').next();
    let major = major.and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < OLDEST_NODE) {
        return Err(Failure(format!("Node.js {version} is too old. {advice}")));
    }
    output(&mut npm(&["--version"]))
        .ok_or_else(|| Failure(format!("There is no npm. {advice}")))?;
    println!("Node.js {version}: there");
    Ok(())
}

/// Begins to install Trunk into `root`, unless it is there.
fn begin_trunk(root: &Path) -> Outcome<Option<Running>> {
    // Cargo writes this list last, so an interrupted installation is done again.
    if root.join(".crates.toml").is_file() {
        println!("Trunk {TRUNK_VERSION}: there");
        return Ok(None);
    }
    announce(&format!(
        "Compiling Trunk {TRUNK_VERSION} (a few minutes, once a machine; Cargo's words go to {TRUNK_LOG})"
    ));
    let mut install = program("cargo", &["install", "trunk", "--version", TRUNK_VERSION]);
    // It fetches nothing: without its features for secure connections.
    install.args(["--debug", "--locked", "--no-default-features", "--root"]);
    install.arg(root).arg("--target-dir");
    install.arg(root.join("compiling")).envs(CHEAPLY);
    Running::start(&mut install, TRUNK_LOG).map(Some)
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
    let mut install = npm(&["install", "--no-audit", "--no-fund", "--prefix"]);
    install
        .arg(&root)
        .arg(format!("binaryen@{BINARYEN_VERSION}"));
    run(&mut install).map_err(offline)?;
    Ok(folder)
}

/// Installs what the lock file in `folder` names, unless that was done.
pub(crate) fn npm_parts(folder: &str) -> Outcome<()> {
    let read = |path: &Path| fs::read(path).unwrap_or_default();
    let lock = read(&Path::new(folder).join("package-lock.json"));
    let installed = Path::new(folder).join("node_modules/.installed-lock");
    if read(&installed) == lock {
        println!("npm parts of {folder}/: there");
        return Ok(());
    }
    announce(&format!("Installing the npm parts of {folder}/"));
    let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    run(npm(&arguments).current_dir(folder)).map_err(offline)?;
    fs::write(&installed, lock).map_err(|error| failure::at("write", &installed, &error))
}

fn npm(arguments: &[&str]) -> Command {
    program(if cfg!(windows) { "npm.cmd" } else { "npm" }, arguments)
}
