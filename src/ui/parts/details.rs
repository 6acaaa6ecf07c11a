//! One project with every figure and where it stands in the plan.

use leptos::prelude::*;

use super::elsewhere;
use super::figures::stage_key;
use super::firm_links;
use super::icon::{Glyph, Icon};
use super::related::Related;
use super::row::OPENER;
use super::row_window::reveal;
use super::term_note::worded;
use crate::address;
use crate::browser::timer::{self, Pending};
use crate::browser::{sharing, viewport};
use crate::model::Plan;
use crate::model::project::{Extent, Project};
use crate::model::relation::RelationKind;
use crate::query::{Query, View};
use crate::results::Line;
use crate::state::AppState;
use crate::state::effects::effect_from;
use crate::text::language::{colon, gloss, translated};
use crate::text::{answers, format, labels, places, words};
use crate::ui::ids::PANEL;
use crate::ui::lazy;
use crate::ui::markup;
use crate::ui::messages::copy;
use crate::ui::together::Together;

/// Id of the project's name in the panel.
const NAME: &str = "details-name";
/// How long the table takes to show lines that it was scrolled to, ms.
const REVEALED_MS: u32 = 100;

/// Id of the button that steps on or back; the focus returns to it in the next panel.
fn step_id(forward: bool) -> &'static str {
    if forward {
        "details-next"
    } else {
        "details-previous"
    }
}

/// The line of the table on which the project with this id stands.
fn line_of(state: AppState, id: &str) -> Option<usize> {
    let lines = state.lines.read_untracked();
    let project = |line: &Line| match line {
        Line::Project(row) => state.catalog.project(*row),
        Line::Group(_) => None,
    };
    let is_this = |line: &Line| project(line).is_some_and(|project| project.id == id);
    lines.lines.iter().position(is_this)
}

/// The panel of the selected project; nothing when none is selected.
#[component]
pub(crate) fn Details(state: AppState) -> impl IntoView {
    let selected = state.derive(|query| query.selected.clone());
    let stepped = RwSignal::new(None::<bool>);
    let revealing = StoredValue::new_local(None::<Pending>);
    // Leaves Rust: moves the focus into a panel that was opened, and back when it is closed.
    effect_from(move |before: Option<Option<String>>| {
        let now = selected.get();
        match (&before, &now) {
            (Some(before), Some(_)) if *before != now => {
                // There is no step from the last; the buttons of the new panel are not there yet.
                let step = stepped.get_untracked().map(step_id);
                let step = step.map(|id| format!("#{id}:enabled"));
                let panel = format!("#{PANEL}");
                viewport::focus_next_match(step.into_iter().chain([panel]).collect());
                stepped.set(None);
            }
            (Some(Some(left)), None) => {
                let opener = format!("{OPENER}{left}");
                if viewport::exists(&opener) {
                    viewport::focus(&opener);
                } else if let Some(line) = line_of(state, left) {
                    reveal(line);
                    revealing.set_value(Some(timer::after(REVEALED_MS, move || {
                        viewport::focus(&opener);
                    })));
                }
            }
            _ => {}
        }
        now
    });
    let project = move || {
        let id = selected.get()?;
        state.catalog.plan().project(&id)
    };
    move || project().map(|project| lazy::project(state, project, stepped))
}

/// The project with its figures.
#[component]
pub(crate) fn Panel(
    state: AppState,
    project: &'static Project,
    /// Where the person has just stepped: `true` is forward.
    stepped: RwSignal<Option<bool>>,
) -> impl IntoView {
    let plan = state.catalog.plan();
    let close = move || state.choose(|query| query.selected = None);
    let heading = format!(
        "{} · {} {}",
        translated(plan.sector(project.sector)),
        translated(project.stage.word()),
        project.no
    );
    let presentation = state.query.read_untracked().presentation;
    let share = move |_| {
        let query = Query {
            selected: Some(project.id.clone()),
            ..Query::about(View::Projects, "", presentation)
        };
        let link = address::link(&query);
        let shared = link.clone();
        sharing::share(&project.name, &link, move || {
            copy(
                state,
                &shared,
                words::link_copied(),
                words::link_not_copied(),
            );
        });
    };
    let own = (RelationKind::Project, project.id.as_str());
    let firms = firm_links::related(plan, presentation, own);
    let elsewhere = elsewhere::written(state.catalog, own, presentation);
    view! {
        <aside
            id=PANEL
            class="details"
            tabindex="-1"
            aria-label=words::details()
            aria-describedby=NAME
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    close();
                }
            }
        >
            <div class="details-bar">
                <p class="details-site">{words::app_name()}</p>
                <Step state project stepped forward=false/>
                <Step state project stepped forward=true/>
                <button type="button" class="details-share" on:click=share>
                    <Icon glyph=Glyph::Share/>
                    {words::share()}
                </button>
                <button
                    type="button"
                    class="icon-button"
                    aria-label=words::close()
                    on:click=move |_| close()
                >
                    <Icon glyph=Glyph::Cross/>
                </button>
            </div>
            <p class="details-kind" data-stage=stage_key(project.stage)>{heading}</p>
            <h2 id=NAME lang="zh-CN" aria-label=project.name.as_str() inner_html=markup::heading(&project.name)></h2>
            {gloss(&project.id).map(|it| view! { <p class="gloss">{it}</p> })}
            <p class="details-amount">
                <span>{words::total_investment()}</span>
                <strong>{format::yi_with_unit(project.investment)}</strong>
                {printed_amount(project)}
            </p>
            {lazy::entered_note(state, &project.id)}
            <Figures plan project firms/>
            <Related state project/>
            <div inner_html=elsewhere></div>
        </aside>
    }
}

/// Goes to the project before or after in the present list.
#[component]
fn Step(
    state: AppState,
    project: &'static Project,
    stepped: RwSignal<Option<bool>>,
    forward: bool,
) -> impl IntoView {
    let target = move || neighbour(state, project, forward);
    let (label, glyph) = if forward {
        (words::next(), Glyph::Right)
    } else {
        (words::previous(), Glyph::Left)
    };
    let go = move |_| {
        if let Some(next) = untrack(target).and_then(|row| state.catalog.project(row)) {
            stepped.set(Some(forward));
            state.turn(|query| query.selected = Some(next.id.clone()));
        }
    };
    view! {
        <button
            type="button"
            id=step_id(forward)
            class="icon-button"
            aria-label=label
            title=label
            disabled=move || target().is_none()
            on:click=go
        >
            <Icon glyph/>
        </button>
    }
}

fn neighbour(state: AppState, project: &Project, forward: bool) -> Option<u32> {
    let lines = state.lines.read();
    let rows: Vec<u32> = lines
        .lines
        .iter()
        .filter_map(|line| match line {
            Line::Project(row) => Some(*row),
            Line::Group(_) => None,
        })
        .collect();
    let is_this = |row: &u32| {
        state
            .catalog
            .project(*row)
            .is_some_and(|each| each.id == project.id)
    };
    let at = rows.iter().position(is_this)?;
    let next = if forward {
        at.checked_add(1)
    } else {
        at.checked_sub(1)
    };
    next.and_then(|at| rows.get(at).copied())
}

#[component]
fn Figures(
    plan: &'static Plan,
    project: &'static Project,
    /// Markup of the links to its firms; empty when it has none.
    firms: String,
) -> impl IntoView {
    let place = answers::place(plan, project.place.area);
    let place = Some(place).filter(|it| *it != translated(&project.place.printed));
    let capacities = project.capacities.iter().map(|capacity| {
        let per = capacity.per.as_deref();
        let per = per.map(|per| format!("/{}", translated(per)));
        let amount = format::with_unit(&format::number(capacity.value), Some(&capacity.unit));
        let amount = amount + &per.unwrap_or_default();
        figure(Some(&capacity.what), amount, &capacity.printed)
    });
    view! {
        <dl class="facts">
            <dt>{words::place()}</dt>
            <dd>
                {translated(&project.place.printed)}
                {place.map(|place| view! { <small>{place}</small> })}
            </dd>
            <dt>{words::period()}</dt>
            <dd>{format::years(project.years)}</dd>
            <dt>{words::land()}</dt>
            <dd>{extents(&project.land, words::mu())}</dd>
            <dt>{words::floor()}</dt>
            <dd>{extents(&project.floor, words::SQUARE_METRES)}</dd>
            {(!project.capacities.is_empty()).then(|| view! {
                <dt>{words::capacity()}</dt>
                <dd>{capacities.together()}</dd>
            })}
            <dt>{words::summary()}</dt>
            <dd>
                {worded(plan, translated(&project.summary))}
                <small>{words::our_words()}</small>
            </dd>
            {(!firms.is_empty()).then(|| view! {
                <dt>{labels::view(View::Firms)}</dt>
                <dd inner_html=firms></dd>
            })}
            <dt>{words::source()}</dt>
            <dd>{places::citation(plan, project.source)}</dd>
        </dl>
    }
}

fn extents(extents: &'static [Extent], unit: &'static str) -> AnyView {
    if extents.is_empty() {
        return format::unpublished().into_any();
    }
    extents
        .iter()
        .map(|extent| {
            let amount = format!("{} {unit}", format::number(extent.value));
            figure(extent.part.as_deref(), amount, &extent.printed)
        })
        .together()
        .into_any()
}

/// The figure of the annex beside the English amount, in which the point moved.
fn printed_amount(project: &Project) -> Option<impl IntoView + use<>> {
    let printed = format::printed_yi(project.investment?);
    gloss(&project.id)?;
    Some(view! { <small lang="zh-CN">{printed}</small> })
}

/// A figure with what it measures and the annex's words.
fn figure(of: Option<&'static str>, amount: String, printed: &'static str) -> impl IntoView {
    view! {
        <p class="fact">
            {of.map(|of| view! { <span class="fact-of">{translated(of)}</span> })}
            <strong>{amount}</strong>
            <small>{words::printed()}{colon()}"“"<span lang="zh-CN">{printed}</span>"”"</small>
        </p>
    }
}
