//! Two journals beside each other: which entries both hold, and what only ours says.

use super::line::Draft;
use super::preview::Preview;
use crate::model::measure::Investment;
use crate::progress::day::Day;
use crate::progress::journal::{About, Entry, Journal, Reached, What};

/// Which drafts of a history the journal holds, entry for entry.
pub(super) fn held(journal: &Journal, drafts: &[Draft]) -> Vec<bool> {
    if drafts.iter().all(|it| it.order.is_none()) {
        return vec![false; drafts.len()];
    }
    let mut known: Vec<String> = journal.entries().iter().map(imprint).collect();
    known.sort();
    let is_known = |draft: &Draft| {
        let entry = draft.entry.as_ref().filter(|_| draft.order.is_some());
        entry.is_some_and(|it| known.binary_search(&imprint(it)).is_ok())
    };
    drafts.iter().map(is_known).collect()
}

/// A text that equal entries share, and no others.
fn imprint(entry: &Entry) -> String {
    let about = match &entry.about {
        About::Goal { id, year } => format!("{id}\u{1F}{year}"),
        About::Project { id } => id.clone(),
    };
    let day = |day: Option<Day>| day.map_or_else(String::new, Day::iso);
    let what = match &entry.what {
        What::Figure(value) => format!("{}", value.to_bits()),
        What::Verdict(is_reached) => format!("{is_reached}"),
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

/// What counts in `journal` and is not spoken of in the file of `preview`: what our copy has and
/// the other one lacks.
#[must_use]
pub fn lacking<'j>(journal: &'j Journal, preview: &Preview) -> Vec<&'j Entry> {
    let abouts = preview.lines.iter().filter_map(|line| line.about.clone());
    let mut known: Vec<(About, usize)> = abouts.map(|about| (about, 0)).collect();
    known.sort();
    let lacks = |entry: &&Entry| {
        known
            .binary_search_by(|(it, _)| it.cmp(&entry.about))
            .is_err()
    };
    journal.standing().filter(lacks).collect()
}
