//! The head of a view: its finding, and what one should know about it.

use leptos::prelude::*;

use super::chips::Chips;
use super::term_note::worded;
use crate::model::chinese::is_chinese;
use crate::state::AppState;
use crate::ui::markup;
use crate::ui::together::Together;

/// Heading and lead, and the conditions that apply to the view.
pub(crate) fn view_head(state: AppState, heading: String, lead: &str) -> AnyView {
    search_head(state, heading, lead, None)
}

/// The same with a field that searches the view, where it has one.
pub(crate) fn search_head(
    state: AppState,
    heading: String,
    lead: &str,
    field: Option<AnyView>,
) -> AnyView {
    view! {
        <section class="view-head">
            <h1>{clauses(heading)}</h1>
            <p>{worded(state.catalog.plan(), lead)}</p>
            {field}
        </section>
        <Chips state/>
    }
    .into_any()
}

/// A heading in clauses, each kept on one line if it fits, and those in parts at spaces, except after
/// a number: Chinese would break anywhere.
pub(crate) fn clauses(mut heading: String) -> impl IntoView {
    let mut clauses = Vec::new();
    let ends = |(_, it): &(usize, char)| matches!(it, '，' | '：' | '？' | '、');
    while let Some((at, mark)) = heading.char_indices().find(ends) {
        let rest = heading.split_off(at + mark.len_utf8());
        clauses.push(std::mem::replace(&mut heading, rest));
    }
    clauses.push(heading);
    let clauses = clauses.into_iter().filter(|it| !it.is_empty());
    let clause = |clause: String| {
        let mut parts: Vec<String> = Vec::new();
        for word in clause.split(' ') {
            match parts.last_mut() {
                Some(part) if part.ends_with(|it: char| it.is_ascii_digit()) => {
                    *part += " ";
                    *part += word;
                }
                _ => parts.push(word.to_owned()),
            }
        }
        if !clause.contains(is_chinese) || parts.len() == 1 {
            return view! { <span class="phrase" inner_html=markup::heading(&clause)></span> }
                .into_any();
        }
        let parts = parts.into_iter().enumerate().map(|(at, part)| {
            view! { {(at > 0).then_some(" ")}<span class="phrase" inner_html=markup::heading(&part)></span> }
        });
        view! { <span class="phrase">{parts.together()}</span> }.into_any()
    };
    clauses.map(clause).together()
}
