//! 指标: two tables of indicators: base, target and what was reached.

use leptos::prelude::*;

use crate::model::Plan;
use crate::model::indicator::Indicator;
use crate::model::relation::RelationKind;
use crate::progress::{Goal, Journal, goals};
use crate::query::{Query, View};
use crate::results::asked::asked_indicators;
use crate::results::{Catalog, Checks, HeadlineFigure};
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{format, indicators as words};
use crate::ui::markup::{Markup, put};
use crate::ui::parts::{
    achievements::achievements, bullet::bullet, elsewhere, entered_note::entered_of_goal,
    record_links, records::Records,
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
        <Records state of=View::Indicators heading lead=words::lead() class=Some("indicators") html/>
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
    for it in asked {
        if open != Some((it.table, it.group.as_str())) {
            if open.is_some() {
                put!(html, "</tbody></table></div>");
            }
            if open.is_none_or(|(table, _)| table != it.table) {
                put!(html, "<h2>" (words::table(it)) "</h2>");
            }
            head(&mut html, it);
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
        "</caption><thead><tr><th scope=\"col\">" (words::name()) "</th>"
    );
    for value in &first.values {
        put!(html, "<th scope=\"col\">" (words::column(value)) "</th>");
    }
    put!(html,
        "<th scope=\"col\">" (words::bar()) "</th><th scope=\"col\">" (words::computed_label())
        "</th></tr></thead><tbody>"
    );
}

fn row(
    html: &mut Markup,
    (plan, checks): (&'static Plan, &Checks),
    it: &Indicator,
    query: &Query,
    headlines: &[HeadlineFigure],
    (journal, goal): (&Journal, Option<Goal>),
) {
    put!(html,
        "<tr" .record("", &it.id, query) "><th scope=\"row\"" .name_of(&it.id) ">"
        .worded(plan, translated(&it.name)) "<small>"
    );
    if let Some(unit) = &it.unit {
        put!(html, (translated(unit)) " ");
    }
    put!(html, .place(plan, &it.id, &words::stated(it), it.source) "</small></th>");
    for value in &it.values {
        put!(html, "<td data-label=\"" (words::column(value)) "\">");
        // Figures are the same in every language.
        if value.printed.is_ascii() {
            html.text(&value.printed);
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
    bullet(html, it, journal);
    put!(html, "</td><td>");
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
        put!(html, "<small>" .worded(plan, translated(note)) "</small>");
    }
    let own = (RelationKind::Indicator, it.id.as_str());
    elsewhere::write(html, plan, checks, own, query.presentation);
    put!(html, "</td></tr>");
}
