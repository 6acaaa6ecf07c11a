//! The answer as files that people carry away. Native and pure: text in, text out.

/// Actual figures.
pub mod actuals;
/// The offline file as a text.
pub mod copy;
/// Comma-separated values for spreadsheets.
pub mod csv;
/// A frame for other pages.
pub mod embed;
/// What a file says of itself.
pub mod provenance;
/// A link as a QR code.
pub mod qr;
/// The data files themselves.
pub mod records;
/// A table stated once.
pub mod sheet;
/// The tables of projects and records.
pub mod sheets;
/// Answers made before the program is there.
#[cfg(not(target_arch = "wasm32"))]
pub mod static_answers;

pub use provenance::Provenance;
pub use sheet::Sheet;
