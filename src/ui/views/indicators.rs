//! 指标: two tables of indicators: base, target and what was reached.

use leptos::prelude::*;

use crate::model::Plan;
use crate::model::indicator::Indicator;
use crate::model::relation::RelationKind;
use crate::progress::{Goal, Journal, goals};
use crate::query::{One, Query, View};
use crate::results::asked::asked_indicators;
use crate::results::{Catalog, Checks, HeadlineFigure};
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{format, indicators as words, places};
use crate::ui::markup::{Markup, put};
use crate::ui::parts::{
    achievements::achievements,
    bullet::bullet,
    elsewhere,
    embed::{copy_pressed, embed_button, gone, under_headings},
    entered_note::entered_of_goal,
    record_links,
    records::Records,
};

/// Every indicator: its cells as printed, a bar, and what we compute from them.
#[component]
pub(crate) fn Indicators(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let catalog = state.catalog;
    let html = Box::new(move |query: &Query| tables(catalog, query, &state.actuals.journal.read()));
    let heading = words::heading(plan);
    record_links::follow_links(state);
    let asked = state.asked_records();
    // A word narrows the indicators; what else was achieved has none of them.
    let before = move || {
        let query = asked.read();
        query.only.is_empty().then(|| achievements(plan, &query))
    };
    view! {
        <div on:click=move |event| copy_pressed(state, &event)>
            <Records state of=View::Indicators heading lead=words::lead() class=Some("indicators") html/>
        </div>
        <section class="achievements" inner_html=before></section>
    }
}

/// The tables that are asked for, each with its groups.
fn tables(catalog: &'static Catalog, query: &Query, journal: &Journal) -> String {
    let (plan, checks, headlines) = (catalog.plan(), catalog.checks(), catalog.headlines());
    // Both have the order of the tables.
    let mut goals = goals(plan).into_iter();
    let mut html = Markup::default();
    let mut open: Option<(u16, &str)> = None;
    let asked = asked_indicators(plan, query);
    let (asked, rest) = record_links::listed(asked, query, |it| &it.id);
    let mut decimals = Vec::new();
    for it in asked.iter().copied() {
        if open != Some((it.table, it.group.as_str())) {
            if open.is_some() {
                put!(html, "</tbody></table></div>");
            }
            if open.is_none_or(|(table, _)| table != it.table) {
                put!(html, "<h2>" (words::table(it)) "</h2>");
            }
            head(&mut html, it);
            decimals = decimals_below(it, &asked);
            open = Some((it.table, &it.group));
        }
        let goal = goals.by_ref().find(|goal| goal.id == it.id);
        row(
            &mut html,
            (plan, checks),
            it,
            query,
            headlines,
            (journal, goal),
            &decimals,
        );
    }
    if open.is_some() {
        put!(html, "</tbody></table></div>");
    } else {
        html.nothing(words::nothing());
    }
    record_links::say_rest(&mut html, rest);
    html.into_html()
}

fn head(html: &mut Markup, first: &Indicator) {
    put!(html,
        "<div class=\"when-near\"><table class=\"cards\"><caption>" (translated(&first.group))
        "</caption><thead><tr><th scope=\"col\">" (words::name()) "</th><th scope=\"col\">" (words::bar())
        "</th>"
    );
    for value in &first.values {
        put!(html, "<th scope=\"col\">" (words::column(value)) "</th>");
    }
    put!(html,
        "<th scope=\"col\">" (words::computed_label()) "</th></tr></thead><tbody>"
    );
}

/// How many digits stand behind the point of a figure.
fn decimals_of(printed: &str) -> usize {
    printed
        .split_once('.')
        .map_or(0, |(_, decimals)| decimals.len())
}

/// The most decimals in each column of the group of `first`.
fn decimals_below(first: &Indicator, group: &[&Indicator]) -> Vec<usize> {
    let own = group
        .iter()
        .filter(|it| (it.table, &it.group) == (first.table, &first.group));
    let mut most = vec![0; first.values.len()];
    for it in own {
        for (most, value) in most.iter_mut().zip(&it.values) {
            *most = (*most).max(decimals_of(&value.printed));
        }
    }
    most
}

fn row(
    html: &mut Markup,
    (plan, checks): (&'static Plan, &Checks),
    it: &Indicator,
    query: &Query,
    headlines: &[HeadlineFigure],
    (journal, goal): (&Journal, Option<Goal>),
    decimals: &[usize],
) {
    put!(html,
        "<tr" .record("", &it.id, query) "><th scope=\"row\"" .name_of(&it.id) ">"
        .worded(plan, translated(&it.name)) "<small>"
    );
    if let Some(unit) = &it.unit {
        put!(html, (translated(unit)) " ");
    }
    html.place(plan, &it.id, &words::stated(it), it.source);
    embed_button(html, One::Goal, &it.id, translated(&it.name));
    put!(html, "</small></th><td>");
    bullet(html, it, journal);
    put!(html, "</td>");
    for (value, decimals) in it.values.iter().zip(decimals) {
        put!(html, "<td data-label=\"" (words::column(value)) "\">");
        // Figures are the same in every language.
        if value.printed.is_ascii() {
            html.text(&value.printed);
            // As wide as the longest decimals above and below it, so that the points stand in a line.
            let lacking = decimals.saturating_sub(decimals_of(&value.printed));
            if lacking > 0 {
                let point = if decimals_of(&value.printed) == 0 {
                    "."
                } else {
                    ""
                };
                put!(html, "<i aria-hidden=\"true\">" (point) ("0".repeat(lacking)) "</i>");
            }
        } else {
            html.chinese(&value.printed);
        }
        let said = translated(&value.printed);
        if said != value.printed {
            put!(html, " <small>" (said) "</small>");
        }
        // Dashes alone say nothing to someone who hears them.
        if value.printed.trim_matches('—').is_empty() {
            put!(html, "<span class=\"visually-hidden\">" (format::unpublished()) "</span>");
        }
        put!(html, "</td>");
    }
    put!(html, "<td>");
    if let Some(goal) = goal {
        entered_of_goal(html, journal, &goal);
    }
    let headline = headlines.iter().find(|known| known.indicator.id == it.id);
    for (label, method) in words::computed(it, headline) {
        let is_open = query.presentation.is_dossier;
        put!(html,
            "<details class=\"badge\"" (if is_open { " open" } else { "" }) "><summary>" (label)
            "</summary><p>" (method) "</p></details>"
        );
    }
    if let Some(note) = &it.note {
        let is_open = query.presentation.is_dossier;
        put!(html,
            "<details class=\"badge\"" (if is_open { " open" } else { "" }) "><summary>" (words::note_label())
            "</summary><p>" .worded(plan, translated(note)) "</p></details>"
        );
    }
    let own = (RelationKind::Indicator, it.id.as_str());
    elsewhere::write(html, plan, checks, own, query.presentation);
    put!(html, "</td></tr>");
}

/// The indicator that a frame asks for alone.
pub(crate) fn single_goal(state: AppState) -> AnyView {
    let item = state.derive(|query| query.item.clone());
    let html = move || {
        let mut all = state.catalog.plan().indicators().iter();
        let asked = all.find(|it| item.read().as_deref() == Some(&it.id));
        asked.map_or_else(gone, |it| goal(state, it))
    };
    let shown = view! { <article class="single" inner_html=html></article> };
    under_headings(state, One::Goal, shown.into_any())
}

/// An indicator alone: its cells, its bar, what was entered and what follows.
fn goal(state: AppState, it: &'static Indicator) -> String {
    let mut html = Markup::default();
    let plan = state.catalog.plan();
    let journal = state.actuals.journal.read();
    put!(html,
        "<p>" (words::table(it)) " · " (translated(&it.group)) "</p><h3>" (translated(&it.name))
        "</h3><p class=\"single-values\">"
    );
    for value in &it.values {
        let said = words::amount(value, it.unit.as_deref());
        let is_open = value.printed.trim_matches('—').is_empty();
        let said = if is_open {
            format::unpublished()
        } else {
            &said
        };
        put!(html, "<span><small>" (words::column(value)) "</small><strong>" (said) "</strong></span>");
    }
    put!(html, "</p>");
    bullet(&mut html, it, &journal);
    if let Some(goal) = goals(plan).into_iter().find(|goal| goal.id == it.id) {
        entered_of_goal(&mut html, &journal, &goal);
    }
    for (label, _) in words::computed(it, None) {
        put!(html, "<p>" (label) " <small>" (words::computed_label()) "</small></p>");
    }
    put!(html, "<small>" (places::citation(plan, it.source)) "</small>");
    html.into_html()
}
