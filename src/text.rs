//! Every sentence and label the interface says, and the only place where numbers become text.
//!
//! Not here: the plan's own words, which are data.

/// What the view 说明 says.
pub mod about;
/// Sentences about an answer.
pub mod answers;
/// What charts say.
pub mod charts;
/// What the view 产业集群 says.
pub mod clusters;
/// What the embed builder says.
pub mod embed;
/// When the program cannot go on.
pub mod failures;
/// Numbers, units, years.
pub mod format;
/// Labels of the model's and the query's values.
pub mod labels;
/// What the map says.
pub mod map;
/// What the view 总览 says.
pub mod overview;
/// Where a figure stands in the plan.
pub mod places;
/// Words of the plain tables.
pub mod tables;
/// Fixed words of the interface.
pub mod words;
