//! 总览: what the plan is, its headline figures, the ways into it, and a search over everything.

use leptos::prelude::*;

use crate::charts::dial;
use crate::query::{Conditions, Query, View, codec};
use crate::results::{HeadlineFigure, Matched};
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{format, overview, places};
use crate::ui::lazy;
use crate::ui::parts::chart::library::{are_still, is_for_paper};
use crate::ui::parts::{
    chart::gauge::gauge, chips::Chips, export_tools::dossier_bar, origin::Origin,
    plan_map::PlanMap, search_box::search_box, term_note::worded, view_head::clauses,
};
use crate::ui::together::Together;

/// The front page. While something is searched for, what is found replaces the rest.
#[component]
pub(crate) fn Overview(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let figures = state.catalog.headlines();
    let all = Matched::new(state.catalog, &Conditions::default()).total;
    let is_searching = state.derive(|query| !query.conditions.text.is_blank());
    let text = state.derive(|query| query.conditions.text.clone());
    let heading = overview::heading(plan, figures);
    let pace = overview::headline_pace(figures);
    let cards = figures.iter().map(|figure| headline_card(state, *figure));
    let doors = [
        (View::Clusters, overview::clusters(plan)),
        (View::Parks, overview::parks(plan)),
        (View::Projects, overview::projects(all)),
    ];
    // The plan's pillars, each a link to the view that shows it.
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
        <section class="hero">
            <div class="hero-text">
                <h1>{clauses(heading)}</h1>
                <p class="headline-pace">{pace}</p>
                <p>{overview::lead(plan, all)}</p>
                {search_box(state, View::Overview)}
                {move || is_searching.get().then(|| lazy::found(state, state.terms, text))}
            </div>
            <div class="hero-map">
                <PlanMap state is_small=true/>
                <Chips state/>
            </div>
        </section>
        <div hidden=move || is_searching.get()>
            <section class="headlines" aria-labelledby="headlines-title">
                <h2 id="headlines-title">{overview::headlines()}</h2>
                <ul class="headline-cards">{cards.together()}</ul>
            </section>
            <section class="pillars" aria-labelledby="pillars-title">
                <h2 id="pillars-title">{overview::pillars()}</h2>
                <ul class="pillar-doors">{pillars.together()}</ul>
            </section>
        </div>
        {dossier_bar(state)}
        <Origin state of=View::Overview/>
    }
}

/// A headline figure: base, target, needed and reached growth, and how they were computed.
fn headline_card(state: AppState, figure: HeadlineFigure) -> AnyView {
    let plan = state.catalog.plan();
    let indicator = figure.indicator;
    let is_still = are_still();
    let drawn = move || {
        let journal = state.actuals.journal.read();
        let entered = journal.reached(&indicator.id, figure.target.year);
        let dial = dial::indicator(indicator, entered, is_still);
        dial.map(|dial| gauge(format!("dial-{}", indicator.id), dial))
    };
    let required = figure.required.map(|it| overview::pace(&figure, it));
    let before = figure.before.map(|it| it.indicator.source);
    let before = figure.stated.map(|it| it.source).or(before);
    view! {
        <li class="headline-card">
            <h3>{worded(plan, translated(figure.name))}</h3>
            {drawn}
            <p class="headline-values">
                <span>
                    <small>{format::year(figure.base.year)}</small>
                    {overview::amount(&figure, figure.base)}
                </span>
                <span class="headline-arrow" aria-hidden="true">"→"</span>
                <span class="headline-target">
                    <small>{overview::target_year(figure.target.year)}</small>
                    <strong>{overview::amount(&figure, figure.target)}</strong>
                </span>
            </p>
            {lazy::entered_note(state, &indicator.id)}
            <p class="headline-growth">
                {overview::required(figure.required)}
                " "
                <strong>{required.unwrap_or_else(|| overview::no_rate().to_owned())}</strong>
                <small>{overview::achieved(&figure)}</small>
            </p>
            <details class="method" open=is_for_paper()>
                <summary>{overview::method_label()}</summary>
                <p>{overview::method(&figure)}</p>
                <p>{translated(figure.note)}</p>
                <p>{places::citation(plan, indicator.source)}</p>
                {before.map(|it| view! { <p>{places::citation(plan, it)}</p> })}
            </details>
        </li>
    }
    .into_any()
}
