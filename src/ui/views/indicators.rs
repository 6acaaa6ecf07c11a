//! 指标: two tables of indicators with base, target and what was reached.

use leptos::prelude::*;

use crate::model::Plan;
use crate::model::indicator::{Indicator, Role};
use crate::progress::Journal;
use crate::query::{Query, View};
use crate::results::headline::reading;
use crate::results::{HeadlineFigure, headline_figures};
use crate::state::AppState;
use crate::text::facets::asked_indicators;
use crate::text::language::translated;
use crate::text::{format, indicators as words};
use crate::ui::markup::Markup;
use crate::ui::parts::carry::RecordTools;
use crate::ui::parts::entered_note::entered;
use crate::ui::parts::leading;
use crate::ui::parts::only_facets::OnlyFacets;
use crate::ui::parts::origin::Origin;
use crate::ui::parts::view_head::ViewHead;

/// Every indicator with its cells as printed, a bar, and what follows from them.
#[component]
pub(crate) fn Indicators(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let asked = state.derive(|query| (query.only.clone(), query.item.clone()));
    let html = move || {
        asked.get();
        tables(
            plan,
            &state.query.read_untracked(),
            &state.actuals.journal.read(),
        )
    };
    leading::follow_links(state);
    view! {
        <ViewHead state heading=words::heading(plan) lead=words::lead().into()/>
        <OnlyFacets state of=View::Indicators/>
        <RecordTools state of=View::Indicators/>
        <div class="indicators" inner_html=html></div>
        <Origin state of=View::Indicators/>
    }
}

/// The tables that are asked for, each with its groups.
fn tables(plan: &'static Plan, query: &Query, journal: &Journal) -> String {
    let headlines = headline_figures(plan);
    let mut html = Markup::default();
    let mut open: Option<(u16, &str)> = None;
    for it in asked_indicators(plan, query) {
        if open != Some((it.table, it.group.as_str())) {
            if open.is_some() {
                html.raw("</tbody></table>");
            }
            if open.is_none_or(|(table, _)| table != it.table) {
                html.raw("<h2>").text(&words::table(it)).raw("</h2>");
            }
            head(&mut html, it);
            open = Some((it.table, &it.group));
        }
        row(&mut html, plan, it, query, &headlines, journal);
    }
    if open.is_some() {
        html.raw("</tbody></table>");
    } else {
        html.nothing(words::nothing());
    }
    html.into_html()
}

fn head(html: &mut Markup, first: &Indicator) {
    html.raw("<table class=\"cards\"><caption>")
        .text(translated(&first.group))
        .raw("</caption><thead><tr><th scope=\"col\">")
        .raw(words::name())
        .raw("</th>");
    for value in &first.values {
        html.raw("<th scope=\"col\">")
            .text(&words::column(value))
            .raw("</th>");
    }
    html.raw("<th scope=\"col\">")
        .raw(words::bar())
        .raw("</th><th scope=\"col\">")
        .raw(words::computed_label())
        .raw("</th></tr></thead><tbody>");
}

fn row(
    html: &mut Markup,
    plan: &'static Plan,
    it: &Indicator,
    query: &Query,
    headlines: &[HeadlineFigure],
    journal: &Journal,
) {
    html.raw("<tr")
        .record("", &it.id, query)
        .raw("><th scope=\"row\"")
        .name_of(&it.id)
        .raw(">")
        .worded(plan, translated(&it.name))
        .raw("<small>");
    if let Some(unit) = &it.unit {
        html.text(translated(unit)).raw(" ");
    }
    html.place(plan, &it.id, &words::stated(it), it.source)
        .raw("</small></th>");
    for value in &it.values {
        html.raw("<td data-label=\"")
            .text(&words::column(value))
            .raw("\">");
        // Figures are the same in every language.
        if value.printed.is_ascii() {
            html.text(&value.printed);
        } else {
            html.chinese(&value.printed);
        }
        // Dashes alone say nothing to someone who hears them.
        if value.printed.trim_matches('—').is_empty() {
            html.raw("<span class=\"visually-hidden\">")
                .raw(format::unpublished())
                .raw("</span>");
        }
        html.raw("</td>");
    }
    html.raw("<td>");
    bar(html, it, journal);
    html.raw("</td><td>");
    entered(html, plan, journal, &it.id);
    let headline = headlines.iter().find(|known| known.indicator.id == it.id);
    for (label, method) in words::computed(it, headline) {
        let is_open = query.presentation.is_dossier;
        html.raw("<details class=\"badge\"")
            .raw(if is_open { " open" } else { "" })
            .raw("><summary>")
            .text(&label)
            .raw("</summary><p>")
            .text(&method)
            .raw("</p></details>");
    }
    if let Some(note) = &it.note {
        html.raw("<small>")
            .worded(plan, translated(note))
            .raw("</small>");
    }
    html.raw("</td></tr>");
}

/// What was reached (or the base) as a bar, the target as a mark; nothing without two numbers.
fn bar(html: &mut Markup, it: &Indicator, journal: &Journal) {
    let base = reading(it, Role::Base).map(|it| it.value);
    let actual = reading(it, Role::Actual).map(|it| it.value);
    let target = reading(it, Role::Target).map(|it| it.value);
    let entered = journal.reached(&it.id, u16::MAX).map(|it| it.value);
    let (Some(reached), Some(target)) = (entered.or(actual).or(base), target) else {
        return;
    };
    let largest = reached.max(target).max(base.unwrap_or(0.0));
    if largest <= 0.0 || reached < 0.0 {
        return;
    }
    let share = |value: f64| format::decimal((value / largest * 1000.0).round() / 10.0);
    html.raw("<span class=\"bar\" aria-hidden=\"true\"><span class=\"bar-reached")
        .raw(if entered.is_some() { " is-entered" } else { "" })
        .raw("\" style=\"inline-size:")
        .text(&share(reached))
        .raw("%\"></span>");
    if let Some(base) = base.filter(|_| actual.or(entered).is_some()) {
        html.raw("<span class=\"bar-base\" style=\"inset-inline-start:")
            .text(&share(base))
            .raw("%\"></span>");
    }
    html.raw("<span class=\"bar-target\" style=\"inset-inline-start:")
        .text(&share(target))
        .raw("%\"></span></span>");
}
