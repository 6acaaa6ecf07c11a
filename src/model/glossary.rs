//! Terms that a citizen would not know.

use super::locator::Locator;
use super::record::record;

record! {
    /// A term with its plain explanation.
    pub struct Term(fields) in "glossary.json" {
        /// Unique among terms.
        pub id: String = fields.id(),
        /// The plan's word.
        pub term: String = fields.words("term"),
        /// Other spellings in the plan.
        pub also: Vec<String> = fields.printed_list("also"),
        /// Whether its words mean the term wherever they stand.
        pub is_unambiguous: bool = fields.flag("unambiguous"),
        /// One or two plain sentences of our own.
        pub explanation: String = fields.words("explanation"),
        /// Where the plan uses it.
        pub source: Locator = fields.object("source"),
    }
}
