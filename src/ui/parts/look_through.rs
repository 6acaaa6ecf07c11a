//! What a file would change, line by line: to correct, leave out or take over.

use leptos::ev::{Event, MouseEvent};
use leptos::prelude::*;

use super::entering::{CELL, Entering, Looked, TAKE};
use crate::browser::{page, viewport};
use crate::model::Plan;
use crate::progress::About;
use crate::progress::intake::{Origin, PreviewLine, Seal, Verdict, lacking};
use crate::state::effects::effect_from;
use crate::text::language::colon;
use crate::text::{entered, entering as words, intake as told, standing};
use crate::ui::ids::SAVE_ENTRIES;
use crate::ui::markup::{Markup, put};

/// Most lines of a kind that are listed; more would only be scrolled past.
const LISTED: usize = 200;
/// Id of the heading, which gets the focus when there is something to look through.
const TITLE: &str = "look-through-title";
/// Id of the sentence that counts the lines, which is read out with the heading.
const SUM: &str = "look-through-sum";
/// Attribute of a button that corrects a cell with what its attribute `MEANT` holds.
const CORRECTS: &str = "data-corrects";
/// Attribute of what would stand in that cell.
const MEANT: &str = "data-meant";

/// Attribute of the button that takes all doubtful lines.
const ALL_DOUBTFUL: &str = "data-take-doubtful";
/// Under which heading doubtful lines stand.
const DOUBTFUL: usize = 2;

/// The preview, while there is something to look through.
pub(crate) fn look_through(entering: Entering) -> AnyView {
    let state = entering.state;
    let is_there = Memo::new(move |_| entering.table.read().is_some());
    // The list, and how many lines are taken.
    let shown: Memo<(String, usize)> = Memo::new(move |_| {
        let shown =
            entering.looked_through(|looked| (listed(entering, looked), looked.taken().len()));
        shown.unwrap_or_default()
    });
    effect_from(move |before: Option<bool>| {
        let now = is_there.get();
        // Someone who leaves now is asked: corrections are not in a file.
        state.actuals.care.update(|care| care.is_previewing = now);
        if now {
            viewport::focus_next(TITLE);
        } else if before == Some(true) {
            // What was pressed is gone: next comes what can be done with the figures.
            viewport::focus_next(SAVE_ENTRIES);
        }
        now
    });
    let confirm = move |_| {
        let number = entering.take_over();
        state.notice.set(words::entered(number));
    };
    let change = move |event: Event| {
        if let Some(row) = page::attribute(&event, TAKE) {
            entering.decide(&row, event_target_checked(&event));
        } else if let Some(cell) = page::attribute(&event, CELL) {
            entering.correct(&cell, event_target_value(&event));
        }
    };
    let press = move |event: MouseEvent| {
        let cell = page::attribute(&event, CORRECTS);
        if let Some((cell, text)) = cell.zip(page::attribute(&event, MEANT)) {
            entering.correct(&cell, text);
        } else if page::attribute(&event, ALL_DOUBTFUL).is_some() {
            entering.take_doubtful();
        }
    };
    let title = move || {
        let table = entering.table.read();
        table.as_ref().map(|(name, _)| words::preview(name))
    };
    let section = move || {
        view! {
            <section class="look-through" aria-labelledby=TITLE>
                <h2 id=TITLE tabindex="-1" aria-describedby=SUM>{title}</h2>
                <div inner_html=move || shown.read().0.clone() on:change=change on:click=press></div>
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
        }
    };
    (move || is_there.get().then(section)).into_any()
}

/// Under which heading a line stands; `None` where it is not listed.
fn heading(line: &PreviewLine) -> Option<usize> {
    match line.outcome {
        Verdict::Blank | Verdict::Same | Verdict::Outdated => None,
        Verdict::NotUnderstood => Some(0),
        Verdict::Duplicate { .. } => Some(1),
        _ if line.is_doubtful() => Some(DOUBTFUL),
        Verdict::Changes(_) => Some(3),
        Verdict::New => Some(4),
    }
}

fn listed(entering: Entering, looked: &Looked<'_>) -> String {
    let Looked {
        journal, preview, ..
    } = looked;
    let mut html = Markup::default();
    put!(html,
        "<p class=\"look-through-sum\" id=\"" (SUM) "\">" (told::counts(&preview.counts())) "</p>"
    );
    let origin = looked.table.origin;
    let faults = [
        preview.other_plan.as_deref().map(words::other_plan),
        (looked.table.seal == Seal::Broken).then(|| words::altered_file().to_owned()),
        (origin == Origin::Saved).then(|| words::saved_page().to_owned()),
    ];
    for fault in faults.into_iter().flatten() {
        put!(html, "<p class=\"enter-fault\">" (fault) "</p>");
    }
    let headings = [
        words::open_lines(),
        words::repeated(),
        words::doubtful(),
        words::changed(),
        words::added(),
    ];
    for (at, title) in headings.into_iter().enumerate() {
        let lines = preview.lines.iter().filter(|it| heading(it) == Some(at));
        let lines: Vec<&PreviewLine> = lines.collect();
        if lines.is_empty() {
            continue;
        }
        put!(html, "<table class=\"cards\"><caption>" (title) "</caption>" .head(&words::columns()));
        for line in lines.iter().take(LISTED) {
            row(&mut html, entering, looked, line);
        }
        put!(html, "</tbody></table>");
        if at == DOUBTFUL && lines.iter().any(|it| looked.waits(it)) {
            put!(html,
                "<p><button type=\"button\" class=\"quiet\" " (ALL_DOUBTFUL) ">"
                (words::take_doubtful()) "</button></p>"
            );
        }
        let further = lines.len().saturating_sub(LISTED);
        if further > 0 {
            put!(html, "<p>" (words::further(further)) "</p>");
        }
    }
    let lacking = lacking(journal, preview);
    if !lacking.is_empty() && matches!(origin, Origin::Copy | Origin::Saved) {
        put!(html, "<h3>" (words::lacked()) "</h3><ul>");
        for entry in lacking.iter().take(LISTED) {
            put!(html, "<li>");
            let name = entered::name(entering.plan(), &entry.about);
            title(&mut html, entering.plan(), name, Some(&entry.about));
            put!(html, (colon()) (standing::entry(entering.plan(), entry)) "</li>");
        }
        put!(html, "</ul>");
    }
    html.into_html()
}

/// The name of a record with the year of a figure; names of projects are Chinese.
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
    let row = line.row.to_string();
    let origin = looked.table.origin;
    let unit = standing::unit(entering.plan(), line.about.as_ref());
    put!(html, "<tr><td>");
    if line.can_be_taken() {
        put!(html,
            "<input type=\"checkbox\" aria-label=\"" (words::take(&told::place(origin, line.line)))
            "\" id=\"take-" (row) "\" " (TAKE) "=\"" (row) "\""
        );
        if looked.takes(line) {
            put!(html, " checked");
        }
        put!(html, ">");
    }
    put!(html, "</td><td>" (told::place(origin, line.line)) "</td><th scope=\"row\">");
    title(html, entering.plan(), &line.name, line.about.as_ref());
    put!(html, "</th><td>");
    if let Some(entry) = &line.entry {
        if let Verdict::Changes(before) = &line.outcome {
            put!(html, "<del>" (told::what(before, unit)) "</del> → ");
        }
        put!(html,
            "<ins>" (told::what(&entry.what, unit)) "</ins><small>" (entered::origin(entry))
            "</small>"
        );
    }
    put!(html, "</td><td>");
    for problem in &line.problems {
        let at = format!("{row}:{}", problem.field.key());
        put!(html,
            "<label>" (told::problem(origin, line.line, problem))
            " <input type=\"text\" id=\"cell-" (at) "\" " (CELL) "=\"" (at) "\" value=\""
            (problem.value) "\"></label>"
        );
    }
    for warning in &line.warnings {
        put!(html, "<p>" (told::warning(warning, unit)) "</p>");
    }
    if let Some(meant) = &line.meant {
        let unit = standing::unit(entering.plan(), Some(&meant.entry.about));
        put!(html,
            "<button type=\"button\" class=\"tool\" " (CORRECTS) "=\"" (row) ":" (meant.field.key())
            "\" " (MEANT) "=\"" (meant.text) "\">" (told::meant(entering.plan(), meant, unit)) "</button>"
        );
    }
    if let Verdict::Duplicate { .. } = line.outcome {
        put!(html, "<p>" (told::outcome(origin, &line.outcome, unit)) "</p>");
    }
    put!(html, "</td></tr>");
}
