//! 十园地图: the ten parks on a map, beside it a list that does what the map does.

use leptos::prelude::*;

use crate::browser::viewport;
use crate::charts::targets;
use crate::model::ids::PlaceId;
use crate::model::park::{MicroPark, Park};
use crate::model::project::Basis;
use crate::query::{Choice, View};
use crate::results::map::{MapItem, TownTotals};
use crate::results::park_records::leading_cluster;
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{answers, format, labels, map as words, places, words as general};
use crate::ui::markup::spoken;
use crate::ui::parts::chart::{ChartFigure, are_still, is_for_paper};
use crate::ui::parts::export_tools::DossierBar;
use crate::ui::parts::origin::Origin;
use crate::ui::parts::park_record::{OpenProjects, ParkRecord, listed, project_line};
use crate::ui::parts::plan_map::{PlanMap, Pointed, color, totals};
use crate::ui::parts::view_head::ViewHead;
use crate::ui::together::Together;

/// Id of what belongs to the chosen parks.
const CHOSEN: &str = "chosen-parks";

/// 十园地图: the ten parks on a map, beside it a list that does what the map does.
#[component]
pub(crate) fn Parks(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let pointed: Pointed = RwSignal::new(None);
    let has_choice = state.derive(|query| !query.conditions.parks.is_empty());
    let parks = state.catalog.sheet().by_size.iter();
    let parks: Vec<(u16, &'static Park)> = parks
        .filter_map(|at| Some((*at, plan.parks.get(usize::from(*at))?)))
        .collect();
    let largest = parks.first().map_or(1.0, |(_, park)| park.target_2025_yi);
    let conditions = state.derive(|query| query.conditions.clone());
    let is_still = are_still();
    let bars = Memo::new(move |_| {
        targets::parks(
            plan,
            &state.actuals.journal.read(),
            &conditions.read(),
            is_still,
        )
    });
    let row = |(at, park)| view! { <ParkRow state pointed at park largest/> };
    view! {
        <ViewHead state heading=words::heading(plan) lead=words::lead(plan)/>
        <DossierBar state/>
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
                <ul>{parks.into_iter().map(row).together()}</ul>
            </section>
            <Chosen state/>
        </div>
        <div class="parks-below">
            <Towns state pointed/>
            <div class="parks-more">
                <ChartFigure state id="chart-parks" figure=bars/>
                // On paper a park has its own; elsewhere the list is of use to all.
                {move || (!(is_for_paper() && has_choice.get())).then(|| view! { <MicroParks state/> })}
            </div>
        </div>
        <Origin state of=View::Parks/>
    }
}

/// What belongs to the chosen parks, below map and list, so that choosing moves neither; how to
/// choose one while none is.
#[component]
fn Chosen(state: AppState) -> impl IntoView {
    let chosen = state.derive(|query| query.conditions.parks.clone());
    let records = move || {
        let chosen = chosen.read();
        if chosen.is_empty() {
            return view! { <p class="hint">{words::choose_hint()}</p> }.into_any();
        }
        let parks = state.catalog.plan().parks.iter();
        parks
            .filter(|park| chosen.contains(&park.id))
            .map(|park| view! { <ParkRecord state park/> })
            .together()
            .into_any()
    };
    view! {
        <section id=CHOSEN class="chosen" aria-label=labels::chosen() tabindex="-1">
            {records}
        </section>
    }
}

/// A park's button, and below it, where there is no room below the map, what belongs to it.
#[component]
fn ParkRow(
    state: AppState,
    pointed: Pointed,
    at: u16,
    park: &'static Park,
    largest: f64,
) -> impl IntoView {
    let plan = state.catalog.plan();
    let choice = Choice::Park(park.id.clone());
    let own = choice.clone();
    let is_chosen = state.derive(move |query| query.conditions.has(&own));
    let choose = move |_| state.choose(|query| query.conditions.switch_to(&choice));
    let mark = MapItem::Park(at);
    let style = format!(
        "--own: {}; --share: {}%",
        color(leading_cluster(plan, park)),
        format::decimal((park.target_2025_yi / largest * 100.0).round())
    );
    view! {
        <li class="park-item" class:is-pointed=move || pointed.get() == Some(mark)>
            <button
                type="button"
                class="park-row"
                style=style
                aria-pressed=move || if is_chosen.get() { "true" } else { "false" }
                on:click=choose
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

/// Projects by town, as the map's circles show them; below a chosen one, its projects.
#[component]
fn Towns(state: AppState, pointed: Pointed) -> impl IntoView {
    let all = &state.catalog.town_totals().towns;
    let shown = all
        .iter()
        .enumerate()
        .filter(|(_, total)| total.projects > 0);
    let totals = Memo::new(move |_| totals(state));
    let towns = shown.filter_map(|(at, _)| PlaceId::nth(at));
    let rows = towns
        .map(|at| town_row(state, pointed, at, totals))
        .together();
    view! {
        <section aria-labelledby="towns-title">
            <h2 id="towns-title">{words::towns()}</h2>
            <p class="record-note">{words::towns_note()}</p>
            <ul class="town-list">{rows}</ul>
        </section>
    }
}

fn town_row(state: AppState, pointed: Pointed, at: PlaceId, totals: Memo<TownTotals>) -> AnyView {
    let plan = state.catalog.plan();
    let place = plan.place(at);
    let (name, id) = place.map_or(("", ""), |it| (translated(&it.name), it.id.as_str()));
    let choice = Choice::Place(id.to_owned());
    let own = choice.clone();
    let is_chosen = state.derive(move |query| query.conditions.has(&own));
    let choose = move |_| state.choose(|query| query.conditions.switch_to(&choice));
    let figures = move || words::town_figures(totals.read().of(at));
    view! {
        <li>
            <button
                type="button"
                class="town-row"
                aria-pressed=move || if is_chosen.get() { "true" } else { "false" }
                on:click=choose
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
    .into_any()
}

/// The projects of a chosen town that meet the other conditions too.
fn town_projects(state: AppState, name: &'static str, at: PlaceId) -> AnyView {
    let plan = state.catalog.plan();
    let lines = move || {
        let matched = state.matched.read();
        let rows = (0u32..).zip(&plan.projects);
        let own = rows.filter(|(row, it)| matched.contains(*row) && plan.town(it.place) == at);
        let lines = own.map(|(_, it)| {
            let is_zone = it.place != at;
            let basis = is_zone.then_some(Basis::Place);
            project_line(state, it, basis, translated(&it.place_printed))
        });
        listed(lines.collect(), general::nothing_found())
    };
    view! {
        <article class="record" aria-label=name>
            {lines}
            <OpenProjects state/>
        </article>
    }
    .into_any()
}

/// All micro-parks, also those that no place on the map is known for.
#[component]
fn MicroParks(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let item = |park: &'static MicroPark| {
        view! {
            <li>
                <strong>{translated(&park.name)}</strong>
                <span>{words::micro_park_line(plan, park)}</span>
                <small inner_html=spoken(translated(park.note.as_deref().unwrap_or_default()))></small>
                <small class="citation">{places::citation(plan, park.source)}</small>
            </li>
        }
    };
    view! {
        <section aria-labelledby="micro-title">
            <h2 id="micro-title">{words::micro_parks()}</h2>
            <ul class="micro-list">{plan.micro_parks().iter().map(item).together()}</ul>
        </section>
    }
}
