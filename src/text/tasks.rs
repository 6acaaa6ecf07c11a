//! Words of the view 任务与承诺.

/// Heading of the view.
pub const HEADING: &str = "任务与承诺";
/// What one should know of it.
pub const LEAD: &str = "十组任务、四项保障和全部量化承诺。";
