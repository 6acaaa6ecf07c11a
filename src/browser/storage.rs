//! Small values that outlive a visit; nothing is kept where storage is blocked.

use web_sys::Storage;

/// The value kept under `key`; `None` when there is none or storage is blocked.
#[must_use]
pub fn load(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Keeps `value` under `key`; `None` forgets it. Does nothing where storage is blocked.
pub fn keep(key: &str, value: Option<&str>) {
    if let Some(storage) = storage() {
        let _ = match value {
            Some(value) => storage.set_item(key, value),
            None => storage.remove_item(key),
        };
    }
}

/// Sandboxed frames and strict privacy settings throw on access.
fn storage() -> Option<Storage> {
    super::window()?.local_storage().ok().flatten()
}
