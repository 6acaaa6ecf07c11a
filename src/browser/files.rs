//! Saving text as a file.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::document;

/// Offers `text` for download as `name`; `false` when the browser refuses to build the file.
///
/// A sandboxed frame without `allow-downloads` drops the download silently.
#[must_use]
pub fn save(name: &str, media_type: &str, text: &str) -> bool {
    try_save(name, media_type, text).is_ok()
}

/// How long the browser may take to pick the file up before its memory is given back.
const KEPT_MS: u32 = 10_000;

fn try_save(name: &str, media_type: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    save_blob(name, &blob)
}

/// Offers the content of `blob` for download as `name`.
pub(super) fn save_blob(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(blob)?;
    let document = document().ok_or(JsValue::NULL)?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    gloo::timers::callback::Timeout::new(KEPT_MS, move || {
        // A URL that is already gone needs no second try.
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Ok(())
}
