//! What is open above the page, so that back closes it first.
//!
//! A layer has an entry of the history with a number instead of a link: how many layers are open
//! there. Whatever closes a layer takes its entry along.

use std::cell::RefCell;
use std::mem::take;
use std::rc::Rc;

use gloo::events::EventListener;
use web_sys::History;

use super::timer::{self, Pending};
use super::{element, location};

/// How long the browser may take to go back before the page goes on without it, ms.
const PATIENCE_MS: u32 = 1000;

thread_local! {
    static STACK: RefCell<Stack> = RefCell::default();
}

#[derive(Default)]
struct Stack {
    layers: Vec<Layer>,
    /// While the page itself goes back, the fragments that its address may have; none where they are
    /// not known. The person asked for any other.
    returning: Option<Vec<String>>,
    /// What gives up waiting for that.
    patience: Option<Pending>,
    /// What follows the address.
    arrived: Option<Rc<dyn Fn()>>,
}

struct Layer {
    id: &'static str,
    close: Box<dyn Fn()>,
    /// The fragment below it.
    below: String,
    /// How long the history was with its entry; `None` while it has none.
    length: Option<u32>,
}

/// Calls `changed` whenever the person or another script changes the fragment, for as long as
/// the page lives, and also where the browser never says that it went back; with `true` when only
/// what was open above the page was left. Leaves the entry of a layer that a reload has closed.
pub fn on_change(changed: impl Fn(bool) + Clone + 'static) {
    let changed = move || changed(arrive());
    STACK.with_borrow_mut(|stack| stack.arrived = Some(Rc::new(changed.clone())));
    go_back(depth(), None);
    if let Some(window) = super::window() {
        let on_pop = changed.clone();
        EventListener::new(&window, "popstate", move |_| on_pop()).forget();
        EventListener::new(&window, "hashchange", move |_| changed()).forget();
    }
}

/// Says that the layer with this id is open; back calls `close`.
pub fn open(id: &'static str, close: impl Fn() + 'static) {
    STACK.with_borrow_mut(|stack| {
        if stack.layers.iter().all(|it| it.id != id) {
            stack.layers.push(Layer {
                id,
                close: Box::new(close),
                below: location::fragment(),
                length: None,
            });
        }
        if stack.returning.is_none() {
            stack.enter();
        }
    });
}

/// Says whether the `<details>` element with this id, which opens above the page, is open now.
pub fn toggled(id: &'static str) {
    if element(id).is_some_and(|it| it.has_attribute("open")) {
        open(id, move || {
            // One that is gone needs no closing.
            let _ = element(id).map(|it| it.remove_attribute("open"));
        });
    } else {
        closed(id);
    }
}

/// Says that the layer with this id was closed, and closes those above it.
pub fn closed(id: &str) {
    let left = from(id);
    for layer in left.iter().skip(1).rev() {
        (layer.close)();
    }
    let lengths: Vec<u32> = left.iter().filter_map(|it| it.length).collect();
    // In a frame the page around may have gone on meanwhile.
    if history().and_then(|it| it.length().ok()) == lengths.last().copied() {
        go_back(lengths.len(), left.first().map(|it| it.below.clone()));
    }
}

/// Lets the page at the link `fragment` take the place of the layer with this id, which its caller
/// closes; `false` where that has no place in the history.
#[must_use]
pub fn give_way(id: &str, fragment: &str) -> bool {
    let has_entry = from(id).iter().any(|it| it.length.is_some());
    let window = super::window().filter(|_| has_entry);
    window.is_some_and(|it| it.location().replace(fragment).is_ok())
}

/// Whether the entry of the history that is shown is that of a layer.
#[must_use]
pub fn are_open() -> bool {
    STACK.with_borrow(|stack| stack.layers.iter().any(|it| it.length.is_some()))
}

/// Whether the page itself goes back, so that its address is about to be another one.
#[must_use]
pub fn is_returning() -> bool {
    STACK.with_borrow(|stack| stack.returning.is_some())
}

/// Goes back by `count` entries, to the fragment `to` where that is known.
pub fn go_back(count: usize, to: Option<String>) {
    let Some(history) = history().filter(|_| count > 0) else {
        return;
    };
    let give_up = || {
        let arrived = STACK.with_borrow_mut(|stack| {
            // Whatever the address is now, nothing else comes.
            stack.returning.as_mut()?.clear();
            stack.arrived.clone()
        });
        if let Some(arrived) = arrived {
            arrived();
        }
    };
    STACK.with_borrow_mut(|stack| {
        let passed = to.map(|to| vec![to, location::fragment()]);
        stack.returning = Some(passed.unwrap_or_default());
        stack.patience = Some(timer::after(PATIENCE_MS, give_up));
    });
    let count = i32::try_from(count).unwrap_or(1);
    // Where that is refused, nothing arrives.
    let _ = history.go_with_delta(-count);
}

/// Another entry of the history is shown: closes the layers that are not open there. `true` when
/// nothing but layers was left.
fn arrive() -> bool {
    if is_elsewhere() {
        return false;
    }
    let depth = depth();
    let (was_returning, open, left) = STACK.with_borrow_mut(|stack| {
        let was_returning = take(&mut stack.returning).is_some();
        let mut left = Vec::new();
        if was_returning {
            stack.enter();
        } else {
            left = stack.layers.split_off(depth.min(stack.layers.len()));
        }
        (was_returning, stack.layers.len(), left)
    });
    for layer in left.iter().rev() {
        (layer.close)();
    }
    if was_returning {
        return true;
    }
    // The entry of a layer that is closed already.
    go_back(depth.saturating_sub(open), None);
    let below = left.first().map(|it| it.below.as_str());
    depth > open || below == Some(location::fragment().as_str())
}

/// Whether the person has followed a link while the page goes back: that link counts, also once the
/// page has arrived below it.
fn is_elsewhere() -> bool {
    let fragment = location::fragment();
    STACK.with_borrow(|stack| {
        let passed = stack.returning.as_ref();
        passed.is_some_and(|it| !it.is_empty() && !it.contains(&fragment))
    })
}

impl Stack {
    /// Gives each layer without an entry its own.
    fn enter(&mut self) {
        for (depth, layer) in (1u32..).zip(&mut self.layers) {
            if layer.length.is_none() {
                layer.length = location::enter_layer(depth);
            }
        }
    }
}

/// Takes the layer with this id and those above it away.
fn from(id: &str) -> Vec<Layer> {
    STACK.with_borrow_mut(|stack| {
        let at = stack.layers.iter().position(|it| it.id == id);
        at.map_or_else(Vec::new, |at| stack.layers.split_off(at))
    })
}

/// How many layers are open at the entry that is shown.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cast of a float saturates"
)]
fn depth() -> usize {
    let state = history().and_then(|it| it.state().ok());
    state.and_then(|it| it.as_f64()).unwrap_or(0.0) as usize
}

fn history() -> Option<History> {
    super::window()?.history().ok()
}
