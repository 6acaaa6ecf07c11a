//! What can be done with a chart: see its table, carry it away as a picture or as figures.

use leptos::prelude::*;

use super::Shown;
use crate::address;
use crate::browser::{files, picture};
use crate::charts::Figure;
use crate::export::csv;
use crate::text::{charts as words, words as general};

/// Table, SVG, PNG, CSV.
#[component]
pub(super) fn Tools(shown: Shown) -> impl IntoView {
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
            {tool(words::SVG, save_svg)}
            {tool(words::PNG, save_png)}
            {tool(general::CSV, save_csv)}
        </div>
    }
}

/// The drawing as a picture that says what it is; `None` while nothing is drawn.
fn drawn(shown: Shown) -> Option<String> {
    let figure = shown.figure.read_untracked();
    let mut lines = vec![figure.headline.clone()];
    for (label, text) in origin(shown, &figure) {
        lines.push(words::spoken(label, &text));
    }
    picture::svg(&shown.host.get_value(), figure.title, &lines)
}

fn save_svg(shown: Shown) {
    let Some(svg) = drawn(shown) else {
        report(shown, words::not_drawn());
        return;
    };
    let name = format!("{}.svg", file_name(shown));
    report_saved(shown, files::save(&name, "image/svg+xml", &svg));
}

fn save_png(shown: Shown) {
    let Some(svg) = drawn(shown) else {
        report(shown, words::not_drawn());
        return;
    };
    let name = format!("{}.png", file_name(shown));
    picture::save_png(&name, &svg, move |is_saved| report_saved(shown, is_saved));
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
    let name = format!("{}.csv", file_name(shown));
    report_saved(shown, files::save(&name, "text/csv;charset=utf-8", &text));
}

fn origin(shown: Shown, figure: &Figure) -> Vec<(&'static str, String)> {
    let mut origin = figure.origin.clone();
    let link = address::link(&shown.state.query.read_untracked());
    origin.push((words::link(), link));
    origin
}

fn file_name(shown: Shown) -> String {
    words::file_name(shown.figure.read_untracked().title)
}

fn report_saved(shown: Shown, is_saved: bool) {
    report(
        shown,
        if is_saved {
            general::download_started()
        } else {
            general::download_failed()
        },
    );
}

fn report(shown: Shown, sentence: &str) {
    shown.state.notice.set(sentence.to_owned());
}
