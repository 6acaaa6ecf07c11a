//! Noticing that an element comes near the screen, so that what it needs is fetched in time.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use web_sys::{IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

use crate::browser::element;
use crate::browser::watch::Watch;

/// The watch over one element. It ends when it is dropped.
pub struct Visibility {
    _watch: Option<Watch<dyn Fn(JsValue)>>,
}

/// Calls `act` once, when the element with this id comes within `margin_px` CSS px of the
/// screen; at once where the browser does not tell. `None` when there is no such element.
///
/// In a frame of another site browsers leave the margin out.
#[must_use]
pub fn when_visible(id: &str, margin_px: u16, act: impl FnOnce() + 'static) -> Option<Visibility> {
    let element = element(id)?;
    let act = Rc::new(Cell::new(Some(act)));
    let later = act.clone();
    let heard = Closure::<dyn Fn(JsValue)>::new(move |entries: JsValue| {
        let is_near = entries.dyn_ref::<Array>().is_none_or(|entries| {
            let mut entries = entries.iter();
            entries.any(|it| {
                it.unchecked_into::<IntersectionObserverEntry>()
                    .is_intersecting()
            })
        });
        if is_near && let Some(act) = later.take() {
            act();
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_root_margin(&format!("{margin_px}px"));
    let observe = heard.as_ref().unchecked_ref();
    let observer = IntersectionObserver::new_with_options(observe, &options).ok();
    let watch = observer.and_then(|it| Watch::new(it.into(), heard, &element));
    if watch.is_none()
        && let Some(act) = act.take()
    {
        act();
    }
    Some(Visibility { _watch: watch })
}
