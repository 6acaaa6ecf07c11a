//! Where a line may break inside Chinese: between words, which the browser's dictionary knows.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::{member, object};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type Segmenter;

    #[wasm_bindgen(catch, constructor, js_namespace = Intl)]
    fn new(language: &str, options: &JsValue) -> Result<Segmenter, JsValue>;
    #[wasm_bindgen(catch, method)]
    fn segment(this: &Segmenter, text: &str) -> Result<JsValue, JsValue>;
}

thread_local! {
    /// `None` before Chromium 87, Safari 14.1 and Firefox 125, and natively.
    static SEGMENTER: Option<Segmenter> = super::window().and_then(|_| {
        Segmenter::new("zh", &object(&[("granularity", "word".into())])).ok()
    });
}

/// `text` word by word, with what stands between words; the whole where words are not known.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let found = SEGMENTER.with(|it| {
        let segments = it.as_ref()?.segment(text).ok()?;
        let segment = |it: JsValue| member(&it, "segment")?.as_string();
        js_sys::try_iter(&segments)
            .ok()??
            .map(|it| segment(it.ok()?))
            .collect::<Option<Vec<String>>>()
    });
    found.unwrap_or_else(|| vec![text.to_owned()])
}
