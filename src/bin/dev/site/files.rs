//! Reading and writing files, with a sentence for what fails.

use std::fs;
use std::path::Path;

use dev::failure::{self, Outcome};

/// Names of the files in `folder` itself, in order.
pub(crate) fn names(folder: &Path) -> Outcome<Vec<String>> {
    let entries = fs::read_dir(folder).map_err(|error| failure::at("read", folder, &error))?;
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| entry.path().is_file())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    Ok(names)
}

/// Whether a file is WebAssembly, by its name.
pub(crate) fn is_wasm(name: &str) -> bool {
    let ending = Path::new(name).extension();
    ending.is_some_and(|ending| ending == "wasm")
}

/// Writes a file, with the folders above it.
pub(crate) fn create(path: &Path, bytes: &[u8]) -> Outcome<()> {
    let write = || -> std::io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, bytes)
    };
    write().map_err(|error| failure::at("write", path, &error))
}

/// The bytes of a file.
pub(crate) fn read(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|error| failure::at("read", path, &error))
}

/// The text of a file.
pub(crate) fn text(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| failure::at("read", path, &error))
}

/// Removes a file.
pub(crate) fn remove(path: &Path) -> Outcome<()> {
    fs::remove_file(path).map_err(|error| failure::at("remove", path, &error))
}
