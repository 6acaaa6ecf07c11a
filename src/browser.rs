//! The only code that touches JavaScript: what the page and the platform offer, in plain types.
//!
//! No domain types here. Every function works or says that it could not; none panics, also where the
//! platform throws, lacks something or gives nothing: a method for which `web_sys` expects none of that
//! is asked for by [`call`].

/// Figures that people entered and the page carries.
pub mod actuals;
/// Charts by ECharts.
pub mod charts;
/// Copying to the clipboard.
pub mod clipboard;
/// The clock of the device.
pub mod clock;
/// The offline file as a text.
pub mod copy;
/// A dialogue above the page.
pub mod dialog;
/// The English of the plan's words.
pub mod english;
/// Files that a person hands over.
pub mod file_input;
/// Saving text as a file.
pub mod files;
/// Being shown inside of another page.
pub mod frame;
/// What is open above the page.
pub mod layers;
/// Licences of what is handed on.
pub mod licences;
/// The address bar.
pub mod location;
/// What the page carries and how it shows a failure.
pub mod page;
/// Drawings of the page as files.
pub mod picture;
/// The page as it is printed.
pub mod print_preview;
/// What the page's own scripts promise.
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

use std::future::Future;

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

/// The page's window; `None` natively, where the static page is made and there is no window.
fn window() -> Option<web_sys::Window> {
    if cfg!(target_arch = "wasm32") {
        web_sys::window()
    } else {
        None
    }
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

/// Runs `task` beside all else; also before the app stands.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    spawn_local(task);
}
