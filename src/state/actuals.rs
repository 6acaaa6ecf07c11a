//! What people entered about what was achieved, and whether a file holds it yet.

use leptos::prelude::*;

use crate::progress::{Entry, Journal};

/// The journal as signals; cheap to copy into every component.
#[derive(Debug, Clone, Copy)]
pub struct Actuals {
    /// Everything that was entered.
    pub journal: RwSignal<Journal>,
    /// How it is taken care of.
    pub care: RwSignal<Care>,
}

/// How entries are taken care of.
#[derive(Debug, Clone, PartialEq)]
pub struct Care {
    /// Whether what stands is in no file yet.
    pub is_unsaved: bool,
    /// Whether the browser keeps what is in no file.
    pub is_kept: bool,
    /// JSON of entries that are in no file and belong to other figures than those that the page
    /// came with; `None` where the browser keeps none, or the person wants no more of them.
    pub left: Option<String>,
    /// The journal before each change that can be undone.
    steps: Vec<Journal>,
    /// What the last file holds.
    saved: Journal,
}

impl Care {
    /// Whether there is a change that can be undone.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.steps.is_empty()
    }
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
            care: RwSignal::new(Care {
                is_unsaved: false,
                is_kept: true,
                left: None,
                steps: Vec::new(),
                saved: Journal::default(),
            }),
        }
    }

    /// Shows what the page came with.
    pub fn begin(self, came: Journal) {
        self.journal.set(came);
        self.mark_saved();
    }

    /// Shows `work`, which undo leads back to what the page came with.
    pub fn restore(self, work: Journal, is_unsaved: bool) {
        let came = self.journal.get_untracked();
        self.journal.set(work);
        self.care.update(|care| care.steps = vec![came]);
        if is_unsaved {
            self.care.update(|care| care.is_unsaved = true);
        } else {
            self.mark_saved();
        }
    }

    /// Notes that a file holds what stands now.
    pub fn mark_saved(self) {
        let saved = self.journal.get_untracked();
        self.care.update(|care| {
            care.saved = saved;
            care.is_unsaved = false;
        });
    }

    /// Adds entries; does nothing without any.
    pub fn enter(self, entries: Vec<Entry>) {
        if entries.is_empty() {
            return;
        }
        let before = self.journal.get_untracked();
        self.care.update(|care| {
            care.steps.push(before);
            care.is_unsaved = true;
        });
        self.journal.update(|journal| journal.add(entries));
    }

    /// Takes the last change back.
    pub fn undo(self) {
        let mut before = None;
        self.care.update(|care| {
            before = care.steps.pop();
            care.is_unsaved = before.as_ref().is_some_and(|before| *before != care.saved);
        });
        if let Some(before) = before {
            self.journal.set(before);
        }
    }
}
