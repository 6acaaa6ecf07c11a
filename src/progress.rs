//! What was achieved: figures that people enter about the plan, and what follows from them.
//!
//! The plan cannot say what was reached; its keepers can. Nothing here is a figure of the plan,
//! and whatever is shown of it says who entered it, when, and from what source.
//! Not here: wording and number formats (`text`), files and storage (`browser`).

/// Days, months and years of a calendar.
pub mod day;
/// What can be reached.
pub mod goal;
/// Files of actual figures as they come in.
pub mod intake;
/// The figures with their history.
pub mod journal;
/// How a status is found.
pub mod method;
/// How far projects got.
pub mod pipeline;
/// When a target would be met.
pub mod scenario;
/// How far goals got.
pub mod status;
/// What people did to the figures.
pub mod work;

pub use day::Day;
pub use goal::{Goal, goal, goals};
pub use journal::{About, Entry, Journal, ProjectState, Reached, What};
pub use method::{Method, Reason};
pub use pipeline::{Pipeline, ProjectMethod, pipeline, project_status};
pub use scenario::{Projection, scenario};
pub use status::{Assessment, Basis, Status, status};
pub use work::Work;
