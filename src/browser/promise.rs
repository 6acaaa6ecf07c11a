//! Texts that `public/boot.js` promises.

use js_sys::Promise;
use wasm_bindgen::prelude::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::page;

/// Calls `done` with the text that `promised` becomes, or with a technical reason when it does
/// not come.
pub(super) fn text(
    promised: Result<Promise, JsValue>,
    done: impl FnOnce(Result<String, String>) + 'static,
) {
    spawn_local(async move { done(text_of(promised).await) });
}

async fn text_of(promised: Result<Promise, JsValue>) -> Result<String, String> {
    let came = match promised {
        Ok(promise) => JsFuture::from(promise).await,
        Err(error) => Err(error),
    };
    came.map(|text| text.as_string().unwrap_or_default())
        .map_err(|error| page::reason(&error))
}
