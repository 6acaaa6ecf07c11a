//! 十园地图: the ten parks on a map, and a list beside it that does the same.

use leptos::prelude::*;

use crate::browser::viewport;
use crate::charts::targets;
use crate::model::ids::{ParkId, PlaceId};
use crate::model::park::Park;
use crate::model::place::Place;
use crate::model::relation::Basis;
use crate::query::{Choice, Choices, View};
use crate::results::map::{MapItem, TownTotals};
use crate::results::park_records::{asked_micro_parks, leading_cluster};
use crate::results::{ParkRecords, Total};
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{answers, clusters, format, labels, map as words, places, words as general};
use crate::ui::ids::MAIN;
use crate::ui::markup::{Markup, put};
use crate::ui::parts::chart::{chart_figure, target_bars};
use crate::ui::parts::park_record::{OpenProjects, ParkRecord, listed, project_line};
use crate::ui::parts::plan_map::{PlanMap, Pointed, SURFACE, color, totals};
use crate::ui::parts::{
    chart::library::is_for_paper,
    comparison::{comparison, counted},
    export_tools::dossier_bar,
    only_facets::only_facets,
    origin::Origin,
    record_links,
    view_head::view_head,
};
use crate::ui::together::Together;

/// The map, the list of parks beside it with what is chosen, the towns, and the micro-parks.
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
    let totals = Memo::new(move |_| totals(state));
    // On paper what was asked comes first, and no map that shows none of it.
    let on_paper = is_for_paper();
    let is_off_map = on_paper && asks_only_off_map(state);
    let (first, beside) = if on_paper {
        (Some(chosen(state)), None)
    } else {
        (None, Some(chosen(state)))
    };
    let is_placed = |place: &Place| place.position.is_some();
    let unplaced = towns(state, pointed, totals, &|place| !is_placed(place));
    view! {
        {view_head(state, words::heading(plan), &words::lead(plan))}
        {dossier_bar(state)}
        <div class="parks">
            {first}
            <div class="parks-map">
                {(!is_off_map).then(|| view! { <PlanMap state is_small=false pointed/> })}
            </div>
            <div class="parks-side">
                <section class="parks-list" aria-labelledby="parks-title">
                    <h2 id="parks-title">{words::all_parks()}</h2>
                    <ul>{rows.together()}</ul>
                    <h3>{words::no_position_label()}</h3>
                    {unplaced}
                </section>
                {beside}
            </div>
            <section class="parks-towns" aria-labelledby="towns-title">
                <h2 id="towns-title">{words::towns()}</h2>
                <p class="record-note">{words::towns_note()}</p>
                {towns(state, pointed, totals, &is_placed)}
            </section>
            <div class="parks-chart">{chart_figure(state, "chart-parks", bars)}</div>
        </div>
        // On paper each park lists its own; elsewhere the whole list is useful.
        {move || (!(is_for_paper() && has_choice.get())).then(|| micro_parks(state))}
        <Origin state of=View::Parks/>
    }
}

/// Whether all that is asked for are places without a position.
fn asks_only_off_map(state: AppState) -> bool {
    let query = state.query.read_untracked();
    let (parks, places) = (&query.conditions.parks, &query.conditions.places);
    let is_there = |place: &Place| place.position.is_some() && places.contains(&place.id);
    let is_any_there = state.catalog.plan().places.iter().any(is_there);
    parks.is_empty() && !places.is_empty() && !is_any_there
}

/// The chosen parks and towns, or how to choose one: beside the map, on phones a sheet above it, so that
/// choosing moves nothing.
fn chosen(state: AppState) -> AnyView {
    let chosen = state.derive(|query| {
        (
            query.conditions.parks.clone(),
            query.conditions.places.clone(),
        )
    });
    let is_any = Memo::new(move |_| *chosen.read() != Default::default());
    let close = move |_| {
        state.choose(|query| {
            query.conditions.parks = Choices::default();
            query.conditions.places = Choices::default();
        });
        viewport::catch_focus(MAIN, [SURFACE]);
    };
    let records = move || {
        let plan = state.catalog.plan();
        let (parks, places) = &*chosen.read();
        if !is_any.get() {
            return view! { <p class="hint">{words::choose_hint()}</p> }.into_any();
        }
        let parks = plan.parks.iter().filter(|it| parks.contains(&it.id));
        let parks: Vec<&Park> = parks.collect();
        let compared = compared(state, &parks);
        let parks = parks
            .into_iter()
            .map(|park| view! { <ParkRecord state park/> }.into_any());
        let towns = (0..).map_while(|at| Some((PlaceId::nth(at)?, plan.places.get(at)?)));
        let towns = towns.filter(|(_, it)| places.contains(&it.id));
        let towns = towns.map(|(at, it)| town_projects(state, translated(&it.name), at));
        view! {
            <button type="button" class="sheet-close screen-only" on:click=close>{general::close()}</button>
            <div inner_html=compared></div>
            {parks.chain(towns).together()}
        }
        .into_any()
    };
    view! {
        <section class="chosen" class:is-open=is_any aria-label=labels::chosen() tabindex="0">
            {records}
        </section>
    }
    .into_any()
}

/// Several parks side by side.
fn compared(state: AppState, parks: &[&Park]) -> String {
    let plan = state.catalog.plan();
    let names: Vec<&str> = parks.iter().map(|it| translated(&it.name)).collect();
    let records: Vec<_> = parks.iter().map(|it| ParkRecords::new(plan, it)).collect();
    let targets = parks.iter();
    let targets = targets.map(|it| (words::target(it), Some(it.target_2025_yi)));
    let industries = parks.iter().map(|it| (words::industries(it), None));
    let firms = parks.iter().map(|it| counted(it.firms.len()));
    let micro_parks = records.iter().map(|it| counted(it.micro_parks.len()));
    let projects = records.iter().map(|it| counted(it.projects.len()));
    let investment = records.iter().map(|it| {
        let mut total = Total::default();
        for (project, _) in &it.projects {
            total.add(project.investment);
        }
        (
            format::yi_with_unit(Some(total.investment)),
            Some(total.investment.yi()),
        )
    });
    comparison(
        &names,
        &[
            (general::target_2025(), targets.collect()),
            (words::industries_label(), industries.collect()),
            (words::firms(), firms.collect()),
            (words::park_micro_parks(), micro_parks.collect()),
            (words::park_projects(), projects.collect()),
            (clusters::investment(), investment.collect()),
        ],
    )
}

/// A park's button.
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
        </li>
    }
}

/// Projects by town, as the circles of the map show them, of the places that are `wanted`.
fn towns(
    state: AppState,
    pointed: Pointed,
    totals: Memo<TownTotals>,
    wanted: &dyn Fn(&Place) -> bool,
) -> AnyView {
    let plan = state.catalog.plan();
    let all = state.catalog.town_totals().towns.iter().zip(&plan.places);
    let shown = all.enumerate();
    let shown = shown.filter(|(_, (total, place))| total.projects > 0 && wanted(place));
    let towns = shown.filter_map(|(at, _)| PlaceId::nth(at));
    let rows = towns.map(|at| town_row(state, pointed, at, totals));
    view! { <ul class="town-list">{rows.together()}</ul> }.into_any()
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
        </li>
    }
}

/// The projects of a chosen town that also meet the other conditions.
fn town_projects(state: AppState, name: &'static str, at: PlaceId) -> AnyView {
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
            <h2>{name}</h2>
            {lines}
            <OpenProjects state/>
        </article>
    }
    .into_any()
}

/// The micro-parks that are asked for, including those whose place on the map is unknown.
fn micro_parks(state: AppState) -> AnyView {
    let plan = state.catalog.plan();
    let asked = state.asked_records();
    let list = move || {
        let query = asked.read();
        let mut html = Markup::default();
        let shown = asked_micro_parks(plan, &query);
        put!(html, "<p>" (words::micro_shown(shown.len(), plan.micro_parks().len())) "</p><ul class=\"micro-list\">");
        for park in shown {
            put!(html,
                "<li" .record("", &park.id, &query) "><strong" .name_of(&park.id) ">" (translated(&park.name))
                "</strong><span>" (words::micro_park_line(plan, park)) "</span><small>"
                (translated(park.note.as_deref().unwrap_or_default())) "</small><small class=\"citation\">"
                (places::citation(plan, park.source)) "</small></li>"
            );
        }
        put!(html, "</ul>");
        html.into_html()
    };
    record_links::follow_links(state);
    view! {
        <section aria-labelledby="micro-title">
            <h2 id="micro-title">{words::micro_parks()}</h2>
            <div class="asked">
                {only_facets(state, View::Parks, Vec::new())}
                <div inner_html=list></div>
            </div>
        </section>
    }
    .into_any()
}
