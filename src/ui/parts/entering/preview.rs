//! What a file would change, line by line: to be corrected, left out, taken over.

use leptos::ev::Event;
use leptos::prelude::*;

use super::Entering;
use crate::browser::{page, viewport};
use crate::progress::intake::{Outcome, Preview, PreviewLine, Table, lacked};
use crate::progress::{Entry, Journal};
use crate::text::{entering as words, intake as told};
use crate::ui::markup::Markup;

/// Lines of a kind that are listed; more would only be scrolled past.
const LISTED: usize = 200;
/// Id of the heading, which gets the keyboard when there is something to look through.
const TITLE: &str = "look-through-title";
/// Attribute of the field that takes a line: its row.
const TAKE: &str = "data-take";
/// Attribute of a field that corrects a cell: row and key of the field.
const CELL: &str = "data-cell";

/// The preview, while there is something to look through.
#[component]
pub(crate) fn LookThrough(entering: Entering) -> impl IntoView {
    let state = entering.state;
    let is_there = Memo::new(move |_| entering.table.read().is_some());
    // The list, and how many lines are taken.
    let shown: Memo<(String, usize)> = Memo::new(move |_| {
        let shown = entering.looked_through(|journal, table, preview, flipped| {
            let html = listed(journal, table, preview, flipped);
            (html, taken(preview, flipped).len())
        });
        shown.unwrap_or_default()
    });
    Effect::new(move |_| {
        if is_there.get() {
            viewport::focus_next(TITLE);
        }
    });
    let confirm = move |_| {
        let entries = untrack(move || entering.looked_through(|_, _, preview, flipped| taken(preview, flipped)));
        let entries = entries.unwrap_or_default();
        let number = entries.len();
        state.actuals.enter(entries);
        entering.table.set(None);
        state.notice.set(words::entered(number));
    };
    let change = move |event: Event| {
        if let Some(row) = page::attribute(&event, TAKE) {
            entering.flip(&row);
        } else if let Some(cell) = page::attribute(&event, CELL) {
            entering.correct(&cell, event_target_value(&event));
        }
    };
    let title = move || entering.table.read().as_ref().map(|(name, _)| words::preview(name));
    move || {
        is_there.get().then(|| view! {
            <section class="look-through" aria-labelledby=TITLE>
                <h2 id=TITLE tabindex="-1">{title}</h2>
                <div inner_html=move || shown.read().0.clone() on:change=change></div>
                <p class="look-through-end">
                    <button
                        type="button"
                        class="primary"
                        disabled=move || shown.read().1 == 0
                        on:click=confirm
                    >
                        {move || words::confirm(shown.read().1)}
                    </button>
                    <button type="button" class="quiet" on:click=move |_| entering.table.set(None)>
                        {words::CANCEL}
                    </button>
                </p>
            </section>
        })
    }
}

/// Whether a line is taken unless the person leaves it out.
fn is_proposed(line: &PreviewLine) -> bool {
    matches!(line.outcome, Outcome::New | Outcome::Changes(_))
}

fn is_taken(line: &PreviewLine, flipped: &[usize]) -> bool {
    is_proposed(line) != flipped.contains(&line.row)
}

/// What is taken over.
fn taken(preview: &Preview, flipped: &[usize]) -> Vec<Entry> {
    let lines = preview.lines.iter().filter(|it| is_taken(it, flipped));
    lines.filter_map(|it| it.entry.clone()).collect()
}

/// Under which heading a line stands; `None` where it is not listed.
fn heading(line: &PreviewLine) -> Option<usize> {
    match line.outcome {
        Outcome::Blank | Outcome::Same => None,
        Outcome::NotUnderstood => Some(0),
        Outcome::Duplicate(_) => Some(1),
        _ if !line.warnings.is_empty() => Some(2),
        Outcome::Changes(_) => Some(3),
        Outcome::New => Some(4),
    }
}

const HEADINGS: [&str; 5] = [
    words::OPEN_LINES,
    words::REPEATED,
    words::DOUBTFUL,
    words::CHANGED,
    words::ADDED,
];

fn listed(journal: &Journal, table: &Table, preview: &Preview, flipped: &[usize]) -> String {
    let mut html = Markup::default();
    let of = |wanted: fn(&Outcome) -> bool| {
        let lines = preview.lines.iter();
        lines.filter(|it| wanted(&it.outcome)).count()
    };
    html.raw("<p class=\"look-through-sum\">")
        .text(&words::counts(
            of(|it| matches!(it, Outcome::New)),
            of(|it| matches!(it, Outcome::Changes(_))),
            of(|it| matches!(it, Outcome::Same)),
            of(|it| matches!(it, Outcome::Blank)),
            of(|it| matches!(it, Outcome::NotUnderstood | Outcome::Duplicate(_))),
        ));
    html.raw("</p>");
    for (at, title) in HEADINGS.into_iter().enumerate() {
        let lines = preview.lines.iter().filter(|it| heading(it) == Some(at));
        let lines: Vec<&PreviewLine> = lines.collect();
        if lines.is_empty() {
            continue;
        }
        html.raw("<table class=\"cards\"><caption>")
            .raw(title)
            .raw("</caption><thead><tr>");
        for column in words::COLUMNS {
            html.raw("<th scope=\"col\">").raw(column).raw("</th>");
        }
        html.raw("</tr></thead><tbody>");
        for line in lines.iter().take(LISTED) {
            row(&mut html, table, line, flipped);
        }
        html.raw("</tbody></table>");
        let further = lines.len().saturating_sub(LISTED);
        if further > 0 {
            html.raw("<p>").text(&words::further(further)).raw("</p>");
        }
    }
    let lacked = lacked(journal, table);
    if !lacked.is_empty() {
        html.raw("<h3>").raw(words::LACKED).raw("</h3><ul>");
        for entry in lacked.iter().take(LISTED) {
            html.raw("<li>").text(&words::lacked_entry(entry)).raw("</li>");
        }
        html.raw("</ul>");
    }
    html.into_html()
}

fn row(html: &mut Markup, table: &Table, line: &PreviewLine, flipped: &[usize]) {
    let row = line.row.to_string();
    html.raw("<tr><td>");
    if line.entry.is_some() {
        html.raw("<input type=\"checkbox\" aria-label=\"")
            .text(&words::take(line.line))
            .raw("\" ")
            .raw(TAKE)
            .raw("=\"")
            .text(&row)
            .raw("\"");
        if is_taken(line, flipped) {
            html.raw(" checked");
        }
        html.raw(">");
    }
    html.raw("</td><td>")
        .text(&line.line.to_string())
        .raw("</td><th scope=\"row\">")
        .text(&line.name)
        .raw("</th><td>");
    if let Some(entry) = &line.entry {
        if let Outcome::Changes(before) = &line.outcome {
            html.raw("<del>").text(&intake::what(before, unit)).raw("</del> → ");
        }
        html.raw("<ins>")
            .text(&intake::what(&entry.what, unit))
            .raw("</ins>");
    }
    html.raw("</td><td>");
    for problem in &line.problems {
        let field = problem.field;
        let at = format!("{row}:{}", field.key());
        html.raw("<label>")
            .text(&told::problem(line.line, problem))
            .raw(" <input type=\"text\" id=\"cell-")
            .text(&at)
            .raw("\" ")
            .raw(CELL)
            .raw("=\"")
            .text(&at)
            .raw("\" value=\"")
            .text(table.cell(line.row, field))
            .raw("\"></label>");
    }
    for warning in &line.warnings {
        html.raw("<p>").text(&told::warning(warning)).raw("</p>");
    }
    if let Outcome::Duplicate(first) = line.outcome {
        html.raw("<p>").text(&told::duplicate(first)).raw("</p>");
    }
    html.raw("</td></tr>");
}
