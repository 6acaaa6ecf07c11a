//! How what is shown is carried away: link, files, print, the place of a figure in the plan.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::{controls::tool, icon::Glyph, notice::Notice};
use crate::address;
use crate::browser::{files, frame, page};
use crate::export::{Provenance, Sheet, sheets};
use crate::query::{Presentation, Query, View};
use crate::state::AppState;
use crate::text::{dossier, places, words};
use crate::ui::lazy::{self, FileFormat};
use crate::ui::messages::copy;

/// A bar for the view `of` records; inside another page with the message to the person, which
/// has no other place there.
pub(crate) fn record_tools(state: AppState, of: View) -> impl IntoView {
    let is_embedded = state.query.read_untracked().presentation.is_embedded;
    view! {
        <div class="toolbar">{export_tools(state, of)}</div>
        {is_embedded.then(|| view! { <Notice state/> })}
    }
}

/// Copies the link, saves what the view `of` shows for spreadsheets and for programs, prints it.
pub(crate) fn export_tools(state: AppState, of: View) -> impl IntoView {
    let copy = Box::new(move |()| {
        let link = address::link(&state.query.read_untracked());
        copy(state, &link, words::link_copied(), words::link_not_copied());
    });
    let save = |kind| Box::new(move |()| lazy::save(state, of, kind));
    view! {
        {tool(Glyph::Link, words::copy_link(), "", copy)}
        {tool(Glyph::Download, words::download(), words::CSV, save(FileFormat::Csv))}
        {tool(Glyph::Download, words::download(), words::JSON, save(FileFormat::Json))}
        {tool(Glyph::Print, words::print(), "", Box::new(move |()| print(state)))}
        {dossier_tool(state)}
    }
}

/// Prints what is shown.
pub(crate) fn print(state: AppState) {
    // A sandbox drops the dialogue silently.
    if !page::print() || frame::is_framed() {
        state.notice.set(words::print_failed().to_owned());
    }
}

/// A bar for the views whose content is no list of records.
pub(crate) fn dossier_bar(state: AppState) -> impl IntoView {
    view! { <div class="toolbar">{dossier_tool(state)}</div> }
}

/// Shows the present view as sheets of paper.
fn dossier_tool(state: AppState) -> AnyView {
    let open = move |()| state.choose(|query| query.presentation.is_dossier = true);
    tool(Glyph::Paper, dossier::open(), "", Box::new(open))
}

/// Copies the place whose button `event` pressed, with its figure and a link to its record; does
/// nothing for any other event. One listener serves all places: see `Markup::place`.
pub(crate) fn copy_place(state: AppState, event: &MouseEvent) {
    let names = ["data-item", "data-what", "data-place"];
    let pressed = page::pressed(event, [".copy-place", ".place", "summary"], names);
    let Some([item, what, place]) = pressed else {
        return;
    };
    let view = state.query.with_untracked(|query| query.view);
    let link = address::link(&Query::about(view, &item, Presentation::default()));
    let reference = places::reference(state.catalog.plan(), &what, &place, &link);
    let (done, refused) = (words::place_copied(), words::place_not_copied());
    copy(state, &reference, done, refused);
}

/// Saves what is shown as a file; `false` where that is refused.
pub(crate) fn saved(state: AppState, of: View, kind: FileFormat) -> bool {
    let (ending, media_type) = match kind {
        FileFormat::Csv => (".csv", "text/csv;charset=utf-8"),
        FileFormat::Json => (".json", "application/json"),
    };
    let sheet = match of {
        View::Projects => Some(projects(state)),
        _ => records(state),
    };
    sheet.is_some_and(|sheet| {
        let text = match kind {
            FileFormat::Csv => sheet.csv(),
            FileFormat::Json => sheet.json(),
        };
        files::save(&format!("{}{ending}", sheet.name), media_type, &text)
    })
}

/// The records that are shown.
fn records(state: AppState) -> Option<Sheet> {
    let query = state.query.read_untracked();
    let journal = state.actuals.journal.read_untracked();
    let link = address::link(&query);
    sheets::sheet(state.catalog, &journal, &query, link)
}

/// The projects that are listed.
fn projects(state: AppState) -> Sheet {
    let lines = state.lines.read_untracked();
    let catalog = state.catalog;
    let journal = state.actuals.journal.read_untracked();
    let projects = lines.rows().filter_map(|row| catalog.project(row));
    sheets::projects(catalog.plan(), &journal, projects, provenance(state))
}

/// What a file or a printed page says of the present list of projects.
pub(crate) fn provenance(state: AppState) -> Provenance {
    let query = state.query.read_untracked();
    Provenance::new(
        state.catalog.plan(),
        &query.heeded(),
        state.matched.read_untracked().total,
        address::link(&query),
    )
}
