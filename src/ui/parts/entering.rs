//! Entering figures: template, signature, file, paste, by hand; nothing is applied before it was
//! looked through.

mod form;
mod preview;

use leptos::prelude::*;

pub(crate) use self::form::EnterFigures;
pub(crate) use self::preview::LookThrough;
use crate::browser::{clock, storage};
use crate::model::Plan;
use crate::progress::intake::{self, Preview, Signature, Table};
use crate::progress::{Day, Journal};
use crate::state::AppState;
use crate::text::{entering as words, intake as faults};

/// Where the name of who enters is kept on this device.
const BY_KEY: &str = "entered-by";

/// What is being entered, before it is taken over; cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Entering {
    pub(crate) state: AppState,
    /// What was handed over, with its name; `None` while nothing is looked through.
    table: RwSignal<Option<(String, Table)>>,
    /// Why the last file was refused; empty when it was not.
    fault: RwSignal<String>,
    /// Rows for which the person does other than is proposed: leaves out, or takes.
    flipped: RwSignal<Vec<usize>>,
    by: RwSignal<String>,
    source: RwSignal<String>,
    /// The record for the form by hand.
    pub(crate) record: RwSignal<String>,
}

impl Entering {
    pub(crate) fn new(state: AppState) -> Self {
        Self {
            state,
            table: RwSignal::new(None),
            fault: RwSignal::new(String::new()),
            flipped: RwSignal::new(Vec::new()),
            by: RwSignal::new(storage::load(BY_KEY).unwrap_or_default()),
            source: RwSignal::new(String::new()),
            record: RwSignal::new(String::new()),
        }
    }

    fn plan(self) -> &'static Plan {
        self.state.catalog.plan()
    }

    /// Reads `text`, which is called `name`, and shows what it would change.
    fn hand_over(self, name: &str, text: &str) {
        match intake::read(text) {
            Ok(table) => {
                self.fault.set(String::new());
                self.flipped.set(Vec::new());
                self.table.set(Some((name.to_owned(), table)));
            }
            Err(fault) => self.refuse(words::refused(name, &faults::file_fault(&fault))),
        }
    }

    fn refuse(self, sentence: String) {
        self.table.set(None);
        self.fault.set(sentence);
    }

    fn sign_as(self, by: String) {
        // Without storage it is asked for again.
        let _ = storage::keep(BY_KEY, Some(&by));
        self.by.set(by);
    }

    fn signature(self) -> Signature {
        Signature {
            by: self.by.get(),
            on: Day::read(&clock::today()),
            source: self.source.get(),
        }
    }

    /// What `table` would change.
    fn preview(self, journal: &Journal, table: &Table) -> Preview {
        intake::preview(self.plan(), journal, table, &self.signature())
    }
}
