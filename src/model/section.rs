//! The plan's headings, to which locators point.

use super::reader::Fields;

/// A heading, table, box or annex of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Unique among sections.
    pub id: String,
    /// Heading as printed.
    pub title: String,
    /// Id of the heading above; `None` at the top.
    pub parent: Option<String>,
    /// Whether the source prints this heading; otherwise it is our stand-in.
    pub is_printed: bool,
}

/// Reads a record of `sections.json`.
pub(super) fn section(fields: &mut Fields<'_>) -> Section {
    let section = Section {
        id: fields.text("id"),
        title: fields.text("title"),
        parent: fields.text_or_null("parent"),
        is_printed: fields.flag("printed"),
    };
    if !section.id.is_empty() {
        fields.log.sections.position_or_add(&section.id);
    }
    section
}
