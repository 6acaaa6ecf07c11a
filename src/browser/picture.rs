//! Stub.

/// Stub.
#[must_use]
pub fn svg(_id: &str, _heading: &str, _lines: &[String]) -> Option<String> {
    None
}

/// Stub.
pub fn save_png(_name: &str, _svg: &str, done: impl FnOnce(bool) + 'static) {
    done(false);
}
