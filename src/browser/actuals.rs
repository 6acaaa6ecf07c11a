//! The figures that people entered, as the page carries them or as they are published beside it.
//!
//! Not here: what they mean.

use wasm_bindgen_futures::spawn_local;

use super::page;

/// Id of the element that carries them inside the page (offline file).
const ACTUALS: &str = "actuals";
/// JSON that holds nothing, as it is published where nobody has entered figures.
const NOTHING: &str = "null";

/// The JSON that the page itself carries; `None` when it carries none.
#[must_use]
pub fn carried() -> Option<String> {
    page::carried(ACTUALS).and_then(given)
}

/// Calls `done` with the JSON that the page carries or, where it has no room for any, that lies
/// at `address`; with `None` when there are no figures; with a technical reason when they cannot
/// be fetched.
pub fn read(address: String, done: impl FnOnce(Result<Option<String>, String>) + 'static) {
    spawn_local(async move {
        done(match page::carried(ACTUALS) {
            Some(text) => Ok(given(text)),
            None => page::fetched(&address).await.map(given),
        });
    });
}

fn given(text: String) -> Option<String> {
    Some(text).filter(|text| !["", NOTHING].contains(&text.trim_ascii()))
}
