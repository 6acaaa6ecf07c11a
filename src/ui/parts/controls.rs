//! Controls that several files show. What they call is boxed, so that each is compiled once.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::model::relation::Basis;
use crate::text::labels;
use crate::ui::together::Together;

/// Hears what was done.
pub(crate) type Act<T = ()> = Box<dyn Fn(T)>;
/// Says how things are.
pub(crate) type Show<T> = Box<dyn Fn() -> T + Send>;

/// A button with an icon. `of` tells apart tools with the same label, and stays where there is no room
/// for the label.
pub(crate) fn tool(glyph: Glyph, label: &'static str, of: &'static str, act: Act) -> AnyView {
    view! {
        <button type="button" class="tool" class:has-object=!of.is_empty() on:click=move |_| act(())>
            <Icon glyph/>
            <span>{label}</span>
            " "
            {of}
        </button>
    }
    .into_any()
}

/// A choice between values, each with its label.
pub(crate) struct Select {
    pub(crate) class: Option<&'static str>,
    /// The name by which the static page's script finds it.
    pub(crate) name: Option<&'static str>,
    pub(crate) label: &'static str,
    pub(crate) options: Vec<(String, String)>,
}

impl Select {
    /// The control; it shows the value `chosen`, and `choose` is given another.
    pub(crate) fn control(self, chosen: Show<String>, choose: Act<String>) -> AnyView {
        let options = self.options.into_iter();
        let options = options.map(|(value, label)| view! { <option value=value>{label}</option> });
        view! {
            <label class=self.class>
                <span>{self.label}</span>
                <select
                    name=self.name
                    prop:value=chosen
                    on:change=move |event| choose(event_target_value(&event))
                >
                    {options.together()}
                </select>
            </label>
        }
        .into_any()
    }
}

/// A box to tick, which `is_fixed` leaves as it is.
pub(crate) fn tick_box(
    label: &'static str,
    is_ticked: Show<bool>,
    is_fixed: bool,
    change: Act<bool>,
) -> AnyView {
    view! {
        <label>
            <input
                type="checkbox"
                prop:checked=is_ticked
                disabled=is_fixed
                on:change=move |event| change(event_target_checked(&event))
            />
            <span>{label}</span>
        </label>
    }
    .into_any()
}

/// What a relation rests on, as a small label.
pub(crate) fn basis_label(basis: Basis) -> impl IntoView {
    let is_named = basis == Basis::Named;
    view! { <span class="basis" class:is-inferred=!is_named>{labels::basis(basis)}</span> }
}
