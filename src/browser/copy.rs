//! The whole offline file as a text, as it was before it was opened.
//!
//! Not here: what is put into it (`export`); writing it (`files`).

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::promise;

#[wasm_bindgen]
extern "C" {
    /// `public/boot.js`: the text of the file that is open, or a promise of the one beside the page.
    #[wasm_bindgen(catch, js_name = loadCopy)]
    fn load_copy() -> Result<JsValue, JsValue>;
}

/// Calls `done` with the HTML of the offline file, or with a technical reason when it does not
/// come: `404` or the browser's own words. What is there already needs no promise, of which
/// `WebKitGTK` loses some.
pub fn load(done: impl FnOnce(Result<String, String>) + 'static) {
    let loaded = load_copy();
    match loaded.as_ref().ok().and_then(JsValue::as_string) {
        Some(text) => done(Ok(text)),
        None => promise::text(loaded, done),
    }
}
