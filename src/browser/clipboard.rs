//! Copying to the clipboard.

use js_sys::Reflect;
use wasm_bindgen_futures::spawn_local;

use super::{call, promise};

/// Copies `text`; then calls `done` with whether it worked.
///
/// Where the asynchronous clipboard is missing (plain http, sandboxed frames, old browsers) it
/// is not copied: the caller shows the text instead.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let Some(window) = super::window() else {
        done(false);
        return;
    };
    let clipboard = Reflect::get(&window.navigator(), &"clipboard".into());
    let asked = clipboard.and_then(|it| call(&it, "writeText", &[&text.into()]));
    spawn_local(async move { done(promise::settled(asked).await.is_ok()) });
}
