//! Views one after the other, as one type: Leptos else compiles a list of each kind of element anew.

use leptos::prelude::*;

/// What gives views.
pub(crate) trait Together {
    /// All of them, in this order.
    fn together(self) -> AnyView;
}

impl<I: IntoIterator<Item = V>, V: IntoView> Together for I {
    fn together(self) -> AnyView {
        let views = self.into_iter().map(IntoAny::into_any);
        views.collect::<Vec<AnyView>>().into_any()
    }
}
