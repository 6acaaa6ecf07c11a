//! What the page carries before the program starts, and how the program takes over.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{BeforeUnloadEvent, Element, HtmlElement, HtmlInputElement, Response};

use super::{call, document, element, promise};

/// Id of the element that the program fills.
const ROOT: &str = "app";
/// Id of the script that starts the program, whose attributes say how the page was built.
const BOOT: &str = "boot";
/// Id of the sentence about loading and failing.
const STATUS: &str = "boot-status";

/// The text of the element with this id; `None` when the page has none.
pub(super) fn carried(id: &str) -> Option<String> {
    element(id)?.text_content()
}

/// The text at `address`, or a technical reason why there is none.
pub(super) async fn fetched(address: &str) -> Result<String, String> {
    let window = super::window().ok_or("no window")?;
    let asked = call(&window, "fetch", &[&address.into()]);
    let response = promise::settled(asked).await;
    let response: Response = response
        .and_then(JsCast::dyn_into)
        .map_err(|error| promise::reason(&error))?;
    if !response.ok() {
        return Err(response.status().to_string());
    }
    let text = promise::settled(call(&response, "text", &[])).await;
    let text = text.map_err(|error| promise::reason(&error))?;
    text.as_string().ok_or_else(|| "no text".into())
}

/// Whether the page was built with this mark.
pub(super) fn is_marked(mark: &str) -> bool {
    element(BOOT).is_some_and(|script| script.has_attribute(mark))
}

/// Checksums of the plan's data that were checked when the page was built, of those of the project library
/// and of the others; `None` where the page does not say it.
#[must_use]
pub fn checked_data() -> Option<[u32; 2]> {
    let stated = element(BOOT)?.get_attribute("data-plan")?;
    let (first, rest) = stated.split_once(' ')?;
    Some([first.parse().ok()?, rest.parse().ok()?])
}

/// What stands in the field with this id; `None` when it is empty or not there.
#[must_use]
pub fn typed(id: &str) -> Option<String> {
    let input: HtmlInputElement = element(id)?.dyn_into().ok()?;
    Some(input.value()).filter(|text| !text.is_empty())
}

/// Empties the program's element and returns it, so that the program can take its place.
#[must_use]
pub fn take_root() -> Option<HtmlElement> {
    let root: HtmlElement = element(ROOT)?.dyn_into().ok()?;
    root.set_text_content(None);
    // The static page's language is not the program's.
    let _ = root.remove_attribute("lang");
    Some(root)
}

/// Says that the program runs: the loading line goes away.
pub fn announce_running() {
    set_root_attribute("data-state", Some("running"));
    // The English page, which may still be on its way, is not waited for any more.
    set_root_attribute("data-turning", None);
    if let Some(status) = element(STATUS) {
        // Kept for the sentence of a later failure.
        let _ = status.set_attribute("hidden", "");
    }
}

/// Sets an attribute of the page's root element; `None` removes it.
pub fn set_root_attribute(name: &str, value: Option<&str>) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

/// Says in which language the page is, for those who hear it and for the browser.
pub fn set_language(tag: &str) {
    set_root_attribute("lang", Some(tag));
}

/// Runs the script at `address`, which belongs to the app.
pub fn run_script(address: &str) {
    let Some(document) = document() else {
        return;
    };
    if let (Ok(script), Some(head)) = (document.create_element("script"), document.head()) {
        // A new element takes any attribute and the head any element.
        let _ = script.set_attribute("src", address);
        let _ = head.append_child(&script);
    }
}

/// Tells the page's own scripts that something happened.
pub fn dispatch(event: &str) {
    let made = web_sys::Event::new(event);
    if let Some((window, event)) = super::window().zip(made.ok()) {
        let _ = window.dispatch_event(&event);
    }
}

/// The value of the attribute `name` of what `event` presses; `None` when that has none.
#[must_use]
pub fn attribute(event: &web_sys::Event, name: &str) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.get_attribute(name)
}

/// The attributes `names` of the first `carrier` inside what matches `around` and holds the
/// button that was pressed; `None` when no element that matches `button` was pressed there.
#[must_use]
pub fn pressed<const N: usize>(
    event: &web_sys::Event,
    [button, around, carrier]: [&str; 3],
    names: [&str; N],
) -> Option<[String; N]> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let around = target.closest(button).ok()??.closest(around).ok()??;
    let carrier = around.query_selector(carrier).ok()??;
    Some(names.map(|name| carrier.get_attribute(name).unwrap_or_default()))
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Asks the person before the page is left while `is_wanted` says so; as long as the page lives.
pub fn ask_before_leaving(is_wanted: impl Fn() -> bool + 'static) {
    let Some(window) = super::window() else {
        return;
    };
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window, "beforeunload", options, move |event| {
        if is_wanted() {
            event.prevent_default();
            // Older browsers ask only when this is set.
            if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                event.set_return_value("?");
            }
        }
    })
    .forget();
}

/// Opens the print dialog; `false` where it is blocked.
#[must_use]
pub fn print() -> bool {
    super::window().is_some_and(|window| window.print().is_ok())
}
