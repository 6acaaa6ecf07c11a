//! The service worker, told which files to keep for visits without a network.

use thiserror::Error;

use crate::digest::sha256;

/// The worker's code lacks a place for what it is told.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("sw.js has no place {place:?}")]
pub struct MissingPlace {
    /// What should stand in the code.
    pub place: &'static str,
}

/// A file that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Address beside the page.
    pub path: String,
    /// As it was built.
    pub bytes: Vec<u8>,
    /// Whether a publisher may replace it without a build, so that no checksum can be told.
    pub is_replaceable: bool,
}

/// `code` (`public/sw.js`) with the names of `files`, their sizes and checksums, and a version,
/// which is another one when anything of these is.
///
/// # Errors
/// [`MissingPlace`] when the code lacks one of the places.
pub fn worker(code: &str, files: &[Kept]) -> Result<String, MissingPlace> {
    let sums: Vec<String> = files.iter().map(|it| sha256(&it.bytes)).collect();
    let entries = files.iter().zip(&sums).map(|(file, sum)| {
        let Kept { path, bytes, .. } = file;
        if file.is_replaceable {
            format!("[{path:?},null]")
        } else {
            format!("[{path:?},[{},{sum:?}]]", bytes.len())
        }
    });
    let entries = entries.collect::<Vec<_>>().join(",");
    let version = sha256([code, &entries, &sums.concat()].concat().as_bytes());
    let version = format!("{:?}", version.get(..16).unwrap_or_default());
    let code = replaced(code, "\"development\"", &version)?;
    replaced(&code, "new Map([])", &format!("new Map([{entries}])"))
}

fn replaced(code: &str, place: &'static str, by: &str) -> Result<String, MissingPlace> {
    if code.contains(place) {
        Ok(code.replacen(place, by, 1))
    } else {
        Err(MissingPlace { place })
    }
}
