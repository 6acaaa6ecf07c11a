//! What `public/boot.js` gives, which knows whether it lies beside the page or inside it. What does
//! not come gives a technical reason, such as `404` or the browser's own words.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::promise::{came, text};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = loadPlan)]
    fn load_plan() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = loadRecords)]
    fn load_records() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = loadEnglish)]
    fn load_english() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = loadLicences)]
    fn load_licences() -> Result<JsValue, JsValue>;
    /// The text of the file that is open, or a promise of the one beside the page.
    #[wasm_bindgen(catch, js_name = loadCopy)]
    fn load_copy() -> Result<JsValue, JsValue>;
    /// Ends the visit with a sentence, details and a way to try again.
    #[wasm_bindgen(catch, js_name = showFailure)]
    fn tell_failure(sentence: &str, details: Vec<String>) -> Result<(), JsValue>;
}

/// The JSON of the plan that the project library needs; in the offline file that of the whole plan.
///
/// # Errors
/// A technical reason when it does not come, as everywhere here.
pub async fn plan() -> Result<String, String> {
    came(load_plan()).await
}

/// The JSON of the rest of the plan; empty in the offline file.
///
/// # Errors
/// As above.
pub async fn records() -> Result<String, String> {
    came(load_records()).await
}

/// Calls `done` with the JSON of the English of the plan's words.
pub fn read_english(done: impl FnOnce(Result<String, String>) + 'static) {
    text(load_english(), done);
}

/// Calls `done` with the licences of everything that is handed on.
pub fn read_licences(done: impl FnOnce(Result<String, String>) + 'static) {
    text(load_licences(), done);
}

/// Calls `done` with the HTML of the offline file as it was before it was opened. What is there
/// already needs no promise, of which `WebKitGTK` loses some.
pub fn read_copy(done: impl FnOnce(Result<String, String>) + 'static) {
    let loaded = load_copy();
    match loaded.as_ref().ok().and_then(JsValue::as_string) {
        Some(html) => done(Ok(html)),
        None => text(loaded, done),
    }
}

/// Shows `sentence` above whatever the page already shows, and below it a list of `details`.
pub fn show_failure(sentence: &str, details: Vec<String>) {
    // Where the page's script is not there, nobody called this program.
    let _ = tell_failure(sentence, details);
}
