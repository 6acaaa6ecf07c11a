//! What the parts of one chart share.

use leptos::prelude::*;

use crate::charts::{DataPoint, Figure};
use crate::state::AppState;

/// A chart as it is shown; cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    pub(super) state: AppState,
    pub(super) figure: Memo<Figure>,
    /// Id of the chart, and prefix of all its ids.
    pub(super) id: &'static str,
    /// Id of the element that is drawn in.
    pub(super) host: StoredValue<String>,
    /// Whether the person asked for the table.
    pub(super) is_table: RwSignal<bool>,
    /// Position of the point that the keys are at; `None` for none.
    pub(super) active: RwSignal<Option<usize>>,
    /// Whether there is a drawing to be seen.
    pub(super) is_drawn: RwSignal<bool>,
}

impl Shown {
    /// Opens or chooses what the point at a position stands for.
    pub(super) fn act_at(self, at: usize) {
        if let Some(point) = self.figure.read_untracked().points.get(at) {
            self.act(point);
        }
    }

    pub(super) fn act(self, point: &DataPoint) {
        let state = self.state;
        if let Some(id) = &point.opens {
            state.choose(|query| query.selected = Some(id.clone()));
        } else if point.is_live() {
            state.choose(|query| point.choose(&mut query.conditions));
        }
    }
}
