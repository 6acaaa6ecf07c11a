//! Watching an element by an observer of the platform, until the watch is dropped.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use web_sys::Element;

use super::call;

/// The watch over one element. It ends when it is dropped.
pub(super) struct Watch<Heard: ?Sized> {
    observer: JsValue,
    heard: Option<Closure<Heard>>,
}

impl<Heard: ?Sized> Watch<Heard> {
    /// Lets `observer`, which calls `heard`, watch `element`; `None` where it does not.
    pub(super) fn new(observer: JsValue, heard: Closure<Heard>, element: &Element) -> Option<Self> {
        call(&observer, "observe", &[element]).ok()?;
        Some(Self {
            observer,
            heard: Some(heard),
        })
    }
}

impl<Heard: ?Sized> Drop for Watch<Heard> {
    fn drop(&mut self) {
        if call(&self.observer, "disconnect", &[]).is_err() {
            // What cannot be ended goes on calling, and must not call into nothing.
            std::mem::forget(self.heard.take());
        }
    }
}
