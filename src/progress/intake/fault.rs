//! What can be wrong with a file, a line and a figure, as values. The words are `text::intake`'s.

use super::field::Field;
use crate::model::measure::{Investment, Years};
use crate::progress::journal::Reached;
use crate::results::headline::Reading;

/// Why a file cannot be read at all. It changes nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileFault {
    /// Nothing stands in it.
    Empty,
    /// More bytes than are read.
    TooLarge,
    /// More lines than are read.
    TooManyLines,
    /// A line with more cells than a spreadsheet has columns.
    TooManyCells {
        /// Its line, from 1.
        line: usize,
    },
    /// A cell with more characters than one of a spreadsheet holds.
    LongCell {
        /// Line of its record, from 1.
        line: usize,
    },
    /// A workbook instead of a text.
    Workbook,
    /// A picture, an archive or another file that is no text.
    NotText,
    /// Text in an encoding that was not recognised.
    Garbled,
    /// A byte that fits no encoding, in what is otherwise a text.
    BadByte {
        /// Its line, from 1.
        line: usize,
        /// Its place in the line, in bytes from 1.
        place: usize,
        /// The byte.
        byte: u8,
    },
    /// No line holds known headings.
    NoHeadings {
        /// What stands in the first line, shortened.
        first: String,
    },
    /// Headings without a column that says which record.
    NoRecordColumn,
    /// Headings without a column that says what was reached.
    NoValueColumn,
    /// Two columns for the same.
    RepeatedColumn {
        /// What both are for.
        field: Field,
        /// Heading of the second one.
        heading: String,
    },
    /// Headings and nothing below them.
    NoLines,
    /// A quote is opened and not closed.
    OpenQuote {
        /// Line in which it is opened, from 1.
        line: usize,
    },
    /// Something follows a closing quote.
    StrayQuote {
        /// Its line, from 1.
        line: usize,
    },
    /// Something else where JSON should be.
    BadJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1; 0 where it is unknown.
        column: usize,
        /// Whether the text ends too early.
        is_cut: bool,
    },
    /// JSON of another program.
    ForeignJson,
    /// JSON of a later version of this program.
    LaterVersion,
    /// A member of the JSON that stands twice in the same object.
    RepeatedMember {
        /// Its name.
        name: String,
    },
    /// JSON of ours without any entry.
    NoEntries,
    /// An entry of the JSON that is no object.
    BadEntry {
        /// Which one, from 1.
        entry: usize,
    },
    /// An HTML page that is no offline copy of this program.
    ForeignPage,
    /// A page of ours that a browser saved, without actual figures.
    SavedPage,
    /// An offline copy without actual figures.
    NoActuals,
}

/// Something in a line that cannot be read; the line is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands.
    pub field: Field,
    /// What stands there.
    pub value: String,
    /// What should.
    pub expected: Expected,
}

/// What should stand in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// A number.
    Number,
    /// All digits of a number that a spreadsheet shortened to a power of ten.
    AllDigits,
    /// 完成 or 未完成.
    Verdict,
    /// A year.
    Year,
    /// A day, month or year.
    Day,
    /// A stage of a project.
    Stage,
    /// An amount of money that is not negative, in whole 万元.
    Amount,
    /// A unit that can be converted to this one; empty where the goal has none.
    Unit(String),
    /// The id of a record of the plan.
    Id,
    /// The name of a record of the plan.
    Name,
    /// One of these ids, since several records have the name.
    OneOf(Vec<String>),
    /// An id or a name.
    Record,
    /// Nothing: the column is for records of the other kind.
    Nothing,
    /// A whole number that orders a history.
    Order,
    /// As many cells as there are headings.
    Cells,
}

/// A remark about a line, mostly a doubt; the line can be taken.
#[derive(Debug, Clone, PartialEq)]
pub enum Warning {
    /// The id belongs to a record of this other name.
    NameDiffers(String),
    /// A unit was converted.
    Converted {
        /// The unit in the file.
        from: String,
        /// The goal's unit.
        to: String,
    },
    /// More than three times, or less than a third of, this figure with which it is compared.
    Jump(Reading),
    /// A positive figure where this one, with which it is compared, is negative, or the reverse.
    Sign(Reading),
    /// A part of a whole that is below 0 % or above 100 %.
    Share,
    /// The plan itself states this other figure for that year, in the goal's unit.
    Stated(f64),
    /// A year outside these, which are the goal's.
    OutsideYears(Years),
    /// A year or day after the day of entering.
    Future,
    /// Finished before started.
    DatesReversed,
    /// A date that a project in this stage cannot have yet.
    DateBeforeStage(Reached),
    /// A stage before this one, which stood.
    StageBack(Reached),
    /// Less invested in total than this, which stood.
    InvestedFell(Investment),
    /// More than twice this, which the plan states as the project's investment.
    Overspent(Investment),
    /// Characters that were lost when the file was written or decoded.
    Garbled,
    /// A fraction of something that is counted.
    Fraction,
    /// The last line is shorter than the others and does not end: the file may be cut.
    Cut,
}

impl Warning {
    /// Whether the line should be looked at before it is taken.
    #[must_use]
    pub fn is_doubt(&self) -> bool {
        !matches!(self, Self::Converted { .. })
    }
}
