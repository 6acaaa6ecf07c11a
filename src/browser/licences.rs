//! The licences of everything that is handed on, which lie beside the page or inside of it.

use js_sys::Promise;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::page;

#[wasm_bindgen]
extern "C" {
    /// `public/boot.js`: fetches or unpacks them.
    #[wasm_bindgen(catch, js_name = loadLicences)]
    fn load_licences() -> Result<Promise, JsValue>;
}

/// Calls `done` with their text, or with a technical reason when it does not come.
pub fn read(done: impl FnOnce(Result<String, String>) + 'static) {
    spawn_local(async move {
        let came = match load_licences() {
            Ok(promise) => JsFuture::from(promise).await,
            Err(error) => Err(error),
        };
        done(
            came.map(|text| text.as_string().unwrap_or_default())
                .map_err(|error| page::reason(&error)),
        );
    });
}
