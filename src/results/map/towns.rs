//! Projects by town: sums of what matches, and how large the towns' circles are.

use crate::model::Plan;
use crate::query::{Choices, Layer};
use crate::results::{Catalog, Matched, Total};

/// Radius of the circle for the largest town of the whole plan, units.
const LARGEST_TOWN: f64 = 17.0;

/// Projects of each town, with those of the zones that are shown with it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TownTotals {
    /// For each town or zone of the data; nothing for a zone that is shown with a town.
    pub towns: Vec<Total>,
    /// Projects of places without a position, which the map cannot draw.
    pub unplaced: Total,
}

impl TownTotals {
    /// Sums up what matched.
    #[must_use]
    pub fn new(catalog: &Catalog, matched: &Matched) -> Self {
        let plan = catalog.plan();
        let shown_at: Vec<usize> = (0..plan.places.len())
            .map(|at| shown_at(plan, at))
            .collect();
        let mut totals = Self {
            towns: vec![Total::default(); plan.places.len()],
            unplaced: Total::default(),
        };
        for (row, facts) in (0u32..).zip(&catalog.facts) {
            let place = shown_at.get(usize::from(facts.place));
            if !matched.contains(row) {
                continue;
            }
            if let Some(total) = place.and_then(|at| totals.towns.get_mut(*at)) {
                total.add(facts.investment);
            }
            let is_placed = place.and_then(|at| plan.places.get(*at));
            if is_placed.is_none_or(|place| place.position.is_none()) {
                totals.unplaced.add(facts.investment);
            }
        }
        totals
    }

    /// Sum of the place at this position in the data; nothing for none.
    #[must_use]
    pub fn of(&self, place: u16) -> Total {
        self.towns
            .get(usize::from(place))
            .copied()
            .unwrap_or_default()
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

/// The position in the data of the place at which the one at `at` is shown: of its town, if it is
/// a zone that is shown with one.
fn shown_at(plan: &Plan, at: usize) -> usize {
    let town = plan.places.get(at).and_then(|it| it.shown_with.as_ref());
    let town = town.and_then(|town| plan.places.iter().position(|it| it.id == *town));
    town.unwrap_or(at)
}

/// Ids of the place at this position in the data and of the zones that are shown with it.
#[must_use]
pub fn shown_with(plan: &Plan, place: u16) -> Choices<String> {
    let places = plan.places.iter().enumerate();
    places
        .filter(|(at, _)| shown_at(plan, *at) == usize::from(place))
        .map(|(_, it)| it.id.clone())
        .collect()
}
