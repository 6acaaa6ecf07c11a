//! The plan's headings, to which locators point.

use super::record::record;

record! {
    /// A heading, table, box or annex of the plan.
    #[derive(Eq)]
    pub struct Section(fields) in "sections.json" {
        /// Unique among sections.
        pub id: String = fields.id_with_position(),
        /// Heading as printed.
        pub title: String = fields.words("title"),
        /// Id of the heading above; `None` at the top.
        pub parent: Option<String> = fields.reference_or_null("parent", "sections.json"),
        /// Whether the source prints this heading; otherwise it is our stand-in.
        pub is_printed: bool = fields.flag("printed"),
    }
}
