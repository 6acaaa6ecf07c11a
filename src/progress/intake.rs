//! Files of actual figures as they come in: what they say, what they would change, what is doubtful.
//!
//! Bytes → [`encoding`] (decoded by the browser) → text → [`read`] → [`Table`], in which a person
//! corrects cells → [`preview()`] → [`Preview`] → entries for the journal. A file whose table
//! cannot be read is one [`FileFault`]; what cannot be read in a line is a [`Problem`] of that
//! line. Nothing here changes a journal.
//! Not here: wording (`text::intake`), writing files (`export::actuals`).

mod amounts;
mod characters;
mod copies;
mod delimited;
mod doubts;
mod draft;
/// In which encoding a file is written.
pub mod encoding;
mod fault;
mod field;
mod held;
mod kept;
mod meant;
/// Names of the members of our JSON.
pub mod member;
/// Numbers as people write them.
pub mod number;
mod preview;
mod read;
mod slots;
mod subjects;
mod table;
/// Units and their powers of ten.
pub mod unit;
mod words;

pub use characters::shortened;
pub use copies::{FORMAT, sealed};
pub use draft::Signature;
pub use encoding::Encoding;
pub use fault::{Expected, FileFault, Problem, Warning};
pub use field::Field;
pub use kept::{Kept, kept};
pub use meant::Meant;
pub use preview::{Counts, Preview, PreviewLine, lacking, preview};
pub use read::{read, read_figures};
pub use slots::Verdict;
pub use table::{MOST_CELLS, MOST_ROWS, Origin, Row, Seal, Table};
pub use words::{DONE, NOT_DONE, WITHDRAWN};
