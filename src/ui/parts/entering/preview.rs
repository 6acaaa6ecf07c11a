//! What a file would change, line by line: to be corrected, left out, taken over.

use leptos::ev::Event;
use leptos::prelude::*;

use super::{Entering, Looked, taken};
use crate::browser::{page, viewport};
use crate::model::Plan;
use crate::progress::About;
use crate::progress::intake::{Origin, Outcome, PreviewLine, lacking};
use crate::text::language::colon;
use crate::text::{entered, entering as words, intake as told, standing};
use crate::ui::markup::Markup;
use crate::ui::parts::hand_on::HAND_ON;

/// Lines of a kind that are listed; more would only be scrolled past.
const LISTED: usize = 200;
/// Id of the heading, which gets the keyboard when there is something to look through.
const TITLE: &str = "look-through-title";
/// Id of the sentence with how many lines would do what, which is said with the heading.
const SUM: &str = "look-through-sum";
/// Attribute of the field that takes a line: its row.
const TAKE: &str = "data-take";
/// Attribute of a field that corrects a cell: row and key of the field.
const CELL: &str = "data-cell";

/// CSS selector of the field that takes the line of a row.
pub(super) fn taking(row: usize) -> String {
    format!("[{TAKE}=\"{row}\"]")
}

/// CSS selectors of the field that corrects `cell`, of those of its row, of all.
pub(super) fn correcting(cell: &str, row: usize) -> [String; 3] {
    [
        format!("[{CELL}=\"{cell}\"]"),
        format!("[{CELL}^=\"{row}:\"]"),
        format!("[{CELL}]"),
    ]
}

/// The preview, while there is something to look through.
#[component]
pub(crate) fn LookThrough(entering: Entering) -> impl IntoView {
    let state = entering.state;
    let is_there = Memo::new(move |_| entering.table.read().is_some());
    // The list, and how many lines are taken.
    let shown: Memo<(String, usize)> = Memo::new(move |_| {
        let shown =
            entering.looked_through(|looked| (listed(entering, looked), taken(looked).len()));
        shown.unwrap_or_default()
    });
    Effect::new(move |before: Option<bool>| {
        let now = is_there.get();
        if now {
            viewport::focus_next(TITLE);
        } else if before == Some(true) {
            // What was pressed is gone: what can be done with the figures comes next.
            viewport::focus_next(HAND_ON);
        }
        now
    });
    let confirm = move |_| {
        let entries = untrack(move || entering.looked_through(taken));
        let entries = entries.unwrap_or_default();
        let number = entries.len();
        state.actuals.enter(entries);
        entering.pasted.set(String::new());
        entering.table.set(None);
        state.notice.set(words::entered(number));
    };
    let change = move |event: Event| {
        if let Some(row) = page::attribute(&event, TAKE) {
            entering.leave_out(&row);
        } else if let Some(cell) = page::attribute(&event, CELL) {
            entering.correct(&cell, event_target_value(&event));
        }
    };
    let title = move || {
        entering
            .table
            .read()
            .as_ref()
            .map(|(name, _)| words::preview(name))
    };
    move || {
        is_there.get().then(|| view! {
            <section class="look-through" aria-labelledby=TITLE>
                <h2 id=TITLE tabindex="-1" aria-describedby=SUM>{title}</h2>
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
                        {words::cancel()}
                    </button>
                </p>
            </section>
        })
    }
}

/// Under which heading a line stands; `None` where it is not listed.
fn heading(line: &PreviewLine) -> Option<usize> {
    match line.outcome {
        Outcome::Blank | Outcome::Same | Outcome::Outdated => None,
        Outcome::NotUnderstood => Some(0),
        Outcome::Duplicate { .. } => Some(1),
        _ if !line.warnings.is_empty() => Some(2),
        Outcome::Changes(_) => Some(3),
        Outcome::New => Some(4),
    }
}

fn headings() -> [&'static str; 5] {
    [
        words::open_lines(),
        words::repeated(),
        words::doubtful(),
        words::changed(),
        words::added(),
    ]
}

fn listed(entering: Entering, looked: &Looked<'_>) -> String {
    let Looked {
        journal, preview, ..
    } = looked;
    let mut html = Markup::default();
    html.raw("<p class=\"look-through-sum\" id=\"")
        .raw(SUM)
        .raw("\">")
        .text(&told::counts(&preview.counts()))
        .raw("</p>");
    if let Some(other) = &preview.other_plan {
        html.raw("<p class=\"enter-fault\">")
            .text(&words::other_plan(other))
            .raw("</p>");
    }
    for (at, title) in headings().into_iter().enumerate() {
        let lines = preview.lines.iter().filter(|it| heading(it) == Some(at));
        let lines: Vec<&PreviewLine> = lines.collect();
        if lines.is_empty() {
            continue;
        }
        html.raw("<table class=\"cards\"><caption>")
            .raw(title)
            .raw("</caption><thead><tr>");
        for column in words::columns() {
            html.raw("<th scope=\"col\">").raw(column).raw("</th>");
        }
        html.raw("</tr></thead><tbody>");
        for line in lines.iter().take(LISTED) {
            row(&mut html, entering, looked, line);
        }
        html.raw("</tbody></table>");
        let further = lines.len().saturating_sub(LISTED);
        if further > 0 {
            html.raw("<p>").text(&words::further(further)).raw("</p>");
        }
    }
    let lacking = lacking(journal, preview);
    if !lacking.is_empty() && looked.table.origin == Origin::Copy {
        html.raw("<h3>").raw(words::lacked()).raw("</h3><ul>");
        for entry in lacking.iter().take(LISTED) {
            html.raw("<li>");
            let name = standing::name(entering.plan(), &entry.about);
            title(&mut html, entering.plan(), name, Some(&entry.about));
            html.raw(colon())
                .text(&standing::entry(entering.plan(), entry))
                .raw("</li>");
        }
        html.raw("</ul>");
    }
    html.into_html()
}

/// The name of a record with the year that a figure is for; names of projects are Chinese.
fn title(html: &mut Markup, plan: &Plan, name: &str, about: Option<&About>) {
    let is_project = plan.projects.iter().any(|it| it.name == name);
    let said = standing::titled(name, about);
    if is_project {
        html.chinese(&said);
    } else {
        html.text(&said);
    }
}

fn row(html: &mut Markup, entering: Entering, looked: &Looked<'_>, line: &PreviewLine) {
    let Looked {
        table, left_out, ..
    } = looked;
    let row = line.row.to_string();
    let origin = table.origin;
    let unit = standing::unit(entering.plan(), line.about.as_ref());
    html.raw("<tr><td>");
    if line.is_taken() {
        html.raw("<input type=\"checkbox\" aria-label=\"")
            .text(&words::take(&told::place(origin, line.line)))
            .raw("\" id=\"take-")
            .text(&row)
            .raw("\" ")
            .raw(TAKE)
            .raw("=\"")
            .text(&row)
            .raw("\"");
        if !left_out.contains(&line.row) {
            html.raw(" checked");
        }
        html.raw(">");
    }
    html.raw("</td><td>")
        .text(&told::place(origin, line.line))
        .raw("</td><th scope=\"row\">");
    title(html, entering.plan(), &line.name, line.about.as_ref());
    html.raw("</th><td>");
    if let Some(entry) = &line.entry {
        if let Outcome::Changes(before) = &line.outcome {
            html.raw("<del>")
                .text(&told::what(before, unit))
                .raw("</del> → ");
        }
        html.raw("<ins>")
            .text(&told::what(&entry.what, unit))
            .raw("</ins><small>")
            .text(&entered::origin(entry))
            .raw("</small>");
    }
    html.raw("</td><td>");
    for problem in &line.problems {
        let at = format!("{row}:{}", problem.field.key());
        html.raw("<label>")
            .text(&told::problem(origin, line.line, problem))
            .raw(" <input type=\"text\" id=\"cell-")
            .text(&at)
            .raw("\" ")
            .raw(CELL)
            .raw("=\"")
            .text(&at)
            .raw("\" value=\"")
            .text(&problem.value)
            .raw("\"></label>");
    }
    for warning in &line.warnings {
        html.raw("<p>")
            .text(&told::warning(warning, unit))
            .raw("</p>");
    }
    if let Outcome::Duplicate { .. } = line.outcome {
        html.raw("<p>")
            .text(&told::outcome(origin, &line.outcome, unit))
            .raw("</p>");
    }
    html.raw("</td></tr>");
}
