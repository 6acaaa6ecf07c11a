//! What a file says: a row for each line, a cell for each field, to be corrected in place.

use super::field::Field;

/// Most rows that are read.
pub const MOST_ROWS: usize = 100_000;
/// Most cells of a line that are read: as many columns as a sheet of Excel has.
pub const MOST_CELLS: usize = 16_384;
/// Longest cell that is read, in bytes: more than the 32,767 characters of a cell of Excel.
pub(super) const LONGEST_CELL: usize = 131_072;

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

/// What the seal of our JSON says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Seal {
    /// There is none, as in what was written by hand or by older versions.
    #[default]
    Missing,
    /// Nothing was changed since the program wrote it.
    Fits,
    /// Something was.
    Broken,
}

/// A line of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Line or entry in the file, from 1.
    pub line: usize,
    /// Whether it has more cells than there are headings, as when a number has a comma and no
    /// quotes: other cells may stand in the wrong column.
    pub(super) is_too_long: bool,
    /// Whether it ends before the headings do and nothing follows.
    pub(super) may_be_cut: bool,
    cells: [String; Field::COUNT],
}

impl Row {
    pub(super) fn new(line: usize) -> Self {
        Self {
            line,
            is_too_long: false,
            may_be_cut: false,
            cells: Default::default(),
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

    /// Corrects a cell. Whoever does so has seen the row, so it no longer counts as too long; who
    /// entered it and from what source is then left open, since these cells may be another row's.
    pub fn set(&mut self, row: usize, field: Field, text: String) {
        let Some(row) = self.rows.get_mut(row) else {
            return;
        };
        if row.is_too_long {
            for signed in [Field::By, Field::On, Field::Source] {
                row.put(signed, String::new());
            }
        }
        row.put(field, text);
        row.is_too_long = false;
        row.may_be_cut = false;
    }

    /// The unit that the heading of `field` names; empty when it names none.
    pub(super) fn unit(&self, field: Field) -> &str {
        let found = self.units.iter().find(|(known, _)| *known == field);
        found.map_or("", |(_, unit)| unit)
    }
}
