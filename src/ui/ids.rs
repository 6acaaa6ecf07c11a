//! Ids of elements to which the focus is moved from other files.

/// The main content, to which the skip link leads.
pub(crate) const MAIN: &str = "main";
/// The panel of a project.
pub(crate) const PANEL: &str = "details";
/// The button that prints a dossier.
pub(crate) const PRINT: &str = "dossier-print";
/// The question of 关怀版.
pub(crate) const QUESTION: &str = "question";
/// The heading of what is done with entries.
pub(crate) const SAVE_ENTRIES: &str = "hand-on-title";
/// The field of the search over everything.
pub(crate) const SEARCH: &str = "search-everything";
