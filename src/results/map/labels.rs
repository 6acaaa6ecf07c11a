//! Which names stand where, so that none covers another or another park at any size.
//!
//! A name is tried at several places beside its mark, the most important marks first; what finds
//! no room is left out. The answer depends on scale and layers only, so names stand still while
//! the map is moved. Signs of micro-parks, which have no place of their own, stand where the names
//! of parks leave room.

mod placing;

use self::placing::Placing;
use super::items::{MapItem, Placed, Setting};
use super::sheet::Sheet;
use crate::model::Plan;
use crate::model::ids::PlaceId;
use crate::query::Layer;

/// The names that find room, and the signs between them.
#[must_use]
pub fn labels(plan: &'static Plan, sheet: &Sheet, setting: &Setting<'_>) -> Placed {
    let mut placing = Placing::new(sheet, setting);
    let shows = |layer: Layer| setting.layers.contains(&layer);
    let has_values = shows(Layer::ProjectCounts) || shows(Layer::ProjectInvestment);
    let has_targets = setting.has_targets && !has_values;
    placing.put_parks(plan, &sheet.by_size, setting.is_brief, has_targets);
    if has_values {
        let towns: Vec<PlaceId> = sheet.towns.iter().map(|(at, _)| *at).collect();
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
            let name = plan.place(*at).map_or("", |it| &it.name);
            placing.put_beside(MapItem::Town(*at), (setting.said)(name), *seat);
        }
    }
    placing.name_micro_parks(|at| {
        let park = plan.micro_park_at(at);
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
