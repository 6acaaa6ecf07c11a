//! Which lines of the table exist on the page: those on screen and a few around them, or, in a
//! frame, as many as were asked for.

use leptos::prelude::*;

use crate::browser::viewport;
use crate::state::AppState;
use crate::state::effects::{hold, set_if_new};

/// Lines kept above and below the screen, so that scrolling and tabbing find them ready.
const AROUND: usize = 3;
/// Height of a line before one can be measured, CSS px; `--row-height` in `table.css`.
const LINE_HEIGHT: f64 = 60.0;
/// Lines that a table inside another page has at first, and that each press of a button adds.
/// A frame as high as its content sees all of it: scrolling would never end the list.
const PAGE: usize = 20;
/// Lines of the static page; beyond this only the program shows more.
const STATIC_LINES: usize = 200;
/// Id of the table's body, whose top edge tells how far it is scrolled.
pub(crate) const BODY: &str = "project-rows";
/// Id of the first line of the body that can be measured.
pub(crate) const FIRST_LINE: &str = "project-line";

/// A run of lines. Scrolling adds and removes lines at its ends and leaves the others, and the focus
/// in them, alone; another answer is written into the lines that are there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RowWindow {
    /// First line of the run.
    pub(crate) first: Memo<usize>,
    /// Number of lines of the run.
    pub(crate) slots: RwSignal<usize>,
    /// Height of a line, CSS px.
    pub(crate) line_height: RwSignal<f64>,
    /// Number of all lines.
    pub(crate) total: Memo<usize>,
    /// Row of the project whose details are open.
    pub(crate) selected: Memo<Option<u32>>,
    wanted: RwSignal<usize>,
    /// Number of lines that were asked for; `None` when scrolling decides.
    asked: Option<RwSignal<usize>>,
    is_printing: RwSignal<bool>,
}

impl RowWindow {
    /// The window over the lines of `state`: at first what the static page shows.
    pub(crate) fn new(state: AppState, is_paged: bool) -> Self {
        let total = Memo::new(move |_| state.lines.read().lines.len());
        let view_height = viewport::height();
        // A dossier has all lines, and is made anew for another answer.
        let is_printed = state.query.read_untracked().presentation.is_dossier;
        let slots = if is_printed {
            total.get_untracked()
        } else if is_paged {
            PAGE
        } else if view_height > 0.0 {
            slots(view_height, LINE_HEIGHT)
        } else {
            total.get_untracked().min(STATIC_LINES)
        };
        let slots = RwSignal::new(slots);
        let wanted = RwSignal::new(0usize);
        let first = Memo::new(move |_| wanted.get().min(total.get().saturating_sub(slots.get())));
        Self {
            first,
            slots,
            line_height: RwSignal::new(LINE_HEIGHT),
            total,
            selected: selected_row(state),
            wanted,
            asked: is_paged.then(|| RwSignal::new(PAGE)),
            is_printing: RwSignal::new(is_printed),
        }
    }

    /// Follows scrolling, resizing and printing until the owner ends. Leaves Rust, so it
    /// belongs in an effect.
    pub(crate) fn follow(self) {
        if self.is_printing.get_untracked() {
            return;
        }
        self.measure();
        if self.asked.is_none() {
            hold(viewport::on_change(move || self.measure()));
        }
        hold(viewport::on_print(
            move || {
                self.is_printing.set(true);
                self.wanted.set(0);
                self.slots.set(self.total.get_untracked());
            },
            move || {
                self.is_printing.set(false);
                self.measure();
            },
        ));
    }

    /// Asks for more lines.
    pub(crate) fn show_more(self) {
        if let Some(asked) = self.asked {
            asked.update(|lines| *lines += PAGE);
            self.measure();
        }
    }

    /// The lines of the run. Beyond the last line they are hidden, ready for more.
    pub(crate) fn lines(self) -> std::ops::Range<usize> {
        let first = self.first.get();
        first..first + self.slots.get()
    }

    /// Heights of the lines above and below the stretch, CSS px.
    pub(crate) fn space_around(self) -> (f64, f64) {
        if self.asked.is_some() {
            return (0.0, 0.0);
        }
        let height = self.line_height.get();
        let first = self.first.get();
        let below = self.total.get().saturating_sub(first + self.slots.get());
        (lines_height(first, height), lines_height(below, height))
    }

    fn measure(self) {
        if self.is_printing.try_get_untracked().is_none_or(|it| it) {
            return;
        }
        if let Some(asked) = self.asked {
            self.slots.set(asked.get_untracked());
            return;
        }
        if let Some((_, height)) = viewport::top_and_height(FIRST_LINE).filter(|it| it.1 > 0.0)
            && (height - self.line_height.get_untracked()).abs() > 0.1
        {
            self.line_height.set(height);
        }
        let height = self.line_height.get_untracked();
        set_if_new(self.slots, slots(viewport::height(), height));
        if let Some((top, _)) = viewport::top_and_height(BODY) {
            let first = first_line(-top, height);
            if first != self.wanted.get_untracked() {
                self.wanted.set(first);
                viewport::keep_focus();
            }
        }
    }
}

fn selected_row(state: AppState) -> Memo<Option<u32>> {
    let selected = state.derive(|query| query.selected.clone());
    Memo::new(move |_| {
        let id = selected.get()?;
        let projects = &state.catalog.plan().projects;
        let at = projects.iter().position(|project| project.id == id)?;
        u32::try_from(at).ok()
    })
}

/// Scrolls `line` to the middle of the screen.
pub(crate) fn reveal(line: usize) {
    let body = viewport::top_and_height(BODY);
    let first = viewport::top_and_height(FIRST_LINE);
    if let Some(((top, _), (_, height))) = body.zip(first) {
        viewport::scroll_by(top + lines_height(line, height) - viewport::height() / 2.0);
    }
}

/// Lines that fill a view of `height`, with those around it.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to a sensible number of lines first"
)]
fn slots(height: f64, line_height: f64) -> usize {
    (height / line_height).ceil().clamp(1.0, 400.0) as usize + 2 * AROUND
}

/// The first line to keep when `scrolled` px of the body are above the view.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to a number of lines first"
)]
fn first_line(scrolled: f64, line_height: f64) -> usize {
    let line = (scrolled / line_height).floor().clamp(0.0, 1e9) as usize;
    line.saturating_sub(AROUND)
}

#[allow(
    clippy::cast_precision_loss,
    reason = "numbers of lines stay far below 2^53"
)]
fn lines_height(lines: usize, height: f64) -> f64 {
    lines as f64 * height
}
