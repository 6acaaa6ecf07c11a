//! Where an element stands on the screen, and when that changes.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DomRect, Element, FocusOptions, HtmlElement, KeyboardEvent};

use super::resizing::{Resizing, on_resize};
use super::{call, document, element};

/// Whether there is a page: not where the static page is made.
#[must_use]
pub fn is_there() -> bool {
    super::window().is_some()
}

/// Height of the visible page in CSS px; 0 outside a browser.
#[must_use]
pub fn height() -> f64 {
    super::window()
        .and_then(|window| window.inner_height().ok())
        .and_then(|height| height.as_f64())
        .unwrap_or(0.0)
}

/// How far the page is scrolled down, CSS px.
#[must_use]
pub fn scrolled() -> f64 {
    super::window()
        .and_then(|window| window.scroll_y().ok())
        .unwrap_or(0.0)
}

/// Top edge and height of the element with this id, in CSS px from the top of the visible page.
#[must_use]
pub fn top_and_height(id: &str) -> Option<(f64, f64)> {
    let bounds = element(id)?.get_bounding_client_rect();
    Some((bounds.top(), bounds.height()))
}

/// Whether the person asked the system for less motion.
#[must_use]
pub fn prefers_reduced_motion() -> bool {
    let window = super::window();
    let query = window.and_then(|it| it.match_media("(prefers-reduced-motion: reduce)").ok()?);
    query.is_some_and(|query| query.matches())
}

/// Sets a custom property of the element with this id.
pub fn set_property(id: &str, name: &str, value: &str) {
    if let Some(element) = html_element(id) {
        let _ = element.style().set_property(name, value);
    }
}

/// Puts the keyboard focus on the element with this id, if there is one.
pub fn focus(id: &str) {
    if let Some(element) = html_element(id) {
        let _ = element.focus();
    }
}

/// As [`focus`], once the changes of the page that are already asked for are made.
pub fn focus_next(id: impl AsRef<str> + 'static) {
    spawn_local(async move { focus(id.as_ref()) });
}

/// As [`focus_next`], for an element that matches the first of these CSS selectors that any matches.
pub fn focus_next_match(selectors: Vec<String>) {
    spawn_local(async move {
        let document = document();
        let mut found = selectors
            .iter()
            .filter_map(|it| document.as_ref()?.query_selector(it).ok()?);
        if let Some(element) = found
            .next()
            .and_then(|it| it.dyn_into::<HtmlElement>().ok())
        {
            let _ = element.focus();
        }
    });
}

/// Calls `act` when Ctrl or ⌘ is pressed together with `key`, which then does nothing else.
#[must_use]
pub fn on_shortcut(key: &'static str, act: impl Fn() + 'static) -> Listening {
    let Some(window) = super::window() else {
        return Listening::default();
    };
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&window, "keydown", options, move |event| {
        let Some(pressed) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        let is_meant = pressed.ctrl_key() || pressed.meta_key();
        let is_other = pressed.alt_key() || pressed.shift_key();
        if is_meant && !is_other && pressed.key().eq_ignore_ascii_case(key) {
            event.prevent_default();
            act();
        }
    });
    Listening {
        _listeners: vec![listener],
    }
}

/// Whether there is an element with this id.
#[must_use]
pub fn exists(id: &str) -> bool {
    element(id).is_some()
}

/// Gives the focus back to the element that has it now, once the changes of the page that are
/// already asked for are made: an element that is moved in the page loses it.
pub fn keep_focus() {
    let Some(id) = focused().filter(|id| !id.is_empty()) else {
        return;
    };
    spawn_local(async move {
        if focused().is_none_or(|now| now != id) {
            focus_in_place(&id);
        }
    });
}

/// Puts the focus on the first of the elements with these ids that takes it, when nothing has it any more,
/// or only the `whole` around, once the changes of the page that are already asked for are made. The page
/// stays where it is; a frame takes no focus from the page around it.
pub fn catch_focus<const N: usize>(whole: &'static str, ids: [&'static str; N]) {
    spawn_local(async move {
        let document = document();
        let is_lost = document.is_some_and(|it| {
            let body = it.body().map(Element::from);
            let now = it.active_element();
            let is_lost = now == body || now.is_none_or(|now| now.id() == whole);
            is_lost && it.has_focus().unwrap_or(false)
        });
        if is_lost {
            // What is below a dialog does not take it.
            let takes = |id: &&str| {
                focus_in_place(id);
                focused().as_deref() == Some(*id)
            };
            ids.iter().find(|id| takes(id));
        }
    });
}

fn html_element(id: &str) -> Option<HtmlElement> {
    element(id)?.dyn_into().ok()
}

/// As [`focus`], without scrolling.
fn focus_in_place(id: &str) {
    if let Some(element) = html_element(id) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// Id of the element with the focus, perhaps empty.
fn focused() -> Option<String> {
    let element = document()?.active_element()?;
    Some(element.id())
}

/// Scrolls the page by `pixels` CSS px, down when positive.
pub fn scroll_by(pixels: f64) {
    if let Some(window) = super::window() {
        scroll(&window, "scrollBy", 0.0, pixels);
    }
}

/// A page that cannot be scrolled stays where it is.
fn scroll(what: &JsValue, how: &str, x: f64, y: f64) {
    let _ = call(what, how, &[&x.into(), &y.into()]);
}

/// Scrolls the row around the first element that matches the CSS selector `wanted` sideways, once
/// the changes of the page that are already asked for are made, until it is in the middle.
pub fn centre_in_row(wanted: &'static str) {
    spawn_local(async move {
        let document = document();
        let element = document.and_then(|it| it.query_selector(wanted).ok()?);
        let row = element.as_ref().and_then(|it| it.parent_element());
        if let Some((element, row)) = element.zip(row) {
            let [inside, around] = [&element, &row].map(Element::get_bounding_client_rect);
            let middle = |it: &DomRect| f64::midpoint(it.left(), it.right());
            scroll(&row, "scrollBy", middle(&inside) - middle(&around), 0.0);
        }
    });
}

/// Shows the top of the page.
pub fn show_top() {
    if let Some(window) = super::window() {
        scroll(&window, "scrollTo", 0.0, 0.0);
    }
}

/// What listens to the page, until it is dropped.
#[derive(Debug, Default)]
pub struct Listening {
    _listeners: Vec<EventListener>,
}

/// Calls `changed` when the page is scrolled or resized.
#[must_use]
pub fn on_change(changed: impl Fn() + Clone + 'static) -> Listening {
    let Some(window) = super::window() else {
        return Listening::default();
    };
    let on_resize = changed.clone();
    // Captured, so that scrolling inside any container counts too.
    let options = EventListenerOptions::run_in_capture_phase();
    Listening {
        _listeners: vec![
            EventListener::new(&window, "resize", move |_| on_resize()),
            EventListener::new_with_options(&window, "scroll", options, move |_| changed()),
        ],
    }
}

/// Calls `before` when the page is about to be printed and `after` when that is over.
#[must_use]
pub fn on_print(before: impl Fn() + 'static, after: impl Fn() + 'static) -> Listening {
    let Some(window) = super::window() else {
        return Listening::default();
    };
    Listening {
        _listeners: vec![
            EventListener::new(&window, "beforeprint", move |_| before()),
            EventListener::new(&window, "afterprint", move |_| after()),
        ],
    }
}

/// Left and top edge of the element with this id, in CSS px from the corner of the visible page.
#[must_use]
pub fn left_and_top(id: &str) -> Option<(f64, f64)> {
    let bounds = element(id)?.get_bounding_client_rect();
    Some((bounds.left(), bounds.top()))
}

/// Lets the element with this id receive what the pointer does until it is lifted, also outside.
pub fn capture_pointer(id: &str, pointer: i32) {
    if let Some(element) = element(id) {
        // A pointer that is already lifted needs no capture.
        let _ = element.set_pointer_capture(pointer);
    }
}

/// Watches the width of an element until it is dropped.
pub struct Widths {
    _watch: Option<Resizing>,
}

/// Calls `act` with the width of the element with this id, CSS px, now and whenever it may have
/// changed. `None` when there is no such element.
#[must_use]
pub fn on_width(id: &'static str, act: impl Fn(f64) + 'static) -> Option<Widths> {
    let watched = element(id)?;
    let measure = move || {
        let width = element(id).map_or(0.0, |it| it.get_bounding_client_rect().width());
        if width > 0.0 {
            act(width);
        }
    };
    measure();
    Some(Widths {
        _watch: on_resize(&watched, measure),
    })
}
