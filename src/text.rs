//! Every sentence and label the interface says, and the only place where numbers become text.
//!
//! Not here: the plan's own words, which are data.

/// Sentences about an answer.
pub mod answers;
/// Numbers, units, years.
pub mod format;
/// Labels of the model's and the query's values.
pub mod labels;
/// Where a figure stands in the plan.
pub mod places;
/// Fixed words of the interface.
pub mod words;
