//! Names of the colors in `style/tokens.css`, as style sheets write them.

use crate::model::project::Stage;

/// Text.
pub(super) const INK: &str = "var(--ink)";
/// Text of less weight.
pub(super) const INK_SOFT: &str = "var(--ink-soft)";
/// What is not chosen.
pub(super) const INK_FAINT: &str = "var(--ink-faint)";
/// Fine lines.
pub(super) const LINE: &str = "var(--line)";
/// What a chart lies on.
pub(super) const SURFACE: &str = "var(--surface)";
/// The one color of what has no kinds.
pub(super) const BRAND: &str = "var(--brand)";
/// What people entered: no figure of the plan.
pub(super) const ENTERED: &str = "var(--entered)";
/// What is there to be chosen and not to be seen.
pub(super) const CLEAR: &str = "transparent";

/// The color of a stage.
#[must_use]
pub fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Continuing => "var(--stage-continuing)",
        Stage::New => "var(--stage-new)",
        Stage::Proposed => "var(--stage-proposed)",
    }
}

/// The color of an industry by the plan's number; `None` for what belongs to no industry. The
/// style sheets name as many as this plan has; others are colored as what has no kinds.
#[must_use]
pub fn cluster(no: Option<u16>) -> String {
    match no {
        Some(no) => format!("var(--cluster-{no},{BRAND})"),
        None => "var(--cluster-none)".to_owned(),
    }
}
