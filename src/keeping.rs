//! How what people entered outlives a visit: what the page carries or what is published beside it,
//! and work in progress that the browser keeps.
//!
//! Work in progress on one set of figures never meets another: it is kept under the checksum of
//! the figures that the page came with.

use leptos::prelude::*;

use crate::browser::{actuals as carried, page, storage};
use crate::digest::sha256;
use crate::export::{actuals, copy};
use crate::model::Plan;
use crate::progress::{Journal, intake};
use crate::state::AppState;
use crate::text::{entering as words, intake as told};

/// Reads the figures that the page comes with and the work in progress on them, keeps every
/// change in the browser, and asks before the page is left while something is in no file yet.
pub fn synchronise(state: AppState) {
    let care = state.actuals.care;
    page::ask_before_leaving(move || care.read_untracked().is_unsaved);
    carried::read(format!("data/{}", copy::ACTUALS_FILE), move |published| {
        let published = published.unwrap_or_else(|reason| {
            state.notice.set(words::not_published(&reason));
            None
        });
        restore(state, published.as_deref());
    });
}

/// Shows the figures that the page comes with (`came`, JSON), or the work in progress on them.
fn restore(state: AppState, came: Option<&str>) {
    let title = &state.catalog.plan().overview.title;
    let key = key(title, came.unwrap_or_default());
    let plan = state.catalog.plan();
    let mut tell = String::new();
    let came = came.and_then(|text| read(plan, text, &mut tell));
    let came = came.unwrap_or_default();
    let work = storage::load(&key).and_then(|text| read(plan, &text, &mut tell));
    if !tell.is_empty() {
        state.notice.set(tell);
    }
    let work = work.filter(|work| *work != came);
    state.actuals.begin(came);
    if let Some(work) = work {
        let is_unsaved = storage::load(&unsaved(&key)).is_some();
        state.actuals.restore(work, is_unsaved);
        let told = if is_unsaved {
            words::restored()
        } else {
            words::restored_saved()
        };
        state.notice.set(told.to_owned());
    }
    offer_left(state, &key);
    keep(state, key);
}

/// Where the key of the last work is kept that is in no file.
const LAST: &str = "entered-last";

/// Offers work that is in no file and was done on other figures, as before they were published
/// anew; forgets it when the person wants no more of it.
fn offer_left(state: AppState, key: &str) {
    let care = state.actuals.care;
    let last = storage::load(LAST).filter(|last| last != key);
    let mark = last.as_ref().map(|last| unsaved(last));
    let is_unsaved = mark.as_ref().is_some_and(|it| storage::load(it).is_some());
    let left = last.filter(|_| is_unsaved);
    let (Some(left), Some(mark)) = (left.and_then(|left| storage::load(&left)), mark) else {
        return;
    };
    care.update(|care| care.left = Some(left));
    // Leaves Rust: storage outlives the page.
    Effect::new(move |_| {
        if care.read().left.is_none() {
            // What cannot be removed is offered again.
            let _ = storage::keep(&mark, None);
        }
    });
}

/// Keeps every change from now on.
fn keep(state: AppState, key: String) {
    let plan = state.catalog.plan();
    let all = state.actuals;
    let unsaved = unsaved(&key);
    let is_unsaved = Memo::new(move |_| all.care.read().is_unsaved);
    // What this window found or wrote: anything else there is another window's work.
    let last = StoredValue::new(storage::load(&key));
    // Leaves Rust: storage outlives the page.
    Effect::new(move |before: Option<()>| {
        let is_unsaved = is_unsaved.get();
        let journal = all.journal.read();
        if before.is_some() {
            let text = actuals::json(plan, &journal);
            let is_ours = storage::load(&key) == last.get_value();
            let is_kept = is_ours
                && storage::keep(&key, Some(&text))
                && storage::keep(&unsaved, is_unsaved.then_some("1"))
                && (!is_unsaved || storage::keep(LAST, Some(&key)));
            if is_kept {
                last.set_value(Some(text));
            }
            if !is_ours {
                state.notice.set(words::kept_elsewhere().to_owned());
            }
            if all.care.read_untracked().is_kept != is_kept {
                all.care.update(|care| care.is_kept = is_kept);
            }
        }
    });
}

/// The journal of a file of ours; why it cannot be read, or which part of it is not understood,
/// goes to `tell`.
fn read(plan: &'static Plan, text: &str, tell: &mut String) -> Option<Journal> {
    match intake::table::read(text) {
        Ok(table) => {
            let none = Journal::default();
            let preview = intake::preview(plan, &none, &table, &intake::Signature::default(), None);
            let dropped = preview.counts().not_understood;
            if dropped > 0 {
                *tell = words::dropped(dropped);
            }
            Some(Journal::new(preview.entries(|_| false)))
        }
        Err(fault) => {
            *tell = words::not_carried(&told::fault(&fault));
            None
        }
    }
}

fn key(title: &str, came: &str) -> String {
    let sum = sha256([title, came].concat().as_bytes());
    format!("entered-{}", sum.get(..16).unwrap_or_default())
}

fn unsaved(key: &str) -> String {
    format!("{key}-unsaved")
}
