//! Bytes as text that a `<script>` element can hold: their checksum, then they themselves packed
//! with zstd, written in base 94.
//!
//! The digits are the printable characters of ASCII without `<`, so that nothing in the text can
//! end or change an element, and reading and writing a page keeps every character. Nine bytes
//! take eleven digits (22 % more; base64: 33 %), which `public/boot.js` undoes.

use std::io;

use crate::digest::adler32;

/// The smallest that zstd packs.
const LEVEL: i32 = 22;
/// Bytes that are written together.
const BYTES: usize = 9;
/// Digits that as many bytes take: 94¹¹ is just above 256⁹.
const DIGITS: usize = 11;
/// Printable characters of ASCII without `<`.
const BASE: u128 = 94;

/// `bytes` packed and written as text.
///
/// # Errors
/// None that memory does not have.
pub fn packed(bytes: &[u8]) -> io::Result<String> {
    let sum = adler32(bytes).to_be_bytes();
    let small = zstd::bulk::compress(bytes, LEVEL)?;
    Ok(written(&[&sum, small.as_slice()].concat()))
}

/// `bytes` in base 94. A last group of fewer bytes takes fewer digits: as many as it needs, so
/// that their count tells how many bytes there were.
#[must_use]
pub fn written(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() / BYTES * DIGITS + DIGITS);
    for group in bytes.chunks(BYTES) {
        let number = |number, byte: &u8| number << 8 | u128::from(*byte);
        let mut rest = group.iter().fold(0_u128, number);
        let count = (group.len() * DIGITS).div_ceil(BYTES);
        let mut digits = [' '; DIGITS];
        for digit in digits.iter_mut().take(count).rev() {
            *digit = character(rest % BASE);
            rest /= BASE;
        }
        text.extend(digits.into_iter().take(count));
    }
    text
}

/// The character of a digit below [`BASE`].
fn character(digit: u128) -> char {
    let code = b' ' + u8::try_from(digit).unwrap_or_default();
    char::from(if code < b'<' { code } else { code + 1 })
}
