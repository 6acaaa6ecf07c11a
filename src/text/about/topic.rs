//! A section of the view 说明.

/// A heading with its paragraphs.
#[derive(Debug, Clone, Copy)]
pub struct Topic {
    /// Where a link to it leads.
    pub id: &'static str,
    /// The heading.
    pub heading: &'static str,
    /// Paragraphs below it.
    pub paragraphs: &'static [&'static str],
}
