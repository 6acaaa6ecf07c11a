//! Whether the data say what the plan says: every locator names a passage, every figure and
//! printed phrase stands in the passage that its locator names.
//!
//! Native only. The plan's text is read once, by `cargo dev index`; the repository carries an
//! index of it: which figures stand in which passage, and which phrases of the data do.

/// The check of data against an index.
pub mod check;
/// What the data claim to be printed.
pub mod claims;
/// Figures and phrases as they are compared.
pub mod figures;
/// The index, and making it from the plan's text.
pub mod index;
/// The plan's text, cut into passages.
pub mod passages;

pub use check::faults;
pub use figures::{dense, figures};
pub use index::Index;

/// Name of the file in `data/` that holds the index.
pub const INDEX_FILE: &str = "figures.json";
