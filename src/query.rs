//! What a person asks for: the whole of what a link restores, and matching words against text.
//!
//! Not here: the answer (`results`), the address bar (`address`).

/// Chosen values.
pub mod choices;
/// The address ⇄ query.
pub mod codec;
/// Columns of the project table.
pub mod column;
/// How the page presents itself.
pub mod presentation;
/// Text search.
pub mod search;
/// The question itself.
pub mod state;
/// Words to look for.
pub mod terms;

pub use choices::Choices;
pub use column::{Column, ColumnSet, Grouping, Sort};
pub use presentation::{Language, Presentation, Theme};
pub use state::{Conditions, Query, SearchText, Span, View};
pub use terms::Terms;
