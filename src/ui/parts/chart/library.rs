//! The library of all charts: asked for by the first of them, and again after a failure.

use leptos::prelude::*;

use crate::browser::{charts, version, viewport};

/// Whether charts can be drawn; one for the page, so that one retry helps all charts.
#[derive(Clone, Copy)]
pub(crate) struct Library {
    status: RwSignal<Status>,
    /// Why it did not come; stays while it is asked for again.
    lack: RwSignal<Option<Lack>>,
    /// Whether all charts are drawn at once, since they are printed; `None` for never.
    is_printed: Option<Memo<bool>>,
}

/// Whether what is drawn is for paper.
pub(crate) fn is_for_paper() -> bool {
    Library::shared().draws_for_paper()
}

/// Whether charts come and change without motion: asked for, or on paper.
pub(crate) fn are_still() -> bool {
    viewport::prefers_reduced_motion() || is_for_paper()
}

#[derive(Clone, Copy)]
enum Status {
    Unasked,
    Asked,
    Ready,
}

/// Why the library did not come.
#[derive(Clone)]
pub(super) enum Lack {
    /// With a technical reason, perhaps empty.
    Missing(String),
    /// The server has another version of the page, with another library.
    Replaced,
}

impl Library {
    /// Makes the page's library, for all components below.
    pub(crate) fn provide(is_printed: Memo<bool>) {
        provide_context(Self {
            is_printed: Some(is_printed),
            ..Self::new()
        });
    }

    /// The page's library; one of its own where no page is around.
    pub(super) fn shared() -> Self {
        use_context().unwrap_or_else(Self::new)
    }

    fn new() -> Self {
        Self {
            status: RwSignal::new(Status::Unasked),
            lack: RwSignal::new(None),
            is_printed: None,
        }
    }

    /// Whether charts are drawn for paper: all of them at once, and still.
    pub(super) fn draws_for_paper(self) -> bool {
        self.is_printed.is_some_and(|it| it.get_untracked())
    }

    /// Asks for the library, unless it is there or on its way.
    pub(super) fn ask(self) {
        if matches!(*self.status.read_untracked(), Status::Asked | Status::Ready) {
            return;
        }
        self.status.set(Status::Asked);
        charts::load(move |came| match came {
            Ok(()) => {
                self.status.set(Status::Ready);
                self.lack.set(None);
            }
            Err(reason) => {
                self.status.set(Status::Unasked);
                self.lack.set(Some(Lack::Missing(reason)));
                version::when_replaced(move || self.lack.set(Some(Lack::Replaced)));
            }
        });
    }

    /// Whether charts can be drawn now.
    pub(super) fn is_ready(self) -> bool {
        matches!(*self.status.read(), Status::Ready)
    }

    /// Whether it did not come when it was last asked for.
    pub(super) fn is_missing(self) -> bool {
        self.lack.read().is_some()
    }

    /// Why it did not come; `None` unless it is missing.
    pub(super) fn lack(self) -> Option<Lack> {
        self.lack.get()
    }
}
