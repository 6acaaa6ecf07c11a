//! Effects that are compiled once (Leptos compiles its own anew for each closure, about 1 KB each), and
//! what they do again and again.

use leptos::prelude::*;

/// Runs `run` now, and again whenever a signal that it reads has changed, until the owner ends.
pub fn effect(run: impl FnMut() + 'static) {
    begin(Box::new(run));
}

/// The same; `run` is given what it returned before, `None` the first time.
pub fn effect_from<T: 'static>(mut run: impl FnMut(Option<T>) -> T + 'static) {
    let mut before = None;
    effect(move || before = Some(run(before.take())));
}

fn begin(mut run: Box<dyn FnMut()>) {
    Effect::new(move |_: Option<()>| run());
}

/// Keeps `listener`, which stops listening when it is dropped, until the owner ends.
pub fn hold<T: 'static>(listener: T) {
    let held = StoredValue::new_local(Some(listener));
    on_cleanup(move || held.set_value(None));
}

/// Sets `signal` to `value` unless it has that value, so that nothing is notified in vain.
pub fn set_if_new<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|now| *now != value) {
        signal.set(value);
    }
}
