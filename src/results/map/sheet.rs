//! Everything that is drawn, in units: computed once for a plan.

use super::projection::{Projection, Spot};
use super::shapes::{Circle, Rect, distance};
use crate::model::Plan;
use crate::model::geo::Point;
use crate::model::ids::{MicroParkId, ParkId, PlaceId};
use crate::model::park::{MicroPark, Park};

/// Space between the two parks that come closest, units.
const GAP: f64 = 1.5;
/// Largest radius of a park, units: an eighth of a district that is 36 km high.
const LARGEST_PARK: f64 = 40.0;

/// What the map draws of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Degrees ⇄ units.
    pub projection: Projection,
    /// The rectangle around the district.
    pub district: Rect,
    /// Rings of the sea.
    pub sea: Vec<Vec<Spot>>,
    /// Rings of the district.
    pub outline: Vec<Vec<Spot>>,
    /// Rings of all districts around.
    pub neighbours: Vec<Vec<Spot>>,
    /// Where the names of the districts around stand, in the order of the data.
    pub neighbour_names: Vec<Spot>,
    /// The axis of the corridor, from north to south.
    pub corridor: Vec<Spot>,
    /// The parks in the order of the data; areas are in proportion to the targets.
    pub parks: Vec<Circle>,
    /// The parks, largest first.
    pub by_size: Vec<ParkId>,
    /// Towns with a known seat, and the seats.
    pub towns: Vec<(PlaceId, Spot)>,
    /// Micro-parks in towns with a known seat: and the seats.
    pub micro_parks: Vec<(MicroParkId, Spot)>,
}

impl Sheet {
    /// Places what `plan` has.
    #[must_use]
    pub fn new(plan: &Plan) -> Self {
        let geo = plan.geo();
        let mut extent: Vec<Point> = geo.outline.iter().flatten().copied().collect();
        if extent.is_empty() {
            extent = plan.parks.iter().map(|park| park.position).collect();
        }
        let projection = Projection::of(&extent);
        let ring = |ring: &Vec<Point>| ring.iter().map(|it| projection.project(*it)).collect();
        let rings = |rings: &[Vec<Point>]| rings.iter().map(ring).collect::<Vec<Vec<Spot>>>();
        let district = projection.bounds(&extent);
        let neighbours = || geo.neighbours.iter();
        Self {
            projection,
            district,
            sea: rings(&geo.sea),
            outline: rings(&geo.outline),
            neighbours: neighbours().flat_map(|it| rings(&it.rings)).collect(),
            neighbour_names: neighbours()
                .map(|it| projection.project(it.position))
                .collect(),
            corridor: ring(&geo.corridor.points),
            by_size: by_size(&plan.parks),
            parks: parks(&plan.parks, projection),
            towns: towns(plan, projection),
            micro_parks: micro_parks(plan, projection),
        }
    }

    /// The seat of a town or zone; `None` without one.
    #[must_use]
    pub fn seat(&self, place: PlaceId) -> Option<Spot> {
        let found = self.towns.iter().find(|(at, _)| *at == place);
        found.map(|(_, seat)| *seat)
    }
}

/// Circles as large as they can be with one factor from the root of the target to the radius.
fn parks(parks: &[Park], projection: Projection) -> Vec<Circle> {
    let roots: Vec<(Spot, f64)> = parks
        .iter()
        .map(|park| {
            let root = park.target_2025_yi.max(0.0).sqrt();
            (projection.project(park.position), root)
        })
        .collect();
    let largest = roots.iter().map(|(_, root)| *root).fold(1.0, f64::max);
    let mut factor = LARGEST_PARK / largest;
    for (at, (spot, root)) in roots.iter().enumerate() {
        for (other, other_root) in roots.iter().skip(at + 1) {
            let both = root + other_root;
            if both > 0.0 {
                factor = factor.min((distance(*spot, *other) - GAP).max(0.0) / both);
            }
        }
    }
    let circle = |(centre, root)| Circle {
        centre,
        radius: factor * root,
    };
    roots.into_iter().map(circle).collect()
}

fn by_size(parks: &[Park]) -> Vec<ParkId> {
    let numbered = parks.iter().enumerate();
    let numbered = numbered.filter_map(|(at, park)| Some((ParkId::nth(at)?, park)));
    let mut order: Vec<(ParkId, &Park)> = numbered.collect();
    order.sort_by(|left, right| right.1.target_2025_yi.total_cmp(&left.1.target_2025_yi));
    order.into_iter().map(|(at, _)| at).collect()
}

fn towns(plan: &Plan, projection: Projection) -> Vec<(PlaceId, Spot)> {
    let numbered = plan.places.iter().enumerate();
    let seats = numbered
        .filter_map(|(at, place)| Some((PlaceId::nth(at)?, projection.project(place.position?))));
    seats.collect()
}

fn micro_parks(plan: &Plan, projection: Projection) -> Vec<(MicroParkId, Spot)> {
    let numbered = plan.micro_parks().iter().enumerate();
    let seat = |it: &MicroPark| Some(projection.project(plan.place(it.place?)?.position?));
    numbered
        .filter_map(|(at, it)| Some((MicroParkId::nth(at)?, seat(it)?)))
        .collect()
}
