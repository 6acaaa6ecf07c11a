//! What people entered about what was achieved, and whether it is kept.

use leptos::prelude::*;

use crate::progress::intake::{FileFault, Seal};
use crate::progress::{Entry, Journal, Work};

/// The figures as signals; cheap to copy into every component.
#[derive(Debug, Clone, Copy)]
pub struct Actuals {
    /// What was entered, import by import.
    pub work: RwSignal<Work>,
    /// What stands of it.
    pub journal: Memo<Journal>,
    /// How it is taken care of.
    pub care: RwSignal<Care>,
}

/// How entries are taken care of.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Care {
    /// Whether the figures that the page comes with are still on their way.
    pub is_waiting: bool,
    /// Whether the browser refused to keep what was entered last.
    pub is_not_kept: bool,
    /// Whether a file is being looked through.
    pub is_previewing: bool,
    /// Under which key the browser keeps what is looked through; empty for other files.
    pub looked_at: String,
    /// What the seal of the figures says that the page came with.
    pub seal: Seal,
    /// Checksum of the program that sealed them; empty where it is not known.
    pub sealed_by: String,
    /// What there is beside the figures that are shown.
    pub left: Vec<Left>,
}

/// Entries that are in no file and belong to other figures, or that cannot be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Left {
    /// Under which key the browser keeps them; empty for what the page came with.
    pub key: String,
    /// The entries as they are kept.
    pub text: String,
    /// Why they cannot be read; `None` when they can.
    pub fault: Option<FileFault>,
    /// Whether they were taken over, so that they need not be kept once what stands is.
    pub is_taken: bool,
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
        let work = RwSignal::new(Work::default());
        Self {
            work,
            journal: Memo::new(move |_| work.read().journal().clone()),
            care: RwSignal::new(Care::default()),
        }
    }

    /// Notes that a file holds what stands now.
    pub fn mark_saved(self) {
        self.work.update(Work::mark_saved);
    }

    /// Adds entries; does nothing without any.
    pub fn enter(self, entries: Vec<Entry>) {
        self.work.update(|work| work.enter(entries));
    }

    /// Notes that what is looked through was taken over, where the browser keeps it.
    pub fn take(self) {
        self.care.update(|care| {
            let key = &care.looked_at;
            let is_meant = |it: &&mut Left| !key.is_empty() && it.key == *key;
            for left in care.left.iter_mut().filter(is_meant) {
                left.is_taken = true;
            }
        });
    }
}
