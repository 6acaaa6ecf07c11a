//! A single choice, as a bar of a chart, a park on the map or a chip stands for it.

use super::span::Span;
use crate::model::Plan;
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

/// What can be chosen by name, in the order of the data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choosable {
    /// The stages.
    pub stages: Vec<Choice>,
    /// The sectors.
    pub sectors: Vec<Choice>,
    /// The towns and zones.
    pub places: Vec<Choice>,
    /// The ten parks.
    pub parks: Vec<Choice>,
    /// The industries.
    pub clusters: Vec<Choice>,
}

impl Choosable {
    /// What `plan` has.
    #[must_use]
    pub fn new(plan: &Plan) -> Self {
        let places = plan.places.iter().map(|it| it.id.clone());
        let parks = plan.parks.iter().map(|it| it.id.clone());
        let clusters = plan.clusters.iter().map(|it| it.id.clone());
        Self {
            stages: Stage::ALL.into_iter().map(Choice::Stage).collect(),
            sectors: plan.sectors.iter().cloned().map(Choice::Sector).collect(),
            places: places.map(Choice::Place).collect(),
            parks: parks.map(Choice::Park).collect(),
            clusters: clusters.map(Choice::Cluster).collect(),
        }
    }
}
