//! 总览: what the plan is, its headline figures, the ways into it, a search over everything.

use leptos::prelude::*;

use crate::query::{Conditions, Query, View, codec};
use crate::results::{HeadlineFigure, Matched, headline_figures};
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{overview, places};
use crate::ui::lazy;
use crate::ui::parts::chips::Chips;
use crate::ui::parts::export_tools::DossierBar;
use crate::ui::parts::headline_card::HeadlineCard;
use crate::ui::parts::origin::Origin;
use crate::ui::parts::plan_map::PlanMap;
use crate::ui::parts::search_box::SearchBox;
use crate::ui::parts::view_head::clauses;
use crate::ui::together::Together;

/// The front page. What is found takes the place of the rest while something is looked for.
#[component]
pub(crate) fn Overview(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let figures = headline_figures(plan);
    let all = Matched::new(state.catalog, &Conditions::default()).total;
    let is_searching = state.derive(|query| !query.conditions.text.is_blank());
    let text = state.derive(|query| query.conditions.text.clone());
    let heading = overview::heading(plan, &figures);
    view! {
        <section class="hero">
            <div class="hero-text">
                <h1>{clauses(heading)}</h1>
                <p>{overview::lead(plan, all)}</p>
                <SearchBox state of=View::Overview/>
                {move || is_searching.get().then(|| lazy::found(state, state.terms, text))}
            </div>
            <div class="hero-map">
                <PlanMap state is_small=true/>
                <Chips state/>
            </div>
        </section>
        <div hidden=move || is_searching.get()>
            <Headlines state figures/>
            <Pillars state/>
        </div>
        <DossierBar state/>
        <Origin state of=View::Overview/>
    }
}

#[component]
fn Headlines(state: AppState, figures: Vec<HeadlineFigure>) -> impl IntoView {
    view! {
        <section class="headlines" aria-labelledby="headlines-title">
            <h2 id="headlines-title">{overview::headlines()}</h2>
            <ul class="headline-cards">
                {figures
                    .into_iter()
                    .map(|figure| view! { <HeadlineCard state figure/> })
                    .together()}
            </ul>
        </section>
    }
}

/// The plan's pillars, each the door to the view where it is shown.
#[component]
fn Pillars(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let all = Matched::new(state.catalog, &Conditions::default()).total;
    let doors = [
        (View::Clusters, overview::clusters(plan)),
        (View::Parks, overview::parks(plan)),
        (View::Projects, overview::projects(all)),
    ];
    let pillars = plan.overview.pillars.iter().zip(doors);
    let pillars = pillars.map(|(pillar, (view, figures))| {
        let href = move || {
            codec::encode(&Query {
                view,
                ..state.query.get().on_screen()
            })
        };
        view! {
            <li class="pillar">
                <h3><a href=href>{translated(&pillar.name)}</a></h3>
                <p>{translated(&pillar.summary)}</p>
                <p class="pillar-figures">{figures}</p>
                <small>{places::citation(plan, pillar.source)}</small>
            </li>
        }
    });
    view! {
        <section class="pillars" aria-labelledby="pillars-title">
            <h2 id="pillars-title">{overview::pillars()}</h2>
            <ul class="pillar-doors">{pillars.together()}</ul>
        </section>
    }
}
