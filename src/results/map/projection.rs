//! Degrees ⇄ units of the map: an equirectangular projection that is true to scale in the middle
//! of the district.

use super::shapes::Rect;
use crate::model::geo::Point;

/// A point of the map in units, to the east and to the south of the district's corner.
pub type Spot = (f64, f64);

/// Units in a degree of latitude: a unit is about 111 m.
const UNITS: f64 = 1000.0;

/// How degrees become units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Projection {
    west: f64,
    north: f64,
    /// Length of a degree of longitude, in degrees of latitude: the cosine of the middle latitude.
    narrowing: f64,
}

impl Projection {
    /// The projection whose corner is the north-west of `points`.
    #[must_use]
    pub fn of(points: &[Point]) -> Self {
        let edge = |pick: fn(&Point) -> f64, choose: fn(f64, f64) -> f64| {
            points.iter().map(pick).reduce(choose).unwrap_or(0.0)
        };
        let north = edge(|it| it.1, f64::max);
        let south = edge(|it| it.1, f64::min);
        Self {
            west: edge(|it| it.0, f64::min),
            north,
            narrowing: f64::midpoint(north, south).to_radians().cos(),
        }
    }

    /// Degrees east and north as units.
    #[must_use]
    pub fn project(&self, (east, north): Point) -> Spot {
        (
            (east - self.west) * self.narrowing * UNITS,
            (self.north - north) * UNITS,
        )
    }

    /// Units as degrees east and north.
    #[must_use]
    pub fn degrees(&self, (x, y): Spot) -> Point {
        (
            self.west + x / (self.narrowing * UNITS),
            self.north - y / UNITS,
        )
    }

    /// The rectangle around `points`, in units.
    #[must_use]
    pub fn bounds(&self, points: &[Point]) -> Rect {
        let mut spots = points.iter().map(|point| self.project(*point));
        let first = spots.next().unwrap_or_default();
        spots.fold(Rect::around(first, 0.0, 0.0), Rect::with)
    }
}
