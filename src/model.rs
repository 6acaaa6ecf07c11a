//! What is true of the plan: its records, their units, and reading them with every check.
//!
//! Not here: what a person asks for (`query`) or how anything is worded on screen (`text`).

/// What was achieved before.
pub mod achievement;
/// The one file of all data.
#[cfg(not(target_arch = "wasm32"))]
pub mod bundle;
/// Which characters are Chinese.
pub mod chinese;
/// Industries.
pub mod cluster;
/// The English of the data's words.
pub mod dictionary;
/// Everyday words.
pub mod everyday;
/// Faults of data.
pub mod fault;
mod files;
/// Enterprises and institutes.
pub mod firm;
/// Outline and neighbours for maps.
pub mod geo;
/// Glossary.
pub mod glossary;
/// Positions of records.
pub mod ids;
/// Indicators.
pub mod indicator;
/// JSON as it is read.
pub mod json;
/// Values that data files and links call by a key.
pub mod keyed;
/// What fields may hold.
pub mod kind;
/// Places in the plan's text.
pub mod locator;
mod log;
mod lookup;
/// Units.
pub mod measure;
mod object;
/// The plan as a whole.
pub mod overview;
/// Parks and micro-parks.
pub mod park;
/// How characters are read.
pub mod pinyin;
/// Towns and zones.
pub mod place;
/// The plan and its reading.
pub mod plan;
/// Points that the plan makes.
pub mod point;
/// Projects.
pub mod project;
#[cfg(not(target_arch = "wasm32"))]
mod properties;
mod reader;
mod record;
/// Links between records.
pub mod relation;
/// JSON Schema.
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
/// Headings.
pub mod section;
/// What can be recalculated.
pub mod statement;
/// Tasks and promises.
pub mod task;

pub use dictionary::Dictionary;
pub use fault::Fault;
pub use plan::Plan;
