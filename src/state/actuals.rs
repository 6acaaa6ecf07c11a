//! What people entered about what was achieved, and whether a file holds it yet.

use leptos::prelude::*;

use crate::progress::{Entry, Journal};

/// The journal as signals; cheap to copy into every component.
#[derive(Debug, Clone, Copy)]
pub struct Actuals {
    /// Everything that was entered.
    pub journal: RwSignal<Journal>,
    /// Whether what stands is in no file yet.
    pub is_unsaved: RwSignal<bool>,
    /// Whether the browser keeps what is in no file.
    pub is_kept: RwSignal<bool>,
    /// The journal before each change that can be undone.
    steps: RwSignal<Vec<Journal>>,
    /// What the last file holds.
    saved: RwSignal<Journal>,
}

impl Default for Actuals {
    fn default() -> Self {
        Self::new()
    }
}

impl Actuals {
    /// The signals of an empty journal.
    #[must_use]
    pub fn new() -> Self {
        Self {
            journal: RwSignal::new(Journal::default()),
            is_unsaved: RwSignal::new(false),
            is_kept: RwSignal::new(true),
            steps: RwSignal::new(Vec::new()),
            saved: RwSignal::new(Journal::default()),
        }
    }

    /// Shows what the page came with.
    pub fn begin(self, came: Journal) {
        self.journal.set(came);
        self.mark_saved();
    }

    /// Shows `work`, which undo leads back to what the page came with.
    pub fn restore(self, work: Journal, is_unsaved: bool) {
        self.steps.set(vec![self.journal.get_untracked()]);
        self.journal.set(work);
        if is_unsaved {
            self.is_unsaved.set(true);
        } else {
            self.mark_saved();
        }
    }

    /// Notes that a file holds what stands now.
    pub fn mark_saved(self) {
        self.saved.set(self.journal.get_untracked());
        self.is_unsaved.set(false);
    }

    /// Adds entries; does nothing without any.
    pub fn enter(self, entries: Vec<Entry>) {
        if entries.is_empty() {
            return;
        }
        let before = self.journal.get_untracked();
        self.steps.update(|steps| steps.push(before));
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
        if let Some(before) = before {
            self.is_unsaved.set(before != *self.saved.read_untracked());
            self.journal.set(before);
        }
    }
}
