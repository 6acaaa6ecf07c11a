//! Words of the view 指标.

/// Heading of the view.
pub const HEADING: &str = "指标";
/// What one should know of it.
pub const LEAD: &str = "两张表的全部指标，基数、目标与实绩。";
