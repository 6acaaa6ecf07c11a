//! Downloads of the data, with the checksum of what is published or carried.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::browser::{self, boot, files, location, page};
use crate::digest::sha256;
use crate::export::records;
use crate::model::plan::{BUNDLE_FILE, RECORDS_FILE, joined};
use crate::state::AppState;
use crate::state::effects::effect;
use crate::text::{about, data as words, format, words as common};
use crate::ui::markup::{Markup, put};
use crate::ui::messages::say_saved;

/// Attributes of a button that saves a file: which one, and in which form.
const FILE: &str = "data-file";
const FORM: &str = "data-form";
/// Forms of a file: as it is, its records for programs, its records for spreadsheets.
const WHOLE: &str = "";
const JSON: &str = "json";
const CSV: &str = "csv";

/// Everything in one file, each list as CSV and as JSON, schema and checksums.
pub(crate) fn data_files(state: AppState) -> impl IntoView {
    let bundle = RwSignal::new(None::<Result<Data, String>>);
    // Leaves Rust: the page hands the texts out again.
    effect(move || browser::spawn(async move { bundle.set(Some(Data::read().await)) }));
    let html = move || {
        let mut html = Markup::default();
        put!(html,
            "<h2 id=\"" (about::DATA_ID) "\" tabindex=\"-1\">" (words::heading()) "</h2><p>"
            (words::lead()) "</p>"
        );
        match &*bundle.read() {
            None => put!(html, "<p>" (words::reading()) "</p>"),
            Some(Err(reason)) => put!(html, "<p role=\"alert\">" (words::missing(reason)) "</p>"),
            Some(Ok(data)) => downloads(&mut html, data),
        }
        html.into_html()
    };
    let press = move |event: MouseEvent| {
        let asked = page::attribute(&event, FILE).zip(page::attribute(&event, FORM));
        if let (Some((file, form)), Some(Ok(data))) = (asked, &*bundle.read_untracked()) {
            save(state, &data.whole, &file, &form);
        }
    };
    view! { <section class="data-files" inner_html=html on:click=press></section> }
}

/// The data as they are published or carried.
struct Data {
    whole: String,
    /// Each file in which the page has them, with its checksum.
    sums: Vec<(&'static str, String)>,
}

impl Data {
    async fn read() -> Result<Self, String> {
        let (first, rest) = (boot::plan().await?, boot::records().await?);
        let files = [(BUNDLE_FILE, &first), (RECORDS_FILE, &rest)].into_iter();
        let files = files.filter(|(_, text)| !text.is_empty());
        Ok(Self {
            sums: files
                .map(|(name, text)| (name, sha256(text.as_bytes())))
                .collect(),
            whole: joined(&first, &rest),
        })
    }
}

fn downloads(html: &mut Markup, data: &Data) {
    for (file, sum) in &data.sums {
        put!(html, "<p class=\"checksum\">" (words::checksum(file, sum)) "</p>");
    }
    put!(html,
        "<p><button type=\"button\" " (FILE) "=\"" (BUNDLE_FILE) "\" " (FORM) "=\"" (WHOLE) "\">"
        (words::download_all(common::JSON)) "</button></p><table>" .head(&words::columns())
    );
    for file in records::files(&data.whole) {
        let label = words::label(file.name);
        let count = i64::try_from(file.records).unwrap_or(i64::MAX);
        put!(html, "<tr><th scope=\"row\">" (label) "</th><td>" (format::whole(count)) "</td><td>");
        for (form, word) in [(CSV, common::CSV), (JSON, common::JSON)] {
            put!(html,
                "<button type=\"button\" class=\"quiet\" aria-label=\""
                (words::download_one(label, word)) "\" " (FILE) "=\"" (file.name) "\" " (FORM) "=\""
                (form) "\">" (word) "</button> "
            );
        }
        put!(html, "</td></tr>");
    }
    put!(html, "</tbody></table><p>");
    if location::is_on_a_site() {
        put!(html,
            "<a href=\"" (words::SCHEMA_FILE) "\" download>" (words::schema()) "</a> · <a href=\""
            (words::SUMS_FILE) "\" download>" (words::sums()) "</a></p>"
        );
    } else {
        put!(html, (words::elsewhere()) "</p>");
    }
}

fn save(state: AppState, text: &str, file: &str, form: &str) {
    let content = match form {
        CSV => records::csv(state.catalog.plan(), text, file),
        JSON => records::json(text, file),
        _ => Some(text.to_owned()),
    };
    let (name, media_type) = match form {
        CSV => (file.replace(".json", ".csv"), "text/csv;charset=utf-8"),
        _ => (file.to_owned(), "application/json"),
    };
    let is_saved = content.is_some_and(|content| files::save(&name, media_type, &content));
    say_saved(state, is_saved);
}
