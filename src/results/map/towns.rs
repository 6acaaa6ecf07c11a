//! Projects by town: sums of what is asked, and how large the towns' circles are.

use crate::model::Plan;
use crate::model::ids::PlaceId;
use crate::query::Layer;
use crate::results::Total;

/// Radius of the circle for the largest town of the whole plan, units.
const LARGEST_TOWN: f64 = 20.0;

/// Projects of each town, with those of its zones.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TownTotals {
    /// For each town or zone of the data; nothing for a zone of a town.
    pub towns: Vec<Total>,
    /// How many projects have a place without a position, which the map cannot draw.
    pub unplaced: u32,
}

impl TownTotals {
    /// The sums `towns` of the places of `plan`.
    pub(in crate::results) fn new(plan: &Plan, towns: Vec<Total>) -> Self {
        let places = towns.iter().zip(&plan.places);
        let unplaced = places.filter(|(_, place)| place.position.is_none());
        let unplaced = unplaced.map(|(total, _)| total.projects).sum();
        Self { towns, unplaced }
    }

    /// Sum of a place; nothing for one of another plan.
    #[must_use]
    pub fn of(&self, place: PlaceId) -> Total {
        self.towns.get(place.at()).copied().unwrap_or_default()
    }

    /// Whether there is any project that the map can draw.
    #[must_use]
    pub fn has_placed(&self) -> bool {
        let all: u32 = self.towns.iter().map(|total| total.projects).sum();
        all > self.unplaced
    }

    /// The largest value that `layer` draws; at least 1.
    #[must_use]
    pub fn largest(&self, layer: Layer) -> f64 {
        let values = self.towns.iter().map(|total| drawn(*total, layer));
        values.fold(1.0, f64::max)
    }
}

/// What the area of a town's circle stands for: 项 or 万元.
fn drawn(total: Total, layer: Layer) -> f64 {
    if layer == Layer::ProjectInvestment {
        total.investment.yi() * 1e4
    } else {
        f64::from(total.projects)
    }
}

/// Radius of a town's circle in units, its area in proportion to what `layer` counts; the
/// largest circle belongs to `largest` of the whole plan, so that answers can be compared.
#[must_use]
pub fn town_radius(total: Total, layer: Layer, largest: f64) -> f64 {
    LARGEST_TOWN * (drawn(total, layer) / largest).max(0.0).sqrt()
}
