//! Every sentence and label the interface says, and the only place where numbers become text.
//!
//! Not here: the plan's own words, which are data.

/// What the view 说明 says.
pub mod about;
/// What was achieved before.
pub mod achievements;
/// Sentences about an answer.
pub mod answers;
/// What the view 核对 says.
pub mod audit;
/// What charts say.
pub mod charts;
/// What the view 产业集群 says.
pub mod clusters;
/// What is said of the data files.
pub mod data;
/// What gauges say.
pub mod dials;
/// What a dossier says.
pub mod dossier;
/// What 关怀版 says.
pub mod easy;
/// What the embed builder says.
pub mod embed;
/// What people entered.
pub mod entered;
/// Words of the view 进展.
pub mod entering;
/// Facets of the views of records.
pub mod facets;
/// What is stated of each kind of record.
pub mod facts;
/// When the program cannot go on.
pub mod failures;
/// Faults of data.
mod faults;
/// What the view 企业与机构 says.
pub mod firms;
/// Numbers, units, years.
pub mod format;
/// What a search has found.
pub mod found;
/// What the plan leaves open.
pub mod gaps;
/// What the view 指标 says.
pub mod indicators;
/// What is said of files of actual figures.
pub mod intake;
/// Labels of the model's and the query's values.
pub mod labels;
/// Which language is spoken.
pub mod language;
/// What the map says.
pub mod map;
/// How statuses are found, for 说明.
pub mod methods;
/// What is said while no figure was entered.
pub mod needed;
/// What the view 总览 says.
pub mod overview;
/// What is said of the progress of projects.
pub mod pipeline;
/// Where a figure stands in the plan.
pub mod places;
/// What is said of the progress of goals.
pub mod progress;
/// What is said of assumptions.
pub mod scenario;
/// Words of the files of records.
pub mod sheets;
/// How far everything got.
pub mod standing;
/// Words of the plain tables.
pub mod tables;
/// What the view 任务与承诺 says.
pub mod tasks;
/// Fixed words of the interface.
pub mod words;
