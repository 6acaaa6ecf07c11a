//! The app's signals: what is asked, and the answers derived from it.
//!
//! Everything on screen is a function of these. Reading and writing the address is `address`.

/// What people entered.
pub mod actuals;
/// What follows the signals.
pub mod effects;

use leptos::prelude::*;

pub use self::actuals::Actuals;
use crate::query::{Choice, Conditions, Language, Query, Terms};
use crate::results::{Catalog, Lines, Matched};

/// The state of the app; cheap to copy into every component.
#[derive(Debug, Clone, Copy)]
pub struct AppState {
    /// The plan, made ready for questions.
    pub catalog: &'static Catalog,
    /// The question.
    pub query: RwSignal<Query>,
    /// Words to look for and mark.
    pub terms: Memo<Terms>,
    /// Which projects match.
    pub matched: Memo<Matched>,
    /// The table's lines.
    pub lines: Memo<Lines>,
    /// What people entered about what was achieved.
    pub actuals: Actuals,
    /// The language that is spoken; the one that the question asks for may still be on its way.
    pub spoken: RwSignal<Language>,
    /// A message to the person; empty when there is none.
    pub notice: RwSignal<String>,
    /// The last messages that have gone, the newest at the end.
    pub said: RwSignal<Vec<String>>,
    /// Whether the server is known to have another version of the page.
    pub is_replaced: RwSignal<bool>,
    /// Whether the search over everything is open above the view.
    pub is_searching: RwSignal<bool>,
    /// Id of the term that is explained above the view.
    pub explained: RwSignal<Option<String>>,
    /// The kind of the last change, from which `address` tells steps from runs.
    pub(crate) last_change: StoredValue<Change>,
}

/// What caused a change of the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    /// A choice: worth a step back.
    Step,
    /// One of a run of small changes, of which the first is worth a step back.
    Run {
        /// What is being changed.
        control: &'static str,
        /// Whether the change before was of the same run.
        goes_on: bool,
    },
    /// Read from the address.
    Address,
}

impl AppState {
    /// The state for a question.
    #[must_use]
    pub fn new(catalog: &'static Catalog, query: Query) -> Self {
        let query = RwSignal::new(query);
        let conditions: Memo<Conditions> = Memo::new(move |_| query.read().conditions.clone());
        let terms = Memo::new(move |_| Terms::of(conditions.read().text.as_str()));
        let spoken = RwSignal::new(Language::Chinese);
        let matched = Memo::new(move |_| {
            // More is found once the English is learnt.
            spoken.track();
            Matched::new(catalog, &conditions.read())
        });
        let order = Memo::new(move |_| query.with(|query| (query.sort, query.grouping)));
        let lines = Memo::new(move |_| {
            let (sort, grouping) = order.get();
            Lines::new(catalog, &matched.read(), sort, grouping)
        });
        Self {
            catalog,
            query,
            terms,
            matched,
            lines,
            actuals: Actuals::new(),
            spoken,
            notice: RwSignal::new(String::new()),
            said: RwSignal::new(Vec::new()),
            is_replaced: RwSignal::new(false),
            is_searching: RwSignal::new(false),
            explained: RwSignal::new(None),
            last_change: StoredValue::new(Change::Address),
        }
    }

    /// Says, by `sentence`, that the server has another version of the page, and offers it.
    pub fn replace_page(self, sentence: &str) {
        self.is_replaced.set(true);
        self.notice.set(sentence.to_owned());
    }

    /// Whether the question is that of a link, and not of a choice in the page.
    #[must_use]
    pub fn comes_from_link(self) -> bool {
        self.last_change.get_value() == Change::Address
    }

    /// Changes the question by a choice that back can undo.
    pub fn choose(self, change: impl FnOnce(&mut Query)) {
        self.last_change.set_value(Change::Step);
        self.query.update(change);
    }

    /// Changes the question by one of many small changes of `control`, such as typing, which
    /// back undoes together.
    pub fn adjust(self, control: &'static str, change: impl FnOnce(&mut Query)) {
        let last = self.last_change.get_value();
        let goes_on = matches!(last, Change::Run { control: before, .. } if before == control);
        self.last_change.set_value(Change::Run { control, goes_on });
        self.query.update(change);
    }

    /// Changes the question in place: back leads to what was before it.
    pub fn turn(self, change: impl FnOnce(&mut Query)) {
        self.last_change.set_value(Change::Run {
            control: "",
            goes_on: true,
        });
        self.query.update(change);
    }

    /// What is asked of the records of the open view, without anything else: notifies only when that
    /// changes.
    #[must_use]
    pub fn asked_records(self) -> Memo<Query> {
        self.derive(|query| Query {
            conditions: query.heeded(),
            only: query.only.clone(),
            by: query.by.clone(),
            item: query.item.clone(),
            presentation: query.presentation,
            ..Query::default()
        })
    }

    /// Whether `choice` is made, and what makes it or takes it back.
    pub fn switch(self, choice: Choice) -> (Memo<bool>, impl Fn() + Send + 'static) {
        let own = choice.clone();
        let is_chosen = self.derive(move |query| query.conditions.has(&own));
        let switch = move || self.choose(|query| query.conditions.switch_to(&choice));
        (is_chosen, switch)
    }

    /// A value derived from the question that notifies only when it changes.
    pub fn derive<T: PartialEq + Send + Sync + 'static>(
        self,
        part: impl Fn(&Query) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        // Boxed, so that the memo's code exists once for each type and not for each closure.
        let part: Box<dyn Fn(&Query) -> T + Send + Sync> = Box::new(part);
        Memo::new(move |_| self.query.with(&*part))
    }
}
