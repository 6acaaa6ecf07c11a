//! A small gauge with what it says in its middle and below.

use leptos::prelude::*;

use super::drawing::Drawing;
use super::library::Library;
use crate::charts::dial::Dial;

/// `dial` as an arc that is drawn when it comes near the screen; `id` is unique on the page. Its words
/// are there before, and without the library they stand alone. Screen readers hear its sentence. Made
/// of spans, so that it can stand in a button.
pub(crate) fn gauge(id: String, dial: Dial) -> impl IntoView {
    let is_drawn = RwSignal::new(false);
    let options = dial.options;
    let drawing = Drawing {
        host: id.clone(),
        options: Box::new(move || options.clone()),
        point: Box::new(|| None),
        choose: Box::new(|_, _| {}),
        hovered: RwSignal::new(None),
        is_drawn,
    };
    drawing.keep(Library::shared());
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
            class:is-drawn=is_drawn
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
