//! Everything that is drawn, in units: computed once for a plan.

use super::projection::{Projection, Spot};
use super::shapes::{Circle, Rect, distance};
use crate::model::Plan;
use crate::model::geo::{Point, crossings_east};
use crate::model::park::Park;

/// Space between the two parks that come closest, units.
const GAP: f64 = 1.5;
/// Largest radius of a park, units: an eighth of a district that is 36 km high.
const LARGEST_PARK: f64 = 40.0;
/// How far from the town's seat its micro-parks stand at least, units.
const RING: f64 = 6.0;
/// How far neighbours on that ring are apart at least, units.
const BESIDE: f64 = 7.0;

/// What the map draws of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Degrees ⇄ units.
    pub projection: Projection,
    /// The rectangle around the district.
    pub district: Rect,
    /// Rings of the district.
    pub outline: Vec<Vec<Spot>>,
    /// Rings of all districts around.
    pub neighbours: Vec<Vec<Spot>>,
    /// Where the name of each district around has most room, in the order of the data; `None`
    /// where there is none.
    pub neighbour_names: Vec<Option<Spot>>,
    /// The axis of the corridor, from north to south.
    pub corridor: Vec<Spot>,
    /// The parks in the order of the data; areas are in proportion to the targets.
    pub parks: Vec<Circle>,
    /// The parks' positions in the data, largest first.
    pub by_size: Vec<u16>,
    /// Towns with a known seat: their positions in the data, and the seats.
    pub towns: Vec<(u16, Spot)>,
    /// Micro-parks at their towns: their positions in the data, and where they stand.
    pub micro_parks: Vec<(u16, Spot)>,
}

impl Sheet {
    /// Places what `plan` has.
    #[must_use]
    pub fn new(plan: &Plan) -> Self {
        let geo = &plan.geo;
        let mut extent: Vec<Point> = geo.outline.iter().flatten().copied().collect();
        if extent.is_empty() {
            extent = plan.parks.iter().map(|park| park.position).collect();
        }
        let projection = Projection::of(&extent);
        let ring = |ring: &Vec<Point>| ring.iter().map(|it| projection.project(*it)).collect();
        let district = projection.bounds(&extent);
        let outline: Vec<Vec<Spot>> = geo.outline.iter().map(ring).collect();
        let neighbours: Vec<Vec<Vec<Spot>>> = geo
            .neighbours
            .iter()
            .map(|it| it.rings.iter().map(ring).collect())
            .collect();
        let borders: Vec<Vec<Spot>> = neighbours
            .iter()
            .flatten()
            .chain(&outline)
            .cloned()
            .collect();
        let neighbour_names = neighbours
            .iter()
            .map(|rings| roomiest(rings, &district, &borders))
            .collect();
        Self {
            projection,
            district,
            outline,
            neighbours: neighbours.into_iter().flatten().collect(),
            neighbour_names,
            corridor: ring(&geo.corridor.points),
            by_size: by_size(&plan.parks),
            parks: parks(&plan.parks, projection),
            towns: towns(plan, projection),
            micro_parks: micro_parks(plan, projection),
        }
    }

    /// The seat of the town or zone at this position in the data; `None` without one.
    #[must_use]
    pub fn seat(&self, place: u16) -> Option<Spot> {
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

fn by_size(parks: &[Park]) -> Vec<u16> {
    let mut order: Vec<(u16, &Park)> = (0u16..).zip(parks).collect();
    order.sort_by(|left, right| right.1.target_2025_yi.total_cmp(&left.1.target_2025_yi));
    order.into_iter().map(|(at, _)| at).collect()
}

fn towns(plan: &Plan, projection: Projection) -> Vec<(u16, Spot)> {
    let numbered = (0u16..).zip(&plan.places);
    let seat = |place: &crate::model::place::Place| Some(projection.project(place.position?));
    numbered
        .filter_map(|(at, place)| Some((at, seat(place)?)))
        .collect()
}

/// On a ring around the seat, the first in the north, as the plan says the town only.
fn micro_parks(plan: &Plan, projection: Projection) -> Vec<(u16, Spot)> {
    let mut placed = Vec::new();
    for town in &plan.places {
        let Some(position) = town.position else {
            continue;
        };
        let (x, y) = projection.project(position);
        let of_town: Vec<u16> = (0u16..)
            .zip(&plan.micro_parks)
            .filter(|(_, it)| {
                let place = it.place.and_then(|place| plan.place(place));
                place.is_some_and(|place| place.id == town.id)
            })
            .map(|(at, _)| at)
            .collect();
        let step = std::f64::consts::TAU / f64::from(u16::try_from(of_town.len()).unwrap_or(1));
        let ring = match of_town.len() {
            0 | 1 => RING,
            _ => RING.max(BESIDE / 2.0 / (step / 2.0).sin()),
        };
        for (turn, at) in (0u16..).zip(of_town) {
            let angle = step * f64::from(turn);
            placed.push((at, (x + ring * angle.sin(), y - ring * angle.cos())));
        }
    }
    placed
}

/// Points of a grid over the district's rectangle, on each of which a name is tried.
const GRID: (u8, u8) = (24, 14);

/// The spot inside of `rings` and of `frame` that is farthest from every border; `None` when no
/// spot of the grid is inside.
fn roomiest(rings: &[Vec<Spot>], frame: &Rect, borders: &[Vec<Spot>]) -> Option<Spot> {
    let step = (
        frame.width() / f64::from(GRID.0),
        frame.height() / f64::from(GRID.1),
    );
    let columns = (1..GRID.0).map(|column| frame.left + step.0 * f64::from(column));
    let spots =
        columns.flat_map(|x| (1..GRID.1).map(move |row| (x, frame.top + step.1 * f64::from(row))));
    let inside = spots.filter(|spot| {
        let crossings: usize = rings.iter().map(|ring| crossings_east(ring, *spot)).sum();
        crossings % 2 == 1
    });
    let room = |spot: &Spot| {
        let (x, y) = *spot;
        let sides = [
            x - frame.left,
            frame.right - x,
            y - frame.top,
            frame.bottom - y,
        ];
        let to_border = borders.iter().flatten().map(|it| distance(*it, *spot));
        to_border.chain(sides).fold(f64::INFINITY, f64::min)
    };
    inside
        .map(|spot| (room(&spot), spot))
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map(|(_, spot)| spot)
}
