//! Reads the text of a file, whatever it is, as a table.

use super::encoding::MOST_BYTES;
use super::fault::FileFault;
use super::table::{Origin, Table};
use super::{copies, delimited};

/// As [`read`], for what a person hands over: there a file of ours without any entry is a fault.
///
/// # Errors
/// When no table can be made of it, or nothing stands in the table.
pub fn read_figures(text: &str) -> Result<Table, FileFault> {
    let table = read(text)?;
    match table.origin {
        _ if !table.rows().is_empty() => Ok(table),
        Origin::Copy | Origin::Saved => Err(FileFault::NoActuals),
        Origin::Text | Origin::Json => Err(FileFault::NoEntries),
    }
}

/// Reads the text of a file: our JSON, an offline copy, or text with separators.
///
/// # Errors
/// When no table can be made of it.
pub fn read(text: &str) -> Result<Table, FileFault> {
    let text = text.trim_start_matches('\u{FEFF}');
    let start = text.trim_start();
    if start.is_empty() {
        return Err(FileFault::Empty);
    }
    if text.len() > MOST_BYTES {
        return Err(FileFault::TooLarge);
    }
    if start.starts_with("PK\u{3}\u{4}") {
        return Err(FileFault::Workbook);
    }
    let (mut controls, mut lost, mut all) = (0_usize, 0_usize, 0_usize);
    for character in text.chars() {
        all += 1;
        controls += usize::from(character < ' ' && !matches!(character, '\t' | '\r' | '\n'));
        lost += usize::from(character == char::REPLACEMENT_CHARACTER);
    }
    // A few in a short text are damage, which shows in its line.
    if controls > 3 + all / 100 {
        return Err(FileFault::NotText);
    }
    if lost > all / 20 {
        return Err(FileFault::Garbled);
    }
    if start.starts_with(['{', '[']) {
        copies::json(start)
    } else if start.starts_with('<') {
        copies::page(start)
    } else if start.starts_with("From: <Saved by") {
        // One file with a page and what belongs to it (MHTML), as Chromium writes it.
        Err(FileFault::SavedPage)
    } else {
        delimited::read(text)
    }
}
