//! Noticing that an element changed its size.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver};

use super::call;

/// The watch over one element. It ends when it is dropped.
pub(super) struct Resizing {
    observer: ResizeObserver,
    changed: Option<Closure<dyn Fn()>>,
}

impl Resizing {
    /// Calls `act` at the start and whenever `element` has another size; `None` where the browser
    /// does not tell.
    pub(super) fn follow(element: &Element, act: impl Fn() + 'static) -> Option<Self> {
        let changed = Closure::<dyn Fn()>::new(act);
        let observer = ResizeObserver::new(changed.as_ref().unchecked_ref()).ok()?;
        call(&observer, "observe", &[element]).ok()?;
        Some(Self {
            observer,
            changed: Some(changed),
        })
    }

    /// Watches for as long as the page lives.
    pub(super) fn forget(self) {
        std::mem::forget(self);
    }
}

impl Drop for Resizing {
    fn drop(&mut self) {
        if call(&self.observer, "disconnect", &[]).is_err() {
            // What cannot be ended goes on calling, and must not call into nothing.
            std::mem::forget(self.changed.take());
        }
    }
}
