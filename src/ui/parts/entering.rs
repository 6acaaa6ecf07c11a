//! Entering figures: template, signature, file, paste, by hand; nothing is applied before it
//! has been looked through.

use leptos::prelude::*;

use crate::browser::file_input::{self, Arrival, Unread};
use crate::browser::timer::{self, Pending};
use crate::browser::{clock, storage, viewport};
use crate::model::Plan;
use crate::progress::intake::encoding;
use crate::progress::intake::{self, Field, FileFault};
use crate::progress::intake::{Preview, PreviewLine, Signature, Table, Verdict};
use crate::progress::{Day, Entry, Journal, goals};
use crate::state::AppState;
use crate::text::language::{any_dictionary, translated};
use crate::text::{entering as words, intake as faults};

/// Where this device keeps the name of the person who enters figures.
const BY_KEY: &str = "entered-by";

/// How long until a correction is shown, ms: what is pressed to end the correction must not move away
/// under the press.
const SHOWN_MS: u32 = 150;

/// Id of the field for a figure by hand.
pub(super) const FIGURE_FIELD: &str = "enter-figure";
/// Attribute of the field that takes a line: its row.
pub(super) const TAKE: &str = "data-take";
/// Attribute of a field that corrects a cell: row and key of the field.
pub(super) const CELL: &str = "data-cell";

/// What is being entered, before it is taken over; cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Entering {
    pub(crate) state: AppState,
    /// What is looked through, with its name; `None` for nothing.
    pub(super) table: RwSignal<Option<(String, Table)>>,
    /// Why the last file was refused; empty when it was not.
    pub(super) fault: RwSignal<String>,
    /// Rows that the person decided to take or to leave out.
    decided: RwSignal<Vec<(usize, bool)>>,
    pub(super) by: RwSignal<String>,
    pub(super) source: RwSignal<String>,
    /// What was pasted.
    pub(super) pasted: RwSignal<String>,
    /// The record for the form by hand, as [`offered`] names it or as a person typed it.
    pub(super) record: RwSignal<String>,
    /// Whether that form was asked for.
    pub(super) is_by_hand: RwSignal<bool>,
    /// A correction that is about to be shown.
    showing: StoredValue<Option<Pending>, LocalStorage>,
}

impl Entering {
    pub(crate) fn new(state: AppState) -> Self {
        Self {
            state,
            table: RwSignal::new(None),
            fault: RwSignal::new(String::new()),
            decided: RwSignal::new(Vec::new()),
            by: RwSignal::new(storage::load(BY_KEY).unwrap_or_default()),
            source: RwSignal::new(String::new()),
            pasted: RwSignal::new(String::new()),
            record: RwSignal::new(String::new()),
            is_by_hand: RwSignal::new(false),
            showing: StoredValue::new_local(None),
        }
    }

    /// Opens the form for a figure of the record with this id.
    pub(crate) fn by_hand(self, id: &str) {
        let mut offered = offered(self.plan()).into_iter();
        let named = offered.find(|it| it.id == id).map(|it| it.label);
        self.record.set(named.unwrap_or_else(|| id.to_owned()));
        self.is_by_hand.set(true);
        viewport::focus_next(FIGURE_FIELD);
    }

    pub(super) fn plan(self) -> &'static Plan {
        self.state.catalog.plan()
    }

    /// Shows what entries would change that the browser keeps as `text` under `key`.
    pub(crate) fn take_up(self, key: &str, text: &str) {
        self.hand_over(words::left_name(), text);
        self.looks_at(key);
    }

    /// Notes under which key the browser keeps what is looked through; empty for other files.
    fn looks_at(self, key: &str) {
        let care = self.state.actuals.care;
        care.update(|care| key.clone_into(&mut care.looked_at));
    }

    /// Takes over what is looked through, and returns the number of entries. What the browser kept is
    /// done with once nothing in it is left to correct.
    pub(super) fn take_over(self) -> usize {
        let looked_through = untrack(move || {
            self.looked_through(|looked| {
                let is_open =
                    |it: &&PreviewLine| looked.waits(it) || it.outcome == Verdict::NotUnderstood;
                let open = looked.preview.lines.iter().filter(is_open);
                (looked.taken(), open.count())
            })
        });
        let (entries, open) = looked_through.unwrap_or_default();
        let number = entries.len();
        if open == 0 {
            self.state.actuals.take();
        }
        self.state.actuals.enter(entries);
        self.pasted.set(String::new());
        self.table.set(None);
        number
    }

    /// Takes a file that was dropped, or says why not.
    pub(crate) fn arrived(self, arrival: Result<Arrival, Unread>) {
        self.chosen(arrival);
        let fault = self.fault.get_untracked();
        if !fault.is_empty() {
            // Someone who drops a file may not see the form.
            self.state.notice.set(fault);
        }
    }

    /// Takes a file that was chosen.
    pub(super) fn chosen(self, arrival: Result<Arrival, Unread>) {
        let Arrival { name, bytes } = match arrival {
            Ok(arrival) => arrival,
            Err((name, reason)) => return self.refuse(words::unreadable(&name, &reason)),
        };
        let text = encoding::check(&bytes).and_then(|encoding| {
            let text = file_input::decoded(&bytes, encoding.label());
            text.ok_or(FileFault::Garbled)
        });
        match text {
            Ok(text) => self.hand_over(&name, &text),
            Err(fault) => self.refuse(words::refused(&name, &faults::fault(&fault))),
        }
    }

    /// Reads `text`, which is called `name`, and shows what it would change.
    pub(crate) fn hand_over(self, name: &str, text: &str) {
        self.looks_at("");
        match intake::read_figures(text) {
            Ok(table) => {
                self.fault.set(String::new());
                self.decided.set(Vec::new());
                self.table.set(Some((name.to_owned(), table)));
            }
            Err(fault) => self.refuse(words::refused(name, &faults::fault(&fault))),
        }
    }

    fn refuse(self, sentence: String) {
        self.table.set(None);
        self.fault.set(sentence);
    }

    pub(super) fn sign_as(self, by: String) {
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

    /// What `part` finds in what is looked through; `None` for nothing.
    pub(super) fn looked_through<T>(self, part: impl FnOnce(&Looked<'_>) -> T) -> Option<T> {
        let table = self.table.read();
        let (_, table) = table.as_ref()?;
        let journal = self.state.actuals.journal.read();
        let signature = self.signature();
        let preview = intake::preview(self.plan(), &journal, table, &signature, any_dictionary());
        Some(part(&Looked {
            journal: &journal,
            table,
            preview: &preview,
            decided: &self.decided.read(),
        }))
    }

    /// Takes the row with the number `row`, or leaves it out.
    pub(super) fn decide(self, row: &str, is_taken: bool) {
        if let Ok(row) = row.parse() {
            self.decided.update(|decided| {
                decided.retain(|(known, _)| *known != row);
                decided.push((row, is_taken));
            });
            viewport::focus_next_match(vec![taking(row)]);
        }
    }

    /// Takes all doubtful lines.
    pub(super) fn take_doubtful(self) {
        let waiting = untrack(move || {
            self.looked_through(|looked| {
                let lines = looked.preview.lines.iter();
                let waiting = lines.filter(|it| looked.waits(it));
                waiting.map(|it| it.row).collect::<Vec<_>>()
            })
        });
        let waiting = waiting.unwrap_or_default();
        let first = waiting.first().copied().unwrap_or_default();
        self.decided
            .update(|decided| decided.extend(waiting.into_iter().map(|row| (row, true))));
        viewport::focus_next_match(vec![taking(first)]);
    }

    /// Writes `text` into `cell`, given as row and key of the field. The focus moves to what is still to
    /// be corrected there, else anywhere, else to the line itself.
    pub(super) fn correct(self, cell: &str, text: String) {
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
            self.decided
                .update_untracked(|decided| decided.retain(|(known, _)| *known != row));
            let (same, line) = (
                format!("[{CELL}=\"{cell}\"]"),
                format!("[{CELL}^=\"{row}:\"]"),
            );
            let show = move || {
                self.table.notify();
                let any = format!("[{CELL}]");
                viewport::focus_next_match(vec![same, line, any, taking(row)]);
            };
            self.showing.set_value(Some(timer::after(SHOWN_MS, show)));
        }
    }
}

/// What a file would change, and what of it the person decided.
pub(super) struct Looked<'l> {
    pub(super) journal: &'l Journal,
    pub(super) table: &'l Table,
    pub(super) preview: &'l Preview,
    decided: &'l [(usize, bool)],
}

impl Looked<'_> {
    /// Whether a line is taken.
    pub(super) fn takes(&self, line: &PreviewLine) -> bool {
        let mut decided = self.decided.iter().filter(|(row, _)| *row == line.row);
        let decided = decided.next().map(|(_, is_taken)| *is_taken);
        line.can_be_taken() && decided.unwrap_or(line.is_taken())
    }

    /// Whether a line is doubtful and not taken.
    pub(super) fn waits(&self, line: &PreviewLine) -> bool {
        line.can_be_taken() && line.is_doubtful() && !self.takes(line)
    }

    /// What is taken over.
    pub(super) fn taken(&self) -> Vec<Entry> {
        self.preview.entries(|line| self.takes(line))
    }
}

/// A record for which a figure can be entered.
pub(super) struct Offered {
    pub(super) id: &'static str,
    /// Its name, with its id if another one has the same name.
    pub(super) label: String,
    pub(super) lang: Option<&'static str>,
}

/// All records for which something can be entered.
pub(super) fn offered(plan: &'static Plan) -> Vec<Offered> {
    let names = goals(plan).into_iter();
    let names = names.map(|goal| (goal.id, translated(goal.name), None));
    let projects = plan.projects.iter();
    let projects = projects.map(|it| (it.id.as_str(), it.name.as_str(), Some("zh-CN")));
    let all: Vec<(&str, &str, _)> = names.chain(projects).collect();
    let label = |id: &str, name: &str| {
        let alike = all.iter().filter(|(_, other, _)| *other == name);
        if alike.count() > 1 {
            format!("{name} ({id})")
        } else {
            name.to_owned()
        }
    };
    let records = all.iter();
    records
        .map(|&(id, name, lang)| Offered {
            id,
            label: label(id, name),
            lang,
        })
        .collect()
}

/// CSS selector of the field that takes the line of a row.
fn taking(row: usize) -> String {
    format!("[{TAKE}=\"{row}\"]")
}
