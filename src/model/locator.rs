//! Where in the plan's text a record or figure stands.

use super::fault::Expected;
use super::ids::SectionId;
use super::json::quoted;
use super::reader::Fields;

/// A place in the plan: a section, and in it perhaps a numbered part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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

impl Fields<'_> {
    /// A locator; its section must be one of `sections.json`.
    pub(super) fn locator(&mut self, name: &'static str) -> Option<Locator> {
        self.object(name, locator).flatten()
    }
}

/// The fields of a locator.
pub(super) fn locator(fields: &mut Fields<'_>) -> Option<Locator> {
    let id = fields.text("section");
    let part = [
        fields.count_if_given("paragraph").map(Part::Paragraph),
        fields.count_if_given("row").map(Part::Row),
        fields.count_if_given("entry").map(Part::Entry),
        fields.count_if_given("number").map(Part::Number),
    ];
    let mut parts = part.into_iter().flatten();
    let part = parts.next();
    if parts.next().is_some() {
        fields.reject("section", quoted(&id), Expected::OnePart);
    }
    let section = fields.log.sections.position(&id);
    if section.is_none() && !id.is_empty() {
        fields.reject("section", quoted(&id), Expected::IdOf("sections.json"));
    }
    section.map(|section| Locator {
        section: SectionId(section),
        part,
    })
}
