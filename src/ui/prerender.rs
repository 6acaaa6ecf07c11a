//! The page as static HTML, made from the same components and data as the running program.
//!
//! It is what is painted before the program arrives, and what stays when it never does.

use leptos::prelude::*;

use super::app::App;
use crate::model::Plan;
use crate::query::Query;
use crate::results::Catalog;
use crate::state::AppState;

/// The inside of the program's root element for a first visit to `plan`.
#[must_use]
pub fn static_page(plan: &'static Plan) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let catalog: &'static Catalog = Box::leak(Box::new(Catalog::new(plan)));
        let state = AppState::new(catalog, Query::default());
        view! { <App state/> }.to_html()
    });
    // Markers that only a hydrating program would need.
    html.replace("<!>", "").replace("<!--<() />-->", "")
}
