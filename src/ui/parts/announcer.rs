//! Tells screen readers what has changed once typing or choosing pauses.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::timer::{self, Pending};
use crate::query::{Query, Terms, View};
use crate::results::asked::{asked_findings, asked_indicators};
use crate::results::commitments::commitments;
use crate::results::finds;
use crate::results::firm_records::firms;
use crate::state::AppState;
use crate::state::effects::{effect, effect_from};
use crate::text::facets::asked_goals;
use crate::text::language::colon;
use crate::text::{answers, labels, overview};
use crate::ui::lazy;

/// A pause after which a change is worth saying, ms.
const PAUSE_MS: u32 = 700;

/// A polite live region that waits for a pause, so that every letter does not interrupt the
/// reader. Leaves Rust.
#[derive(Clone, Copy)]
struct Said {
    text: RwSignal<String>,
    waiting: StoredValue<Option<Pending>, LocalStorage>,
}

impl Said {
    fn nothing() -> Self {
        Self {
            text: RwSignal::new(String::new()),
            waiting: StoredValue::new_local(None),
        }
    }

    fn soon(self, say: impl FnOnce(RwSignal<String>) + 'static) {
        let say = move || say(self.text);
        self.waiting.set_value(Some(timer::after(PAUSE_MS, say)));
    }

    fn region(self) -> impl IntoView {
        view! {
            <p class="visually-hidden" role="status" aria-live="polite" aria-atomic="true">
                {self.text}
            </p>
        }
    }
}

/// Says which view was opened, and after other conditions how many records are left; silent until
/// the first change.
pub(crate) fn announcer(state: AppState) -> impl IntoView {
    let said = Said::nothing();
    let asked = state.derive(|query| (query.view, query.conditions.clone(), query.only.clone()));
    effect_from(move |before: Option<View>| {
        let (view, ..) = asked.get();
        if let Some(before) = before {
            let name = (before != view).then(|| labels::view(view));
            let accepts_all = |it: &Query| it.heeded().accept_all() && it.only.is_empty();
            let is_all = state.query.with_untracked(accepts_all);
            said.soon(move |text| match name {
                Some(name) if is_all => text.set(name.to_owned()),
                _ => count(state, name, text),
            });
        }
        view
    });
    said.region()
}

/// Says `name`, and behind it what can be counted in the open view.
fn count(state: AppState, name: Option<&'static str>, text: RwSignal<String>) {
    spawn_local(async move {
        let counted = match state.query.with_untracked(|query| query.view) {
            View::Clusters | View::Parks | View::Projects => {
                answers::announcement(state.matched.read_untracked().total)
            }
            _ => lazy::announcement(state).await,
        };
        let name = name.map_or_else(String::new, |name| [name, colon()].concat());
        text.set(name + &counted);
    });
}

/// Says how many records the words in the search over everything have found; silent while there
/// are none.
pub(crate) fn announce_found(state: AppState, terms: Memo<Terms>) -> impl IntoView {
    let said = Said::nothing();
    effect(move || {
        // Read, because a memo that nobody has read does not tell of changes.
        terms.with(|_| ());
        said.soon(move |text| text.set(found(state, &terms.read_untracked())));
    });
    said.region()
}

/// How many records the open view shows; empty where it shows none, or projects, and before they are
/// here.
pub(crate) fn counted(state: AppState) -> String {
    let plan = state.catalog.plan();
    if !plan.is_whole() {
        return String::new();
    }
    let query = state.query.read_untracked();
    let records = match query.view {
        View::About | View::Clusters | View::Parks | View::Projects => return String::new(),
        View::Overview => return found(state, &state.terms.read_untracked()),
        View::Indicators => asked_indicators(plan, &query).len(),
        View::Firms => firms(state.catalog, &query).len(),
        View::Tasks => commitments(plan, &query).len(),
        View::Audit => asked_findings(plan, state.catalog.findings(), &query).len(),
        View::Progress => asked_goals(plan, &query, &state.actuals.journal.read_untracked()).len(),
    };
    answers::shown(records)
}

/// What the search over everything has found; empty where nothing is looked for.
fn found(state: AppState, terms: &Terms) -> String {
    if terms.is_empty() {
        return String::new();
    }
    overview::found(finds(state.catalog, terms).len())
}
