//! Small values that outlive a visit; nothing is kept where storage is blocked.

use web_sys::Storage;

/// The value kept under `key`; `None` when there is none or storage is blocked.
#[must_use]
pub fn load(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Keeps `value` under `key`; `None` forgets it. `false` where storage is blocked or full.
#[must_use]
pub fn keep(key: &str, value: Option<&str>) -> bool {
    storage().is_some_and(|storage| {
        match value {
            Some(value) => storage.set_item(key, value),
            None => storage.remove_item(key),
        }
        .is_ok()
    })
}

/// The keys that begin with `start`, in no order.
#[must_use]
pub fn keys(start: &str) -> Vec<String> {
    let Some(storage) = storage() else {
        return Vec::new();
    };
    let count = storage.length().unwrap_or_default();
    let keys = (0..count).filter_map(|at| storage.key(at).ok().flatten());
    keys.filter(|key| key.starts_with(start)).collect()
}

/// Sandboxed frames and strict privacy settings throw on access.
fn storage() -> Option<Storage> {
    super::window()?.local_storage().ok().flatten()
}
