//! Which version of the page is open: another one may have taken its place on the server, where
//! the files of this one are then no longer to be had.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DomParser, Element, RequestCache, RequestInit, Response, SupportedType};

use super::location;

/// Id of the element that names the files of a version.
const BOOT: &str = "boot";

/// Calls `act` if the server has another version of the page by now.
pub fn when_replaced(act: impl FnOnce() + 'static) {
    spawn_local(async move {
        if is_replaced().await.unwrap_or(false) {
            act();
        }
    });
}

/// Loads the page anew, with the address that it has now; the browser asks first where something
/// would be lost.
pub fn reload() {
    if let Some(window) = super::window() {
        // A browser that refuses leaves the page as it is.
        let _ = window.location().reload();
    }
}

/// `None` where no server answers with a page of ours.
async fn is_replaced() -> Option<bool> {
    let window = super::window()?;
    let ours = window.document()?.get_element_by_id(BOOT)?;
    // The offline file names no files.
    ours.get_attribute("src")?;
    let init = RequestInit::new();
    init.set_cache(RequestCache::NoStore);
    let answer = window.fetch_with_str_and_init(&location::link(""), &init);
    let answer: Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
    let html = JsFuture::from(answer.text().ok()?)
        .await
        .ok()?
        .as_string()?;
    let there = DomParser::new().ok()?;
    let there = there
        .parse_from_string(&html, SupportedType::TextHtml)
        .ok()?;
    let there = there.get_element_by_id(BOOT)?;
    let files = [&ours, &there].map(Element::outer_html);
    let [ours, there] = files;
    Some(ours != there)
}
