//! Checksums: by which anybody can verify a copy, and by which damage and other data are noticed.

use sha2::{Digest, Sha256};

/// SHA-256 as 64 small hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(half.into(), 16).unwrap_or_default();
    let digest = Sha256::digest(bytes);
    let digits = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(digit).collect()
}

/// The largest prime below 2¹⁶.
const ADLER_PRIME: u32 = 65_521;

/// Adler-32 of `bytes`: quick, and no protection from those who mean harm.
#[must_use]
pub fn adler32(bytes: &[u8]) -> u32 {
    let (first, second) = bytes.iter().fold((1, 0), |(first, second), byte| {
        let first = (first + u32::from(*byte)) % ADLER_PRIME;
        (first, (second + first) % ADLER_PRIME)
    });
    second << 16 | first
}
