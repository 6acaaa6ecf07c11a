//! Entering figures: template, signature, file, paste, by hand; nothing is applied before it was
//! looked through.

mod form;
mod preview;

use leptos::prelude::*;

pub(crate) use self::form::EnterFigures;
pub(crate) use self::preview::LookThrough;
use crate::browser::timer::{self, Pending};
use crate::browser::{clock, storage, viewport};
use crate::model::Plan;
use crate::progress::intake::{self, Field, Preview, Signature, Table};
use crate::progress::{Day, Entry, Journal};
use crate::state::AppState;
use crate::text::language::learnt;
use crate::text::{entering as words, intake as faults};

/// Where the name of who enters is kept on this device.
const BY_KEY: &str = "entered-by";

/// After how long a correction is shown, ms: a press that ends the correction must not find that
/// what it pressed has moved away.
const SHOWN_MS: u32 = 150;

/// What is being entered, before it is taken over; cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Entering {
    pub(crate) state: AppState,
    /// What was handed over, with its name; `None` while nothing is looked through.
    table: RwSignal<Option<(String, Table)>>,
    /// Why the last file was refused; empty when it was not.
    fault: RwSignal<String>,
    /// Rows that the person leaves out.
    left_out: RwSignal<Vec<usize>>,
    by: RwSignal<String>,
    source: RwSignal<String>,
    /// What was pasted.
    pasted: RwSignal<String>,
    /// The record for the form by hand.
    record: RwSignal<String>,
    /// Whether that form was asked for.
    is_by_hand: RwSignal<bool>,
    /// A correction that is about to be shown.
    showing: StoredValue<Option<Pending>, LocalStorage>,
}

impl Entering {
    pub(crate) fn new(state: AppState) -> Self {
        Self {
            state,
            table: RwSignal::new(None),
            fault: RwSignal::new(String::new()),
            left_out: RwSignal::new(Vec::new()),
            by: RwSignal::new(storage::load(BY_KEY).unwrap_or_default()),
            source: RwSignal::new(String::new()),
            pasted: RwSignal::new(String::new()),
            record: RwSignal::new(String::new()),
            is_by_hand: RwSignal::new(false),
            showing: StoredValue::new_local(None),
        }
    }

    /// Opens the form for a figure of `record`.
    pub(crate) fn by_hand(self, record: String) {
        self.record.set(record);
        self.is_by_hand.set(true);
        viewport::focus_next(form::FIGURE_FIELD);
    }

    fn plan(self) -> &'static Plan {
        self.state.catalog.plan()
    }

    /// Reads `text`, which is called `name`, and shows what it would change.
    pub(crate) fn hand_over(self, name: &str, text: &str) {
        match intake::table::read(text) {
            Ok(table) => {
                self.fault.set(String::new());
                self.left_out.set(Vec::new());
                self.table.set(Some((name.to_owned(), table)));
            }
            Err(fault) => self.refuse(words::refused(name, &faults::fault(&fault))),
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
            by: self.by.get().trim().to_owned(),
            on: Day::read(&clock::today()),
            source: self.source.get().trim().to_owned(),
        }
    }

    /// A `part` of what is looked through; `None` while nothing is.
    fn looked_through<T>(self, part: impl FnOnce(&Looked<'_>) -> T) -> Option<T> {
        let table = self.table.read();
        let (_, table) = table.as_ref()?;
        let journal = self.state.actuals.journal.read();
        let signature = self.signature();
        let preview = intake::preview(self.plan(), &journal, table, &signature, learnt());
        Some(part(&Looked {
            journal: &journal,
            table,
            preview: &preview,
            left_out: &self.left_out.read(),
        }))
    }

    /// Leaves out the row written `row`, or takes it again.
    fn leave_out(self, row: &str) {
        if let Ok(row) = row.parse() {
            self.left_out
                .update(|left_out| match left_out.iter().position(|it| *it == row) {
                    Some(at) => drop(left_out.remove(at)),
                    None => left_out.push(row),
                });
            viewport::focus_next_match(vec![preview::taking(row)]);
        }
    }

    /// Writes `text` into the cell written `cell`, as row and key of the field. The keyboard goes to
    /// what is still to be corrected there, else anywhere, else to the line itself.
    fn correct(self, cell: &str, text: String) {
        let row_and_field = cell.split_once(':').and_then(|(row, key)| {
            let field = Field::all().into_iter().find(|it| it.key() == key)?;
            Some((row.parse().ok()?, field))
        });
        if let Some((row, field)) = row_and_field {
            self.table.update_untracked(|table| {
                if let Some((_, table)) = table {
                    table.set(row, field, text);
                }
            });
            let [same, line, any] = preview::correcting(cell, row);
            let show = move || {
                self.table.notify();
                viewport::focus_next_match(vec![same, line, any, preview::taking(row)]);
            };
            self.showing.set_value(Some(timer::after(SHOWN_MS, show)));
        }
    }
}

/// What a file would change, and what of it the person leaves out.
struct Looked<'l> {
    journal: &'l Journal,
    table: &'l Table,
    preview: &'l Preview,
    left_out: &'l [usize],
}

/// What is taken over.
fn taken(looked: &Looked<'_>) -> Vec<Entry> {
    let left_out = looked.left_out;
    looked.preview.entries(|row| left_out.contains(&row))
}
