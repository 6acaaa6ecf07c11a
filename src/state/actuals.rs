//! What people entered about what was achieved, and whether a file holds it yet.

use leptos::prelude::*;

use crate::progress::{Entry, Journal};

/// The journal as signals; cheap to copy into every component.
#[derive(Debug, Clone, Copy)]
pub struct Actuals {
    /// Everything that was entered.
    pub journal: RwSignal<Journal>,
    /// Whether something was entered or taken back that is in no file yet.
    pub is_unsaved: RwSignal<bool>,
    /// Whether the browser keeps what is in no file.
    pub is_kept: RwSignal<bool>,
    /// How many entries there were before each change that can be undone.
    steps: RwSignal<Vec<usize>>,
}

impl Actuals {
    /// The signals of `journal`; `is_unsaved` tells whether no file holds it.
    #[must_use]
    pub fn new(journal: Journal, is_unsaved: bool) -> Self {
        Self {
            journal: RwSignal::new(journal),
            is_unsaved: RwSignal::new(is_unsaved),
            is_kept: RwSignal::new(true),
            steps: RwSignal::new(Vec::new()),
        }
    }

    /// Lets undo lead back to the first `length` entries.
    pub fn can_return_to(self, length: usize) {
        self.steps.update(|steps| steps.push(length));
    }

    /// Adds entries; does nothing without any.
    pub fn enter(self, entries: Vec<Entry>) {
        if entries.is_empty() {
            return;
        }
        self.can_return_to(self.journal.read_untracked().entries().len());
        self.journal.update(|journal| journal.add(entries));
        self.is_unsaved.set(true);
    }

    /// Whether there is a change that can be undone.
    #[must_use]
    pub fn can_undo(self) -> bool {
        !self.steps.read().is_empty()
    }

    /// Takes the last change back.
    pub fn undo(self) {
        let mut before = None;
        self.steps.update(|steps| before = steps.pop());
        if let Some(length) = before {
            self.journal
                .update(|journal| *journal = journal.cut(length));
            self.is_unsaved.set(true);
        }
    }
}
