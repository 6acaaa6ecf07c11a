//! The English of the plan's words, which lies beside the page or inside of it.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::promise;

#[wasm_bindgen]
extern "C" {
    /// `public/boot.js`: fetches or unpacks it.
    #[wasm_bindgen(catch, js_name = loadEnglish)]
    fn load_english() -> Result<JsValue, JsValue>;
}

/// Calls `done` with the JSON, or with a technical reason when it does not come.
pub fn read(done: impl FnOnce(Result<String, String>) + 'static) {
    promise::text(load_english(), done);
}
