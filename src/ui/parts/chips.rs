//! The active conditions: those that change the view as chips that can be removed, the others in one
//! line.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::browser::viewport;
use crate::query::{Choice, Conditions, SearchText, View};
use crate::state::AppState;
use crate::text::{answers, words};
use crate::ui::ids::MAIN;
use crate::ui::together::Together;

/// A chip for each condition that changes the view, those kept for other views, and a button that
/// removes them all.
#[component]
pub(crate) fn Chips(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let split = state.derive(move |query| {
        let chips = answers::chips(plan, &query.conditions).into_iter();
        // The front page's field shows the words.
        let is_shown = |choice: &Option<Choice>| choice.is_some() || query.view != View::Overview;
        let chips = chips.filter(|(choice, _)| is_shown(choice));
        chips.partition::<Vec<_>, _>(|(choice, _)| query.view.heeds(choice.as_ref()))
    });
    let kept = move || {
        let split = split.read();
        let labels: Vec<&str> = split.1.iter().map(|(_, label)| label.as_str()).collect();
        (!labels.is_empty()).then(|| view! { <p class="chips-kept">{answers::kept(&labels)}</p> })
    };
    let clear = move |_| {
        state.choose(|query| query.conditions = Conditions::default());
        viewport::focus_next(MAIN);
    };
    let acting = move || {
        let chips = split.get().0.into_iter().enumerate();
        chips
            .map(|(at, (condition, label))| chip(state, at, condition, label))
            .together()
    };
    view! {
        <div class="chips" hidden=move || split.with(|(acting, kept)| acting.is_empty() && kept.is_empty())>
            <ul aria-label=words::active_filters() hidden=move || split.read().0.is_empty()>
                {acting}
            </ul>
            {kept}
            <button type="button" class="quiet" on:click=clear>{words::clear_all()}</button>
        </div>
    }
}

/// The chip at position `at`, which withdraws a condition; `None` for the words of the search.
fn chip(state: AppState, at: usize, condition: Option<Choice>, label: String) -> impl IntoView {
    let remove = move |_| {
        state.choose(|query| match &condition {
            Some(choice) => query.conditions.put(choice, false),
            None => query.conditions.text = SearchText::default(),
        });
        viewport::focus_next_match(after(at));
    };
    let name = answers::withdraw(&label);
    view! {
        <li>
            <button type="button" class="chip" aria-label=name on:click=remove>
                <span>{label}</span>
                <Icon glyph=Glyph::Cross/>
            </button>
        </li>
    }
}

/// CSS selectors of what gets the focus once the chip at `at` is gone: the one in its place, else the
/// last, else the content.
fn after(at: usize) -> Vec<String> {
    let chip = |which: &str| [".chips:not([hidden]) li:", which, " .chip"].concat();
    vec![
        chip(&format!("nth-child({})", at + 1)),
        chip("last-child"),
        ["#", MAIN].concat(),
    ]
}
