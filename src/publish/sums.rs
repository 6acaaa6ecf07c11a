//! The list of checksums beside published files: `sha256sum -c SHA256SUMS`.

use std::fmt::Write;

use crate::digest::sha256;

/// A line for each file, in the format of `sha256sum`.
#[must_use]
pub fn sha256_list(files: &[(String, Vec<u8>)]) -> String {
    files.iter().fold(String::new(), |mut list, (name, bytes)| {
        let _ = writeln!(list, "{}  {name}", sha256(bytes));
        list
    })
}
