//! Checksums by which anybody can verify a copy: `sha256sum -c SHA256SUMS`.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// A line for each file, in the format of `sha256sum`.
#[must_use]
pub fn sha256_list(files: &[(String, Vec<u8>)]) -> String {
    files.iter().fold(String::new(), |mut list, (name, bytes)| {
        let _ = writeln!(list, "{}  {name}", sha256(bytes));
        list
    })
}

/// The checksum as 64 small hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
