//! Which entries of an exported history a journal holds already.

use super::draft::Draft;
use crate::model::measure::Investment;
use crate::progress::day::Day;
use crate::progress::journal::{About, Entry, Journal, Reached, What};

/// Which drafts of a history the journal holds, entry for entry.
pub(super) fn held<'d>(
    journal: &Journal,
    drafts: impl Iterator<Item = &'d Draft> + Clone,
) -> Vec<bool> {
    let mut known = Vec::new();
    if drafts.clone().any(|it| it.order.is_some()) {
        known.extend(journal.entries().iter().map(imprint));
        known.sort();
    }
    let is_known = |draft: &Draft| {
        let entry = draft.entry.as_ref().filter(|_| draft.order.is_some());
        entry.is_some_and(|it| known.binary_search(&imprint(it)).is_ok())
    };
    drafts.map(is_known).collect()
}

/// A text that equal entries share, and no others.
fn imprint(entry: &Entry) -> String {
    let about = match &entry.about {
        About::Goal { id, year } => format!("{id}\u{1F}{year}"),
        About::Project { id } => id.clone(),
    };
    let day = |day: Option<Day>| day.map_or_else(String::new, Day::iso);
    let what = match &entry.what {
        What::Figure(value) => value.to_bits().to_string(),
        What::Verdict(is_reached) => is_reached.to_string(),
        What::Withdrawn => String::new(),
        What::Project(state) => {
            let reached = state.reached.map_or("", Reached::word);
            let invested = state.invested.map_or(-1, Investment::wan);
            let (started, finished) = (day(state.started), day(state.finished));
            format!("{reached}\u{1F}{started}\u{1F}{finished}\u{1F}{invested}")
        }
    };
    let on = day(entry.on);
    let (by, source) = (&entry.by, &entry.source);
    let length = by.len();
    format!("{about}\u{1E}{what}\u{1E}{on}\u{1E}{length}\u{1E}{by}{source}")
}
