//! Inside another page: telling that page how high this one is, and knowing what it forbids.
//!
//! Not here: what the messages look like (`protocol`), how the page looks in a frame (`style/`).

/// The messages.
pub mod protocol;

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::JsString;
use protocol::{Request, Size};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::JsValue;
use web_sys::{Element, MessageEvent, Window};

use super::resizing::on_resize;
use super::{member, object};

/// Shortest time between two reports, ms: a frame of the screen. A timer, because browsers stop
/// animation frames in frames that are out of sight.
const PAUSE_MS: u32 = 16;
/// Most ids of iframe-resizer that are answered: one is real, the others can only be forged.
const MOST_IDS: usize = 4;

/// Whether the page is shown inside another one.
#[must_use]
pub fn is_framed() -> bool {
    super::window().is_some_and(|window| parent_of(&window).is_some())
}

/// Whether this is the page for frames of other sites (`frame.html`), in which nothing is entered.
#[must_use]
pub fn is_for_frames() -> bool {
    super::page::is_marked("data-framed")
}

/// Whether the page around took the page's origin away (`sandbox` without `allow-same-origin`).
#[must_use]
pub fn is_sandboxed() -> bool {
    let origin = super::window().and_then(|it| member(&it, "origin"));
    origin.is_some_and(|it| it == "null")
}

/// Tells the page around the size of the content, now and whenever it changes, for as long as
/// the page lives. Does nothing outside a frame.
pub fn report_size() {
    let start = || {
        let window = super::window()?;
        let reporter = Rc::new(Reporter {
            parent: parent_of(&window)?,
            content: window.document()?.document_element()?,
            pym: protocol::pym_id(&window.location().search().ok()?).map(Into::into),
            key: protocol::address_key(&window.location().hash().ok()?).into(),
            resizers: Cell::default(),
            told: Cell::default(),
            is_asked: Cell::new(true),
            is_due: Cell::new(false),
        });
        reporter.post(&protocol::RESIZER_READY.into());
        reporter.clone().plan();
        let watched = reporter.clone();
        // For as long as the page lives.
        std::mem::forget(on_resize(&reporter.content, move || watched.clone().plan()));
        EventListener::new(&window, "message", move |event| {
            if let Some(message) = event.dyn_ref::<MessageEvent>() {
                reporter.clone().hear(message);
            }
        })
        .forget();
        Some(())
    };
    // Without a parent there is nobody to tell.
    let _ = start();
}

fn parent_of(window: &Window) -> Option<Window> {
    let parent = window.parent().ok().flatten()?;
    (parent != *window).then_some(parent)
}

struct Reporter {
    parent: Window,
    content: Element,
    pym: Option<String>,
    key: String,
    /// Ids that iframe-resizer gave this frame, each with whether its start is yet to be answered.
    resizers: Cell<Vec<(String, bool)>>,
    told: Cell<Size>,
    is_asked: Cell<bool>,
    is_due: Cell<bool>,
}

impl Reporter {
    /// Anyone can send a message, so a wrong one must cost next to nothing.
    fn hear(self: Rc<Self>, message: &MessageEvent) {
        let parent: &JsValue = self.parent.as_ref();
        let is_from_parent = message
            .source()
            .is_some_and(|source| JsValue::from(source) == *parent);
        if !is_from_parent {
            return;
        }
        let data = message.data();
        let is_heard = if let Some(text) = short_text(&data) {
            self.accept(protocol::read(&text, self.pym.as_deref()))
        } else if data.is_object() {
            let word = member(&data, "type").and_then(|word| short_text(&word));
            self.accept(word.and_then(|word| protocol::read_type(&word)))
        } else {
            false
        };
        if is_heard {
            self.plan();
        }
    }

    /// Whether there is something to tell.
    fn accept(&self, request: Option<Request>) -> bool {
        let is_accepted = match request {
            None => return false,
            Some(Request::Measure) => return true,
            Some(Request::Tell) => true,
            Some(Request::TellAs(id)) => self.admit(id),
        };
        if is_accepted {
            self.is_asked.set(true);
        }
        is_accepted
    }

    fn admit(&self, id: &str) -> bool {
        let mut resizers = self.resizers.take();
        let known = resizers.iter().position(|known| known.0 == id);
        if let Some(known) = known.and_then(|at| resizers.get_mut(at)) {
            known.1 = true;
        } else if resizers.len() < MOST_IDS {
            resizers.push((id.to_owned(), true));
        }
        let is_admitted = known.is_some() || resizers.last().is_some_and(|last| last.0 == id);
        self.resizers.set(resizers);
        is_admitted
    }

    fn plan(self: Rc<Self>) {
        if !self.is_due.replace(true) {
            Timeout::new(PAUSE_MS, move || self.report()).forget();
        }
    }

    fn report(&self) {
        self.is_due.set(false);
        let size = size_of(&self.content);
        let is_asked = self.is_asked.replace(false);
        if size.height == 0 || size == self.told.replace(size) && !is_asked {
            return;
        }
        if let Some(id) = &self.pym {
            self.post(&protocol::pym_height(id, size.height).into());
        }
        let mut resizers = self.resizers.take();
        for (id, is_start) in &mut resizers {
            self.post(&protocol::resizer_size(id, size, *is_start).into());
            *is_start = false;
        }
        self.resizers.set(resizers);
        let heights = object(&[(&self.key, size.height.into())]);
        self.post(&object(&[
            ("type", protocol::SIZE_TYPE.into()),
            ("width", size.width.into()),
            ("height", size.height.into()),
            (protocol::DATAWRAPPER, heights),
        ]));
    }

    /// To any origin: the page around may be anyone's, and the message holds only a size.
    fn post(&self, message: &JsValue) {
        // A parent that is already gone needs no size.
        let _ = self.parent.post_message(message, "*");
    }
}

/// The text of a string that is short enough to be a request.
fn short_text(value: &JsValue) -> Option<String> {
    let text: &JsString = value.dyn_ref()?;
    (text.length() <= protocol::LONGEST).then(|| text.into())
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float becomes the nearest number that fits"
)]
fn size_of(element: &Element) -> Size {
    let bounds = element.get_bounding_client_rect();
    Size {
        width: bounds.width().ceil() as u32,
        height: bounds.height().ceil() as u32,
    }
}
