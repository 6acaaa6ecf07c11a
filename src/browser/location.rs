//! The address bar: reading the fragment, writing it, hearing of changes.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::Url;

use super::frame;

/// How a new fragment enters the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// A new entry: back returns to the one before.
    Push,
    /// In place of the present entry.
    Replace,
}

/// The fragment with `#`; empty when there is none.
#[must_use]
pub fn fragment() -> String {
    super::window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

/// The whole address with `fragment` in place of the present one, without what pym.js adds to
/// it for the frame alone.
#[must_use]
pub fn link(fragment: &str) -> String {
    let href = super::window().and_then(|window| window.location().href().ok());
    let href = href.unwrap_or_default();
    let page = href.split('#').next().unwrap_or_default();
    let page = match page.split_once('?') {
        Some((page, search)) if frame::protocol::pym_id(search).is_some() => page,
        _ => page,
    };
    format!("{page}{fragment}")
}

/// The address of the file `name` beside the page.
#[must_use]
pub fn beside(name: &str) -> String {
    Url::new_with_base(name, &link("")).map_or_else(|_| name.to_owned(), |url| url.href())
}

/// Whether the page comes from a web server, where others can reach it too.
#[must_use]
pub fn is_on_a_site() -> bool {
    link("").starts_with("http")
}

/// Writes `fragment`, which begins with `#`. A browser that refuses (Safari allows a hundred
/// writes in half a minute) keeps the old address; the page goes on.
pub fn write(fragment: &str, entry: Entry) {
    let history = super::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        let url = Some(fragment);
        let _ = match entry {
            Entry::Push => history.push_state_with_url(&JsValue::NULL, "", url),
            Entry::Replace => history.replace_state_with_url(&JsValue::NULL, "", url),
        };
    }
}

/// Calls `changed` whenever the person or another script changes the fragment, for as long as
/// the page lives.
pub fn on_change(changed: impl Fn() + Clone + 'static) {
    if let Some(window) = super::window() {
        let on_pop = changed.clone();
        EventListener::new(&window, "popstate", move |_| on_pop()).forget();
        EventListener::new(&window, "hashchange", move |_| changed()).forget();
    }
}
