//! Starts the program in the page: reads the plan, takes over what the static page shows.
//!
//! When the plan cannot be read the static page stays and a sentence says why.

#![recursion_limit = "256"] // as in the library

use std::cell::Cell;
use std::rc::Rc;

use fenghua_plan::address;
use fenghua_plan::autosave;
use fenghua_plan::browser::{self, boot, frame, page, timer};
use fenghua_plan::locale;
use fenghua_plan::model::Plan;
use fenghua_plan::query::{Language, Query, View};
use fenghua_plan::results::Catalog;
use fenghua_plan::state::AppState;
use fenghua_plan::text::{failures, language};
use fenghua_plan::ui::app::App;
use fenghua_plan::ui::ask_easy_as_kept;
use fenghua_plan::ui::lazy::Part;
use fenghua_plan::ui::split_points;
use leptos::mount::mount_to;
use leptos::prelude::*;

fn main() {
    // Failures are said in the language that is asked for, before its dictionary is there.
    language::speak(asked(&first_query()));
    browser::spawn(async {
        match split_points::read(boot::plan().await).await {
            Err(why) => boot::show_failure(&why.sentence, why.details),
            Ok(plan) => timer::later(move || {
                split_points::connect(plan);
                speak_first(plan);
            }),
        }
    });
}

/// Starts in the language that is asked for. When the English does not come it starts in Chinese,
/// and the app, which tries again, says why. One step after the other, so that an old machine
/// answers what is pressed between them.
fn speak_first(plan: &'static Plan) {
    locale::speak(asked(&first_query()), move |_| {
        timer::later(move || {
            let catalog: &'static Catalog = Box::leak(Box::new(Catalog::new(plan)));
            let query = first_query();
            let waiting = Rc::new(Cell::new(Some(catalog)));
            let begin = move || {
                if let Some(catalog) = waiting.take() {
                    start(catalog);
                }
            };
            let is_empty = !is_static(&query);
            browser::spawn(async move {
                let late = begin.clone();
                let _late = is_empty.then(|| timer::after(PATIENCE_MS, late));
                for part in Part::needed(&query) {
                    // The page says that it is missing.
                    part.bring().await;
                }
                begin();
            });
        });
    });
}

/// How long a page without anything on it waits for the part of its first view, ms; then its heading
/// stands there and says that the rest is coming.
const PATIENCE_MS: u32 = 500;

/// Whether the static page shows what is asked for, which then takes its place as a whole.
fn is_static(query: &Query) -> bool {
    let presentation = query.presentation;
    let is_shown = matches!(query.view, View::Overview | View::Projects);
    let is_whole = !presentation.is_dossier && !query.is_one();
    presentation.shows_easy() || is_shown && is_whole
}

/// What the address asks for, and what is kept on the device.
fn first_query() -> Query {
    let mut query = address::read();
    locale::ask_as_kept(&mut query);
    ask_easy_as_kept(&mut query);
    query
}

fn asked(query: &Query) -> Language {
    query.presentation.language.unwrap_or(Language::Chinese)
}

/// Takes the place of the static page. What is asked is read last, since `public/static-answers.js` answers
/// until then.
fn start(catalog: &'static Catalog) {
    let query = first_query().known_to(catalog.plan());
    let Some(root) = page::take_root() else {
        boot::show_failure(failures::program_stopped(), Vec::new());
        return;
    };
    mount_to(root, move || {
        let state = AppState::new(catalog, query);
        address::synchronise(state);
        let came = RwSignal::new(None);
        autosave::begin(state, came);
        locale::synchronise(state);
        view! { <App state came/> }
    })
    .forget();
    page::announce_running();
    frame::report_size();
}
