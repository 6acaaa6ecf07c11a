//! How what people entered outlives a visit: what the page carries or what is published beside it,
//! and work in progress that the browser keeps.
//!
//! Work in progress is one record for each set of figures that a page came with, and one for the
//! time before they came; the mark that it is in no file stands in it. Every record is found by
//! its key's beginning, so that none is forgotten. What cannot be read is never written over.

use leptos::prelude::*;

use crate::browser::{actuals as carried, page, storage, timer};
use crate::digest::sha256;
use crate::export::{actuals, copy};
use crate::model::Plan;
use crate::progress::intake::{FileFault, Kept, Seal, kept};
use crate::progress::{Journal, Work};
use crate::state::AppState;
use crate::state::actuals::Left;
use crate::state::effects::effect;
use crate::text::language::space;
use crate::text::{entering as words, intake as told};

/// Stands for the figures while they are still on their way.
const ON_THEIR_WAY: &str = "?";
/// After how long they are given up, ms.
const SILENT_MS: u32 = 15_000;
/// The beginning of every record's key.
const BEGINNING: &str = "entered-";

/// Where work is kept.
#[derive(Clone, Default)]
struct Place {
    /// The figures on which it is done.
    of: String,
    key: String,
    /// What this window found or wrote there: anything else is another window's work.
    known: Option<String>,
}

/// What the browser keeps.
struct Stored {
    key: String,
    text: String,
    read: Result<Kept, FileFault>,
}

/// The figures that lie beside the page or in it, as JSON; `None` when there are none; a technical
/// reason when they did not come.
pub type Published = Result<Option<String>, String>;

/// Asks for the published figures, which end up in `came`, and before the page is left while
/// something is in no file yet. What reads them is [`synchronise`] or [`show_published`].
pub fn begin(state: AppState, came: RwSignal<Option<Published>>) {
    let all = state.actuals;
    page::ask_before_leaving(move || {
        all.care.read_untracked().is_previewing || all.work.read_untracked().is_unsaved()
    });
    // What comes first counts: that they came, or that they are given up.
    let note = move |published| {
        if came.with_untracked(Option::is_none) {
            came.set(Some(published));
        }
    };
    let silent = move || note(Err(words::silent().to_owned()));
    // Leaves Rust: nobody waits for ever for what may never come.
    let _ = StoredValue::new_local(timer::after(SILENT_MS, silent));
    carried::read(format!("data/{}", copy::ACTUALS_FILE), note);
}

/// Whether the browser may keep work of this plan, or of another one.
#[must_use]
pub fn has_work() -> bool {
    !storage::keys(BEGINNING).is_empty()
}

/// Reads the figures that the page comes with, once they `came`, and the work in progress on them,
/// and keeps every change in the browser.
pub fn synchronise(state: AppState, came: RwSignal<Option<Published>>) {
    let all = state.actuals;
    let place = RwSignal::new(Place::default());
    all.care.update(|care| care.is_waiting = true);
    open(state, place, ON_THEIR_WAY, Journal::default());
    keep(state, place);
    once(came, move |published| {
        all.care.update(|care| care.is_waiting = false);
        match published {
            Ok(came) => receive(state, place, &came.unwrap_or_default()),
            Err(reason) => {
                tell(state, &words::not_published(&reason));
                let here = place.get_untracked();
                let mut others = stored(state.catalog.plan(), &here.of);
                others.retain(|it| it.key != here.key);
                offer(state, others, None);
            }
        }
    });
}

/// Shows the figures that are published, for a page in which none are entered.
pub fn show_published(state: AppState, came: RwSignal<Option<Published>>) {
    once(came, move |published| match published {
        Ok(came) => {
            let came = read(state, &came.unwrap_or_default());
            state.actuals.work.set(Work::on(came));
            tell_unread(state);
        }
        Err(reason) => tell(state, &words::not_published(&reason)),
    });
}

/// Calls `act` with what `came`, when it is there. Leaves Rust: it comes from outside.
fn once(came: RwSignal<Option<Published>>, act: impl Fn(Published) + 'static) {
    effect(move || {
        if let Some(published) = came.get() {
            untrack(|| act(published));
        }
    });
}

/// The figures that the page comes with (`text`, JSON, which may be empty); what is wrong with them
/// is told.
fn read(state: AppState, text: &str) -> Journal {
    if text.is_empty() {
        return Journal::default();
    }
    let care = state.actuals.care;
    match kept(state.catalog.plan(), text) {
        Ok(read) => {
            if read.seal == Seal::Broken {
                tell(state, words::altered());
            }
            care.update(|care| {
                care.seal = read.seal;
                care.sealed_by = read.program.unwrap_or_default();
            });
            read.work.journal().clone()
        }
        Err(fault) => {
            tell(state, &words::not_carried(&told::fault(&fault)));
            let left = left(String::new(), text.to_owned(), Some(fault));
            care.update(|care| care.left.push(left));
            Journal::default()
        }
    }
}

/// Says how many entries cannot be read.
fn tell_unread(state: AppState) {
    let unread = state.actuals.work.read_untracked().journal().unread();
    if unread > 0 {
        tell(state, &words::unread(unread));
    }
}

/// Puts the figures that the page comes with (JSON) under what was entered before they came.
fn receive(state: AppState, place: RwSignal<Place>, came: &str) {
    let journal = read(state, came);
    let before = place.get_untracked();
    let mut others = open(state, place, came, journal);
    // What was entered before they came is kept with them from now on.
    let spent = taken_out(&mut others, |it| {
        it.key == before.key && it.read.is_ok() && before.known.as_ref() == Some(&it.text)
    });
    offer(state, others, spent);
    tell_unread(state);
}

/// Shows the work that was done on the figures `came`, written as `text`, under what was entered
/// in this window, and keeps all of it in one place from now on. Gives what else is kept.
fn open(state: AppState, place: RwSignal<Place>, text: &str, came: Journal) -> Vec<Stored> {
    let plan = state.catalog.plan();
    let of = key(&plan.overview.title, text);
    let mut others = stored(plan, &of);
    let own = taken_out(&mut others, |it| {
        let read = it.read.as_ref();
        read.is_ok_and(|kept| kept.of.as_ref().unwrap_or(&it.key) == &of)
    });
    let (key, known, below) = match own {
        Some(Stored {
            key,
            text,
            read: Ok(kept),
        }) => {
            let is_unsaved = is_unsaved(&key, &kept);
            if *kept.work.journal() != came {
                tell(state, words::restored(is_unsaved));
            }
            (key, Some(text), kept.work.upon(came, is_unsaved))
        }
        _ => (free(&of), None, Work::on(came)),
    };
    let work = state.actuals.work;
    work.update(|work| *work = below.joined(std::mem::take(work)));
    place.set(Place { of, key, known });
    others
}

/// The first record that is `wanted`, taken out of `all`.
fn taken_out(all: &mut Vec<Stored>, wanted: impl Fn(&Stored) -> bool) -> Option<Stored> {
    let at = all.iter().position(wanted)?;
    Some(all.swap_remove(at))
}

/// Offers what is in no file or cannot be read; `spent` was taken over already.
fn offer(state: AppState, others: Vec<Stored>, spent: Option<Stored>) {
    let is_wanted = |it: &Stored| match &it.read {
        Ok(kept) => is_unsaved(&it.key, kept),
        Err(_) => true,
    };
    let others = others.into_iter().filter(is_wanted);
    let others = others.map(|it| left(it.key, it.text, it.read.err()));
    let spent = spent.map(|it| Left {
        is_taken: true,
        ..left(it.key, it.text, None)
    });
    let care = state.actuals.care;
    care.update(|care| care.left.extend(others.chain(spent)));
}

fn left(key: String, text: String, fault: Option<FileFault>) -> Left {
    Left {
        key,
        text,
        fault,
        is_taken: false,
    }
}

/// Keeps every change from now on.
fn keep(state: AppState, place: RwSignal<Place>) {
    let plan = state.catalog.plan();
    let all = state.actuals;
    let record = Memo::new(move |_| {
        let work = all.work.read();
        let is_begun = work.is_begun();
        is_begun.then(|| actuals::record(plan, &work, &place.read().of))
    });
    // Leaves Rust: storage outlives the page.
    effect(move || {
        let Some(text) = record.get() else {
            return;
        };
        let Place { key, known, .. } = place.get();
        let found = storage::load(&key);
        let is_ours = found == known;
        let is_kept = found.as_ref() == Some(&text) || is_ours && storage::keep(&key, Some(&text));
        if is_kept {
            place.update_untracked(|place| place.known = Some(text));
            let care = all.care.read_untracked();
            for taken in care.left.iter().filter(|it| it.is_taken) {
                // What cannot be removed is offered again.
                let _ = storage::keep(&taken.key, None);
            }
        } else if !is_ours {
            state.notice.set(words::kept_elsewhere().to_owned());
        }
        all.care.maybe_update(|care| {
            let before = (care.is_not_kept, care.left.len());
            care.is_not_kept = !is_kept;
            care.left.retain(|it| !(is_kept && it.is_taken));
            before != (care.is_not_kept, care.left.len())
        });
    });
}

/// What the browser keeps of this plan, and what stands under the key `of`, whatever it is.
fn stored(plan: &'static Plan, of: &str) -> Vec<Stored> {
    let beginning = actuals::beginning(&plan.overview.title);
    let keys = storage::keys(BEGINNING).into_iter();
    let keys = keys.filter(|key| key.len() == of.len());
    let stored = keys.filter_map(|key| {
        let text = storage::load(&key)?;
        let read = (key == of || text.starts_with(&beginning)).then(|| kept(plan, &text))?;
        Some(Stored { key, text, read })
    });
    stored.collect()
}

/// Whether work is in no file; older versions kept that apart.
fn is_unsaved(key: &str, kept: &Kept) -> bool {
    let marked = || storage::load(&format!("{key}-unsaved")).is_some();
    kept.is_unsaved.unwrap_or_else(marked)
}

/// A key under which nothing is kept, for work on the figures `of`.
fn free(of: &str) -> String {
    let mut free = of.to_owned();
    while let Some(taken) = storage::load(&free) {
        free = key(&free, &taken);
    }
    free
}

fn key(title: &str, came: &str) -> String {
    let sum = sha256([title, came].concat().as_bytes());
    format!("{BEGINNING}{}", sum.get(..16).unwrap_or_default())
}

/// Says `sentence` after what is said already.
fn tell(state: AppState, sentence: &str) {
    state.notice.update(|notice| {
        if !notice.is_empty() {
            notice.push_str(space());
        }
        notice.push_str(sentence);
    });
}
