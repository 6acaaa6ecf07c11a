//! The one place that joins the app's question and the address bar.

use std::cmp::Ordering;

use leptos::prelude::*;

use crate::browser::location::{self, HistoryEntry};
use crate::browser::timer::{self, Pending};
use crate::browser::{frame, layers};
use crate::query::{Query, codec};
use crate::state::effects::effect_from;
use crate::state::{AppState, Change};

/// How long the address may stay behind what is typed, ms.
const LATE_MS: u32 = 50;

/// The question of the present address, perhaps with names that the plan does not know.
#[must_use]
pub fn read() -> Query {
    let mut query = codec::decode(&location::fragment());
    query.presentation.is_embedded |= frame::is_for_frames();
    query
}

/// The link that restores `query` on a page of its own and on screen, also from inside a
/// frame and from a dossier.
#[must_use]
pub fn link(query: &Query) -> String {
    let mut query = query.clone().on_screen();
    query.presentation.is_embedded = false;
    query.one = None;
    location::link(&codec::encode(&query))
}

/// The link that shows `query` inside another page.
#[must_use]
pub fn embedded_link(query: &Query) -> String {
    let mut query = query.clone().on_screen();
    query.presentation.is_easy = false;
    query.presentation.is_embedded = true;
    location::link_in_frames(&codec::encode(&query))
}

/// Keeps question and address the same, in both directions.
pub fn synchronise(state: AppState) {
    let plan = state.catalog.plan();
    let late = Late::default();
    effect_from(move |before: Option<usize>| {
        let query = state.query.read();
        let fragment = codec::encode(&query);
        let now = query.layers();
        let present = location::fragment();
        let is_written = fragment == present || before.is_none() && present.is_empty();
        // What is asked while the page goes back is written once it is there.
        if !is_written && !layers::is_returning() {
            let entry = before.map_or(Some(HistoryEntry::Replace), |before| {
                entry(state, &fragment, before.cmp(&now))
            });
            let is_run = matches!(state.last_change.get_value(), Change::Run { .. });
            if is_run && entry == Some(HistoryEntry::Replace) {
                late.set(fragment);
            } else {
                late.write();
                match entry {
                    Some(entry) => location::write(&fragment, entry),
                    None => layers::go_back(1, Some(fragment)),
                }
            }
        } else if is_written {
            late.forget();
        }
        now
    });
    layers::on_change(move |are_layers_left| {
        if are_layers_left {
            let asked = codec::encode(&state.query.read_untracked());
            if asked != location::fragment() && !layers::is_returning() {
                location::write(&asked, new_entry(state));
            }
            return;
        }
        let query = read().known_to(plan);
        if state.query.with_untracked(|present| *present != query) {
            state.last_change.set_value(Change::Address);
            state.query.set(query);
        }
    });
}

/// What is written in place of the present entry once what was typed is painted: browsers take longer to
/// write an address than the table to answer.
#[derive(Clone, Copy)]
struct Late {
    fragment: StoredValue<Option<String>>,
    timer: StoredValue<Option<Pending>, LocalStorage>,
}

impl Default for Late {
    fn default() -> Self {
        Self {
            fragment: StoredValue::new(None),
            timer: StoredValue::new_local(None),
        }
    }
}

impl Late {
    fn set(self, fragment: String) {
        self.fragment.set_value(Some(fragment));
        self.timer
            .set_value(Some(timer::after(LATE_MS, move || self.write())));
    }

    fn forget(self) {
        self.fragment.set_value(None);
    }

    fn write(self) {
        let fragment = self.fragment.try_update_value(Option::take).flatten();
        if let Some(fragment) = fragment {
            location::write(&fragment, HistoryEntry::Replace);
        }
    }
}

/// An entry of its own, but not inside another page: the history belongs to the page around, and
/// its back button must not walk in here.
fn new_entry(state: AppState) -> HistoryEntry {
    if state.query.read_untracked().presentation.is_embedded {
        HistoryEntry::Replace
    } else {
        HistoryEntry::Push
    }
}

/// How `fragment` enters the history, by what is open above the view, `before` and now; `None` where
/// the entry before has it already.
fn entry(state: AppState, fragment: &str, before: Ordering) -> Option<HistoryEntry> {
    let entry = new_entry(state);
    let is_step = match state.last_change.get_value() {
        Change::Step => true,
        Change::Run { goes_on, .. } => !goes_on,
        Change::Address => false,
    };
    // What is chosen in a layer is one step, once it is closed.
    if !is_step || entry == HistoryEntry::Replace || layers::are_open() {
        return Some(HistoryEntry::Replace);
    }
    match before {
        Ordering::Less => Some(HistoryEntry::Above),
        Ordering::Greater if location::below().as_deref() == Some(fragment) => None,
        _ => Some(entry),
    }
}
