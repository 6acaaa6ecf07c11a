//! Projects by town: sums of what matches, and how large the towns' circles are.

use crate::query::Layer;
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
        let places = &catalog.plan().places;
        let shown_at: Vec<Option<usize>> = places
            .iter()
            .enumerate()
            .map(|(at, place)| {
                let town = match &place.shown_with {
                    Some(town) => places.iter().position(|it| it.id == *town),
                    None => Some(at),
                };
                town.filter(|at| places.get(*at).is_some_and(|it| it.position.is_some()))
            })
            .collect();
        let mut totals = Self {
            towns: vec![Total::default(); places.len()],
            unplaced: Total::default(),
        };
        for (row, facts) in (0u32..).zip(&catalog.facts) {
            if !matched.contains(row) {
                continue;
            }
            let place = shown_at.get(usize::from(facts.place)).copied().flatten();
            let total = match place {
                Some(at) => totals.towns.get_mut(at),
                None => Some(&mut totals.unplaced),
            };
            if let Some(total) = total {
                total.add(facts.investment);
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
