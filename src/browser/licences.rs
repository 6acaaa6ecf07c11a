//! The licences of everything that is handed on, which lie beside the page or inside of it.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::promise;

#[wasm_bindgen]
extern "C" {
    /// `public/boot.js`: fetches or unpacks them.
    #[wasm_bindgen(catch, js_name = loadLicences)]
    fn load_licences() -> Result<JsValue, JsValue>;
}

/// Calls `done` with their text, or with a technical reason when it does not come.
pub fn read(done: impl FnOnce(Result<String, String>) + 'static) {
    promise::text(load_licences(), done);
}
