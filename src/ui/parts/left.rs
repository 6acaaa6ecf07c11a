//! Entries beside those that are shown: in no file and made on other figures, or not readable.

use leptos::prelude::*;

use super::entering::Entering;
use super::export_tools::report;
use super::save_entries::SAVE_ENTRIES;
use crate::browser::{files, storage, viewport};
use crate::state::actuals::Left;
use crate::text::language::space;
use crate::text::{entering as words, intake as told};
use crate::ui::together::Together;

/// What there is of them, each to be looked through, saved or deleted.
#[component]
pub(crate) fn LeftEntries(entering: Entering) -> impl IntoView {
    let care = entering.state.actuals.care;
    let left = Memo::new(move |_| {
        let care = care.read();
        let left = care.left.iter().filter(|it| !it.is_taken);
        left.cloned().collect::<Vec<_>>()
    });
    move || {
        let left = left.get().into_iter();
        left.map(|left| entries(entering, left)).together()
    }
}

fn entries(entering: Entering, left: Left) -> impl IntoView {
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
        report(state, is_saved);
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
    }
}
