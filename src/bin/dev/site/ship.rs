//! Files of the published folder: the offline file, compressed copies, checksums.

use std::fmt::Display;
use std::path::Path;

use brotli::enc::BrotliEncoderParams;
use dev::failure::{self, Failure, Outcome};
use fenghua_plan::export::copy::file_name;
use fenghua_plan::model::Plan;
use fenghua_plan::publish::offline::{Parts, offline_file};
use fenghua_plan::publish::sums::sha256_list;
use zopfli::{Format, Options};

use super::files::{create, names, read};

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
        create(&folder.join(format!("{name}.br")), &brotli(&bytes)?)?;
        let mut zipped = Vec::new();
        let options = Options::default();
        zopfli::compress(options, Format::Gzip, bytes.as_slice(), &mut zipped)
            .map_err(|error| failure::at("compress", &path, &error))?;
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
    let read = |name: String| Ok((name.clone(), read(&folder.join(name))?));
    let files = names(folder)?.into_iter().map(read);
    let files = files.collect::<Outcome<Vec<_>>>()?;
    create(&folder.join(SUMS), sha256_list(&files).as_bytes())
}
