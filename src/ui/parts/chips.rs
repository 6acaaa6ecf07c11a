//! The active conditions as chips, each of which can be removed.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::model::Plan;
use crate::query::{Conditions, SearchText, Span};
use crate::state::AppState;
use crate::text::{answers, words};

/// A condition that a chip stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Condition {
    Text,
    Stage(crate::model::project::Stage),
    Sector(String),
    Place(String),
    Years,
    Investment,
}

/// A chip for each condition, and one button that removes them all.
#[component]
pub(crate) fn Chips(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let chips = state.derive(move |query| chips(plan, &query.conditions));
    view! {
        <div class="chips" hidden=move || chips.read().is_empty()>
            <ul aria-label=words::ACTIVE_FILTERS>
                {move || {
                    chips
                        .get()
                        .into_iter()
                        .map(|(condition, label)| view! { <Chip state condition label/> })
                        .collect_view()
                }}
            </ul>
            <button
                type="button"
                class="quiet"
                on:click=move |_| state.choose(|query| query.conditions = Conditions::default())
            >
                {words::CLEAR_ALL}
            </button>
        </div>
    }
}

#[component]
fn Chip(state: AppState, condition: Condition, label: String) -> impl IntoView {
    let remove = move |_| state.choose(|query| withdraw(&mut query.conditions, &condition));
    view! {
        <li>
            <button type="button" class="chip" aria-label=format!("移除条件 {label}") on:click=remove>
                <span>{label.clone()}</span>
                <Icon glyph=Glyph::Cross/>
            </button>
        </li>
    }
}

fn chips(plan: &Plan, conditions: &Conditions) -> Vec<(Condition, String)> {
    let mut chips = Vec::new();
    if !conditions.text.is_blank() {
        let text = conditions.text.as_str().trim();
        chips.push((Condition::Text, format!("“{text}”")));
    }
    for stage in &conditions.stages {
        chips.push((Condition::Stage(*stage), stage.word().to_owned()));
    }
    for sector in &conditions.sectors {
        chips.push((Condition::Sector(sector.clone()), sector.clone()));
    }
    for id in &conditions.places {
        let place = plan.places.iter().find(|place| place.id == *id);
        if let Some(place) = place {
            chips.push((Condition::Place(id.clone()), place.name.clone()));
        }
    }
    if !conditions.years.is_open() {
        chips.push((Condition::Years, answers::years(conditions.years)));
    }
    if !conditions.investment.is_open() {
        chips.push((Condition::Investment, answers::investment(conditions)));
    }
    chips
}

fn withdraw(conditions: &mut Conditions, condition: &Condition) {
    match condition {
        Condition::Text => conditions.text = SearchText::default(),
        Condition::Stage(stage) => conditions.stages.put(*stage, false),
        Condition::Sector(sector) => conditions.sectors.put(sector.clone(), false),
        Condition::Place(id) => conditions.places.put(id.clone(), false),
        Condition::Years => conditions.years = Span::default(),
        Condition::Investment => conditions.investment = Span::default(),
    }
}
