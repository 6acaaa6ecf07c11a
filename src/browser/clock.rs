//! The clock of the device.

use js_sys::Date;

/// Today where the person is, as ISO 8601 such as `2026-03-01`; empty outside of a browser.
#[must_use]
pub fn today() -> String {
    if super::window().is_none() {
        return String::new();
    }
    let now = Date::new_0();
    let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
    format!("{year}-{month:02}-{day:02}")
}
