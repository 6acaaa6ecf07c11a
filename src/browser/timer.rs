//! Doing something after a pause.

use gloo::timers::callback::Timeout;

/// Something that is done after a pause, unless this is dropped before.
#[derive(Debug)]
pub struct Pending {
    _timeout: Timeout,
}

/// Calls `act` once `milliseconds` have passed.
#[must_use]
pub fn after(milliseconds: u32, act: impl FnOnce() + 'static) -> Pending {
    Pending {
        _timeout: Timeout::new(milliseconds, act),
    }
}
