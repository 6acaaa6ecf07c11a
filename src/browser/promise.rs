//! What is promised, by the platform or by the page's own script.

use js_sys::Promise;
use wasm_bindgen::prelude::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::member;

/// Calls `done` with the text that `promised` becomes, or with a technical reason when it does
/// not come.
pub(super) fn text(
    promised: Result<JsValue, JsValue>,
    done: impl FnOnce(Result<String, String>) + 'static,
) {
    spawn_local(async move { done(came(promised).await) });
}

/// The text that `promised` becomes.
///
/// # Errors
/// A technical reason when it does not come.
pub(super) async fn came(promised: Result<JsValue, JsValue>) -> Result<String, String> {
    let came = settled(promised).await;
    came.map(|text| text.as_string().unwrap_or_default())
        .map_err(|error| reason(&error))
}

/// What `promised` becomes; what is no promise is itself.
///
/// # Errors
/// With what it is rejected.
pub(super) async fn settled(promised: Result<JsValue, JsValue>) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::resolve(&promised?)).await
}

/// The browser's own words for `error`; a question mark when it has none.
pub(super) fn reason(error: &JsValue) -> String {
    let message = member(error, "message").and_then(|it| it.as_string());
    let words = message.or_else(|| error.as_string());
    let words = words.filter(|it| !it.is_empty());
    words.unwrap_or_else(|| "?".into())
}
