//! What a person asks for: the whole of what a link restores, and matching words against text.
//!
//! Not here: the answer (`results`), the address bar (`address`).

/// What a person assumes.
pub mod assumption;
/// A single choice.
pub mod choice;
/// Chosen values.
pub mod choices;
/// The address ⇄ query.
pub mod codec;
/// Columns of the project table.
pub mod column;
/// Which projects.
pub mod conditions;
/// What links said before.
mod former;
/// What is wanted of the map.
pub mod map;
/// A single thing of a view.
pub mod one;
mod opened;
/// How the page presents itself.
pub mod presentation;
/// Text search.
pub mod search;
/// Ranges.
pub mod span;
/// The question itself.
pub mod state;
/// Words to look for.
pub mod terms;

pub use assumption::{Assumption, Assumptions};
pub use choice::{Choice, Choosable};
pub use choices::Choices;
pub use column::{Column, ColumnSet, Grouping, Sort};
pub use conditions::{Conditions, SearchText};
pub use map::{Layer, MapFrame, MapView};
pub use one::One;
pub use presentation::{Language, Presentation, Theme};
pub use span::Span;
pub use state::{Panel, Query, View};
pub use terms::Terms;
