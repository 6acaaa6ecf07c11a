//! How what is shown is carried away: link, files, print.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use super::notice::Notice;
use crate::address;
use crate::browser::{clipboard, files, frame, page};
use crate::export::{Provenance, Sheet, sheets};
use crate::query::View;
use crate::state::AppState;
use crate::text::{dossier, words};
use crate::ui::lazy;

/// A bar for the views of records; inside of another page with the message to the person, which
/// has no other place there.
#[component]
pub(crate) fn RecordTools(
    state: AppState,
    /// The view whose records are carried away.
    of: View,
) -> impl IntoView {
    let is_embedded = state.query.read_untracked().presentation.is_embedded;
    view! {
        <div class="toolbar">
            <ExportTools state of/>
        </div>
        {is_embedded.then(|| view! { <Notice state/> })}
    }
}

/// Copies the link, saves what is shown for spreadsheets and for programs, prints it.
#[component]
pub(crate) fn ExportTools(
    state: AppState,
    /// The view whose records are carried away.
    of: View,
) -> impl IntoView {
    let copy = move |()| {
        let link = address::link(&state.query.read_untracked());
        copied(state, &link, words::link_copied(), words::link_not_copied());
    };
    view! {
        <Tool glyph=Glyph::Link label=words::copy_link() act=copy/>
        <Tool glyph=Glyph::Download label=words::download() of=words::CSV act=move |()| lazy::save(state, of, FileFormat::Csv)/>
        <Tool glyph=Glyph::Download label=words::download() of=words::JSON act=move |()| lazy::save(state, of, FileFormat::Json)/>
        <Tool glyph=Glyph::Print label=words::print() act=move |()| print(state)/>
        <DossierTool state/>
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
#[component]
pub(crate) fn DossierBar(state: AppState) -> impl IntoView {
    view! { <div class="toolbar"><DossierTool state/></div> }
}

/// Shows the present view as sheets of paper.
#[component]
fn DossierTool(state: AppState) -> impl IntoView {
    let open = move |()| state.choose(|query| query.presentation.is_dossier = true);
    view! { <Tool glyph=Glyph::Paper label=dossier::open() act=open/> }
}

#[component]
fn Tool(
    glyph: Glyph,
    label: &'static str,
    /// What tells tools with the same label apart; stays where there is no room for the label.
    #[prop(optional)]
    of: &'static str,
    act: impl Fn(()) + 'static,
) -> impl IntoView {
    let act: Box<dyn Fn(())> = Box::new(act);
    view! {
        <button type="button" class="tool" class:has-object=!of.is_empty() on:click=move |_| act(())>
            <Icon glyph/>
            <span>{label}</span>
            " "
            {of}
        </button>
    }
}

/// Copies `text` and says `done`; where that is refused, `refused` and the text itself.
pub(crate) fn copied(state: AppState, text: &str, done: &'static str, refused: &'static str) {
    let shown = text.to_owned();
    clipboard::copy(text, move |copied| {
        state.notice.set(if copied {
            done.to_owned()
        } else {
            format!("{refused}{shown}")
        });
    });
}

/// A kind of file.
#[derive(Debug, Clone, Copy)]
pub(crate) enum FileFormat {
    /// For spreadsheets.
    Csv,
    /// For programs.
    Json,
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

/// Says whether a file is on its way.
pub(crate) fn report(state: AppState, is_saved: bool) {
    let sentence = if is_saved {
        words::download_started()
    } else {
        words::download_failed()
    };
    state.notice.set(sentence.to_owned());
}

/// The records that are shown.
fn records(state: AppState) -> Option<Sheet> {
    let query = state.query.read_untracked();
    let journal = state.actuals.journal.read_untracked();
    let link = address::link(&query);
    sheets::sheet(state.catalog.plan(), &journal, &query, link)
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
