//! How far every goal got: plan's figures, entered figures, status with its method.

use leptos::prelude::*;

use super::entering::Entering;
use super::leading;
use crate::browser::page;
use crate::model::Plan;
use crate::progress::status::{Assessment, Status};
use crate::progress::{About, Goal, Journal};
use crate::query::Query;
use crate::text::facets::{asked_goals, goal_group};
use crate::text::language::translated;
use crate::text::{entered, entering, intake, progress, standing as words};
use crate::ui::markup::Markup;

/// Attribute of a button that enters a figure of a record.
const FILL: &str = "data-fill";

/// The goals that are asked for, as tables by what they belong to.
#[component]
pub(crate) fn Standing(entering: Entering) -> impl IntoView {
    let state = entering.state;
    let plan = state.catalog.plan();
    let asked = state.derive(|query| (query.only.clone(), query.item.clone()));
    let html = move || {
        asked.get();
        let journal = state.actuals.journal.read();
        tables(plan, &state.query.read_untracked(), &journal)
    };
    view! {
        <div
            class="standing"
            inner_html=html
            on:click=move |event| {
                if let Some(id) = page::attribute(&event, FILL) {
                    entering.by_hand(id);
                }
            }
        ></div>
    }
}

/// The goals that are asked for, each group with a caption.
fn tables(plan: &'static Plan, query: &Query, journal: &Journal) -> String {
    let mut html = Markup::default();
    let mut open = String::new();
    for (goal, assessment) in asked_goals(plan, query, journal) {
        let (_, group) = goal_group(plan, &goal);
        if open != group {
            if !open.is_empty() {
                html.raw("</tbody></table>");
            }
            html.raw("<table class=\"cards\"><caption>")
                .text(&group)
                .raw("</caption><thead><tr>");
            for column in words::columns() {
                html.raw("<th scope=\"col\">").raw(column).raw("</th>");
            }
            html.raw("</tr></thead><tbody>");
            open = group;
        }
        row(&mut html, query, journal, &goal, &assessment);
    }
    if open.is_empty() {
        html.nothing(words::nothing());
    } else {
        html.raw("</tbody></table>");
    }
    html.into_html()
}

fn row(html: &mut Markup, query: &Query, journal: &Journal, goal: &Goal, assessment: &Assessment) {
    let href = leading::record(query.presentation, goal.of, goal.id);
    html.raw("<tr")
        .record("", goal.id, query)
        .raw("><th scope=\"row\"")
        .name_of(goal.id)
        .raw(">")
        .link(&href, translated(goal.name))
        .raw("</th>");
    let [base, target, actual] = words::cells(goal, assessment);
    for (label, cell) in words::columns().into_iter().skip(1).zip([base, target]) {
        html.raw("<td data-label=\"")
            .raw(label)
            .raw("\">")
            .text(&cell)
            .raw("</td>");
    }
    html.raw("<td data-label=\"")
        .raw(entered::actual())
        .raw("\">");
    let mut figures = journal.of_goal(goal.id).peekable();
    if figures.peek().is_none() {
        html.text(&actual);
    }
    for (year, entry) in figures {
        html.raw("<span class=\"entered\"><b>")
            .text(&entered::of_year(
                year,
                &intake::what(&entry.what, goal.unit.unwrap_or_default()),
            ))
            .raw("</b> ");
        html.raw("<small>")
            .text(&entered::origin(entry))
            .raw("</small>");
        history(html, journal, goal, year);
        html.raw("</span>");
    }
    let label = progress::status(assessment.status);
    let method = words::badge(goal, assessment);
    html.raw("</td><td><details class=\"badge status ")
        .raw(class(assessment.status))
        .raw("\"><summary>")
        .raw(label)
        .raw("</summary><p>")
        .text(&method)
        .raw("</p></details></td><td><button type=\"button\" class=\"quiet\" ")
        .raw(FILL)
        .raw("=\"")
        .text(goal.id)
        .raw("\" aria-label=\"")
        .text(&words::fill(goal.name))
        .raw("\">")
        .raw(entering::fill())
        .raw("</button></td></tr>");
}

/// What was entered before about a goal in a year, when it was changed since.
fn history(html: &mut Markup, journal: &Journal, goal: &Goal, year: u16) {
    let about = About::Goal {
        id: goal.id.to_owned(),
        year,
    };
    let all: Vec<_> = journal.history(&about).collect();
    if all.len() < 2 {
        return;
    }
    html.raw("<details class=\"badge\"><summary>")
        .raw(entered::history())
        .raw("</summary><ol>");
    for entry in all {
        html.raw("<li>")
            .text(&intake::what(&entry.what, goal.unit.unwrap_or_default()))
            .raw(" <small>")
            .text(&entered::origin(entry))
            .raw("</small></li>");
    }
    html.raw("</ol></details>");
}

/// The class that gives a status its look.
pub(crate) fn class(status: Status) -> &'static str {
    match status {
        Status::Reached => "is-reached",
        Status::OnTrack => "is-on-track",
        Status::Behind => "is-behind",
        Status::NoData | Status::Undecided => "is-open",
    }
}
