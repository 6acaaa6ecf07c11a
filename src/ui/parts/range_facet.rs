//! A facet of a range: histogram, two-ended slider and number fields that mean the same.

use leptos::prelude::*;

use crate::query::Query;
use crate::results::FacetCounts;
use crate::state::AppState;
use crate::text::words;
use crate::ui::together::Together;

/// What a range facet needs to know of its quantity. Slider positions are whole numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scale {
    /// Names the facet in the history of changes and in element ids.
    pub(crate) name: &'static str,
    /// Heading.
    pub(crate) legend: fn() -> &'static str,
    /// Projects in each bin, from the lowest position.
    pub(crate) bins: fn(&FacetCounts) -> &Vec<u32>,
    /// Lowest and highest position of the slider, which come from the plan.
    pub(crate) limits: fn(AppState) -> (u16, u16),
    /// Step of the number fields, such as `0.01`.
    pub(crate) step: &'static str,
    /// The range as positions; ends at the limits are open.
    pub(crate) positions: fn(AppState, &Query) -> (u16, u16),
    /// Sets the range from positions.
    pub(crate) set_positions: fn(AppState, &mut Query, u16, u16),
    /// The range as texts of the number fields; empty when open.
    pub(crate) texts: fn(&Query) -> (String, String),
    /// Sets the range from texts; unreadable texts leave an end open.
    pub(crate) set_texts: fn(&mut Query, &str, &str),
    /// What the slider says at a position.
    pub(crate) spoken: fn(AppState, u16) -> String,
}

/// A range with a histogram of what it would give.
pub(crate) fn range_facet(
    state: AppState,
    scale: Scale,
    counts: Memo<FacetCounts>,
) -> impl IntoView {
    let positions = state.derive(move |query| (scale.positions)(state, query));
    view! {
        <fieldset class="facet range">
            <legend>{(scale.legend)()}</legend>
            {histogram((scale.limits)(state).0, scale.bins, positions, counts)}
            <div class="slider">
                {thumb(state, scale, positions, false)}
                {thumb(state, scale, positions, true)}
            </div>
            {fields(state, scale)}
        </fieldset>
    }
}

/// One bar a bin, decorative: the slider and the fields say the same in words.
fn histogram(
    lowest: u16,
    bins: fn(&FacetCounts) -> &Vec<u32>,
    positions: Memo<(u16, u16)>,
    counts: Memo<FacetCounts>,
) -> impl IntoView {
    let count = bins(&counts.read_untracked()).len();
    let bar = move |at: usize| {
        let height = move || {
            let counts = counts.read();
            let counts = bins(&counts);
            let tallest = counts.iter().copied().max().unwrap_or(0).max(1);
            let count = counts.get(at).copied().unwrap_or(0);
            format!("{}%", (count * 100).div_ceil(tallest))
        };
        let is_outside = move || {
            let (from, to) = positions.get();
            let position = usize::from(lowest) + at;
            position < usize::from(from) || position > usize::from(to)
        };
        view! { <span style:block-size=height class:is-outside=is_outside></span> }
    };
    view! {
        <div class="histogram" aria-hidden="true">
            {(0..count).map(bar).together()}
        </div>
    }
}

fn thumb(
    state: AppState,
    scale: Scale,
    positions: Memo<(u16, u16)>,
    is_upper: bool,
) -> impl IntoView {
    let (lowest, highest) = (scale.limits)(state);
    let position = move || {
        let (from, to) = positions.get();
        if is_upper { to } else { from }
    };
    let label = if is_upper {
        words::range_to()
    } else {
        words::range_from()
    };
    let slide = move |event| {
        let Ok(moved) = event_target_value(&event).parse::<u16>() else {
            return;
        };
        state.adjust(scale.name, |query| {
            let (from, to) = (scale.positions)(state, query);
            let (from, to) = if is_upper {
                (from.min(moved), moved)
            } else {
                (moved, to.max(moved))
            };
            (scale.set_positions)(state, query, from, to);
        });
    };
    view! {
        <input
            type="range"
            min=lowest
            max=highest
            value=untrack(position)
            aria-label=format!("{} {label}", (scale.legend)())
            aria-valuetext=move || (scale.spoken)(state, position())
            prop:value=move || position().to_string()
            on:input=slide
        />
    }
}

fn fields(state: AppState, scale: Scale) -> impl IntoView {
    let texts = move || (scale.texts)(&state.query.read());
    let field = move |is_upper: bool, label: &'static str| {
        let id = format!("{}-{}", scale.name, if is_upper { "to" } else { "from" });
        let text = move || {
            let (from, to) = texts();
            if is_upper { to } else { from }
        };
        let change = move |event| {
            let typed = event_target_value(&event);
            let (from, to) = untrack(texts);
            state.choose(|query| {
                if is_upper {
                    (scale.set_texts)(query, &from, &typed);
                } else {
                    (scale.set_texts)(query, &typed, &to);
                }
            });
        };
        view! {
            <label for=id.clone()>{label}</label>
            <input
                id=id
                type="number"
                inputmode="decimal"
                min="0"
                step=scale.step
                aria-label=format!("{} {label}", (scale.legend)())
                prop:value=text
                on:change=change
            />
        }
    };
    view! {
        <div class="range-fields">
            {field(false, words::range_from())}
            {field(true, words::range_to())}
        </div>
    }
}
