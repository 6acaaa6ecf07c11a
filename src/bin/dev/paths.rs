//! Where the commands keep what they make and what they install.

use std::path::PathBuf;

use super::failure::{Failure, Outcome};

/// The project's folder.
pub(crate) const PROJECT: &str = env!("CARGO_MANIFEST_DIR");
/// What Trunk takes from us: styles, data, a copy of this program.
pub(crate) const SITE: &str = "target/site";
/// The published files.
pub(crate) const DIST: &str = "dist";
/// What `serve` shows, apart from the published files.
pub(crate) const SERVED: &str = "target/served";

/// The folder of installed tools, which every clone on this machine shares.
pub(crate) fn tools() -> Outcome<PathBuf> {
    let cache = std::env::var_os("XDG_CACHE_HOME")
        .or_else(|| std::env::var_os("LOCALAPPDATA"))
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cache")));
    cache
        .map(|cache| cache.join("fenghua-plan"))
        .ok_or_else(|| {
            Failure("No folder for tools: set HOME or XDG_CACHE_HOME and try again.".into())
        })
}
