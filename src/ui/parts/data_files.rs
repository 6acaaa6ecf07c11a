//! Downloads of the data, with the checksum of what is published or carried.

use leptos::prelude::*;

use super::export_tools::report;
use crate::browser::{boot, files, location};
use crate::digest::sha256;
use crate::export::records::{self, File};
use crate::model::plan::BUNDLE_FILE;
use crate::state::AppState;
use crate::state::effects::effect;
use crate::text::{about, data as words, format, words as common};
use crate::ui::together::Together;

/// Everything in one file, each list as CSV and as JSON, schema and checksums.
#[component]
pub(crate) fn DataFiles(state: AppState) -> impl IntoView {
    let bundle = RwSignal::new(None::<Result<String, String>>);
    // Leaves Rust: the page hands the text out again.
    effect(move || {
        boot::read_plan(move |text| bundle.set(Some(text)));
    });
    let content = move || match &*bundle.read() {
        None => view! { <p>{words::reading()}</p> }.into_any(),
        Some(Err(reason)) => view! { <p role="alert">{words::missing(reason)}</p> }.into_any(),
        Some(Ok(text)) => downloads(state, text, bundle),
    };
    view! {
        <section class="data-files">
            <h2 id=about::DATA_ID tabindex="-1">{words::heading()}</h2>
            <p>{words::lead()}</p>
            {content}
        </section>
    }
}

type Bundle = RwSignal<Option<Result<String, String>>>;

fn downloads(state: AppState, text: &str, bundle: Bundle) -> AnyView {
    let rows = records::files(text).into_iter();
    let rows = rows.map(|file| row(state, file, bundle)).together();
    let links = if location::is_on_a_site() {
        view! {
            <p>
                <a href=words::SCHEMA_FILE download>{words::schema()}</a>
                " · "
                <a href=words::SUMS_FILE download>{words::sums()}</a>
            </p>
        }
        .into_any()
    } else {
        view! { <p>{words::elsewhere()}</p> }.into_any()
    };
    view! {
        <p class="checksum">{words::checksum(&sha256(text.as_bytes()))}</p>
        <p>
            <button type="button" on:click=move |_| save(state, bundle, BUNDLE_FILE, Form::Bundle)>
                {words::download_all(common::JSON)}
            </button>
        </p>
        <table>
            <thead>
                <tr>
                    {words::columns().map(|column| view! { <th scope="col">{column}</th> }).together()}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        {links}
    }
    .into_any()
}

/// The form of a download.
#[derive(Debug, Clone, Copy)]
enum Form {
    Bundle,
    Json,
    Csv,
}

fn row(state: AppState, file: File, bundle: Bundle) -> AnyView {
    let label = words::label(file.name);
    let count = i64::try_from(file.records).unwrap_or(i64::MAX);
    let button = |form: Form, word: &'static str| {
        let name = words::download_one(label, word);
        view! {
            <button
                type="button"
                class="quiet"
                aria-label=name
                on:click=move |_| save(state, bundle, file.name, form)
            >
                {word}
            </button>
        }
    };
    view! {
        <tr>
            <th scope="row">{label}</th>
            <td>{format::whole(count)}</td>
            <td>{button(Form::Csv, common::CSV)} " " {button(Form::Json, common::JSON)}</td>
        </tr>
    }
    .into_any()
}

fn save(state: AppState, bundle: Bundle, file: &'static str, form: Form) {
    let plan = state.catalog.plan();
    let text = match &*bundle.read_untracked() {
        Some(Ok(text)) => match form {
            Form::Bundle => Some(text.clone()),
            Form::Json => records::json(text, file),
            Form::Csv => records::csv(plan, text, file),
        },
        _ => None,
    };
    let (name, media_type) = match form {
        Form::Csv => (file.replace(".json", ".csv"), "text/csv;charset=utf-8"),
        Form::Bundle | Form::Json => (file.to_owned(), "application/json"),
    };
    let is_saved = text.is_some_and(|text| files::save(&name, media_type, &text));
    report(state, is_saved);
}
