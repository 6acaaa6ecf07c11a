//! The page as static HTML, made from the same components and data as the running program.
//!
//! It is what is painted before the program arrives, and what stays when it never does.

use leptos::prelude::*;

use super::easy::{EasyPage, TextSize};
use super::ids::MAIN;
use super::parts::header::Header;
use super::parts::theme_switch::Appearance;
use super::tables::plan_tables;
use super::views::{overview::Overview, projects::Projects};
use crate::export::static_answers;
use crate::model::{Dictionary, Plan};
use crate::query::{Language, Query, View};
use crate::results::Catalog;
use crate::state::AppState;
use crate::text::{failures, language};

/// The page as it is before the program starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prerendered {
    /// What the page carries.
    pub chinese: Parts,
    /// What is fetched when English is spoken.
    pub english: Parts,
}

/// The page in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// The inside the program's root element.
    pub page: String,
    /// Tables that stand below it.
    pub tables: String,
    /// Answers to the simplest questions, as JSON; with English those that it adds.
    pub answers: String,
}

/// The page of `plan` in both languages; the words of the plan by `dictionary`.
///
/// # Errors
/// In technical words, when the answers cannot be written as JSON, which no plan causes.
pub fn prerendered(plan: &'static Plan, dictionary: Dictionary) -> Result<Prerendered, String> {
    let catalog: &'static Catalog = Box::leak(Box::new(Catalog::new(plan)));
    let parts = |answers| Parts {
        page: static_page(catalog),
        tables: plan_tables(plan),
        answers,
    };
    let chinese = parts(static_answers::projects(catalog)?);
    let dictionary: &'static Dictionary = Box::leak(Box::new(dictionary));
    language::learn(dictionary);
    catalog.learn(dictionary);
    language::speak(Language::English);
    let english = parts(static_answers::english(catalog)?);
    language::speak(Language::Chinese);
    Ok(Prerendered { chinese, english })
}

/// The inside the program's root element for a first visit to `plan`, in the language that is
/// spoken: the front page, below it the project library, and the first screen of 关怀版 as a
/// template. `public/boot.js` hides what the address does not ask for; where it does not run or
/// fails, both views are there.
#[must_use]
pub fn static_page(catalog: &'static Catalog) -> String {
    let asked = |is_easy| {
        let mut query = Query::default();
        let language = language::spoken();
        query.presentation.language = (language != Language::Chinese).then_some(language);
        query.presentation.is_easy = is_easy;
        let state = AppState::new(catalog, query);
        state.spoken.set(language);
        state
    };
    let html = Owner::new().with(|| {
        let state = asked(false);
        let appearance = Appearance::kept(state);
        view! {
            <Header state appearance/>
            <main id=MAIN tabindex="-1">
                <div data-static=View::Overview.key()><Overview state/></div>
                <div data-static=View::Projects.key()>
                    <p class="instead">{failures::needs_program()}</p>
                    <Projects state is_embedded=false/>
                </div>
            </main>
            <template id="easy-start">
                <div class="easy-start"><EasyPage state=asked(true) size=TextSize::kept()/></div>
            </template>
        }
        .to_html()
    });
    // Markers that only a hydrating program would need.
    html.replace("<!>", "").replace("<!--<() />-->", "")
}
