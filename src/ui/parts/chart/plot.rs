//! The place of the drawing, and its points as a list for keys and screen readers.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::library::is_for_paper;
use super::shown::Shown;
use crate::charts::DataPoint;
use crate::text::charts as words;
use crate::text::format::decimal;
use crate::text::language::colon;
use crate::ui::together::Together;

/// Height of a page of paper without heading and margins, CSS px: a drawing is not cut in two.
const PAGE_PX: u16 = 900;

/// One stop of the tab key: arrows go from point to point, Enter chooses.
pub(super) fn plot(shown: Shown, in_place: Memo<bool>) -> impl IntoView {
    let Shown {
        figure,
        id,
        active,
        host,
        is_drawn,
        ..
    } = shown;
    let height = move || format!("{}px", figure.read().height_px);
    let zoom = move || {
        let height = figure.read().height_px;
        let is_too_high = is_for_paper() && height > PAGE_PX;
        is_too_high.then(|| decimal(f64::from(PAGE_PX) / f64::from(height)))
    };
    let label = move || words::with_keys(figure.read().title);
    let points = Memo::new(move |_| figure.read().points.clone());
    let options = move || {
        let points = points.read();
        let points = points.iter().enumerate();
        points
            .map(|(at, point)| option(shown, at, point))
            .together()
    };
    let current = move || active.get().map(|at| option_id(id, at));
    view! {
        <div
            class="chart-plot"
            id=id
            role="listbox"
            tabindex="0"
            aria-multiselectable="true"
            aria-label=label
            aria-activedescendant=current
            hidden=in_place
            style:min-block-size=height
            style:zoom=zoom
            on:keydown=move |event| press(shown, &event)
            on:focus=move |_| active.update(|at| *at = at.or(Some(0)))
            on:blur=move |_| active.set(None)
            // A press of the mouse chooses by itself; the focus would jump to the first point.
            on:mousedown=|event| event.prevent_default()
        >
            <div class="chart-host" id=host.get_value() aria-hidden="true"></div>
            <p class="chart-wait" aria-hidden="true" hidden=is_drawn>{words::loading()}</p>
            {options}
        </div>
    }
}

fn option_id(id: &str, at: usize) -> String {
    format!("{id}-{at}")
}

fn option(shown: Shown, at: usize, point: &DataPoint) -> AnyView {
    view! {
        <span
            class="visually-hidden"
            role="option"
            id=option_id(shown.id, at)
            aria-selected=point.is_chosen.to_string()
            on:click=move |_| shown.act_at(at)
        >
            <span lang=point.language()>{point.label.clone()}</span>
            {colon()}
            {point.value.clone()}
        </span>
    }
    .into_any()
}

fn press(shown: Shown, event: &KeyboardEvent) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    let figure = shown.figure.read_untracked();
    let Some(last) = figure.points.len().checked_sub(1) else {
        return;
    };
    let at = shown.active.get_untracked();
    let next = match event.key().as_str() {
        "ArrowDown" | "ArrowRight" => Some(at.map_or(0, |at| (at + 1).min(last))),
        "ArrowUp" | "ArrowLeft" => Some(at.map_or(last, |at| at.min(last + 1).saturating_sub(1))),
        "Home" => Some(0),
        "End" => Some(last),
        "Escape" => None,
        "Enter" | " " => {
            if let Some(at) = at {
                shown.act_at(at);
            }
            at
        }
        _ => return,
    };
    event.prevent_default();
    shown.active.set(next);
}
