//! 总览: the question that the page answers, a search over everything, the ways into it, and the headline
//! figures.

use leptos::prelude::*;

use crate::progress::goals;
use crate::query::{Choice, Conditions, One, Query, View, codec};
use crate::results::audit::{Grade, grades};
use crate::results::{HeadlineFigure, Matched};
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{format, overview, places, words};
use crate::ui::lazy;
use crate::ui::markup::{Markup, put};
use crate::ui::parts::chart::library::is_for_paper;
use crate::ui::parts::{
    bullet::bullet,
    chips::Chips,
    embed::{copy_pressed, embed_button},
    export_tools::dossier_bar,
    headline_figure::headline_figure,
    origin::Origin,
    plan_map::PlanMap,
    search_box::search_box,
    view_head::clauses,
};
use crate::ui::together::Together;

/// The front page. While something is searched for, what is found replaces the rest.
#[component]
pub(crate) fn Overview(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let figures = state.catalog.headlines();
    let all = Matched::new(state.catalog, &Conditions::default()).total;
    let is_searching = state.derive(|query| !query.conditions.text.is_blank());
    let is_hidden = move || is_searching.get();
    let text = state.derive(|query| query.conditions.text.clone());
    let first = figures.first().map(|figure| {
        let html = move || {
            let mut button = Markup::default();
            embed_button(&mut button, One::Headline, "", translated(figure.name));
            headline_figure(plan, figure, &state.actuals.journal.read()) + &button.into_html()
        };
        view! {
            <section
                class="headline-figure"
                inner_html=html
                on:click=move |event| copy_pressed(state, &event)
            ></section>
        }
    });
    let bars = figures.first();
    let bars = bars.map(|it| overview::bars(it.base.year, it.target.year));
    let cards = figures.iter().map(|figure| headline_card(state, *figure));
    view! {
        <section class="hero">
            <div class="hero-text">
                <h1>{clauses(overview::question(plan))}</h1>
                <p>{overview::lead(plan, all)}</p>
                {search_box(state, View::Overview, words::search(View::Overview))}
                {move || is_searching.get().then(|| lazy::found(state, state.terms, text))}
                <section hidden=is_hidden aria-labelledby="doors-title">
                    <h2 id="doors-title" class="visually-hidden">{overview::doors()}</h2>
                    <ul
                        class="doors"
                        inner_html=move || doors(state)
                        on:change=move |event| open_town(state, event_target_value(&event))
                    ></ul>
                </section>
            </div>
            <div class="hero-map">
                <PlanMap state is_small=true/>
                <Chips state/>
            </div>
        </section>
        <div hidden=is_hidden>
            {first}
            <section class="headlines" aria-labelledby="headlines-title">
                <h2 id="headlines-title">{overview::headlines()}</h2>
                <p class="headlines-note">{bars}</p>
                <ul class="headline-cards">{cards.together()}</ul>
            </section>
            <section class="pillars" aria-labelledby="pillars-title">
                <h2 id="pillars-title">{overview::pillars()}</h2>
                <ul class="pillar-doors" inner_html=move || pillars(state)></ul>
            </section>
        </div>
        {dossier_bar(state)}
        <Origin state of=View::Overview/>
    }
}

/// Four questions that people come with, each with what is known of it. The choice of a town leads to its
/// projects.
fn doors(state: AppState) -> String {
    let plan = state.catalog.plan();
    let query = state.query.get();
    let journal = state.actuals.journal.read();
    let mut goals = goals(plan);
    goals.retain(|it| it.is_last(plan));
    let known = goals.iter();
    let known = known.filter(|it| journal.reached(it.id, u16::MAX).is_some());
    let [differ, ..] = grades(state.catalog.findings());
    let mut differing = to(&query, View::Audit);
    differing.put("grade", Grade::Differs.key(), true);
    let mut html = Markup::default();
    near(&mut html, state);
    let (goals, known) = overview::goals_known(goals.len(), known.count());
    let (targets, industries) = overview::industries(plan);
    let (differ, checked) = overview::differ(differ);
    for (asked, name, figure, says) in [
        (
            to(&query, View::Progress),
            overview::goals_door(),
            goals,
            known,
        ),
        (
            to(&query, View::Clusters),
            overview::industry_door(),
            targets,
            &industries,
        ),
        (differing, overview::differs_door(), differ, checked),
    ] {
        put!(html, "<li class=\"door\"><h3>");
        html.link(&codec::encode(&asked), name);
        put!(html, "</h3><p><strong>" (figure) "</strong> " (says) "</p></li>");
    }
    html.into_html()
}

/// The projects of a town.
fn open_town(state: AppState, id: String) {
    if !id.is_empty() {
        state.choose(|query| {
            query.view = View::Projects;
            query.conditions.put(&Choice::Place(id), true);
        });
    }
}

/// The question of another view, on the screen.
fn to(query: &Query, view: View) -> Query {
    Query {
        view,
        ..query.clone().on_screen()
    }
}

/// The question what there is near a person.
fn near(html: &mut Markup, state: AppState) {
    let plan = state.catalog.plan();
    let totals = state.catalog.town_totals().towns.iter();
    let towns = plan.places.iter().zip(totals.map(|it| it.projects));
    let towns: Vec<_> = towns.filter(|(_, projects)| *projects > 0).collect();
    let projects = towns.iter().map(|(_, projects)| projects).sum();
    put!(html,
        "<li class=\"door\"><h3>" (overview::near_door()) "</h3><select aria-label=\""
        (overview::near_choice()) "\"><option value=\"\">" (overview::near_none(towns.len(), projects))
        "</option>"
    );
    for (place, projects) in towns {
        put!(html,
            "<option value=\"" (place.id) "\">" (overview::near_town(&place.name, projects))
            "</option>"
        );
    }
    put!(html, "</select></li>");
}

/// The plan's pillars, each a link to the view that shows it.
fn pillars(state: AppState) -> String {
    let plan = state.catalog.plan();
    let query = state.query.get();
    let all = Matched::new(state.catalog, &Conditions::default()).total;
    let ways = [
        (View::Clusters, overview::clusters(plan)),
        (View::Parks, overview::parks(plan)),
        (View::Projects, overview::projects(all)),
    ];
    let mut html = Markup::default();
    for (pillar, (view, figures)) in plan.overview.pillars.iter().zip(ways) {
        put!(html, "<li class=\"pillar\"><h3>");
        html.link(&codec::encode(&to(&query, view)), translated(&pillar.name));
        put!(html,
            "</h3><p>" (translated(&pillar.summary)) "</p><p class=\"pillar-figures\">" (figures)
            "</p><small>" (places::citation(plan, pillar.source)) "</small></li>"
        );
    }
    html.into_html()
}

/// A headline figure: base, target, needed and reached growth, and how they were computed.
fn headline_card(state: AppState, figure: HeadlineFigure) -> AnyView {
    let values = move || values(state, &figure);
    view! {
        <li class="headline-card">
            <div inner_html=values></div>
            {lazy::entered_note(state, &figure.indicator.id)}
            <div inner_html=growth(state, &figure)></div>
        </li>
    }
    .into_any()
}

fn values(state: AppState, figure: &HeadlineFigure) -> String {
    let mut html = Markup::default();
    put!(html,
        "<h3>" .worded(state.catalog.plan(), translated(figure.name))
        "</h3><p class=\"headline-values\"><span><small>" (format::year(figure.base.year)) "</small>"
        (overview::amount(figure, figure.base))
        "</span><span class=\"headline-arrow\" aria-hidden=\"true\">→</span>"
        "<span class=\"headline-target\"><small>" (overview::target_year(figure.target.year))
        "</small><strong>" (overview::amount(figure, figure.target)) "</strong></span></p>"
    );
    bullet(&mut html, figure.indicator, &state.actuals.journal.read());
    html.into_html()
}

fn growth(state: AppState, figure: &HeadlineFigure) -> String {
    let plan = state.catalog.plan();
    let required = figure.required.map(|it| overview::pace(figure, it));
    let required = required.unwrap_or_else(|| overview::no_rate().to_owned());
    let before = figure.before.map(|it| it.indicator.source);
    let before = figure.stated.map(|it| it.source).or(before);
    let sources = [Some(figure.indicator.source), before];
    let mut html = Markup::default();
    put!(html,
        "<p class=\"headline-growth\">" (overview::required(figure.required)) " <strong>" (required)
        "</strong><small>" (overview::achieved(figure)) "</small><small>" (translated(figure.note))
        "</small></p><details class=\"method\""
        (if is_for_paper() { " open" } else { "" }) "><summary>" (overview::method_label())
        "</summary><p>" (overview::method(figure)) "</p>"
    );
    for source in sources.into_iter().flatten() {
        put!(html, "<p>" (places::citation(plan, source)) "</p>");
    }
    put!(html, "</details>");
    html.into_html()
}
