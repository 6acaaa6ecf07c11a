//! Files of actual figures as they come in: what they say, what it would change, what is doubtful.
//!
//! Bytes → [`encoding`] (decoded by the browser) → text → [`table::read`] → [`Table`], in which a
//! person corrects cells → [`preview()`] → [`Preview`] → entries for the journal. A file whose
//! table cannot be read is one [`FileFault`]; what cannot be understood in a line is a
//! [`Problem`] of that line. Nothing here changes a journal.
//! Not here: wording (`text::intake`), writing files (`export::actuals`).

mod amounts;
mod characters;
mod compare;
mod copies;
mod delimited;
mod doubts;
/// In which encoding a file is written.
pub mod encoding;
mod fault;
mod field;
/// What the program wrote, to go on with.
pub mod kept;
mod line;
mod meant;
/// Numbers as people write them.
pub mod number;
/// What a file would change.
pub mod preview;
mod subjects;
/// What a file says.
pub mod table;
/// Units and their powers of ten.
pub mod unit;

pub use compare::lacking;
pub use copies::{ALTERED, FORMAT, Seal, sealed};
pub use encoding::Encoding;
pub use fault::{Expected, FileFault, Problem, Warning};
pub use field::Field;
pub use kept::{Kept, kept};
pub use meant::Meant;
pub use preview::{Counts, Preview, PreviewLine, Signature, Verdict, preview};
pub use table::{Origin, Row, Table};

/// What stands for an entry that takes back what was entered before.
pub const WITHDRAWN: &str = "撤回";
/// What stands for a goal in words that was reached.
pub const DONE: &str = "完成";
/// What stands for a goal in words that was not reached.
pub const NOT_DONE: &str = "未完成";

/// The same words in files in English.
pub mod english {
    /// [`super::WITHDRAWN`].
    pub const WITHDRAWN: &str = "Withdrawn";
    /// [`super::DONE`].
    pub const DONE: &str = "Done";
    /// [`super::NOT_DONE`].
    pub const NOT_DONE: &str = "Not done";
}
