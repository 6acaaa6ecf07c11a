//! Saving what was entered: a new offline file, the entries alone; taking the last import back,
//! restoring it.

use leptos::prelude::*;

use super::entering::Entering;
use super::export_tools::report;
use super::left::LeftEntries;
use super::notice::say_missing;
use crate::browser::{boot, clock, files, frame, viewport};
use crate::digest::sha256;
use crate::export::{actuals, copy as pages};
use crate::progress::Work;
use crate::progress::intake::Seal;
use crate::state::AppState;
use crate::text::entering as words;
use crate::text::language::space;

/// Id of the heading.
pub(crate) const SAVE_ENTRIES: &str = "hand-on-title";

/// What hands the entries on.
#[component]
pub(crate) fn SaveEntries(entering: Entering) -> impl IntoView {
    let state = entering.state;
    let plan = state.catalog.plan();
    let actuals = state.actuals;
    let checksum = RwSignal::new(String::new());
    let save_copy = move |_| {
        state.notice.set(words::making_copy().to_owned());
        boot::read_copy(move |page| save(state, checksum, page));
    };
    let save_entries = move |is_csv: bool| {
        let journal = actuals.journal.read_untracked();
        let (ending, media_type, text) = if is_csv {
            (
                ".csv",
                "text/csv;charset=utf-8",
                actuals::csv(plan, &journal),
            )
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
            // The button can be pressed no more.
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
            <LeftEntries entering/>
            <div class="hand-on-tools">
                <button type="button" class="primary" on:click=save_copy>{words::save_copy()}</button>
                <button type="button" class="tool" disabled=is_empty on:click=move |_| save_entries(true)>
                    {words::entries_csv()}
                </button>
                <button type="button" class="tool" disabled=is_empty on:click=move |_| save_entries(false)>
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

/// What is in no file yet, and where it is kept.
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

/// What is to be said of the figures that are shown.
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

/// Says whether a file is on its way, and with every entry, whether it `is_whole`. A sandboxed
/// frame may drop it unheard.
fn saved(state: AppState, is_saved: bool, is_whole: bool) {
    if is_saved && is_whole && !(frame::is_framed() && frame::is_sandboxed()) {
        state.actuals.mark_saved();
    }
    report(state, is_saved);
}
