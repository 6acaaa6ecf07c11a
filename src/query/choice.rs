//! A single choice, as a bar of a chart, a park on the map or a chip stands for it.

use super::span::Span;
use crate::model::measure::Investment;
use crate::model::project::Stage;

/// One thing that can be chosen and taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// A stage.
    Stage(Stage),
    /// A sector, by name.
    Sector(String),
    /// A town or zone, by id.
    Place(String),
    /// A park, by id.
    Park(String),
    /// An industry, by id.
    Cluster(String),
    /// Years with construction.
    Years(Span<u16>),
    /// First years of construction.
    Starts(Span<u16>),
    /// Investment.
    Investment(Span<Investment>),
}

impl Choice {
    /// Whether both choose by the same kind of thing.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}
