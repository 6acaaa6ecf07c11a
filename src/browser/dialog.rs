//! A dialog above the page, and moving through it by keyboard.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement, HtmlElement, MouseEvent};

use super::{call, document, element, layers};

/// Shows the dialog with this id above everything else; `false` where that is impossible.
#[must_use]
pub fn show(id: &'static str) -> bool {
    // It is refused for one that is open already.
    let is_shown = dialog(id).is_some_and(|dialog| dialog.open() || dialog.show_modal().is_ok());
    if is_shown {
        layers::open(id, move || close(id));
    }
    is_shown
}

/// Closes the dialog with this id; the keyboard returns to where it was before.
pub fn close(id: &str) {
    if let Some(dialog) = dialog(id) {
        // One that cannot be closed was never shown.
        let _ = call(&dialog, "close", &[]);
    }
}

/// Whether the element with this id has the keyboard.
#[must_use]
pub fn is_focused(id: &str) -> bool {
    focused().is_some_and(|element| element.id() == id)
}

/// Where the keyboard goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To what follows; stays at the end.
    Next,
    /// To what is before; stays at the beginning.
    Previous,
    /// To the first after the field.
    First,
    /// To the last.
    Last,
}

/// Moves the keyboard among what `selector` selects inside the element with this id.
pub fn step_focus(id: &str, selector: &str, step: Step) {
    let all = selected(id, selector);
    let focused = focused();
    let at = all
        .iter()
        .position(|it| Some(it.as_ref()) == focused.as_ref());
    let to = match step {
        Step::Next => at.map_or(0, |at| at + 1),
        Step::Previous => at.map_or(0, |at| at.saturating_sub(1)),
        Step::First => 1,
        Step::Last => all.len().saturating_sub(1),
    };
    if let Some(element) = all.get(to) {
        let _ = element.focus();
    }
}

/// Presses the first of what `selector` selects inside the element with this id.
pub fn press_first(id: &str, selector: &str) {
    if let Some(first) = selected(id, selector).first() {
        first.click();
    }
}

/// What was pressed in a dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed {
    /// What lies around it.
    Around,
    /// A link that opens in this page, with its address.
    Link(String),
    /// Something else.
    Other,
}

/// What `event` presses in the dialog with this id.
#[must_use]
pub fn pressed(event: &MouseEvent, id: &str) -> Pressed {
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let Some(target) = target else {
        return Pressed::Other;
    };
    // For a click, what lies around a dialog is the dialog itself.
    if target.id() == id {
        return Pressed::Around;
    }
    let is_elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key();
    match target.closest("a") {
        Ok(Some(link)) if !is_elsewhere => {
            Pressed::Link(link.get_attribute("href").unwrap_or_default())
        }
        _ => Pressed::Other,
    }
}

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    element(id)?.dyn_into().ok()
}

fn focused() -> Option<Element> {
    document()?.active_element()
}

fn selected(id: &str, selector: &str) -> Vec<HtmlElement> {
    let nodes = element(id).and_then(|it| it.query_selector_all(selector).ok());
    let nodes = nodes
        .iter()
        .flat_map(|nodes| (0..nodes.length()).map(|at| nodes.get(at)));
    nodes.filter_map(|node| node?.dyn_into().ok()).collect()
}
