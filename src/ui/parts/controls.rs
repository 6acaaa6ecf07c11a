//! Controls that several files show, each compiled once.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::ui::together::Together;

/// A tool with its sign. `of` tells tools with the same label apart, and stays where there is no room
/// for the label.
pub(crate) fn tool(
    glyph: Glyph,
    label: &'static str,
    of: &'static str,
    act: impl Fn() + 'static,
) -> AnyView {
    let act: Box<dyn Fn()> = Box::new(act);
    view! {
        <button type="button" class="tool" class:has-object=!of.is_empty() on:click=move |_| act()>
            <Icon glyph/>
            <span>{label}</span>
            " "
            {of}
        </button>
    }
    .into_any()
}

/// A choice of one of several values, each with its label.
pub(crate) struct Select {
    pub(crate) class: Option<&'static str>,
    /// By which the static page's script knows it; `None` where that has no need.
    pub(crate) name: Option<&'static str>,
    pub(crate) label: &'static str,
    pub(crate) options: Vec<(String, String)>,
}

impl Select {
    /// The choice, which shows the value `chosen` and hands a new one to `choose`.
    pub(crate) fn showing(
        self,
        chosen: impl Fn() -> String + Send + 'static,
        choose: impl Fn(String) + 'static,
    ) -> AnyView {
        let chosen: Box<dyn Fn() -> String + Send> = Box::new(chosen);
        let choose: Box<dyn Fn(String)> = Box::new(choose);
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

/// A box that can be ticked.
pub(crate) fn tick_box(
    label: &'static str,
    is_ticked: impl Fn() -> bool + Send + 'static,
    is_fixed: bool,
    change: impl Fn(bool) + 'static,
) -> AnyView {
    let is_ticked: Box<dyn Fn() -> bool + Send> = Box::new(is_ticked);
    let change: Box<dyn Fn(bool)> = Box::new(change);
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
