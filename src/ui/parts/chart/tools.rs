//! What can be done with a chart: see its table, carry it away as a picture or as figures.

use leptos::prelude::*;

use super::shown::Shown;
use crate::address;
use crate::browser::{files, picture};
use crate::charts::Figure;
use crate::export::csv;
use crate::query::One;
use crate::text::{charts as words, embed, words as general};
use crate::ui::messages::say_saved;
use crate::ui::parts::embed::{asked, copy_code};

/// Table, SVG, PNG, CSV.
pub(super) fn tools(shown: Shown) -> impl IntoView {
    let is_table = shown.is_table;
    let title = shown.figure.read_untracked().title;
    let tool = move |kind: &'static str, save: fn(Shown)| {
        view! {
            <button
                type="button"
                class="chart-tool"
                aria-label=words::download(title, kind)
                on:click=move |_| save(shown)
            >
                {kind}
            </button>
        }
    };
    view! {
        <div class="chart-tools">
            <button
                type="button"
                class="chart-tool"
                aria-label=words::as_table(title)
                aria-pressed=move || is_table.get().to_string()
                on:click=move |_| is_table.update(|it| *it = !*it)
            >
                {words::as_table_label()}
            </button>
            {tool(words::SVG, |shown| save_picture(shown, false))}
            {tool(words::PNG, |shown| save_picture(shown, true))}
            {tool(general::CSV, save_csv)}
            {embedding(shown)}
        </div>
    }
}

/// Copies the code that shows the chart alone in another page.
fn embedding(shown: Shown) -> AnyView {
    let state = shown.state;
    let button = One::from_key(shown.id).map(|one| {
        view! {
            <button
                type="button"
                class="chart-tool"
                aria-label=embed::single_label(shown.figure.read_untracked().title)
                on:click=move |_| copy_code(state, one, asked(state))
            >
                {embed::single_tool()}
            </button>
        }
    });
    button.into_any()
}

/// Saves the drawing as a picture that says what it is.
fn save_picture(shown: Shown, is_png: bool) {
    let state = shown.state;
    let figure = shown.figure.read_untracked();
    let mut lines = vec![figure.headline.clone()];
    for (label, text) in origin(shown, &figure) {
        lines.push(words::spoken(label, &text));
    }
    let name = words::file_name(figure.title);
    match picture::svg(&shown.host.get_value(), figure.title, &lines) {
        None => state.notice.set(words::not_drawn().to_owned()),
        Some(svg) if is_png => picture::save_png(&format!("{name}.png"), &svg, move |is_saved| {
            say_saved(state, is_saved);
        }),
        Some(svg) => {
            let is_saved = files::save(&format!("{name}.svg"), "image/svg+xml", &svg);
            say_saved(state, is_saved);
        }
    }
}

fn save_csv(shown: Shown) {
    let figure = shown.figure.read_untracked();
    let mut lines = vec![
        (words::chart(), figure.title.to_owned()),
        (words::finding(), figure.headline.clone()),
    ];
    lines.extend(origin(shown, &figure));
    let headings: Vec<String> = figure.columns.iter().map(|it| (*it).to_owned()).collect();
    let rows = figure.points.iter().map(|point| {
        let mut cells = vec![point.label.clone()];
        cells.extend(point.cells.iter().map(|cell| csv::plain(cell)));
        cells
    });
    let text = csv::table(&lines, &headings, &mut { rows });
    let name = format!("{}.csv", words::file_name(figure.title));
    let is_saved = files::save(&name, "text/csv;charset=utf-8", &text);
    say_saved(shown.state, is_saved);
}

fn origin(shown: Shown, figure: &Figure) -> Vec<(&'static str, String)> {
    let mut origin = figure.origin.clone();
    let link = address::link(&shown.state.query.read_untracked());
    origin.push((words::link(), link));
    origin
}
