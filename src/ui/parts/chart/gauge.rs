//! A small gauge with what it says in its middle and below.

use leptos::prelude::*;

use super::drawing::Drawing;
use super::library::Library;
use crate::charts::dial::Dial;

/// `dial` as an arc that is drawn when it comes near the screen. Its words are there before, and
/// without the library they stand alone. Screen readers hear its sentence. Made of spans, so that
/// it can stand in a button.
#[component]
pub(crate) fn Gauge(
    /// Unique on the page.
    id: String,
    dial: Dial,
) -> impl IntoView {
    let library = Library::shared();
    let drawing = Drawing::new();
    let options = dial.options;
    drawing.keep(
        library,
        id.clone(),
        Box::new(move || options.clone()),
        Box::new(|| None),
        Box::new(|_, _| {}),
        RwSignal::new(None),
    );
    let mark = dial.mark.map(|mark| {
        view! {
            <span
                class="gauge-mark"
                style:inset-inline-start=format!("{}%", mark.left_pct)
                style:inset-block-start=format!("{}%", mark.top_pct)
            >
                {mark.word}
            </span>
        }
    });
    view! {
        <span
            class="gauge"
            class:is-drawn=drawing.is_drawn
            role="img"
            aria-label=dial.headline
        >
            <span class="gauge-plot">
                <span class="gauge-host" id=id></span>
                {mark}
                <span class="gauge-value">{dial.value}</span>
            </span>
            <span class="gauge-note">{dial.note}</span>
        </span>
    }
}
