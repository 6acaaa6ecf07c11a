//! Work in progress: a journal import by import, of which the last ones can be taken back, and
//! those taken back restored.

use super::journal::{Entry, Journal};

/// A journal and what people did to it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Work {
    journal: Journal,
    /// What the last file holds.
    saved: Journal,
    /// Where in the journal each import begins, oldest first.
    starts: Vec<usize>,
    /// Imports that were taken back, the last one last.
    undone: Vec<Journal>,
}

impl Work {
    /// Work that has not begun on what a file holds.
    #[must_use]
    pub fn on(saved: Journal) -> Self {
        Self {
            journal: saved.clone(),
            saved,
            ..Self::default()
        }
    }

    /// Work as it was kept: what was there before, each import, and those that were taken back.
    /// All of it is assumed to be in a file.
    #[must_use]
    pub fn resumed(first: Journal, imports: Vec<Journal>, undone: Vec<Journal>) -> Self {
        let mut work = Self {
            journal: first,
            undone,
            ..Self::default()
        };
        for import in imports {
            work.push(import);
        }
        work.mark_saved();
        work
    }

    /// The same work on what `came` with the page. Where no import is known to begin, all that is
    /// beyond that is one. What is in no file was only added to what came.
    #[must_use]
    pub fn upon(mut self, came: Journal, is_unsaved: bool) -> Self {
        if self.starts.is_empty() && self.journal.count() > came.count() {
            self.starts.push(came.count());
        }
        if is_unsaved {
            self.saved = came;
        }
        self
    }

    /// This work with `later` on top of it, which was begun on nothing.
    #[must_use]
    pub fn joined(mut self, later: Self) -> Self {
        let is_saved = !self.is_unsaved() && !later.is_unsaved();
        let first = self.journal.count();
        self.journal.append(later.journal);
        if !later.starts.is_empty() {
            self.undone.clear();
        }
        let starts = later.starts.into_iter();
        self.starts.extend(starts.map(|start| first + start));
        self.undone.extend(later.undone);
        if is_saved {
            self.mark_saved();
        }
        self
    }

    /// What stands.
    #[must_use]
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// Where each import begins in the journal followed by what was taken back.
    pub fn starts(&self) -> impl Iterator<Item = usize> {
        let mut end = self.journal.count();
        let undone = self.undone().map(move |import| {
            let start = end;
            end += import.count();
            start
        });
        self.starts.iter().copied().chain(undone)
    }

    /// Imports that were taken back, the one that would be restored first.
    pub fn undone(&self) -> impl Iterator<Item = &Journal> {
        self.undone.iter().rev()
    }

    /// Whether anything was entered, even if it was taken back since.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        self.can_undo() || self.can_redo()
    }

    /// Whether what stands is in no file.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.journal != self.saved
    }

    /// Whether there is an import that can be taken back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.starts.is_empty()
    }

    /// Whether there is an import that was taken back.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Notes that a file holds what stands.
    pub fn mark_saved(&mut self) {
        self.saved = self.journal.clone();
    }

    /// Adds entries; does nothing without any. What was taken back before is gone then.
    pub fn enter(&mut self, entries: Vec<Entry>) {
        if !entries.is_empty() {
            self.undone.clear();
            self.push(Journal::new(entries));
        }
    }

    /// Takes the last import back.
    pub fn undo(&mut self) {
        if let Some(start) = self.starts.pop() {
            self.undone.push(self.journal.split_off(start));
        }
    }

    /// Restores the import that was taken back last.
    pub fn redo(&mut self) {
        if let Some(import) = self.undone.pop() {
            self.push(import);
        }
    }

    fn push(&mut self, import: Journal) {
        if import.count() > 0 {
            self.starts.push(self.journal.count());
            self.journal.append(import);
        }
    }
}
