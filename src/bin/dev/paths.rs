//! Where the commands keep what they make and what they install.

use std::env;
use std::path::PathBuf;

use super::failure::{Failure, Outcome, at};

/// What Trunk takes from us: styles, data, copies of the commands.
pub const SITE: &str = "target/site";
/// The published files.
pub const DIST: &str = "dist";
/// What `serve` shows, apart from the published files.
pub const SERVED: &str = "target/served";

/// Makes the project's folder the one that all other paths begin in.
pub fn enter_project() -> Outcome<()> {
    let project = concat!(env!("CARGO_MANIFEST_DIR"), "/../../..");
    env::set_current_dir(project).map_err(|error| at("open the project's folder", project, &error))
}

/// The folder of installed tools, which every clone on this machine shares.
pub fn tools() -> Outcome<PathBuf> {
    let cache = env::var_os("XDG_CACHE_HOME")
        .or_else(|| env::var_os("LOCALAPPDATA"))
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cache")));
    cache
        .map(|cache| cache.join("fenghua-plan"))
        .ok_or_else(|| {
            Failure("No folder for tools: set HOME or XDG_CACHE_HOME and try again.".into())
        })
}
