//! Copying to the clipboard.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Copies `text`; then calls `done` with whether it worked.
///
/// Where the asynchronous clipboard is missing (plain http, sandboxed frames, old browsers) it
/// is not copied: the caller shows the text instead.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    // Read through `Reflect`: the property is undefined outside of secure contexts, which the
    // typed getter does not tell.
    let clipboard = super::window()
        .and_then(|window| js_sys::Reflect::get(&window.navigator(), &"clipboard".into()).ok())
        .and_then(|value| value.dyn_into::<web_sys::Clipboard>().ok());
    let Some(clipboard) = clipboard else {
        done(false);
        return;
    };
    let promise = clipboard.write_text(text);
    spawn_local(async move {
        let copied: Result<JsValue, JsValue> = JsFuture::from(promise).await;
        done(copied.is_ok());
    });
}
