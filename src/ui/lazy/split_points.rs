//! The functions by which a part is entered. What only they use is in their part.
//!
//! Each is async and ready at once when its part is there; natively all are.
#![allow(
    clippy::unnecessary_wraps,
    reason = "in WebAssembly a part may not come"
)]

use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::Unreadable;
use super::part::Part;
use crate::autosave::{self, Published};
use crate::browser::file_input::{Arrival, Unread};
use crate::model::Plan;
use crate::model::glossary::Term;
use crate::model::project::Project;
use crate::query::{Panel as Shown, SearchText, Terms, View};
use crate::state::AppState;
use crate::text::failures;
use crate::ui::easy::{EasyPage, TextSize};
use crate::ui::parts::announcer;
use crate::ui::parts::charts_panel::ChartsPanel;
use crate::ui::parts::details::Panel;
use crate::ui::parts::dossier::{Foot, Head, PreviewBar};
use crate::ui::parts::entered_note::EnteredNote;
use crate::ui::parts::entering::Entering;
use crate::ui::parts::export_tools::{self, FileFormat};
use crate::ui::parts::found::Found;
use crate::ui::parts::plan_map::PlanMap;
use crate::ui::parts::search_dialog::Search;
use crate::ui::parts::term_note::Explained;
use crate::ui::views::{
    about::About, audit::Audit, clusters::Clusters, dossier::PaperProjects, firms::Firms,
    indicators::Indicators, overview::Overview, parks::Parks, progress::Progress, tasks::Tasks,
};

/// What a split point makes.
pub(super) type Made = Result<AnyView, SplitLoaderError>;

/// Brings the part; fails when it does not come.
pub(super) async fn load(part: Part) -> Result<(), SplitLoaderError> {
    match part {
        Part::Reading => bring_reading().await,
        Part::Drawing => bring_drawing().await,
        Part::Entering => bring_entering().await,
        Part::Paper => bring_paper().await,
        Part::Easy => bring_easy().await,
    }
}

#[wasm_split(
    reading,
    fallible,
    wasm_split_path = ::leptos::wasm_split,
    preload(bring_reading)
)]
pub(super) fn reading(state: AppState, of: Reading) -> Made {
    Ok(match of {
        Reading::View(View::Firms, _) => view! { <Firms state/> }.into_any(),
        Reading::View(View::Tasks, _) => view! { <Tasks state/> }.into_any(),
        Reading::View(View::Audit, _) => view! { <Audit state/> }.into_any(),
        Reading::View(View::About, is_embedded) => view! { <About state is_embedded/> }.into_any(),
        Reading::View(..) => view! { <Indicators state/> }.into_any(),
        Reading::Found { terms, text } => view! { <Found state terms text/> }.into_any(),
        Reading::Search(text) => view! { <Search state text/> }.into_any(),
        Reading::Term(term) => view! { <Explained state term/> }.into_any(),
        Reading::Project(project, stepped) => view! { <Panel state project stepped/> }.into_any(),
    })
}

/// What is in the part for reading.
#[derive(Clone, Copy)]
pub(super) enum Reading {
    View(View, bool),
    Found {
        terms: Memo<Terms>,
        text: Memo<SearchText>,
    },
    Search(Memo<SearchText>),
    Term(&'static Term),
    Project(&'static Project, RwSignal<Option<bool>>),
}

#[wasm_split(
    drawing,
    fallible,
    wasm_split_path = ::leptos::wasm_split,
    preload(bring_drawing)
)]
pub(super) fn drawing(state: AppState, of: Drawing) -> Made {
    Ok(match of {
        Drawing::View(View::Clusters) => view! { <Clusters state/> }.into_any(),
        Drawing::View(View::Parks) => view! { <Parks state/> }.into_any(),
        Drawing::View(_) => view! { <Overview state/> }.into_any(),
        Drawing::Panel(Shown::Charts) => view! { <ChartsPanel state/> }.into_any(),
        Drawing::Panel(Shown::Map) => view! { <PlanMap state is_small=false/> }.into_any(),
    })
}

/// What is in the part for drawing.
#[derive(Clone, Copy)]
pub(super) enum Drawing {
    View(View),
    Panel(Shown),
}

#[wasm_split(
    entering,
    fallible,
    wasm_split_path = ::leptos::wasm_split,
    preload(bring_entering)
)]
pub(super) fn entering(state: AppState, of: Filled) -> Made {
    Ok(match of {
        Filled::View(entering) => view! { <Progress state entering/> }.into_any(),
        Filled::Note(id) => view! { <EnteredNote state id/> }.into_any(),
    })
}

/// What is in the part for entering.
#[derive(Clone, Copy)]
#[allow(
    clippy::large_enum_variant,
    reason = "it is made where it is used, and boxes are not copied"
)]
pub(super) enum Filled {
    View(Entering),
    Note(&'static str),
}

#[wasm_split(entering, fallible, wasm_split_path = ::leptos::wasm_split)]
pub(super) fn begin_keeping(
    state: AppState,
    came: RwSignal<Option<Published>>,
    is_for_frames: bool,
) -> Result<(), SplitLoaderError> {
    if is_for_frames {
        autosave::show_published(state, came);
    } else {
        autosave::synchronise(state, came);
    }
    Ok(())
}

#[wasm_split(entering, fallible, wasm_split_path = ::leptos::wasm_split)]
pub(super) fn arrived(
    entering: Entering,
    file: Result<Arrival, Unread>,
) -> Result<(), SplitLoaderError> {
    entering.arrived(file);
    Ok(())
}

#[wasm_split(reading, fallible, wasm_split_path = ::leptos::wasm_split)]
pub(super) fn checked(text: String) -> Result<Result<Plan, Unreadable>, SplitLoaderError> {
    Ok(Plan::read(&text).map_err(|faults| Unreadable {
        sentence: failures::data_damaged(&faults),
        details: failures::listed(&faults),
    }))
}

#[wasm_split(reading, fallible, wasm_split_path = ::leptos::wasm_split)]
pub(super) fn counted(state: AppState) -> Result<String, SplitLoaderError> {
    Ok(announcer::counted(state))
}

#[wasm_split(paper, fallible, wasm_split_path = ::leptos::wasm_split)]
pub(super) fn saved(state: AppState, of: View, kind: FileFormat) -> Result<bool, SplitLoaderError> {
    Ok(export_tools::saved(state, of, kind))
}

#[wasm_split(
    paper,
    fallible,
    wasm_split_path = ::leptos::wasm_split,
    preload(bring_paper)
)]
pub(super) fn paper(state: AppState, of: Paper) -> Made {
    Ok(match of {
        Paper::Bar => view! { <PreviewBar state/> }.into_any(),
        Paper::Head => view! { <Head state/> }.into_any(),
        Paper::Projects => view! { <PaperProjects state/> }.into_any(),
        Paper::Foot(of) => view! { <Foot state of/> }.into_any(),
    })
}

/// What is in the part for dossiers.
#[derive(Clone, Copy)]
pub(super) enum Paper {
    Bar,
    Head,
    Projects,
    Foot(View),
}

#[wasm_split(
    easy,
    fallible,
    wasm_split_path = ::leptos::wasm_split,
    preload(bring_easy)
)]
pub(super) fn easy(state: AppState, size: TextSize) -> Made {
    Ok(view! { <EasyPage state size/> }.into_any())
}
