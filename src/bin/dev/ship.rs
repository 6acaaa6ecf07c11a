//! Files of the published folder: the offline file, compressed copies, checksums.

use std::fmt::Display;
use std::fs;
use std::path::Path;

use brotli::enc::BrotliEncoderParams;
use fenghua_plan::export::copy::file_name;
use fenghua_plan::model::Plan;
use fenghua_plan::publish::offline::{Parts, offline_file};
use fenghua_plan::publish::sums::sha256_list;
use zopfli::{Format, Options};

use super::failure::{self, Failure, Outcome};

/// Folder of the offline file.
const OFFLINE: &str = "offline";
const SUMS: &str = "SHA256SUMS";
/// Endings of files that are worth compressing. Not the data: a compressed copy would go on to
/// be served when a publisher replaces them.
const COMPRESSED: [&str; 7] = ["html", "js", "css", "wasm", "svg", "webmanifest", "txt"];

/// Path of the offline file of `plan`.
pub(crate) fn offline_path(plan: &Plan) -> String {
    format!("{OFFLINE}/{}", file_name(&plan.overview.title))
}

/// Writes the offline file and its checksum.
pub(crate) fn offline(staging: &Path, plan: &Plan, parts: &Parts<'_>) -> Outcome<()> {
    let html = offline_file(parts).map_err(lacks)?;
    let name = file_name(&plan.overview.title);
    let folder = staging.join(OFFLINE);
    create(&folder.join(&name), html.as_bytes())?;
    println!("offline file: {} KB  {OFFLINE}/{name}", html.len() / 1000);
    let sums = sha256_list(&[(name, html.into_bytes())]);
    create(&folder.join(SUMS), sums.as_bytes())
}

/// A page that lacks a tag, as a failure.
pub(crate) fn lacks(missing: impl Display) -> Failure {
    Failure(format!("{missing}."))
}

/// Writes a `.br` and a `.gz` beside each file that is worth it.
pub(crate) fn compress(folder: &Path) -> Outcome<()> {
    for name in names(folder)? {
        let path = folder.join(&name);
        let ending = path.extension().and_then(|ending| ending.to_str());
        if !ending.is_some_and(|ending| COMPRESSED.contains(&ending)) {
            continue;
        }
        let bytes = read(&path)?;
        let fails = |error: std::io::Error| failure::at("compress", &path, &error);
        create(&folder.join(format!("{name}.br")), &brotli(&bytes)?)?;
        let mut zipped = Vec::new();
        zopfli::compress(
            Options::default(),
            Format::Gzip,
            bytes.as_slice(),
            &mut zipped,
        )
        .map_err(fails)?;
        create(&folder.join(format!("{name}.gz")), &zipped)?;
    }
    Ok(())
}

/// `bytes` compressed as small as brotli can.
pub(crate) fn brotli(mut bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut small = Vec::new();
    let best = BrotliEncoderParams::default();
    brotli::BrotliCompress(&mut bytes, &mut small, &best)
        .map_err(|error| Failure(format!("brotli failed: {error}.")))?;
    Ok(small)
}

/// Writes the checksums of all files in `folder` itself.
pub(crate) fn list_sums(folder: &Path) -> Outcome<()> {
    let files = names(folder)?
        .into_iter()
        .map(|name| Ok((name.clone(), read(&folder.join(&name))?)))
        .collect::<Outcome<Vec<_>>>()?;
    create(&folder.join(SUMS), sha256_list(&files).as_bytes())
}

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
