//! A dossier: the present view as sheets of paper, with a head that says what was asked, when and
//! of what, and a foot that says from where and what of it is ours.

use leptos::prelude::*;

use super::export_tools::{print, provenance};
use super::icon::{Glyph, Icon};
use super::{details::Details, figures::Figures, plan_map::totals, table::project_table};
use crate::address;
use crate::browser::{clock, location, page, print_preview, viewport};
use crate::export::qr::{self, QUIET};
use crate::export::sheets::sheet;
use crate::query::{Panel, Query, View, codec};
use crate::state::AppState;
use crate::state::effects::effect_from;
use crate::text::dossier as words;
use crate::text::{about, charts, format, labels, words as general};
use crate::ui::ids::{MAIN, PRINT};
use crate::ui::lazy;
use crate::ui::markup::{Markup, put};

/// Smallest side of the code and of its modules on paper, mm; a telephone reads modules from a
/// third of a millimetre on.
const CODE_MM: f64 = 27.0;
const MODULE_MM: f64 = 0.36;

/// Lets style sheets and title of the page follow. Leaves Rust.
pub(crate) fn follow(view: Memo<View>, is_dossier: Memo<bool>) {
    effect_from(move |before: Option<bool>| {
        let now = is_dossier.get();
        let title = if now {
            words::title
        } else {
            labels::page_title
        };
        page::set_title(&title(view.get()));
        if before.unwrap_or(false) != now {
            print_preview::show(now);
            // What was pressed is gone.
            viewport::focus_next(if now { PRINT } else { MAIN });
        }
        now
    });
}

/// Stands above the paper and is not printed: prints, goes back.
pub(crate) fn preview_bar(state: AppState) -> AnyView {
    let close = move |_| state.choose(|query| query.presentation.is_dossier = false);
    view! {
        <header class="preview-bar">
            <p><strong>{words::preview()}</strong></p>
            <button id=PRINT type="button" class="primary" on:click=move |_| print(state)>
                <Icon glyph=Glyph::Print/>
                {words::print()}
            </button>
            <button type="button" on:click=close>{words::back()}</button>
            <small>{words::help()}</small>
        </header>
    }
    .into_any()
}

/// What is on the sheets of a dossier of projects, made anew for another answer: figures and table of
/// those that are asked for, then their map and charts.
pub(crate) fn paper_projects(state: AppState) -> AnyView {
    let content = move || {
        let is_empty = state.lines.read().lines.is_empty();
        if is_empty {
            return view! { <p class="nothing">{general::nothing_found()}</p> }.into_any();
        }
        // A map without any of the projects would say nothing of them.
        let map = totals(state).has_placed().then(|| {
            view! {
                <section class="map-panel" aria-label=charts::map()>
                    {lazy::panel(state, Panel::Map)}
                </section>
            }
        });
        view! {
            <Figures state/>
            <Details state/>
            {project_table(state, false)}
            {map}
            {lazy::panel(state, Panel::Charts)}
        }
        .into_any()
    };
    view! {
        <h1>{words::projects(state.catalog.plan())}</h1>
        {content}
    }
    .into_any()
}

/// The plan, what is asked of it, when, of which version, and the way to the same on screen.
pub(crate) fn head(state: AppState) -> AnyView {
    let html = move || head_of(state, &state.query.read());
    view! { <header class="dossier-head" inner_html=html></header> }.into_any()
}

fn head_of(state: AppState, query: &Query) -> String {
    let plan = state.catalog.plan();
    let link = address::link(query);
    let origin = match sheet(
        state.catalog,
        &state.actuals.journal.read(),
        query,
        link.clone(),
    ) {
        Some(sheet) => sheet.provenance,
        None => provenance(state),
    };
    let extent = match query.view {
        View::Overview | View::Clusters | View::Parks | View::About => String::new(),
        _ => origin.extent,
    };
    let lines = [
        (words::conditions_label(), words::conditions(plan, query)),
        (words::extent(), extent),
        (words::arranged_label(), words::arranged(query)),
        (
            words::date_label(),
            clock::day().map(words::date).unwrap_or_default(),
        ),
        (words::version(), about::version(plan)),
    ];
    let mut html = Markup::default();
    // Tells stages apart where paper has no colours; `style/dossier.css` fills charts with it.
    put!(html,
        r#"<svg class="patterns" aria-hidden="true"><defs><pattern id="paper-new" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="is-new" d="M0 0h6v6H0z"/><path d="M0 0h1v6H0z"/></pattern><pattern id="paper-proposed" width="5" height="5" patternUnits="userSpaceOnUse"><path class="is-proposed" d="M0 0h5v5H0z"/><path d="M1 1h2v2H1z"/></pattern></defs></svg>"#
        "<div><p class=\"dossier-kind\">" (words::kind(query.view))
        "</p><p class=\"dossier-plan\">" (origin.plan) "</p><dl>"
    );
    for (label, text) in lines.iter().filter(|(_, text)| !text.is_empty()) {
        let is_asked = *label == words::conditions_label();
        let class = if is_asked { "is-asked" } else { "" };
        put!(html, "<dt>" (label) "</dt><dd class=\"" (class) "\">" (text) "</dd>");
    }
    put!(html, "<dt>" (words::link()) "</dt><dd>");
    if location::is_on_a_site() {
        put!(html, .link(&link, &link) "</dd></dl></div>");
        scan(&mut html, &link);
    } else {
        let fragment = codec::encode(&query.clone().on_screen());
        put!(html, (words::no_address()) " <code>" (fragment) "</code></dd></dl></div>");
    }
    html.into_html()
}

/// The code of `link`, or that there is none.
fn scan(html: &mut Markup, link: &str) {
    let Some(code) = qr::code(link) else {
        put!(html, "<p class=\"dossier-code\">" (words::too_long()) "</p>");
        return;
    };
    let side = f64::from(code.modules + 2 * QUIET);
    let quiet = format::decimal(f64::from(-QUIET));
    let modules = format::decimal(side);
    put!(html,
        "<figure class=\"dossier-code\" style=\"inline-size:"
        (format::decimal((side * MODULE_MM).max(CODE_MM))) "mm\"><svg viewBox=\""
        ([quiet.as_str(), &quiet, &modules, &modules].join(" ")) "\" role=\"img\" aria-label=\""
        (words::scan()) "\"><path d=\"" (code.path) "\"/></svg><figcaption>" (words::scan())
        "</figcaption></figure>"
    );
}

/// From where the figures of the view `of` are, and which of them are not the plan's.
pub(crate) fn foot(state: AppState, of: View) -> AnyView {
    let mut html = Markup::default();
    put!(html, "<dl>");
    for (label, text) in words::notes(state.catalog.plan(), of) {
        put!(html, "<dt>" (label) "</dt><dd>" (text) "</dd>");
    }
    put!(html, "</dl>");
    view! { <footer class="dossier-foot" inner_html=html.into_html()></footer> }.into_any()
}
