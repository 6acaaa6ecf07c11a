//! Saving what was entered: a new offline file, the entries alone; undoing and redoing the last
//! import; entries that were left from other figures.

use leptos::prelude::*;

use super::entering::Entering;
use crate::browser::{boot, clock, files, frame, storage, viewport};
use crate::digest::sha256;
use crate::export::{actuals, copy as pages};
use crate::progress::Work;
use crate::progress::intake::Seal;
use crate::state::AppState;
use crate::state::actuals::Left;
use crate::text::language::space;
use crate::text::{entering as words, intake as told};
use crate::ui::ids::SAVE_ENTRIES;
use crate::ui::messages::{say_missing, say_saved};
use crate::ui::together::Together;

/// What can be done with the entries.
pub(crate) fn save_entries(entering: Entering) -> impl IntoView {
    let state = entering.state;
    let plan = state.catalog.plan();
    let actuals = state.actuals;
    let checksum = RwSignal::new(String::new());
    let save_copy = move |_| {
        state.notice.set(words::making_copy().to_owned());
        boot::read_copy(move |page| save(state, checksum, page));
    };
    let save_alone = move |is_csv: bool| {
        let journal = actuals.journal.read_untracked();
        let (ending, media_type, text) = if is_csv {
            let text = actuals::csv(plan, &journal);
            (".csv", "text/csv;charset=utf-8", text)
        } else {
            (".json", "application/json", json(state, ""))
        };
        let name = format!("{}{ending}", words::entries_file());
        let is_saved = files::save(&name, media_type, &text);
        // What is not understood has no place in a table.
        let is_whole = !is_csv || journal.unread() == 0;
        drop(journal);
        saved(state, is_saved, is_whole);
    };
    let change = move |change: fn(&mut Work), can_go_on: fn(&Work) -> bool, told: &str| {
        actuals.work.update(change);
        state.notice.set(told.to_owned());
        if !can_go_on(&actuals.work.read_untracked()) {
            // The button can no longer be pressed.
            viewport::focus_next(SAVE_ENTRIES);
        }
    };
    let undo = move |_| change(Work::undo, Work::can_undo, words::undone());
    let redo = move |_| change(Work::redo, Work::can_redo, words::redone());
    let can_undo = Memo::new(move |_| actuals.work.read().can_undo());
    let can_redo = Memo::new(move |_| actuals.work.read().can_redo());
    let is_empty = move || actuals.journal.read().count() == 0;
    view! {
        <section class="hand-on" aria-labelledby=SAVE_ENTRIES>
            <h2 id=SAVE_ENTRIES tabindex="-1">{words::hand_on()}</h2>
            <p>{words::hand_on_lead()}</p>
            <p class="hand-on-unsaved" role="status">{move || standing(state)}</p>
            {move || remarks(state)}
            {left_entries(entering)}
            <div class="hand-on-tools">
                <button type="button" class="primary" on:click=save_copy>{words::save_copy()}</button>
                <button type="button" class="tool" disabled=is_empty on:click=move |_| save_alone(true)>
                    {words::entries_csv()}
                </button>
                <button type="button" class="tool" disabled=is_empty on:click=move |_| save_alone(false)>
                    {words::entries_json()}
                </button>
                <button type="button" class="tool" disabled=move || !can_undo.get() on:click=undo>
                    {words::undo()}
                </button>
                {move || can_redo.get().then(|| view! {
                    <button type="button" class="tool" on:click=redo>{words::redo()}</button>
                })}
            </div>
            <p class="hand-on-sum">{move || checksum.get()}</p>
        </section>
    }
}

/// What is not in a file yet, and where it is kept.
fn standing(state: AppState) -> String {
    if !state.actuals.work.read().is_unsaved() {
        return String::new();
    }
    let care = state.actuals.care.read();
    let kept = if care.is_not_kept {
        words::not_kept()
    } else {
        words::kept()
    };
    let mut said = vec![words::unsaved(), kept];
    if care.is_waiting {
        said.push(words::waiting());
    }
    said.join(space())
}

/// Remarks on the figures that are shown.
fn remarks(state: AppState) -> impl IntoView {
    let care = state.actuals.care.read();
    let unread = state.actuals.journal.read().unread();
    let unread = (unread > 0).then(|| view! { <p>{words::unread(unread)}</p> });
    let seal = match care.seal {
        Seal::Missing => None,
        Seal::Fits => Some(("", words::seal(&care.sealed_by))),
        Seal::Broken => Some(("hand-on-altered", words::altered().to_owned())),
    };
    let seal = seal.map(|(class, said)| view! { <p class=class>{said}</p> });
    (unread, seal)
}

/// Everything that was entered, for programs; written by the program with this checksum, which
/// may be empty.
fn json(state: AppState, program: &str) -> String {
    let actuals = state.actuals;
    let are_altered = actuals.care.read_untracked().seal == Seal::Broken;
    let journal = actuals.journal.read_untracked();
    actuals::json_by(state.catalog.plan(), &journal, program, are_altered)
}

/// Puts the entries into the offline file `page` and saves it.
fn save(state: AppState, checksum: RwSignal<String>, page: Result<String, String>) {
    let plan = state.catalog.plan();
    let made = page.and_then(|page| {
        let program = pages::program_part(&page).map(|program| sha256(program.as_bytes()));
        let made = program.and_then(|sum| {
            let made = pages::with_actuals(&page, &json(state, &sum))?;
            Some((made, sum))
        });
        made.ok_or_else(|| words::no_place().to_owned())
    });
    match made {
        Ok((page, sum)) => {
            let name = words::copy_name(&plan.overview.title, &clock::today());
            let is_saved = files::save(&name, "text/html;charset=utf-8", &page);
            if is_saved {
                checksum.set(words::checksum(&sum));
            }
            saved(state, is_saved, true);
        }
        Err(reason) => say_missing(state, words::no_copy(&reason)),
    }
}

/// Says whether a file is on its way, which has every entry if it `is_whole`. A sandboxed frame may
/// drop it silently.
fn saved(state: AppState, is_saved: bool, is_whole: bool) {
    if is_saved && is_whole && !(frame::is_framed() && frame::is_sandboxed()) {
        state.actuals.mark_saved();
    }
    say_saved(state, is_saved);
}

/// Entries in no file that were made on other figures or cannot be read: each can be looked through,
/// saved or deleted.
fn left_entries(entering: Entering) -> AnyView {
    let care = entering.state.actuals.care;
    let left = Memo::new(move |_| {
        let care = care.read();
        let left = care.left.iter().filter(|it| !it.is_taken);
        left.cloned().collect::<Vec<_>>()
    });
    let entry = move |left| left_entry(entering, left);
    (move || left.get().into_iter().map(entry).together()).into_any()
}

fn left_entry(entering: Entering, left: Left) -> AnyView {
    let state = entering.state;
    let is_kept = !left.key.is_empty();
    let sentence = match &left.fault {
        None => words::left().to_owned(),
        Some(fault) if is_kept => words::left_unread(&told::fault(fault)),
        Some(fault) => words::not_carried(&told::fault(fault)),
    };
    let left = StoredValue::new(left);
    let look_through = move |_| left.with_value(|it| entering.take_up(&it.key, &it.text));
    let save = move |_| {
        let is_saved =
            left.with_value(|it| files::save(words::left_file(), "application/json", &it.text));
        say_saved(state, is_saved);
    };
    let forget = move |_| {
        let key = left.with_value(|it| it.key.clone());
        // What cannot be removed is offered again.
        let _ = storage::keep(&key, None);
        let care = state.actuals.care;
        care.update(|care| care.left.retain(|it| it.key != key));
        state.notice.set(words::forgotten().to_owned());
        viewport::focus_next(SAVE_ENTRIES);
    };
    let is_readable = left.with_value(|it| it.fault.is_none());
    view! {
        <p>
            {sentence}
            {space()}
            {is_readable.then(|| view! {
                <button type="button" class="quiet" on:click=look_through>{words::look_through()}</button>
            })}
            <button type="button" class="quiet" on:click=save>{words::save_left()}</button>
            {is_kept.then(|| view! {
                <button type="button" class="quiet" on:click=forget>{words::forget_left()}</button>
            })}
        </p>
    }    .into_any()
}
