//! Noticing that an element changed its size.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver};

use super::watch::Watch;

/// The watch over the size of an element.
pub(super) type Resizing = Watch<dyn Fn()>;

/// Calls `act` at the start and whenever `element` has another size, until the watch is dropped;
/// `None` where the browser does not tell.
pub(super) fn on_resize(element: &Element, act: impl Fn() + 'static) -> Option<Resizing> {
    let changed = Closure::<dyn Fn()>::new(act);
    let observer = ResizeObserver::new(changed.as_ref().unchecked_ref()).ok()?;
    Watch::new(observer.into(), changed, element)
}
