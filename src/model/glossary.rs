//! Terms that a citizen would not know.

use super::locator::Locator;
use super::reader::Fields;

/// A term with its plain explanation.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// Unique among terms.
    pub id: String,
    /// The plan's word.
    pub term: String,
    /// Other spellings in the plan.
    pub also: Vec<String>,
    /// Whether its words mean the term wherever they stand.
    pub is_unambiguous: bool,
    /// One or two plain sentences of our own.
    pub explanation: String,
    /// Where the plan uses it.
    pub source: Locator,
}

/// Reads a record of `glossary.json`.
pub(super) fn term(fields: &mut Fields<'_>) -> Option<Term> {
    let id = fields.text("id");
    let term = fields.text("term");
    let also = fields.texts("also");
    let is_unambiguous = fields.flag("unambiguous");
    let explanation = fields.text("explanation");
    let source = fields.locator("source");
    Some(Term {
        id,
        term,
        also,
        is_unambiguous,
        explanation,
        source: source?,
    })
}
