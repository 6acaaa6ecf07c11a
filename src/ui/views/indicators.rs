//! 指标: two tables of indicators with base, target and what was reached.

use leptos::prelude::*;

use crate::browser::viewport;
use crate::model::Plan;
use crate::model::indicator::{Indicator, Role};
use crate::query::{Query, View};
use crate::results::attainment::{Outcome, attainment, cell};
use crate::state::AppState;
use crate::text::{format, indicators as words};
use crate::ui::markup::Markup;
use crate::ui::parts::only_facets::{OnlyFacet, OnlyFacets};
use crate::ui::parts::origin::Origin;
use crate::ui::parts::view_head::ViewHead;

/// Height of what stays at the top of the page, and some air, in CSS px.
const ABOVE: f64 = 120.0;

/// The view 指标.
#[component]
pub(crate) fn Indicators(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let item = state.derive(|query| query.item.clone());
    Effect::new(move |_| {
        let bounds = item
            .get()
            .and_then(|id| viewport::top_and_height(&element(&id)));
        if let Some((top, _)) = bounds {
            viewport::scroll_by(top - ABOVE);
        }
    });
    view! {
        <ViewHead state heading=words::heading(plan) lead=words::LEAD.into()/>
        <OnlyFacets state facets=facets(plan)/>
        <div class="indicators" inner_html=move || html(plan, &state.query.read())></div>
        <Origin state of=View::Indicators/>
    }
}

fn element(id: &str) -> String {
    format!("indicator-{id}")
}

fn facets(plan: &Plan) -> Vec<OnlyFacet> {
    let mut tables: Vec<(String, String, u32)> = Vec::new();
    let mut groups: Vec<(String, String, u32)> = Vec::new();
    for it in &plan.indicators {
        let table = (it.table.to_string(), words::table(it.table).to_owned());
        for (counts, (key, label)) in [
            (&mut tables, table),
            (&mut groups, (it.group.clone(), it.group.clone())),
        ] {
            match counts.iter_mut().find(|count| count.0 == key) {
                Some(count) => count.2 += 1,
                None => counts.push((key, label, 1)),
            }
        }
    }
    vec![
        OnlyFacet {
            facet: "table",
            legend: words::TABLE,
            values: tables,
        },
        OnlyFacet {
            facet: "group",
            legend: words::GROUP,
            values: groups,
        },
    ]
}

fn html(plan: &Plan, query: &Query) -> String {
    let mut page = Markup::default();
    page.raw("<p class=\"bar-key\">")
        .text(words::BAR_KEY)
        .raw("</p>");
    for table in [1, 2] {
        let rows = plan.indicators.iter().filter(|it| {
            it.table == table
                && query.accepts("table", &table.to_string())
                && query.accepts("group", &it.group)
        });
        let mut rows = rows.peekable();
        if rows.peek().is_none() {
            continue;
        }
        page.raw("<h2>").text(words::table(table)).raw("</h2><ul>");
        for indicator in rows {
            row(
                &mut page,
                plan,
                indicator,
                query.item.as_ref() == Some(&indicator.id),
            );
        }
        page.raw("</ul>");
    }
    page.into_html()
}

fn row(page: &mut Markup, plan: &Plan, indicator: &Indicator, is_open: bool) {
    page.raw("<li id=\"").text(&element(&indicator.id));
    page.raw(if is_open {
        "\" class=\"is-open\"><h3>"
    } else {
        "\"><h3>"
    });
    page.text(&indicator.printed_name)
        .raw(" <small>")
        .text(&indicator.group);
    page.raw("</small></h3><dl>");
    for value in &indicator.values {
        page.raw("<div><dt>").text(&value.year.to_string()).raw(" ");
        page.text(words::role(value.role)).raw("</dt><dd>");
        page.text(&value.printed).raw("</dd></div>");
    }
    page.raw("</dl>");
    bar(page, indicator);
    page.raw("<div class=\"computed\">");
    for computed in words::computed(indicator) {
        page.raw(if is_open {
            "<details open><summary>"
        } else {
            "<details><summary>"
        });
        page.raw("<small>").text(words::COMPUTED).raw("</small> ");
        page.text(&computed.label).raw("</summary><p>");
        page.text(&computed.method).raw("</p></details>");
    }
    page.place(plan, indicator.source).raw("</div></li>");
}

/// Bar and ticks from zero to the largest figure of the row; nothing where figures are missing,
/// below zero or not to be compared.
fn bar(page: &mut Markup, indicator: &Indicator) {
    let value = |role| cell(indicator, role).and_then(|it| it.value);
    let found = [value(Role::Base), value(Role::Target), value(Role::Actual)];
    let most = found.into_iter().flatten().fold(0.0, f64::max);
    let is_below = found.into_iter().flatten().any(|it| it < 0.0);
    let is_worded = attainment(indicator).is_some_and(|it| it.outcome == Outcome::Worded);
    let [base, Some(target), actual] = found else {
        return;
    };
    let Some(now) = actual
        .or(base)
        .filter(|_| most > 0.0 && !is_below && !is_worded)
    else {
        return;
    };
    let share = |value: f64| format::decimal(value / most * 100.0);
    page.raw("<div class=\"bar\" aria-hidden=\"true\"><i style=\"inline-size:");
    page.text(&share(now)).raw("%\"></i>");
    if let Some(base) = base {
        page.raw("<b class=\"base\" style=\"inset-inline-start:")
            .text(&share(base))
            .raw("%\"></b>");
    }
    page.raw("<b style=\"inset-inline-start:")
        .text(&share(target))
        .raw("%\"></b></div>");
}
