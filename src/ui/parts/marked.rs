//! Text with its search hits marked.

use leptos::prelude::*;

use crate::model::pinyin::Pinyin;
use crate::query::Terms;

/// `text` with what `terms` match in `<mark>`; by pinyin too where a table is given.
pub(crate) fn marked(
    text: &'static str,
    terms: &Terms,
    pinyin: Option<&Pinyin>,
) -> impl IntoView + use<> {
    let mut pieces = Vec::new();
    let mut done = 0;
    for range in terms.ranges_in(text, pinyin) {
        let before = text.get(done..range.start).unwrap_or_default();
        let hit = text.get(range.clone()).unwrap_or_default();
        pieces.push(piece(before, Some(hit)));
        done = range.end;
    }
    pieces.push(piece(text.get(done..).unwrap_or_default(), None));
    pieces
}

fn piece(plain: &'static str, hit: Option<&'static str>) -> impl IntoView {
    (plain, hit.map(|hit| view! { <mark>{hit}</mark> }))
}
