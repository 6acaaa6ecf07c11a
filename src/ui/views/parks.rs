//! 十园地图: the ten parks on a map, and a list beside it that does the same.

use leptos::prelude::*;

use crate::browser::viewport;
use crate::charts::targets;
use crate::model::Plan;
use crate::model::ids::{ParkId, PlaceId};
use crate::model::park::Park;
use crate::model::relation::Basis;
use crate::query::{Choice, View};
use crate::results::map::{MapItem, TownTotals};
use crate::results::park_records::leading_cluster;
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{answers, format, labels, map as words, places, words as general};
use crate::ui::markup::{Markup, put};
use crate::ui::parts::chart::{chart_figure, target_bars};
use crate::ui::parts::park_record::{OpenProjects, ParkRecord, listed, project_line};
use crate::ui::parts::plan_map::{PlanMap, Pointed, color, totals};
use crate::ui::parts::{
    chart::library::is_for_paper, export_tools::dossier_bar, origin::Origin, view_head::view_head,
};
use crate::ui::together::Together;

/// Id of the details of the chosen parks.
const CHOSEN: &str = "chosen-parks";

/// The map, the list of parks, details of the chosen ones, and the towns.
#[component]
pub(crate) fn Parks(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let pointed: Pointed = RwSignal::new(None);
    let has_choice = state.derive(|query| !query.conditions.parks.is_empty());
    let parks = state.catalog.sheet().by_size.iter();
    let mut parks = parks
        .filter_map(|at| Some((*at, plan.park_at(*at)?)))
        .peekable();
    let largest_yi = parks.peek().map_or(1.0, |(_, park)| park.target_2025_yi);
    let rows = parks.map(|(at, park)| park_row(state, pointed, (at, park), largest_yi));
    let bars = target_bars(state, targets::parks);
    view! {
        {view_head(state, words::heading(plan), &words::lead(plan))}
        {dossier_bar(state)}
        <div class="parks">
            <div class="parks-map">
                <PlanMap state is_small=false pointed/>
            </div>
            <section class="parks-list" aria-labelledby="parks-title">
                <div class="parks-title">
                    <h2 id="parks-title">{words::all_parks()}</h2>
                    <button
                        type="button"
                        class="link"
                        hidden=move || !has_choice.get()
                        on:click=move |_| viewport::focus(CHOSEN)
                    >
                        {words::see_chosen()}
                    </button>
                </div>
                <ul>{rows.together()}</ul>
            </section>
            <section id=CHOSEN class="chosen" aria-label=labels::chosen() tabindex="-1">
                {chosen(state)}
            </section>
        </div>
        <div class="parks-below">
            {towns(state, pointed)}
            {chart_figure(state, "chart-parks", bars)}
        </div>
        // On paper each park lists its own; elsewhere the whole list is useful.
        {move || (!(is_for_paper() && has_choice.get())).then(|| micro_parks(plan))}
        <Origin state of=View::Parks/>
    }
}

/// The details of the chosen parks, or how to choose one; below map and list, so that choosing moves
/// neither.
fn chosen(state: AppState) -> AnyView {
    let chosen = state.derive(|query| query.conditions.parks.clone());
    let records = move || {
        let chosen = chosen.read();
        let parks = state.catalog.plan().parks.iter();
        let parks = parks.filter(|park| chosen.contains(&park.id));
        if chosen.is_empty() {
            view! { <p class="hint">{words::choose_hint()}</p> }.into_any()
        } else {
            parks
                .map(|park| view! { <ParkRecord state park/> })
                .together()
        }
    };
    records.into_any()
}

/// A park's button, and its details below it where there is no room for them below the map.
fn park_row(
    state: AppState,
    pointed: Pointed,
    (at, park): (ParkId, &'static Park),
    largest_yi: f64,
) -> impl IntoView {
    let plan = state.catalog.plan();
    let (is_chosen, choose) = state.switch(Choice::Park(park.id.clone()));
    let mark = MapItem::Park(at);
    let style = format!(
        "--own: {}; --share: {}%",
        color(leading_cluster(plan, park)),
        format::decimal((park.target_2025_yi / largest_yi * 100.0).round())
    );
    view! {
        <li class="park-item" class:is-pointed=move || pointed.get() == Some(mark)>
            <button
                type="button"
                class="park-row"
                style=style
                aria-pressed=move || is_chosen.get().to_string()
                on:click=move |_| choose()
                on:pointerenter=move |_| pointed.set(Some(mark))
                on:pointerleave=move |_| pointed.set(None)
            >
                <span class="park-name">{translated(&park.name)}</span>
                " "
                <span class="park-target">{words::target(park)}</span>
                " "
                <span class="park-share">{words::share(plan, park)}</span>
                <span class="park-bar"></span>
            </button>
            {move || is_chosen.get().then(|| view! {
                <div class="park-below"><ParkRecord state park/></div>
            })}
        </li>
    }
}

/// Projects by town, as the circles of the map show them, with the list for those that are chosen.
fn towns(state: AppState, pointed: Pointed) -> impl IntoView {
    let all = &state.catalog.town_totals().towns;
    let shown = all
        .iter()
        .enumerate()
        .filter(|(_, total)| total.projects > 0);
    let totals = Memo::new(move |_| totals(state));
    let towns = shown.filter_map(|(at, _)| PlaceId::nth(at));
    let rows = towns.map(|at| town_row(state, pointed, at, totals));
    view! {
        <section aria-labelledby="towns-title">
            <h2 id="towns-title">{words::towns()}</h2>
            <p class="record-note">{words::towns_note()}</p>
            <ul class="town-list">{rows.together()}</ul>
        </section>
    }
}

fn town_row(
    state: AppState,
    pointed: Pointed,
    at: PlaceId,
    totals: Memo<TownTotals>,
) -> impl IntoView {
    let plan = state.catalog.plan();
    let place = plan.place(at);
    let (name, id) = place.map_or(("", ""), |it| (translated(&it.name), it.id.as_str()));
    let (is_chosen, choose) = state.switch(Choice::Place(id.to_owned()));
    let figures = move || words::town_figures(totals.read().of(at));
    view! {
        <li>
            <button
                type="button"
                class="town-row"
                aria-pressed=move || is_chosen.get().to_string()
                on:click=move |_| choose()
                on:pointerenter=move |_| pointed.set(Some(MapItem::Town(at)))
                on:pointerleave=move |_| pointed.set(None)
            >
                <span>{name}</span>
                " "
                <span class="town-figures">{figures}</span>
                <small>{answers::zones(plan, id)}</small>
            </button>
            {move || is_chosen.get().then(|| town_projects(state, name, at))}
        </li>
    }
}

/// The projects of a chosen town that also meet the other conditions.
fn town_projects(state: AppState, name: &'static str, at: PlaceId) -> impl IntoView {
    let plan = state.catalog.plan();
    let lines = move || {
        let matched = state.matched.read();
        let rows = (0u32..).zip(&plan.projects);
        let own = rows.filter(|(row, it)| matched.contains(*row) && plan.town(it.place.area) == at);
        let lines = own.map(|(_, it)| {
            let is_zone = it.place.area != at;
            let basis = is_zone.then_some(Basis::Place);
            project_line(state, it, basis, translated(&it.place.printed))
        });
        listed(lines.collect(), general::nothing_found())
    };
    view! {
        <article class="record" aria-label=name>
            {lines}
            <OpenProjects state/>
        </article>
    }
}

/// All micro-parks, including those whose place on the map is unknown.
fn micro_parks(plan: &'static Plan) -> AnyView {
    let mut html = Markup::default();
    put!(html, "<h2 id=\"micro-title\">" (words::micro_parks()) "</h2><ul class=\"micro-list\">");
    for park in plan.micro_parks() {
        put!(html,
            "<li><strong>" (translated(&park.name)) "</strong><span>"
            (words::micro_park_line(plan, park)) "</span><small>"
            (translated(park.note.as_deref().unwrap_or_default())) "</small><small class=\"citation\">"
            (places::citation(plan, park.source)) "</small></li>"
        );
    }
    put!(html, "</ul>");
    view! { <section aria-labelledby="micro-title" inner_html=html.into_html()></section> }
        .into_any()
}
