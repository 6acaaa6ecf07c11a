//! Which words of a text the glossary explains.

use std::ops::Range;

use crate::model::glossary::Term;
use crate::model::{Dictionary, Plan};

/// Byte ranges of `text` that the glossary of `plan` explains, in their order and not touching
/// each other; of several words at a place the longest.
#[must_use]
pub fn explained<'p>(plan: &'p Plan, text: &str) -> Vec<(Range<usize>, &'p Term)> {
    let mut found: Vec<(Range<usize>, &Term)> = Vec::new();
    for (form, term) in forms(plan) {
        let starts = text.match_indices(form);
        found.extend(starts.map(|(start, _)| (start..start + form.len(), term)));
    }
    longest(found)
}

/// The same in a text that is English: whole words, in small letters or capitals.
#[must_use]
pub fn explained_in_english<'p>(
    plan: &'p Plan,
    dictionary: &Dictionary,
    text: &str,
) -> Vec<(Range<usize>, &'p Term)> {
    // Keeps every byte where it is.
    let folded = text.to_ascii_lowercase();
    let goes_on = |next: Option<char>| next.is_some_and(char::is_alphanumeric);
    let is_whole = |&Range { start, end }: &Range<usize>| {
        let before = folded.get(..start).and_then(|it| it.chars().next_back());
        let after = folded.get(end..).and_then(|it| it.chars().next());
        !goes_on(before) && !goes_on(after)
    };
    let mut found: Vec<(Range<usize>, &Term)> = Vec::new();
    for (form, term) in forms(plan) {
        let Some(english) = dictionary.english(form).map(str::to_ascii_lowercase) else {
            continue;
        };
        let starts = folded.match_indices(english.as_str());
        let ranges = starts.map(|(start, word)| start..start + word.len());
        found.extend(ranges.filter(is_whole).map(|range| (range, term)));
    }
    longest(found)
}

/// What means a term wherever it stands. A bare number may be any other figure.
fn forms(plan: &Plan) -> impl Iterator<Item = (&str, &Term)> {
    let terms = plan.terms().iter().filter(|it| it.is_unambiguous);
    let forms = terms.flat_map(|term| {
        let forms = term.also.iter().chain([&term.term]);
        forms.map(move |form| (form.as_str(), term))
    });
    forms.filter(|(form, _)| !form.is_ascii())
}

/// In their order, without those that touch another; of several at a place the longest.
fn longest(mut found: Vec<(Range<usize>, &Term)>) -> Vec<(Range<usize>, &Term)> {
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
