//! Saving what was entered: a new offline file, the entries alone; taking the last change back.

use leptos::prelude::*;

use super::carry::report;
use super::entering::Entering;
use crate::browser::{clock, copy, files, frame, viewport};
use crate::digest::sha256;
use crate::export::{actuals, copy as pages};
use crate::state::AppState;
use crate::text::entering as words;
use crate::text::language::space;

/// Id of the heading.
pub(crate) const HAND_ON: &str = "hand-on-title";

/// What hands the entries on.
#[component]
pub(crate) fn HandOn(entering: Entering) -> impl IntoView {
    let state = entering.state;
    let plan = state.catalog.plan();
    let actuals = state.actuals;
    let checksum = RwSignal::new(String::new());
    let save_copy = move |_| {
        state.notice.set(words::making_copy().to_owned());
        copy::load(move |page| save(state, checksum, page));
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
            (".json", "application/json", actuals::json(plan, &journal))
        };
        let name = format!("{}{ending}", words::entries_file());
        saved(state, files::save(&name, media_type, &text));
    };
    let undo = move |_| {
        actuals.undo();
        state.notice.set(words::undone().to_owned());
        if !actuals.care.read_untracked().can_undo() {
            // The button can be pressed no more.
            viewport::focus_next(HAND_ON);
        }
    };
    let is_empty = move || actuals.journal.read().is_empty();
    let standing = move || {
        let care = actuals.care.read();
        match (care.is_unsaved, care.is_kept) {
            (false, _) => String::new(),
            (true, true) => [words::unsaved(), space(), words::kept()].concat(),
            (true, false) => [words::unsaved(), space(), words::not_kept()].concat(),
        }
    };
    view! {
        <section class="hand-on" aria-labelledby=HAND_ON>
            <h2 id=HAND_ON tabindex="-1">{words::hand_on()}</h2>
            <p>{words::hand_on_lead()}</p>
            <p class="hand-on-unsaved" role="status">{standing}</p>
            {move || actuals.care.read().left.clone().map(|left| view! {
                <p>
                    {words::left()}
                    {space()}
                    <button type="button" class="quiet" on:click=move |_| entering.hand_over(words::left_name(), &left)>
                        {words::look_through()}
                    </button>
                    <button
                        type="button"
                        class="quiet"
                        on:click=move |_| {
                            actuals.care.update(|care| care.left = None);
                            viewport::focus_next(HAND_ON);
                        }
                    >
                        {words::forget_left()}
                    </button>
                </p>
            })}
            <div class="hand-on-tools">
                <button type="button" class="primary" on:click=save_copy>{words::save_copy()}</button>
                <button type="button" class="tool" disabled=is_empty on:click=move |_| save_entries(true)>
                    {words::entries_csv()}
                </button>
                <button type="button" class="tool" disabled=is_empty on:click=move |_| save_entries(false)>
                    {words::entries_json()}
                </button>
                <button type="button" class="tool" disabled=move || !actuals.care.read().can_undo() on:click=undo>
                    {words::undo()}
                </button>
            </div>
            <p class="hand-on-sum">{move || checksum.get()}</p>
        </section>
    }
}

/// Puts the entries into the offline file `page` and saves it.
fn save(state: AppState, checksum: RwSignal<String>, page: Result<String, String>) {
    let plan = state.catalog.plan();
    let json = actuals::json(plan, &state.actuals.journal.read_untracked());
    let made = page.and_then(|page| {
        let made = pages::with_actuals(&page, &json);
        let sum = pages::program_part(&page).map(|program| sha256(program.as_bytes()));
        made.zip(sum).ok_or_else(|| words::no_place().to_owned())
    });
    match made {
        Ok((page, sum)) => {
            let name = words::copy_name(&plan.overview.title, &clock::today());
            let is_saved = files::save(&name, "text/html;charset=utf-8", &page);
            if is_saved {
                checksum.set(words::checksum(&sum));
            }
            saved(state, is_saved);
        }
        Err(reason) => state.notice.set(words::no_copy(&reason)),
    }
}

/// Says whether a file with every entry is on its way. A sandboxed frame may drop it unheard.
fn saved(state: AppState, is_saved: bool) {
    if is_saved && !(frame::is_framed() && frame::is_sandboxed()) {
        state.actuals.mark_saved();
    }
    report(state, is_saved);
}
