//! The page as static HTML, made from the same components and data as the running program.
//!
//! It is what is painted before the program arrives, and what stays when it never does.

use leptos::prelude::*;

use super::app::App;
use super::tables::PlanTables;
use crate::model::Plan;
use crate::query::Query;
use crate::results::Catalog;
use crate::state::AppState;

/// The inside of the program's root element for a first visit to `plan`.
#[must_use]
pub fn static_page(plan: &'static Plan) -> String {
    rendered(|| {
        let catalog: &'static Catalog = Box::leak(Box::new(Catalog::new(plan)));
        let state = AppState::new(catalog, Query::default());
        view! { <App state/> }.to_html()
    })
}

/// Plain tables of the parks, industries and indicators of `plan`, to stand below the page.
#[must_use]
pub fn static_tables(plan: &'static Plan) -> String {
    rendered(|| view! { <PlanTables plan/> }.to_html())
}

fn rendered(view: impl FnOnce() -> String) -> String {
    let html = Owner::new().with(view);
    // Markers that only a hydrating program would need.
    html.replace("<!>", "").replace("<!--<() />-->", "")
}
