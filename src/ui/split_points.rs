//! The functions by which a part is entered. What only they use is in their part.
//!
//! Each is async and ready at once when its part is there; natively all are.
#![allow(
    clippy::unnecessary_wraps,
    reason = "in WebAssembly a part may not come"
)]

use leptos::prelude::*;
use leptos::wasm_split::wasm_split;

use super::easy::{EasyPage, TextSize};
use super::lazy::{Content, Drawing, Entered, FileFormat, Made, Paper, Part, Reading, SplitPoints};
use super::parts::dossier::{foot, head, paper_projects, preview_bar};
use super::parts::{
    announcer, charts_panel::ChartsPanel, details::Panel, entered_note::entered_note,
    entering::Entering, export_tools, found::Found, plan_map::PlanMap, search_dialog::search,
    term_note::explained,
};
use super::views::{
    about::About, audit::Audit, clusters::Clusters, firms::Firms, indicators::Indicators,
    overview::Overview, parks::Parks, progress::Progress, tasks::Tasks,
};
use crate::autosave::{self, Published};
use crate::browser::file_input::{Arrival, Unread};
use crate::browser::page;
use crate::digest::adler32;
use crate::model::Plan;
use crate::query::{Panel as Shown, View};
use crate::state::AppState;
use crate::text::failures;

/// Lets the program fetch its parts, and views show them.
pub fn connect() {
    let points = SplitPoints {
        load: |part| Box::pin(load(part)),
        make: |state, content| match content {
            Content::Reading(of) => Box::pin(reading(state, of)),
            Content::Drawing(of) => Box::pin(drawing(state, of)),
            Content::Entering(of) => Box::pin(entering(state, of)),
            Content::Paper(of) => Box::pin(paper(state, of)),
            Content::Easy => Box::pin(easy(state)),
        },
        counted: |state| Box::pin(counted(state)),
        saved: |state, of, kind| Box::pin(saved(state, of, kind)),
    };
    points.connect();
}

/// Fetches the part; fails if it does not arrive.
async fn load(part: Part) -> Made<()> {
    match part {
        Part::Reading => bring_reading().await,
        Part::Drawing => bring_drawing().await,
        Part::Entering => bring_entering().await,
        Part::Paper => bring_paper().await,
        Part::Easy => bring_easy().await,
    }
}

/// Why there is no plan: a sentence, and each fault.
#[derive(Debug, Clone)]
pub struct Unreadable {
    /// What a person reads first.
    pub sentence: String,
    /// Each fault in words; empty where none is known.
    pub details: Vec<String>,
}

/// The plan of the bundle `text`. Data that were swapped after the page was built are checked, by a part
/// of the program that is fetched for that.
///
/// # Errors
/// What is wrong with the data, or that they could not be checked.
pub async fn read(text: String) -> Result<Plan, Unreadable> {
    let is_known = page::checked_plan() == Some(adler32(text.as_bytes()));
    let plan = if is_known {
        Plan::of_valid(text)
    } else {
        Err(text)
    };
    match plan {
        Ok(plan) => Ok(plan),
        Err(text) => checked(text).await.unwrap_or_else(|_| {
            Err(Unreadable {
                sentence: failures::data_unchecked(),
                details: Vec::new(),
            })
        }),
    }
}

#[wasm_split(reading, fallible, wasm_split_path = ::leptos::wasm_split)]
fn checked(text: String) -> Made<Result<Plan, Unreadable>> {
    Ok(Plan::read(&text).map_err(|faults| Unreadable {
        sentence: failures::data_damaged(&faults),
        details: failures::listed(&faults),
    }))
}

#[wasm_split(
    reading,
    fallible,
    wasm_split_path = ::leptos::wasm_split,
    preload(bring_reading)
)]
fn reading(state: AppState, of: Reading) -> Made<AnyView> {
    Ok(match of {
        Reading::View(View::Firms, _) => view! { <Firms state/> }.into_any(),
        Reading::View(View::Tasks, _) => view! { <Tasks state/> }.into_any(),
        Reading::View(View::Audit, _) => view! { <Audit state/> }.into_any(),
        Reading::View(View::About, is_embedded) => view! { <About state is_embedded/> }.into_any(),
        Reading::View(..) => view! { <Indicators state/> }.into_any(),
        Reading::Found { terms, text } => view! { <Found state terms text/> }.into_any(),
        Reading::Search(text) => search(state, text),
        Reading::Term(term) => explained(state, term),
        Reading::Project(project, stepped) => view! { <Panel state project stepped/> }.into_any(),
    })
}

#[wasm_split(reading, fallible, wasm_split_path = ::leptos::wasm_split)]
fn counted(state: AppState) -> Made<String> {
    Ok(announcer::counted(state))
}

#[wasm_split(
    drawing,
    fallible,
    wasm_split_path = ::leptos::wasm_split,
    preload(bring_drawing)
)]
fn drawing(state: AppState, of: Drawing) -> Made<AnyView> {
    Ok(match of {
        Drawing::View(View::Clusters) => view! { <Clusters state/> }.into_any(),
        Drawing::View(View::Parks) => view! { <Parks state/> }.into_any(),
        Drawing::View(_) => view! { <Overview state/> }.into_any(),
        Drawing::Panel(Shown::Charts) => view! { <ChartsPanel state/> }.into_any(),
        Drawing::Panel(Shown::Map) => view! { <PlanMap state is_small=false/> }.into_any(),
    })
}

#[wasm_split(
    entering,
    fallible,
    wasm_split_path = ::leptos::wasm_split,
    preload(bring_entering)
)]
fn entering(state: AppState, of: Entered) -> Made<AnyView> {
    Ok(match of {
        Entered::View => view! { <Progress state/> }.into_any(),
        Entered::Note(id) => entered_note(state, id),
    })
}

/// Begins to show the figures that the page came with, and outside of frames to keep what is entered.
#[wasm_split(entering, fallible, wasm_split_path = ::leptos::wasm_split)]
pub(super) fn begin_keeping(
    state: AppState,
    came: RwSignal<Option<Published>>,
    is_for_frames: bool,
) -> Made<()> {
    if is_for_frames {
        autosave::show_published(state, came);
    } else {
        autosave::synchronise(state, came);
    }
    Ok(())
}

/// Takes a file that was dropped on 进展.
#[wasm_split(entering, fallible, wasm_split_path = ::leptos::wasm_split)]
pub(super) fn arrived(entering: Entering, file: Result<Arrival, Unread>) -> Made<()> {
    entering.arrived(file);
    Ok(())
}

#[wasm_split(
    paper,
    fallible,
    wasm_split_path = ::leptos::wasm_split,
    preload(bring_paper)
)]
fn paper(state: AppState, of: Paper) -> Made<AnyView> {
    Ok(match of {
        Paper::Bar => preview_bar(state),
        Paper::Head => head(state),
        Paper::Projects => paper_projects(state),
        Paper::Foot(of) => foot(state, of),
    })
}

#[wasm_split(paper, fallible, wasm_split_path = ::leptos::wasm_split)]
fn saved(state: AppState, of: View, kind: FileFormat) -> Made<bool> {
    Ok(export_tools::saved(state, of, kind))
}

#[wasm_split(
    easy,
    fallible,
    wasm_split_path = ::leptos::wasm_split,
    preload(bring_easy)
)]
fn easy(state: AppState) -> Made<AnyView> {
    let size = use_context().unwrap_or_else(TextSize::kept);
    Ok(view! { <EasyPage state size/> }.into_any())
}
