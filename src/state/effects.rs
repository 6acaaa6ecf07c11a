//! Effects that are compiled once: Leptos compiles its own anew for each closure (about 1 KB each).

use leptos::prelude::Effect;

/// Runs `run` now and whenever a signal that it reads has changed, as long as the owner is there.
pub fn effect(run: impl FnMut() + 'static) {
    begin(Box::new(run));
}

/// The same, where `run` is given what it gave before; `None` the first time.
pub fn effect_from<T: 'static>(mut run: impl FnMut(Option<T>) -> T + 'static) {
    let mut before = None;
    effect(move || before = Some(run(before.take())));
}

fn begin(mut run: Box<dyn FnMut()>) {
    Effect::new(move |_: Option<()>| run());
}
