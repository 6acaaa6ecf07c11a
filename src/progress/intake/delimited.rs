//! Text with separators: which separator, where the headings stand, and the rows below them.

use std::iter::Peekable;
use std::str::Chars;

use super::characters::shortened;
use super::fault::FileFault;
use super::field::Field;
use super::table::{LONGEST_CELL, MOST_CELLS, MOST_ROWS, Origin, Row, Seal, Table};

/// Lines that may stand above the headings: titles, notes.
const MOST_LINES_ABOVE: usize = 20;
/// How much of a file is looked at for its headings, in characters.
const HEAD: usize = 16_384;
/// Longest first line that is quoted, in characters.
const LONGEST: usize = 30;
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
    let mut records = Records::new(text, separator);
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
        let records = Records::new(head, *separator).take(MOST_LINES_ABOVE);
        // What is wrong may be the separator, or that the head is cut.
        let records = records.map_while(Result::ok);
        let known = records.map(|it| columns(&it.cells).iter().flatten().count());
        known.max().unwrap_or_default()
    };
    let separators = SEPARATORS.into_iter().rev();
    separators.max_by_key(most_known).unwrap_or(',')
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

/// The records of a text, one at a time; lines without any character are none. Nothing is to be
/// read behind a fault.
struct Records<'t> {
    rest: Peekable<Chars<'t>>,
    separator: char,
    /// The line of what comes next, from 1: CRLF, LF and CR alike end one.
    line: usize,
    /// The character that was read last.
    last: char,
}

/// What has been read of a cell.
#[derive(Clone, Copy)]
enum CellState {
    Nothing,
    Bare,
    Quoted,
    /// A closing quote: a second one stands for a quote in the cell.
    Closed,
    /// Spaces behind a closing quote.
    Over,
}

impl<'t> Records<'t> {
    fn new(text: &'t str, separator: char) -> Self {
        Self {
            rest: text.chars().peekable(),
            separator,
            line: 1,
            last: ' ',
        }
    }

    fn advance(&mut self) -> Option<char> {
        let character = self.rest.next()?;
        let ends_line = character == '\r' || (character == '\n' && self.last != '\r');
        self.line += usize::from(ends_line);
        self.last = character;
        Some(character)
    }

    /// The record that begins here, up to the end of its line.
    fn record(&mut self) -> Result<Record, FileFault> {
        let line = self.line;
        let (mut cells, mut cell) = (Vec::new(), String::new());
        let (mut state, mut opened) = (CellState::Nothing, line);
        while let Some(character) = self.advance() {
            if cell.len() > LONGEST_CELL {
                return Err(FileFault::LongCell { line });
            }
            state = match (state, character) {
                (CellState::Quoted, '"') => CellState::Closed,
                (CellState::Nothing, '"') => {
                    opened = self.line;
                    CellState::Quoted
                }
                (CellState::Quoted, it) | (CellState::Closed, it @ '"') => {
                    cell.push(it);
                    CellState::Quoted
                }
                (_, '\r' | '\n') => break,
                (_, it) if it == self.separator => {
                    cells.push(std::mem::take(&mut cell));
                    if cells.len() >= MOST_CELLS {
                        return Err(FileFault::TooManyCells { line });
                    }
                    CellState::Nothing
                }
                (CellState::Closed | CellState::Over, ' ') => {
                    cell.push(' ');
                    CellState::Over
                }
                (CellState::Closed | CellState::Over, _) => {
                    return Err(FileFault::StrayQuote { line: self.line });
                }
                (CellState::Nothing | CellState::Bare, it) => {
                    cell.push(it);
                    CellState::Bare
                }
            };
        }
        // A quote that is not closed would silently make one cell of many lines.
        if let CellState::Quoted = state {
            return Err(FileFault::OpenQuote { line: opened });
        }
        cells.push(cell);
        Ok(Record { line, cells })
    }
}

impl Iterator for Records<'_> {
    type Item = Result<Record, FileFault>;

    fn next(&mut self) -> Option<Self::Item> {
        while matches!(self.rest.peek()?, '\r' | '\n') {
            self.advance();
        }
        Some(self.record())
    }
}
