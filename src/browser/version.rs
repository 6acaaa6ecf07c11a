//! Which version of the page is open: another may have taken its place on the server, where
//! the files of this one are then gone.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{RequestCache, RequestInit, Response};

use super::promise::settled;
use super::{call, element};

/// Id of the element that names the files of a version.
const BOOT: &str = "boot";
/// How it begins in a page of ours.
const MARK: &str = "id=\"boot\"";
/// Its attributes that change with every version of what a page may lack: the program, its parts, the chart library.
const FILES: [&str; 3] = ["data-wasm", "data-parts", "data-charts"];

/// Calls `act` if the server has another version of the page by now.
pub fn when_replaced(act: impl FnOnce() + 'static) {
    spawn_local(async move {
        if is_replaced().await {
            act();
        }
    });
}

/// Loads the page again, with the address that it has now; the browser asks first where something
/// would be lost.
pub fn reload() {
    if let Some(window) = super::window() {
        // A browser that refuses leaves the page as it is.
        let _ = window.location().reload();
    }
}

/// Whether the server has another version of the page by now.
pub async fn is_replaced() -> bool {
    is_other().await.unwrap_or(false)
}

/// `None` where no server answers with a page of ours.
async fn is_other() -> Option<bool> {
    let window = super::window()?;
    let ours = element(BOOT)?;
    // The offline file names no files.
    ours.get_attribute("src")?;
    let init = RequestInit::new();
    init.set_cache(RequestCache::NoStore);
    // The page for frames is another one than the whole page.
    let here = window.location().href().ok()?;
    let answer = call(&window, "fetch", &[&here.into(), &init]);
    let answer: Response = settled(answer).await.ok()?.dyn_into().ok()?;
    let html = settled(call(&answer, "text", &[])).await.ok()?;
    let html = html.as_string()?;
    // Anything else may answer, such as a page to log in.
    let is_page = html.contains(MARK);
    let lacks = |files: &str| !html.contains(&ours.get_attribute(files).unwrap_or_default());
    Some(is_page && FILES.into_iter().any(lacks))
}
