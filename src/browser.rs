//! The only code that touches JavaScript: what the page and the platform offer, in plain types.
//!
//! No domain types here. Every function works or says that it could not; none panics, not even where
//! the platform throws, lacks something or gives nothing: a method of which `web_sys` expects none of
//! that is called by [`call`].

/// Figures that people entered and the page carries.
pub mod actuals;
/// What the page's own script gives.
pub mod boot;
/// Charts by ECharts.
pub mod charts;
/// Copying to the clipboard.
pub mod clipboard;
/// The device’s clock.
pub mod clock;
/// A dialog above the page.
pub mod dialog;
/// Files that a person chooses or drops.
pub mod file_input;
/// Saving text as a file.
pub mod files;
/// Being shown inside another page.
pub mod frame;
/// What is open above the page.
pub mod layers;
/// The address bar.
pub mod location;
/// What the page carries and how it shows a failure.
pub mod page;
/// Drawings of the page as files.
pub mod picture;
/// The page as it is printed.
pub mod print_preview;
/// What is promised.
mod promise;
/// Noticing that an element changed its size.
mod resizing;
/// Words of Chinese.
pub mod segments;
/// Handing a link to other programs.
pub mod sharing;
/// Reading aloud.
pub mod speech;
/// Small values that outlive a visit.
pub mod storage;
/// Doing something after a pause.
pub mod timer;
/// Which version of the page is open.
pub mod version;
/// Where an element stands on the screen.
pub mod viewport;
/// Watching an element.
mod watch;

use std::future::Future;

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Document, Element, Window};

/// The page's window; `None` natively, where the static page is made and there is no window.
fn window() -> Option<Window> {
    if cfg!(target_arch = "wasm32") {
        web_sys::window()
    } else {
        None
    }
}

/// The page's document; `None` natively.
fn document() -> Option<Document> {
    window()?.document()
}

/// The element with this id; `None` when the page has none.
fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// The member `name` of `target`; `None` where asking for it throws.
fn member(target: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(target, &name.into()).ok()
}

/// Calls a method of `target`.
///
/// # Errors
/// What it throws; whatever stands in its place where it is missing.
fn call(target: &JsValue, method: &str, values: &[&JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(target, &method.into())?.dyn_into()?;
    Reflect::apply(&method, target, &values.iter().collect::<Array>())
}

/// A new object with these members.
fn object(members: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in members {
        // A new object takes every member.
        let _ = Reflect::set(&object, &JsValue::from(*name), value);
    }
    object.into()
}

/// Runs `task` in the background, even before the app is mounted.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    spawn_local(task);
}
