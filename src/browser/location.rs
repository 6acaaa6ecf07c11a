//! The address bar: reading the fragment, writing it, hearing of changes.

use wasm_bindgen::JsValue;
use web_sys::Url;

use super::frame;

/// How a new fragment enters the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HistoryEntry {
    /// A new entry: back returns to the one before.
    Push,
    /// A new entry that knows the present one: what it opens stands above the page.
    Above,
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

/// The page that other sites may frame, beside the full one: what may be framed is said by the
/// server, which is not told the fragment.
const FRAME: &str = "frame.html";

/// The whole address of the full page with `fragment` in place of the present one, without what
/// pym.js adds to it for the frame alone.
#[must_use]
pub fn link(fragment: &str) -> String {
    let href = super::window().and_then(|window| window.location().href().ok());
    let href = href.unwrap_or_default();
    let page = href.split('#').next().unwrap_or_default();
    let (page, search) = page.split_at(page.find('?').unwrap_or(page.len()));
    let page = page.strip_suffix(FRAME).unwrap_or(page);
    let is_pyms = frame::protocol::pym_id(search).is_some();
    let search = if is_pyms { "" } else { search };
    [page, search, fragment].concat()
}

/// The address at which other sites frame what `fragment` asks for.
#[must_use]
pub fn link_in_frames(fragment: &str) -> String {
    if is_on_a_site() {
        [&beside(FRAME), fragment].concat()
    } else {
        link(fragment)
    }
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
pub fn write(fragment: &str, entry: HistoryEntry) {
    let history = super::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        let url = Some(fragment);
        let _ = match entry {
            HistoryEntry::Push => history.push_state_with_url(&JsValue::NULL, "", url),
            HistoryEntry::Above => history.push_state_with_url(&self::fragment().into(), "", url),
            HistoryEntry::Replace => {
                let state = history.state().unwrap_or_default();
                history.replace_state_with_url(&state, "", url)
            }
        };
    }
}

/// Makes an entry for a layer above the page, of which `depth` are open there; gives how long the
/// history is then. `None` where it is refused.
pub(super) fn enter_layer(depth: u32) -> Option<u32> {
    let history = super::window()?.history().ok()?;
    history.push_state(&depth.into(), "").ok()?;
    history.length().ok()
}

/// The fragment of the entry before, where the present one is [`HistoryEntry::Above`] it.
#[must_use]
pub fn below() -> Option<String> {
    let history = super::window()?.history().ok()?;
    history.state().ok()?.as_string()
}
