//! Which names stand where, so that none covers another or another park at any size.
//!
//! A name is tried at several places beside its mark, the most important marks first; what finds
//! no room is left out. The answer depends on scale and layers only, so names stand still while
//! the map is moved. Signs of micro-parks, which have no place of their own, stand where the names
//! of parks leave room.

mod placing;

use self::placing::Placing;
use super::projection::Spot;
use super::shapes::Rect;
use super::sheet::Sheet;
use crate::model::Plan;
use crate::query::{Choices, Layer};

/// Something on the map that can have a name, by its position in the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MapItem {
    /// A park.
    Park(u16),
    /// The target of a park, inside of its circle.
    Target(u16),
    /// The number of a town's projects.
    Value(u16),
    /// A town.
    Town(u16),
    /// A micro-park.
    MicroPark(u16),
    /// The axis of the corridor.
    Corridor,
    /// A district around.
    Neighbour(u16),
}

impl MapItem {
    /// Size of its letters, px.
    #[must_use]
    pub fn letter_px(self) -> f64 {
        match self {
            Self::Park(_) => 13.0,
            Self::MicroPark(_) => 11.0,
            _ => 12.0,
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
    /// Whether it stands inside of its circle.
    pub is_inside: bool,
}

/// What found room.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Placed {
    /// Names and figures.
    pub labels: Vec<Label>,
    /// Micro-parks by their position in the data, and where they stand, units.
    pub micro_parks: Vec<(u16, Spot)>,
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

/// The names that find room, and the signs between them.
#[must_use]
pub fn labels(plan: &'static Plan, sheet: &Sheet, setting: &Setting<'_>) -> Placed {
    let mut placing = Placing::new(sheet, setting);
    let shows = |layer: Layer| setting.layers.contains(&layer);
    let has_values = shows(Layer::ProjectCounts) || shows(Layer::ProjectInvestment);
    let has_targets = setting.has_targets && !has_values;
    placing.put_parks(plan, &sheet.by_size, setting.is_brief, has_targets);
    if has_values {
        let towns: Vec<u16> = sheet.towns.iter().map(|(at, _)| *at).collect();
        placing.put_values(&towns);
    }
    if shows(Layer::MicroParks) {
        placing.put_micro_parks(&sheet.micro_parks);
    }
    if shows(Layer::Corridor) {
        placing.put_corridor((setting.said)(&plan.geo().corridor.name), &sheet.corridor);
    }
    if shows(Layer::Towns) || has_values {
        for (at, seat) in &sheet.towns {
            let name = plan.places.get(usize::from(*at)).map_or("", |it| &it.name);
            placing.put_beside(MapItem::Town(*at), (setting.said)(name), *seat);
        }
    }
    placing.name_micro_parks(|at| {
        let park = plan.micro_parks().get(usize::from(at));
        park.map_or("", |it| (setting.said)(&it.name))
    });
    if shows(Layer::Outline) {
        let around = plan.geo().neighbours.iter().zip(&sheet.neighbour_names);
        for (at, (around, spot)) in (0u16..).zip(around) {
            placing.put_neighbour(MapItem::Neighbour(at), (setting.said)(&around.name), *spot);
        }
    }
    placing.done()
}
