//! The device’s clock.

use js_sys::Date;

/// Year, month and day of today where the person is; `None` outside a browser.
#[must_use]
pub fn day() -> Option<[u32; 3]> {
    super::window()?;
    let now = Date::new_0();
    Some([now.get_full_year(), now.get_month() + 1, now.get_date()])
}

/// Today as ISO 8601, such as `2026-03-01`; empty outside a browser.
#[must_use]
pub fn today() -> String {
    day().map_or_else(String::new, |[year, month, day]| {
        format!("{year}-{month:02}-{day:02}")
    })
}
