//! Doing something after a pause.

use gloo::timers::callback::Timeout;

/// Something that is done after a pause, unless this is dropped before.
#[derive(Debug)]
pub struct Pending {
    _timeout: Timeout,
}

/// Calls `act` after what the browser has to do in between, such as answering what is pressed.
pub fn later(act: impl FnOnce() + 'static) {
    Timeout::new(0, act).forget();
}

/// Calls `act` once `milliseconds` have passed.
#[must_use]
pub fn after(milliseconds: u32, act: impl FnOnce() + 'static) -> Pending {
    Pending {
        _timeout: Timeout::new(milliseconds, act),
    }
}
