//! What a file says: a row for each line, a cell for each field, to be corrected in place.

use super::copies::Seal;
use super::fault::FileFault;
use super::field::Field;
use super::{copies, delimited};
use crate::progress::intake::encoding::MOST_BYTES;

/// Most rows that are read.
pub const MOST_ROWS: usize = 100_000;
/// Most cells of a line that are read: as many columns as a sheet of Excel has.
pub const MOST_CELLS: usize = 16_384;

/// The rows of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What the file was.
    pub origin: Origin,
    /// Title of the plan that the file names; `None` for text with separators.
    pub plan: Option<String>,
    /// What its seal says.
    pub seal: Seal,
    /// Units that headings name.
    pub(super) units: Vec<(Field, String)>,
    /// Rows in the order of the file.
    pub(super) rows: Vec<Row>,
}

/// What a file was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Text with separators; places are lines of the file.
    Text,
    /// Our JSON; places are entries, from 1.
    Json,
    /// An offline copy of this program; places are entries, from 1.
    Copy,
    /// An offline copy that a browser saved, which holds what it held when it was opened, not what
    /// was entered since; places are entries, from 1.
    Saved,
}

/// A line of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Line or entry in the file, from 1.
    pub line: usize,
    pub(super) shape: Fit,
    /// Whether it ends before the headings do and nothing follows.
    pub(super) may_be_cut: bool,
    cells: [String; Field::COUNT],
}

/// How the cells of a row fit the headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    Fits,
    /// As when a number has a comma and no quotes: other cells may stand in the wrong column.
    TooManyCells,
}

impl Row {
    pub(super) fn new(line: usize) -> Self {
        Self {
            line,
            shape: Fit::Fits,
            may_be_cut: false,
            cells: std::array::from_fn(|_| String::new()),
        }
    }

    /// What stands in the cell of `field`; empty when nothing does.
    #[must_use]
    pub fn cell(&self, field: Field) -> &str {
        self.cells.get(field.place()).map_or("", String::as_str)
    }

    pub(super) fn put(&mut self, field: Field, text: String) {
        if let Some(cell) = self.cells.get_mut(field.place()) {
            *cell = text;
        }
    }
}

impl Table {
    /// The rows in the order of the file.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Corrects a cell. Whoever does so has seen the row: that it had too many cells is settled; who
    /// entered it and from what is left open then, since these cells may be others'.
    pub fn set(&mut self, row: usize, field: Field, text: String) {
        if let Some(row) = self.rows.get_mut(row) {
            if row.shape == Fit::TooManyCells {
                for signed in [Field::By, Field::On, Field::Source] {
                    row.put(signed, String::new());
                }
            }
            row.put(field, text);
            row.shape = Fit::Fits;
            row.may_be_cut = false;
        }
    }

    /// The unit that the heading of `field` names; empty when it names none.
    pub(super) fn unit(&self, field: Field) -> &str {
        let found = self.units.iter().find(|(known, _)| *known == field);
        found.map_or("", |(_, unit)| unit)
    }
}

/// As [`read`], for what a person hands over: there a file of ours without any entry is a fault.
///
/// # Errors
/// When no table can be made of it, or nothing stands in the table.
pub fn read_figures(text: &str) -> Result<Table, FileFault> {
    let table = read(text)?;
    match table.origin {
        _ if !table.rows.is_empty() => Ok(table),
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
