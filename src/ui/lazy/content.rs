//! What the parts of the program make. Views that show it reach the functions that make it, which are
//! above all views in `ui::split_points`, through [`SplitPoints`].

use std::future::Future;
use std::pin::Pin;
use std::sync::OnceLock;

use leptos::prelude::{AnyView, Memo, RwSignal};
use leptos::wasm_split::SplitLoaderError;

use super::part::Part;
use crate::model::project::Project;
use crate::query::{Panel, SearchText, Terms, View};
use crate::state::AppState;

/// What a part makes; an error if the part, or what it shows, does not arrive.
pub(crate) type Made<T> = Result<T, Away>;

/// Something that a view needs did not arrive.
#[derive(Debug)]
pub(crate) struct Away;

impl From<SplitLoaderError> for Away {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// What a part is making; ready at once if the part is here.
pub(crate) type Making<T> = Pin<Box<dyn Future<Output = Made<T>>>>;

/// The functions that enter the parts.
pub(crate) struct SplitPoints {
    pub(crate) load: fn(Part) -> Making<()>,
    pub(crate) make: fn(AppState, Content) -> Making<AnyView>,
    pub(crate) counted: fn(AppState) -> Making<String>,
    pub(crate) saved: fn(AppState, View, FileFormat) -> Making<bool>,
}

static POINTS: OnceLock<SplitPoints> = OnceLock::new();

impl SplitPoints {
    /// Makes them available to views.
    pub(crate) fn connect(self) {
        // Connecting them again would change nothing.
        let _ = POINTS.set(self);
    }

    /// `None` while the static page is made, which needs only the first part.
    pub(super) fn connected() -> Option<&'static Self> {
        POINTS.get()
    }
}

/// What is shown of a part.
#[derive(Clone, Copy)]
pub(crate) enum Content {
    Reading(Reading),
    Drawing(Drawing),
    Entering(Entered),
    Paper(Paper),
    Easy,
}

impl Content {
    /// The view `of`, inside another page or on paper if it `is_frame`; `None` for the one in the first
    /// part.
    pub(super) fn of(of: View, is_frame: bool) -> Option<Self> {
        Some(match Part::of(of)? {
            Part::Entering => Self::Entering(Entered::View),
            Part::Drawing => Self::Drawing(Drawing::View(of)),
            Part::Reading | Part::Paper | Part::Easy => Self::Reading(Reading::View(of, is_frame)),
        })
    }

    /// The part that makes it.
    pub(super) fn part(self) -> Part {
        match self {
            Self::Reading(_) => Part::Reading,
            Self::Drawing(_) => Part::Drawing,
            Self::Entering(_) => Part::Entering,
            Self::Paper(_) => Part::Paper,
            Self::Easy => Part::Easy,
        }
    }
}

/// What is in the part for reading.
#[derive(Clone, Copy)]
pub(crate) enum Reading {
    View(View, bool),
    Found {
        terms: Memo<Terms>,
        text: Memo<SearchText>,
    },
    Search(Memo<SearchText>),
    Term,
    One,
    Project(&'static Project, RwSignal<Option<bool>>),
}

/// What is in the part for drawing.
#[derive(Clone, Copy)]
pub(crate) enum Drawing {
    View(View),
    Panel(Panel),
    One,
}

/// What is in the part for entering.
#[derive(Clone, Copy)]
pub(crate) enum Entered {
    View,
    Note(&'static str),
}

/// What is in the part for dossiers.
#[derive(Clone, Copy)]
pub(crate) enum Paper {
    Bar,
    Head,
    Projects,
    Foot(View),
}

/// A kind of file.
#[derive(Debug, Clone, Copy)]
pub(crate) enum FileFormat {
    /// For spreadsheets.
    Csv,
    /// For programs.
    Json,
}
