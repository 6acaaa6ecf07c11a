//! Where in the plan's text a record or figure stands.

use super::fault::Expected;
use super::ids::SectionId;
use super::json::quoted;
use super::object::Fields;
use super::record::Read;

/// A place in the plan: a section, and in it perhaps a numbered part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Locator {
    /// The section, table, box or annex.
    pub section: SectionId,
    /// The part of it; `None` means the section as a whole.
    pub part: Option<Part>,
}

/// A numbered part of a section, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The paragraph below the heading.
    Paragraph(u16),
    /// The data row of a table.
    Row(u16),
    /// The entry of a box (专栏).
    Entry(u16),
    /// The running number in the annex.
    Number(u16),
}

/// The name of a field that numbers parts, and the part of a number.
pub type PartField = (&'static str, fn(u16) -> Part);

impl Part {
    /// The kinds of parts with the names of their fields.
    pub const FIELDS: [PartField; 4] = [
        ("paragraph", Self::Paragraph),
        ("row", Self::Row),
        ("entry", Self::Entry),
        ("number", Self::Number),
    ];
}

impl Read for Locator {
    fn read(fields: &mut Fields<'_>) -> Self {
        let id = fields.text("section");
        let parts = Part::FIELDS.map(|(name, kind)| fields.count_if_given(name).map(kind));
        let mut parts = parts.into_iter().flatten();
        let part = parts.next();
        if parts.next().is_some() {
            fields.reject("section", quoted(&id), Expected::OnePart);
        }
        let section = fields.position_of("section", &id, "sections.json");
        Self {
            section: section.map_or(SectionId::default(), SectionId),
            part,
        }
    }
}
