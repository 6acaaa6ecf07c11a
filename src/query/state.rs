//! The question itself: everything that a link restores.

use super::choices::Choices;
use super::column::{ColumnSet, Grouping, Sort};
use super::presentation::Presentation;
use crate::model::Plan;
use crate::model::measure::Investment;
use crate::model::project::Stage;

/// What a person asks for. Names and ids that the plan does not know match nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    /// Which view is open.
    pub view: View,
    /// Which projects.
    pub conditions: Conditions,
    /// Order of the rows; `None` for the annex's.
    pub sort: Option<Sort>,
    /// What the rows are grouped by; `None` for no groups.
    pub grouping: Option<Grouping>,
    /// Shown columns.
    pub columns: ColumnSet,
    /// Id of the project whose details are open, never empty.
    pub selected: Option<String>,
    /// How the page presents itself.
    pub presentation: Presentation,
}

impl Query {
    /// The query without sectors, places and projects that `plan` does not have.
    #[must_use]
    pub fn known_to(mut self, plan: &Plan) -> Self {
        let conditions = &mut self.conditions;
        conditions
            .sectors
            .retain(|sector| plan.sectors.contains(sector));
        conditions
            .places
            .retain(|id| plan.places.iter().any(|place| place.id == *id));
        self.selected = self.selected.filter(|id| plan.project(id).is_some());
        self
    }
}

/// Which projects are asked for; all conditions must hold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Conditions {
    /// Words to look for.
    pub text: SearchText,
    /// Accepted stages; empty accepts all.
    pub stages: Choices<Stage>,
    /// Accepted sectors by name, none of them empty; no sector accepts all.
    pub sectors: Choices<String>,
    /// Accepted towns and zones by id, none of them empty; no id accepts all.
    pub places: Choices<String>,
    /// Years that the construction period must touch.
    pub years: Span<u16>,
    /// Accepted investment.
    pub investment: Span<Investment>,
}

impl Conditions {
    /// Whether every project is accepted.
    #[must_use]
    pub fn accept_all(&self) -> bool {
        self.text.is_blank()
            && self.stages.is_empty()
            && self.sectors.is_empty()
            && self.places.is_empty()
            && self.years.is_open()
            && self.investment.is_open()
    }
}

/// A page of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum View {
    /// 项目库.
    #[default]
    Projects,
    /// 说明.
    About,
}

impl View {
    /// All views in the order of the navigation.
    pub const ALL: [Self; 2] = [Self::Projects, Self::About];

    /// The view's word in a link.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Projects => "projects",
            Self::About => "about",
        }
    }

    /// The view of a link's word.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.key() == key)
    }
}

/// What stands in the search box, at most [`SearchText::LONGEST`] characters.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SearchText(String);

impl SearchText {
    /// Longest text that is kept, in characters. Bounds the work that a hostile link can cause.
    pub const LONGEST: usize = 120;

    /// Keeps the beginning of `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.chars().take(Self::LONGEST).collect())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is no word in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

/// A range with both ends included, each of which may be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span<T> {
    from: Option<T>,
    to: Option<T>,
}

impl<T> Default for Span<T> {
    fn default() -> Self {
        Self {
            from: None,
            to: None,
        }
    }
}

impl<T: Ord + Copy> Span<T> {
    /// The range between the two, whichever comes first.
    #[must_use]
    pub fn new(from: Option<T>, to: Option<T>) -> Self {
        match (from, to) {
            (Some(from), Some(to)) if to < from => Self {
                from: Some(to),
                to: Some(from),
            },
            _ => Self { from, to },
        }
    }

    /// Lower end; `None` when open.
    #[must_use]
    pub fn from(&self) -> Option<T> {
        self.from
    }

    /// Upper end; `None` when open.
    #[must_use]
    pub fn to(&self) -> Option<T> {
        self.to
    }

    /// Whether it accepts everything.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.from.is_none() && self.to.is_none()
    }

    /// Whether `low..=high` and the range have anything in common.
    #[must_use]
    pub fn touches(&self, low: T, high: T) -> bool {
        self.from.is_none_or(|from| high >= from) && self.to.is_none_or(|to| low <= to)
    }
}
