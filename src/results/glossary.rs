//! Which words of a text the glossary explains.

use std::ops::Range;

use crate::model::Plan;
use crate::model::glossary::Term;

/// Byte ranges of `text` that the glossary of `plan` explains, in their order and not touching
/// each other; of several words at a place the longest.
#[must_use]
pub fn explained<'p>(plan: &'p Plan, text: &str) -> Vec<(Range<usize>, &'p Term)> {
    let mut found: Vec<(Range<usize>, &Term)> = Vec::new();
    for term in plan.terms.iter().filter(|it| it.is_unambiguous) {
        // A bare number may be any other figure.
        let forms = term.also.iter().chain([&term.term]);
        for form in forms.filter(|form| !form.is_ascii()) {
            let starts = text.match_indices(form.as_str());
            found.extend(starts.map(|(start, _)| (start..start + form.len(), term)));
        }
    }
    found.sort_by_key(|(range, _)| (range.start, usize::MAX - range.len()));
    let mut end = 0;
    found.retain(|(range, _)| {
        let is_free = range.start >= end;
        if is_free {
            end = range.end;
        }
        is_free
    });
    found
}
