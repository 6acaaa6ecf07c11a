//! What can have a name on the map, and a name that found room.

use super::projection::Spot;
use super::shapes::Rect;
use crate::model::ids::{MicroParkId, ParkId, PlaceId};
use crate::query::{Choices, Layer};

/// Something on the map that can have a name, by its place in the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MapItem {
    /// A park.
    Park(ParkId),
    /// The target of a park, inside its circle.
    Target(ParkId),
    /// The number of a town's projects.
    Value(PlaceId),
    /// A town.
    Town(PlaceId),
    /// A micro-park.
    MicroPark(MicroParkId),
    /// The axis of the corridor.
    Corridor,
    /// A district around.
    Neighbour(u16),
}

impl MapItem {
    /// Size of the letters of figures, px.
    pub(super) const FIGURE_PX: f64 = 12.0;

    /// Size of its letters, px.
    #[must_use]
    pub fn letter_px(self) -> f64 {
        match self {
            Self::Park(_) => 13.0,
            Self::MicroPark(_) => 11.0,
            _ => Self::FIGURE_PX,
        }
    }
}

/// A name that found room.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// Whose it is.
    pub mark: MapItem,
    /// What it says; empty for figures, which are not known here.
    pub line: &'static str,
    /// The rest in a second line; empty when there is one line only.
    pub second_line: &'static str,
    /// The room it takes, px from the map's corner.
    pub room: Rect,
    /// Whether it stands inside its circle.
    pub is_inside: bool,
}

/// What found room.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Placed {
    /// Names and figures.
    pub labels: Vec<Label>,
    /// Micro-parks, and where they stand, units.
    pub micro_parks: Vec<(MicroParkId, Spot)>,
}

/// What names depend on.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'s> {
    /// px of a unit.
    pub scale: f64,
    /// The part of the map that can be seen at all, units.
    pub whole: Rect,
    /// What is drawn beside the parks.
    pub layers: &'s Choices<Layer>,
    /// Whether the parks' names are cut to what tells them apart.
    pub is_brief: bool,
    /// Whether the parks have their targets in their circles, unless towns have numbers.
    pub has_targets: bool,
    /// A name of the data as it is said on the map.
    pub said: fn(&'static str) -> &'static str,
}
