//! Noticing that an element comes near the screen, so that what it needs is fetched in time.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use web_sys::{IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

use crate::browser::call;

/// The watch over one element. It ends when it is dropped.
pub struct Visibility {
    watch: Option<Watch>,
}

struct Watch {
    observer: IntersectionObserver,
    moved: Closure<dyn Fn(JsValue)>,
}

/// Calls `act` once, when the element with this id comes within `margin_px` CSS px of the
/// screen; at once where the browser does not tell. `None` when there is no such element.
///
/// In a frame of another site browsers leave the margin out.
#[must_use]
pub fn when_visible(id: &str, margin_px: u16, act: impl FnOnce() + 'static) -> Option<Visibility> {
    let window = crate::browser::window()?;
    let element = window.document()?.get_element_by_id(id)?;
    let act = Rc::new(Cell::new(Some(act)));
    let later = act.clone();
    let moved = Closure::<dyn Fn(JsValue)>::new(move |entries: JsValue| {
        let is_near = entries.dyn_ref::<Array>().is_none_or(|entries| {
            entries.iter().any(|entry| {
                entry
                    .unchecked_into::<IntersectionObserverEntry>()
                    .is_intersecting()
            })
        });
        if is_near && let Some(act) = later.take() {
            act();
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_root_margin(&format!("{margin_px}px"));
    let observe = moved.as_ref().unchecked_ref();
    let observer = IntersectionObserver::new_with_options(observe, &options);
    let watching = observer.and_then(|it| call(&it, "observe", &[&element]).map(|_| it));
    if watching.is_err()
        && let Some(act) = act.take()
    {
        act();
    }
    let watch = watching.ok().map(|observer| Watch { observer, moved });
    Some(Visibility { watch })
}

impl Drop for Visibility {
    fn drop(&mut self) {
        if let Some(watch) = self.watch.take()
            && call(&watch.observer, "disconnect", &[]).is_err()
        {
            // What cannot be ended goes on calling, and must not call into nothing.
            watch.moved.forget();
        }
    }
}
