//! Words of the view 企业与机构.

/// Heading of the view.
pub const HEADING: &str = "企业与机构";
/// What one should know of it.
pub const LEAD: &str = "规划点名的每一家，以及规划在哪里说到它。";
