//! The functions by which a part is entered. What only they use is in their part.
//!
//! Each is async and ready at once when its part is there; natively all are.
#![allow(
    clippy::unnecessary_wraps,
    reason = "in WebAssembly a part may not come"
)]

use std::sync::OnceLock;

use leptos::prelude::*;
use leptos::wasm_split::wasm_split;

use super::easy::{EasyPage, TextSize};
use super::lazy::{
    Away, Content, Drawing, Entered, FileFormat, Made, Paper, Part, Reading, SplitPoints,
};
use super::parts::dossier::{foot, head, paper_projects, preview_bar};
use super::parts::{
    announcer, charts_panel::ChartsPanel, details::Panel, entered_note::entered_note,
    entering::Entering, export_tools, found::Found, plan_map::PlanMap, search_dialog::search,
    term_note::explained,
};
use super::views::{
    about::About,
    audit::Audit,
    clusters::Clusters,
    firms::Firms,
    indicators::{Indicators, single_goal},
    one::single,
    overview::Overview,
    parks::Parks,
    progress::Progress,
    tasks::Tasks,
};
use crate::autosave::{self, Published};
use crate::browser::file_input::{Arrival, Unread};
use crate::browser::{self, boot, page, version};
use crate::digest::adler32;
use crate::model::plan::is_whole;
use crate::model::{Fault, Plan};
use crate::query::{Panel as Shown, View};
use crate::state::AppState;
use crate::text::failures;

/// The plan, of which the parts show more than the project library.
static PLAN: OnceLock<&'static Plan> = OnceLock::new();

/// Lets the program fetch its parts with what they show of `plan`, and views show them.
pub fn connect(plan: &'static Plan) {
    // There is one plan.
    let _ = PLAN.set(plan);
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

/// Fetches the part and what it shows; fails if it does not arrive.
async fn load(part: Part) -> Made<()> {
    match part {
        Part::Reading => bring_reading().await,
        Part::Drawing => bring_drawing().await,
        Part::Entering => bring_entering().await,
        Part::Paper => bring_paper().await,
        Part::Easy => bring_easy().await,
    }?;
    bring_records().await
}

/// Brings the records that the project library does not show, once. Where they were swapped after the
/// page was built they are checked together with the rest of the plan.
async fn bring_records() -> Made<()> {
    let Some(plan) = PLAN.get().filter(|it| !it.is_whole()) else {
        return Ok(());
    };
    let rest = boot::records().await.map_err(|_| Away)?;
    let is_known = page::checked_data().is_some_and(|it| it[1] == adler32(rest.as_bytes()));
    if !is_known {
        return swapped(plan, rest).await;
    }
    plan.bring(rest);
    Ok(())
}

/// Brings records that are not those that were checked, unless they have faults.
#[wasm_split(reading, fallible, wasm_split_path = ::leptos::wasm_split)]
fn swapped(plan: &'static Plan, rest: String) -> Made<()> {
    let Err(why) = sound(Plan::read_both(plan.first(), &rest)) else {
        plan.bring(rest);
        return Ok(());
    };
    browser::spawn(async move {
        // Those of a later version of the page are no fault.
        if !version::is_replaced().await {
            boot::show_failure(&why.sentence, why.details);
        }
    });
    Err(Away)
}

/// Why there is no plan: a sentence, and each fault.
#[derive(Debug, Clone)]
pub struct Unreadable {
    /// What a person reads first.
    pub sentence: String,
    /// Each fault in words; empty where none is known.
    pub details: Vec<String>,
}

impl Unreadable {
    fn of(sentence: String) -> Self {
        Self {
            sentence,
            details: Vec::new(),
        }
    }
}

/// The plan of the bundle `text`. Data that were swapped after the page was built are checked as a whole,
/// by a part of the program that is fetched for that.
///
/// # Errors
/// That the data did not come, what is wrong with them, or that they could not be checked.
pub async fn read(text: Result<String, String>) -> Result<&'static Plan, Unreadable> {
    let text = text.map_err(|reason| Unreadable::of(failures::data_missing(&reason)))?;
    let is_known = page::checked_data().is_some_and(|it| it[0] == adler32(text.as_bytes()));
    let plan = if is_known {
        Plan::of_valid(text)
    } else {
        Err(text)
    };
    match plan {
        Ok(plan) => Ok(kept(plan)),
        Err(text) => {
            let checked = checked(text, boot::records().await).await;
            checked.unwrap_or_else(|_| Err(Unreadable::of(failures::data_unchecked())))
        }
    }
}

/// The plan for as long as the page is open.
fn kept(plan: Plan) -> &'static Plan {
    Box::leak(Box::new(plan))
}

#[wasm_split(reading, fallible, wasm_split_path = ::leptos::wasm_split)]
fn checked(first: String, rest: Result<String, String>) -> Made<Result<&'static Plan, Unreadable>> {
    let plan = match rest {
        // Somebody may publish the whole plan in one file.
        _ if is_whole(&first) => sound(Plan::read(&first)),
        Ok(rest) => sound(Plan::read_both(&first, &rest)),
        Err(reason) => Err(Unreadable::of(failures::data_missing(&reason))),
    };
    Ok(plan.map(kept))
}

/// A plan, or its faults in words.
fn sound(read: Result<Plan, Vec<Fault>>) -> Result<Plan, Unreadable> {
    read.map_err(|faults| Unreadable {
        sentence: failures::data_damaged(&faults),
        details: failures::listed(&faults),
    })
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
        Reading::Term => explained(state),
        Reading::One => single_goal(state),
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
        Drawing::One => single(state),
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
