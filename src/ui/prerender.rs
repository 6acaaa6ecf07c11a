//! The page as static HTML, made from the same components and data as the running program.
//!
//! It is what is painted before the program arrives, and what stays when it never does.

use leptos::prelude::*;

use super::app::MAIN;
use super::parts::header::Header;
use super::parts::theme_switch::Appearance;
use super::tables::PlanTables;
use super::views::{overview::Overview, projects::Projects};
use crate::model::Plan;
use crate::query::{Query, View};
use crate::results::Catalog;
use crate::state::AppState;

/// The inside of the program's root element for a first visit to `plan`: the front page and
/// below it the project library. `public/boot.js` hides what the address does not ask for; where
/// it does not run or fails, both are there.
#[must_use]
pub fn static_page(plan: &'static Plan) -> String {
    rendered(|| {
        let catalog: &'static Catalog = Box::leak(Box::new(Catalog::new(plan)));
        let state = AppState::new(catalog, Query::default());
        let appearance = Appearance::kept(state);
        view! {
            <Header state appearance/>
            <main id=MAIN tabindex="-1">
                <div data-static=View::Overview.key()><Overview state/></div>
                <div data-static=View::Projects.key()><Projects state is_embedded=false/></div>
            </main>
        }
        .to_html()
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
