//! The answer as files that people carry away. Native and pure: text in, text out.

/// Comma-separated values for spreadsheets.
pub mod csv;
/// A frame for other pages.
pub mod embed;
/// Indicators for spreadsheets.
pub mod indicators;
/// JSON for programs.
pub mod json;
/// What a file says of itself.
pub mod provenance;
/// The data files themselves.
pub mod records;

pub use provenance::Provenance;
