//! Leaving a dialogue by a press: beside it, or on a link in it, which then opens below.

use leptos::ev::MouseEvent;

use crate::browser::dialog::{self, Pressed};
use crate::browser::{layers, viewport};
use crate::ui::app::MAIN;

/// Closes the dialogue with this id when `event` leaves it.
pub(crate) fn leave(event: &MouseEvent, id: &str) {
    match dialog::pressed(event, id) {
        Pressed::Link(address) => {
            if layers::give_way(id, &address) {
                event.prevent_default();
            }
            dialog::close(id);
            viewport::focus(MAIN);
        }
        Pressed::Around => dialog::close(id),
        Pressed::Other => {}
    }
}
