//! Which language is spoken: what the link asks for, else what is kept on the device; and the
//! English of the plan's words, which comes when it is first asked for.

use leptos::prelude::*;

use crate::browser::{boot, page, storage, version};
use crate::model::Dictionary;
use crate::query::{Language, Query};
use crate::state::AppState;
use crate::state::effects::effect;
use crate::text::{language, words};

/// Where the choice is kept; `public/boot.js` reads it before the first paint.
const KEY: &str = "lang";

/// Asks for the language that is kept where the link names none, so that every link says it.
pub fn ask_as_kept(query: &mut Query) {
    if query.presentation.language.is_none() {
        let kept = storage::load(KEY).and_then(|key| Language::from_key(&key));
        query.presentation.language = kept.filter(|it| *it != Language::Chinese);
    }
}

/// Calls `ready` when `asked` can be spoken and is; with a technical reason when Chinese goes on
/// because the English did not come.
pub fn speak(asked: Language, ready: impl FnOnce(Result<(), String>) + 'static) {
    if asked == Language::Chinese || language::any_dictionary().is_some() {
        language::speak(asked);
        ready(Ok(()));
        return;
    }
    boot::read_english(move |came| {
        let learnt = came.and_then(|json| Dictionary::read(&json)).map(|read| {
            language::learn(Box::leak(Box::new(read)));
            language::speak(asked);
        });
        if learnt.is_err() {
            language::speak(Language::Chinese);
        }
        ready(learnt);
    });
}

/// Lets the language follow the question. Leaves Rust.
pub fn synchronise(state: AppState) {
    said(state);
    let asked = state.derive(|query| query.presentation.language.unwrap_or(Language::Chinese));
    effect(move || follow(state, asked.get()));
}

/// Speaks `asked`, or says why not.
fn follow(state: AppState, asked: Language) {
    if asked == state.spoken.get_untracked() {
        page::set_language(asked.tag());
        return;
    }
    speak(asked, move |result| {
        if let Err(reason) = result {
            page::set_language(language::spoken().tag());
            state.notice.set(words::no_english(&reason));
            version::when_replaced(move || state.replace_page(words::english_replaced()));
            return;
        }
        // A later choice may have overtaken this one.
        said(state);
        page::set_language(language::spoken().tag());
    });
}

/// Shows and searches in the language that is spoken.
fn said(state: AppState) {
    if let Some(dictionary) = language::dictionary() {
        state.catalog.learn(dictionary);
    }
    state.spoken.set(language::spoken());
}

/// Speaks `chosen` from now on, here and at later visits.
pub fn choose(state: AppState, chosen: Language) {
    let is_first = chosen == Language::Chinese;
    let asked = state.query.read_untracked().presentation.language;
    // What did not come is asked for again.
    if asked == Some(chosen) {
        follow(state, chosen);
    }
    state.choose(|query| query.presentation.language = (!is_first).then_some(chosen));
    // Where storage is blocked the link still says it.
    let _ = storage::keep(KEY, (!is_first).then(|| chosen.key()));
}
