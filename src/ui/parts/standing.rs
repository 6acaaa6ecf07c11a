//! How far every goal got: plan's figures, entered figures, status with its method.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::entering::Entering;
use super::record_links;
use crate::browser::frame::is_for_frames;
use crate::browser::page;
use crate::model::Plan;
use crate::progress::status::{Assessment, Status};
use crate::progress::{About, Goal, Journal};
use crate::query::Query;
use crate::text::facets::{asked_goals, assessed, goal_group};
use crate::text::language::translated;
use crate::text::{entered, entering, intake, needed, progress, standing as words};
use crate::ui::markup::{Markup, put};

/// Attribute of a button that enters a figure of a record.
const FILL: &str = "data-fill";

/// The goals that are asked for, as tables by what they belong to.
pub(crate) fn standing(entering: Entering) -> impl IntoView {
    let state = entering.state;
    let plan = state.catalog.plan();
    let asked = state.asked_records();
    let html = move || tables(plan, &asked.read(), &state.actuals.journal.read());
    let fill = move |event: MouseEvent| {
        if let Some(id) = page::attribute(&event, FILL) {
            entering.by_hand(&id);
        }
    };
    view! { <div class="standing" inner_html=html on:click=fill></div> }
}

/// What would be needed, while nothing was entered for the plan's last year; empty otherwise.
pub(crate) fn needs(plan: &'static Plan, all: &[(Goal, Assessment)]) -> String {
    let mut html = Markup::default();
    if let Some((missing, example)) = needed::needed(plan, all).split_first() {
        put!(html, "<h2>" (needed::heading()) "</h2><p>" (missing) "</p>");
        for it in example {
            put!(html, "<p class=\"what-if-outcome\">" (it) "</p>");
        }
    }
    html.into_html()
}

/// The goals that are asked for, each year with a heading and each group with a caption.
fn tables(plan: &'static Plan, query: &Query, journal: &Journal) -> String {
    let mut html = Markup::default();
    let mut open = String::new();
    let mut due = 0;
    for (goal, assessment) in asked_goals(plan, query, journal) {
        let (_, group) = goal_group(plan, &goal);
        if open != group || due != goal.due {
            if !open.is_empty() {
                put!(html, "</tbody></table></div>");
            }
            if due != goal.due {
                due = goal.due;
                year(&mut html, plan, journal, &goal);
            }
            let columns = words::columns();
            // The last column is for entering.
            let shown = columns.len() - usize::from(is_for_frames());
            put!(html,
                "<div class=\"when-near\"><table class=\"cards\"><caption>" (group) "</caption>"
                .head(columns.get(..shown).unwrap_or_default())
            );
            open = group;
        }
        row(&mut html, query, journal, &goal, &assessment);
    }
    if open.is_empty() {
        html.nothing(words::nothing());
    } else {
        put!(html, "</tbody></table></div>");
    }
    html.into_html()
}

/// The year in which a goal is due, as a heading; an earlier one than the plan's last with what came of it.
fn year(html: &mut Markup, plan: &'static Plan, journal: &Journal, goal: &Goal) {
    if goal.is_last(plan) {
        put!(html, "<h3>" (words::of_last(goal.due)) "</h3>");
    } else {
        let came = words::heading(goal.due, &assessed(plan, journal));
        put!(html, "<h3>" (words::of_closed(goal.due)) "</h3><p>" (came) "</p>");
    }
}

fn row(html: &mut Markup, query: &Query, journal: &Journal, goal: &Goal, assessment: &Assessment) {
    let href = record_links::record(query.presentation, goal.of, goal.id);
    put!(html,
        "<tr" .record("", goal.id, query) "><th scope=\"row\"" .name_of(goal.id) ">"
        .link(&href, translated(goal.name)) "</th>"
    );
    let [base, target, actual] = words::cells(goal);
    for (label, cell) in words::columns().into_iter().skip(1).zip([base, target]) {
        put!(html, "<td data-label=\"" (label) "\">" (cell) "</td>");
    }
    put!(html, "<td data-label=\"" (entered::actual()) "\">");
    let mut figures = journal.of_goal(goal.id).peekable();
    if figures.peek().is_none() {
        html.text(&actual);
    }
    for (year, entry) in figures {
        put!(html,
            "<span class=\"entered\"><b>"
            (entered::of_year(year, &intake::what(&entry.what, goal.unit.unwrap_or_default())))
            "</b> <small>" (entered::origin(entry)) "</small>"
        );
        history(html, journal, goal, year);
        put!(html, "</span>");
    }
    let label = progress::status(assessment.status);
    let method = words::badge(goal, assessment);
    put!(html,
        "</td><td><details class=\"badge status " (class(assessment.status)) "\"><summary>" (label)
        "</summary><p>" (method) "</p></details></td>"
    );
    if !is_for_frames() {
        put!(html,
            "<td><button type=\"button\" class=\"quiet\" " (FILL) "=\"" (goal.id)
            "\" aria-label=\"" (words::fill(goal.name)) "\">" (entering::fill())
            "</button></td>"
        );
    }
    put!(html, "</tr>");
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
    put!(html, "<details class=\"badge\"><summary>" (entered::history()) "</summary><ol>");
    for entry in all {
        put!(html,
            "<li>" (intake::what(&entry.what, goal.unit.unwrap_or_default())) " <small>"
            (entered::origin(entry)) "</small></li>"
        );
    }
    put!(html, "</ol></details>");
}

/// The class that gives a status its look.
pub(crate) fn class(status: Status) -> &'static str {
    match status {
        Status::Reached => "is-reached",
        Status::OnTrack => "is-on-track",
        Status::Behind | Status::Missed => "is-behind",
        Status::NoData | Status::Undecided => "is-open",
    }
}
