//! The map as geometry: what stands where and how large, which part is seen, which names fit.
//!
//! All of it is computed in units of the map (`projection`), so that parks, towns and paths are
//! the same at every size; only the labels depend on how many px a unit has.

/// Which part of the map is seen.
pub mod camera;
/// Items of a legend, line by line.
pub mod flow;
/// What can have a name.
pub mod items;
/// Which names stand where.
pub mod labels;
/// Parts of names, for labels that are short of room.
pub mod names;
/// Degrees ⇄ units.
pub mod projection;
/// Rectangles and circles, and whether they overlap.
pub mod shapes;
/// Everything that is drawn.
pub mod sheet;
/// Projects by town.
pub mod towns;

pub use camera::{Camera, Picture};
pub use items::{Label, MapItem, Placed, Setting};
pub use labels::labels;
pub use sheet::Sheet;
pub use towns::{TownTotals, town_radius};
