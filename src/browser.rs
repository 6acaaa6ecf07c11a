//! The only code that touches JavaScript: what the page and the platform offer, in plain types.
//!
//! No domain types here. Every function works or says that it could not; none panics.

/// Copying to the clipboard.
pub mod clipboard;
/// Saving text as a file.
pub mod files;
/// The address bar.
pub mod location;
/// What the page carries and how it shows a failure.
pub mod page;
/// Small values that outlive a visit.
pub mod storage;
/// Where an element stands on the screen.
pub mod viewport;
