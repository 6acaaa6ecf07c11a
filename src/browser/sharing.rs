//! Handing a link to the device’s share sheet.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::{call, member, object, promise};

/// Offers `link`, called `title`, to the device's other programs; calls `otherwise` where it has no
/// such offer or refuses it. Not where there is a mouse: there links are pasted.
pub fn share(title: &str, link: &str, otherwise: impl FnOnce() + 'static) {
    let Some(window) = super::window() else {
        return;
    };
    let touched = window.match_media("(pointer: coarse)").ok().flatten();
    if touched.is_none_or(|it| !it.matches()) {
        otherwise();
        return;
    }
    let shared = object(&[("title", title.into()), ("url", link.into())]);
    let asked = call(&window.navigator(), "share", &[&shared]);
    spawn_local(async move {
        // Whoever changes their mind has answered.
        let is_declined =
            |error: &JsValue| member(error, "name").is_some_and(|name| name == "AbortError");
        match promise::settled(asked).await {
            Err(error) if !is_declined(&error) => otherwise(),
            _ => {}
        }
    });
}
