//! Noticing that an element comes near the screen, so that what it needs is fetched in time.

use std::cell::Cell;

use js_sys::{Array, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use web_sys::{IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// The watch over one element. It ends when it is dropped.
pub struct Near {
    watch: Option<Watch>,
}

struct Watch {
    observer: IntersectionObserver,
    _moved: Closure<dyn Fn(JsValue)>,
}

/// Calls `act` once, when the element with this id comes within `margin_px` CSS px of the
/// screen; at once where the browser does not tell. `None` when there is no such element.
///
/// In a frame of another site browsers leave the margin out.
#[must_use]
pub fn when_near(id: &str, margin_px: u16, act: impl FnOnce() + 'static) -> Option<Near> {
    let window = crate::browser::window()?;
    let element = window.document()?.get_element_by_id(id)?;
    if !Reflect::has(&window, &"IntersectionObserver".into()).unwrap_or(false) {
        act();
        return Some(Near { watch: None });
    }
    let act: Cell<Option<Box<dyn FnOnce()>>> = Cell::new(Some(Box::new(act)));
    let moved = Closure::<dyn Fn(JsValue)>::new(move |entries: JsValue| {
        let is_near = Array::from(&entries).iter().any(|entry| {
            entry
                .unchecked_into::<IntersectionObserverEntry>()
                .is_intersecting()
        });
        if is_near && let Some(act) = act.take() {
            act();
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_root_margin(&format!("{margin_px}px"));
    let observe = moved.as_ref().unchecked_ref();
    let observer = IntersectionObserver::new_with_options(observe, &options).ok()?;
    observer.observe(&element);
    let watch = Watch {
        observer,
        _moved: moved,
    };
    Some(Near { watch: Some(watch) })
}

impl Drop for Near {
    fn drop(&mut self) {
        if let Some(watch) = &self.watch {
            watch.observer.disconnect();
        }
    }
}
