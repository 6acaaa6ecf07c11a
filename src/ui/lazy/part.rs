//! The parts of the program, and what is in which.

use crate::query::{Query, View};

/// A part other than the first one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What is mostly read: indicators, firms, tasks, checks, about, what a search finds.
    Reading,
    /// What is drawn: front page, industries, parks, charts, map.
    Drawing,
    /// What was achieved, and entering it.
    Entering,
    /// Dossiers.
    Paper,
    /// 关怀版.
    Easy,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Reading,
        Self::Drawing,
        Self::Entering,
        Self::Paper,
        Self::Easy,
    ];

    /// Its name in the names of files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Drawing => "drawing",
            Self::Entering => "entering",
            Self::Paper => "paper",
            Self::Easy => "easy",
        }
    }

    /// The part that has a view; `None` for the first one.
    #[must_use]
    pub const fn of(view: View) -> Option<Self> {
        match view {
            View::Projects => None,
            View::Overview | View::Clusters | View::Parks => Some(Self::Drawing),
            View::Progress => Some(Self::Entering),
            View::Indicators | View::Firms | View::Tasks | View::Audit | View::About => {
                Some(Self::Reading)
            }
        }
    }

    /// The part that shows a single thing of a view.
    #[must_use]
    pub const fn of_one(view: View) -> Self {
        match view {
            View::Indicators => Self::Reading,
            _ => Self::Drawing,
        }
    }

    /// The parts that the page for `query` needs.
    pub fn needed(query: &Query) -> impl Iterator<Item = Self> + use<> {
        let presentation = query.presentation;
        let (easy, paper) = (presentation.shows_easy(), presentation.is_dossier);
        let panel = query.panel.filter(|_| query.view == View::Projects);
        let parts = if easy {
            [Some(Self::Easy), None, None]
        } else if query.is_one() {
            [Some(Self::of_one(query.view)), None, None]
        } else {
            let is_drawn = panel.is_some() || paper && query.view == View::Projects;
            let drawing = is_drawn.then_some(Self::Drawing);
            let is_open = query.view == View::Projects && query.selected.is_some();
            let first = Self::of(query.view).or(is_open.then_some(Self::Reading));
            [first, paper.then_some(Self::Paper), drawing]
        };
        parts.into_iter().flatten()
    }
}
