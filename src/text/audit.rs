//! Words of the view 核对.

/// Heading of the view.
pub const HEADING: &str = "核对";
/// What one should know of it.
pub const LEAD: &str = "把规划自己的数字重新算一遍。";
