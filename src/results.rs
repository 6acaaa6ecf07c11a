//! The answer to a query: which projects, how many, how much, in which order.
//!
//! Table, facets, totals and downloads read the same answer, so they cannot disagree.
//! Not here: wording and number formats (`text`).

/// Amounts as rectangles.
pub mod areas;
/// Which records are asked for.
pub mod asked;
/// What follows from an indicator's cells.
pub mod attainment;
/// The plan's arithmetic.
pub mod audit;
/// Where promises start.
pub mod baseline;
/// How the answer breaks down.
pub mod breakdown;
/// Everything precomputed for one plan.
pub mod catalog;
/// What else the plan says of a record.
pub mod checks;
/// What conditions look at.
mod columns;
/// Promises in figures.
pub mod commitments;
/// Search over everything.
pub mod finds;
/// Firms, and what they belong to.
pub mod firm_records;
/// What the plan leaves open.
pub mod gaps;
/// Which words the glossary explains.
pub mod glossary;
/// Growth rates.
pub mod growth;
/// The figures that stand for the plan.
pub mod headline;
/// Rows in order, with groups.
pub mod lines;
/// The map.
pub mod map;
/// Which projects match, with counts.
pub mod matched;
/// What belongs to a park.
pub mod park_records;
/// Records by their place.
pub mod placed;
/// Sums that say what they leave out.
pub mod total;

pub use catalog::Catalog;
pub use checks::Checks;
pub use columns::Bins;
pub use finds::{Find, Found, finds, meant};
pub use headline::{HeadlineFigure, headline_figures};
pub use lines::{Group, GroupKey, Line, Lines};
pub use matched::{FacetCounts, Matched};
pub use park_records::ParkRecords;
pub use total::Total;
