//! How what people entered outlives a visit: what the page carries, and work in progress that the
//! browser keeps.
//!
//! A file that carries figures and work in progress on another file never mix: what is kept is
//! kept under the checksum of what the page carries.

use leptos::prelude::*;

use crate::browser::{page, storage};
use crate::digest::sha256;
use crate::export::actuals;
use crate::model::Plan;
use crate::progress::{Journal, intake};
use crate::state::{Actuals, AppState};
use crate::text::{entering as words, intake as told};

/// What was entered, as far as this page knows.
#[derive(Debug)]
pub struct Kept {
    /// The signals.
    pub actuals: Actuals,
    /// What the person should know; empty for nothing.
    pub notice: String,
    key: String,
}

/// Reads what the page carries (`carried`, JSON) and the work in progress on it.
#[must_use]
pub fn restore(plan: &'static Plan, carried: Option<&str>) -> Kept {
    let key = key(plan, carried.unwrap_or_default());
    let mut notice = String::new();
    let mut read = |text: &str| match intake::journal(text) {
        Ok(journal) => Some(journal),
        Err(fault) => {
            notice = words::not_carried(&told::file_fault(&fault));
            None
        }
    };
    let carried = carried.and_then(&mut read).unwrap_or_default();
    let length = carried.entries().len();
    let work = storage::load(&key).and_then(|text| read(&text));
    let is_unsaved = storage::load(&unsaved_key(&key)).is_some();
    let actuals = match work.filter(|work| *work != carried) {
        Some(work) => {
            if notice.is_empty() {
                words::RESTORED.clone_into(&mut notice);
            }
            let actuals = Actuals::new(work, is_unsaved);
            actuals.can_return_to(length);
            actuals
        }
        None => Actuals::new(carried, false),
    };
    Kept {
        actuals,
        notice,
        key,
    }
}

/// Keeps every change in the browser, and asks before the page is left while something is in no
/// file yet.
pub fn synchronise(state: AppState, kept: Kept) {
    let Actuals {
        journal,
        is_unsaved,
        is_kept,
        ..
    } = state.actuals;
    let plan = state.catalog.plan();
    let Kept { key, notice, .. } = kept;
    if !notice.is_empty() {
        state.notice.set(notice);
    }
    let unsaved = unsaved_key(&key);
    // Leaves Rust: storage outlives the page.
    Effect::new(move |before: Option<()>| {
        let is_unsaved = is_unsaved.get();
        let journal = journal.read();
        if before.is_some() {
            let text = actuals::json(plan, &journal);
            let is_done = storage::keep(&key, Some(&text));
            is_kept.set(is_done && storage::keep(&unsaved, is_unsaved.then_some("1")));
        }
    });
    page::ask_before_leaving(move || is_unsaved.get_untracked());
}

fn key(plan: &Plan, carried: &str) -> String {
    let sum = sha256(format!("{}{carried}", plan.overview.title).as_bytes());
    format!("entered-{}", sum.get(..16).unwrap_or_default())
}

fn unsaved_key(key: &str) -> String {
    format!("{key}-unsaved")
}
