//! The built page made ready to hand out: filled with the plan, wrapped as one file, listed.
//!
//! Pure and native: text and bytes in, text and bytes out. Which files there are, and where, is
//! `bin/dev`'s business; the browser never needs any of this.

/// Tags of an HTML text.
pub mod html;
/// Licences of what is handed on.
pub mod licences;
/// The single file that works without a network.
pub mod offline;
/// Bytes as text.
pub mod packed;
/// The hosted page.
pub mod page;
/// All style sheets in one.
pub mod styles;
/// Checksums of shipped files.
pub mod sums;
/// The service worker of the hosted page.
pub mod worker;
