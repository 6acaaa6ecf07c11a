//! Text with separators: which separator, where the headings stand, and the rows below them.

use std::borrow::Cow;

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

use super::characters::shortened;
use super::fault::FileFault;
use super::field::Field;
use super::table::{MOST_CELLS, MOST_ROWS, Origin, Row, Seal, Table};

/// Lines that may stand above the headings: titles, notes.
const MOST_LINES_ABOVE: usize = 20;
/// How much of a file is looked at for its headings, in characters.
const HEAD: usize = 16_384;
/// Longest first line that is quoted, in characters.
const LONGEST: usize = 30;
/// Stands for a separator that is no ASCII character.
const STAND_IN: char = '\u{1F}';
/// Separators, the more usual ones first.
const SEPARATORS: [char; 5] = [',', '\t', ';', '，', '；'];

/// A record as it stands in the file.
struct Record {
    /// Where it begins, from 1.
    line: usize,
    cells: Vec<String>,
}

/// Field and unit of a column; `None` where the heading is not known.
type Column = Option<(Field, String)>;

/// What each column holds.
struct Headings {
    /// How many records stand above.
    above: usize,
    columns: Vec<Column>,
    /// How many columns have any heading.
    headed: usize,
}

/// Reads text with separators.
pub(super) fn read(text: &str) -> Result<Table, FileFault> {
    let separator = separator(text);
    check_quotes(text, separator)?;
    let readable = in_ascii(text, separator);
    let mut records = Records::new(&readable, separator).map(fitting);
    let first = records.by_ref().take(MOST_LINES_ABOVE);
    let first: Vec<Record> = first.collect::<Result<_, _>>()?;
    let headings = headings(&first)?;
    let mut rows = Vec::new();
    let below = first.into_iter().skip(headings.above + 1);
    let mut is_short = false;
    for record in below.map(Ok).chain(records) {
        let record = record?;
        if record.cells.iter().all(|cell| is_blank(cell)) {
            continue;
        }
        is_short = record.cells.len() < headings.headed;
        rows.push(row(record, &headings));
        if rows.len() > MOST_ROWS {
            return Err(FileFault::TooManyLines);
        }
    }
    let last = rows.last_mut().ok_or(FileFault::NoLines)?;
    last.may_be_cut = is_short && !text.ends_with(['\r', '\n']);
    let units = headings.columns.into_iter().flatten();
    Ok(Table {
        origin: Origin::Text,
        plan: None,
        seal: Seal::Missing,
        units: units.filter(|(_, unit)| !unit.is_empty()).collect(),
        rows,
    })
}

/// The separator by which most headings are known in one of the first lines; of several such, the
/// more usual one.
fn separator(text: &str) -> char {
    let end = text.char_indices().nth(HEAD);
    let head = end.and_then(|(end, _)| text.get(..end)).unwrap_or(text);
    let most_known = |separator: &char| {
        let head = in_ascii(head, *separator);
        let records = Records::new(&head, *separator).take(MOST_LINES_ABOVE);
        let known = records.map(|it| columns(&it.cells).iter().flatten().count());
        known.max()
    };
    let separators = SEPARATORS.into_iter().rev();
    separators.max_by_key(most_known).unwrap_or(',')
}

/// The record, unless it has more cells than any table.
fn fitting(record: Record) -> Result<Record, FileFault> {
    match record {
        Record { line, cells } if cells.len() > MOST_CELLS => Err(FileFault::TooManyCells { line }),
        fits => Ok(fits),
    }
}

/// The first line that says both of which record and what was reached.
fn headings(records: &[Record]) -> Result<Headings, FileFault> {
    let first = records.first().map(|it| it.cells.join(" "));
    let mut fault = FileFault::NoHeadings {
        first: shortened(first.unwrap_or_default().trim(), LONGEST),
    };
    for (above, record) in records.iter().enumerate() {
        let columns = columns(&record.cells);
        let known: Vec<Field> = columns.iter().flatten().map(|(field, _)| *field).collect();
        let has = |fields: &[Field]| known.iter().any(|it| fields.contains(it));
        match (has(&[Field::Id, Field::Name]), has(&VALUES)) {
            (true, true) => {
                check_columns(&columns, &record.cells)?;
                let headed = record.cells.iter().rposition(|cell| !is_blank(cell));
                return Ok(Headings {
                    above,
                    columns,
                    headed: headed.map_or(0, |last| last + 1),
                });
            }
            (true, false) if known.len() > 1 => fault = FileFault::NoValueColumn,
            (false, true) if known.len() > 1 => fault = FileFault::NoRecordColumn,
            _ => {}
        }
    }
    Err(fault)
}

/// Of two columns for the same, only one could be taken.
fn check_columns(columns: &[Column], headings: &[String]) -> Result<(), FileFault> {
    let mut known = Vec::new();
    for (column, heading) in columns.iter().zip(headings) {
        let Some((field, _)) = *column else { continue };
        if known.contains(&field) {
            let heading = heading.clone();
            return Err(FileFault::RepeatedColumn { field, heading });
        }
        known.push(field);
    }
    Ok(())
}

/// Columns that say what was reached.
const VALUES: [Field; 5] = [
    Field::Value,
    Field::Reached,
    Field::Started,
    Field::Finished,
    Field::Invested,
];

fn columns(cells: &[String]) -> Vec<Column> {
    cells.iter().map(|cell| Field::of_heading(cell)).collect()
}

fn row(record: Record, headings: &Headings) -> Row {
    let mut row = Row::new(record.line);
    for (at, cell) in record.cells.into_iter().enumerate() {
        if at >= headings.headed {
            row.is_too_long |= !is_blank(&cell);
        } else if let Some(Some((field, _))) = headings.columns.get(at) {
            row.put(*field, unguarded(cell));
        }
    }
    row
}

fn is_blank(cell: &str) -> bool {
    cell.trim().is_empty()
}

/// The cell without the apostrophe that keeps spreadsheets from running it.
fn unguarded(cell: String) -> String {
    let runs = [
        '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '\'',
    ];
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(runs) => rest.to_owned(),
        _ => cell,
    }
}

/// `text` with a separator that the reader can take: [`STAND_IN`] for one that is no ASCII character.
fn in_ascii(text: &str, separator: char) -> Cow<'_, str> {
    if separator.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace(separator, STAND_IN.encode_utf8(&mut [0; 4])))
}

/// The records of a text, one at a time; lines without any character are none. Of a record that
/// is too long the rest of the text is not read.
struct Records<'t> {
    reader: Reader,
    separator: char,
    buffer: Vec<u8>,
    rest: &'t [u8],
    /// What of the text no line was counted in yet, and the line in which it begins.
    uncounted: &'t [u8],
    line: usize,
}

impl<'t> Records<'t> {
    fn new(text: &'t str, separator: char) -> Self {
        Self {
            reader: reader(separator),
            separator,
            buffer: vec![0; text.len() + 1],
            rest: text.as_bytes(),
            uncounted: text.as_bytes(),
            line: 1,
        }
    }

    /// The cell in the first `length` bytes of the buffer.
    fn cell(&self, length: usize) -> String {
        let cell = self.buffer.get(..length).unwrap_or_default();
        let cell = String::from_utf8_lossy(cell);
        if self.separator.is_ascii() {
            cell.into_owned()
        } else {
            cell.replace(STAND_IN, self.separator.encode_utf8(&mut [0; 4]))
        }
    }
}

impl Iterator for Records<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        let ends = self.rest.iter();
        let ends = ends.take_while(|byte| matches!(byte, b'\r' | b'\n'));
        self.rest = self.rest.get(ends.count()..).unwrap_or_default();
        let passed = self.uncounted.len() - self.rest.len();
        self.line += line_ends(self.uncounted.get(..passed).unwrap_or_default());
        self.uncounted = self.rest;
        let line = self.line;
        let mut cells = Vec::new();
        let mut filled = 0;
        while cells.len() <= MOST_CELLS {
            let space = self.buffer.get_mut(filled..).unwrap_or_default();
            let (result, read, written) = self.reader.read_field(self.rest, space);
            self.rest = self.rest.get(read..).unwrap_or_default();
            filled += written;
            match result {
                ReadFieldResult::InputEmpty => {}
                ReadFieldResult::Field { record_end } => {
                    cells.push(self.cell(filled));
                    filled = 0;
                    if record_end {
                        return Some(Record { line, cells });
                    }
                }
                ReadFieldResult::OutputFull | ReadFieldResult::End => return None,
            }
        }
        self.rest = &[];
        Some(Record { line, cells })
    }
}

fn reader(separator: char) -> Reader {
    let byte = u8::try_from(separator).ok().filter(u8::is_ascii);
    ReaderBuilder::new()
        .delimiter(byte.unwrap_or(STAND_IN as u8))
        .build()
}

/// Ends of lines: CRLF, LF and CR alike.
fn line_ends(bytes: &[u8]) -> usize {
    let mut ends = 0;
    let mut before = 0;
    for byte in bytes {
        ends += usize::from(*byte == b'\r' || (*byte == b'\n' && before != b'\r'));
        before = *byte;
    }
    ends
}

/// Quotes that do not fit would silently make one cell of many lines: they are a fault.
fn check_quotes(text: &str, separator: char) -> Result<(), FileFault> {
    /// What has been read of a cell.
    enum CellState {
        Nothing,
        Bare,
        Quoted,
        Closed,
    }
    let line_of = |at: usize| {
        let before = text.as_bytes().get(..at).unwrap_or_default();
        line_ends(before) + 1
    };
    let mut cell = CellState::Nothing;
    let mut opened = 0;
    for (at, character) in text.char_indices() {
        cell = match (cell, character) {
            (CellState::Quoted, '"') => CellState::Closed,
            (CellState::Quoted, _) | (CellState::Closed, '"') => CellState::Quoted,
            (CellState::Nothing, '"') => {
                opened = at;
                CellState::Quoted
            }
            (_, '\r' | '\n') => CellState::Nothing,
            (_, it) if it == separator => CellState::Nothing,
            (CellState::Closed, ' ') => CellState::Closed,
            (CellState::Closed, _) => return Err(FileFault::StrayQuote { line: line_of(at) }),
            (CellState::Nothing | CellState::Bare, _) => CellState::Bare,
        };
    }
    match cell {
        CellState::Quoted => Err(FileFault::OpenQuote {
            line: line_of(opened),
        }),
        _ => Ok(()),
    }
}
