//! The answer in figures: how many, how much, and how it divides into stages.

use leptos::prelude::*;

use crate::model::project::Stage;
use crate::results::Total;
use crate::state::AppState;
use crate::text::language::{semicolon, translated};
use crate::text::{answers, format, words};
use crate::ui::together::Together;

/// Number and investment of what matches, with a bar divided by stage.
#[component]
pub(crate) fn Figures(state: AppState) -> impl IntoView {
    let total = move || state.matched.read().total;
    view! {
        <div class="figures">
            <p class="figure">
                <strong>{move || format::whole(total().projects.into())}</strong>
                " "
                {move || words::projects_counted(total().projects)}
                <small>{move || answers::inferred(total())}</small>
            </p>
            <p class="figure">
                <strong>{move || format::figure_of(total().investment)}</strong>
                " "
                {move || format::unit_of(total().investment)}
                <small>{move || figure_note(total())}</small>
            </p>
            <div class="stage-bar" aria-hidden="true">
                {Stage::ALL.map(|stage| view! { <StageShare state stage/> }).together()}
            </div>
            <ul class="stage-key">
                {Stage::ALL.map(|stage| view! { <StageFigures state stage/> }).together()}
            </ul>
        </div>
    }
}

/// Says that the sum is ours and what is missing from it.
fn figure_note(total: Total) -> String {
    match answers::unpublished(total) {
        missing if missing.is_empty() => words::computed().to_owned(),
        missing => [words::computed(), &missing].join(semicolon()),
    }
}

#[component]
fn StageShare(state: AppState, stage: Stage) -> impl IntoView {
    let share = move || state.matched.read().stage(stage).investment.wan();
    view! {
        <span
            data-stage=stage_key(stage)
            hidden=move || share() == 0
            style:flex-grow=move || share().to_string()
        ></span>
    }
}

/// What a colour of the bar stands for, and how much that is.
#[component]
fn StageFigures(state: AppState, stage: Stage) -> impl IntoView {
    let total = move || state.matched.read().stage(stage);
    let projects = move || words::projects(total().projects);
    let investment = move || format::yi_with_unit(Some(total().investment));
    view! {
        <li hidden=move || total().projects == 0>
            <span class="stage" data-stage=stage_key(stage)>{translated(stage.word())}</span>
            " "
            <span class="stage-figures">{projects}" · "{investment}</span>
        </li>
    }
}

/// The stage's name for style sheets.
pub(crate) fn stage_key(stage: Stage) -> &'static str {
    match stage {
        Stage::Continuing => "continuing",
        Stage::New => "new",
        Stage::Proposed => "proposed",
    }
}
