//! The question itself: everything that a link restores.

use super::column::{ColumnSet, Grouping, Sort};
use super::conditions::Conditions;
use super::map::MapView;
use super::presentation::Presentation;
use crate::model::Plan;

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
    /// What is open above the project table; `None` for nothing.
    pub panel: Option<Panel>,
    /// What is wanted of the map.
    pub map: MapView,
    /// Id of the project whose details are open, never empty.
    pub selected: Option<String>,
    /// How the page presents itself.
    pub presentation: Presentation,
}

impl Query {
    /// The query without sectors, places, parks, industries and projects that `plan` does not
    /// have.
    #[must_use]
    pub fn known_to(mut self, plan: &Plan) -> Self {
        self.conditions.keep_known(plan);
        self.selected = self.selected.filter(|id| plan.project(id).is_some());
        self
    }
}

/// A page of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum View {
    /// 总览.
    #[default]
    Overview,
    /// 产业集群.
    Clusters,
    /// 十园地图.
    Parks,
    /// 项目库.
    Projects,
    /// 说明.
    About,
}

impl View {
    /// All views in the order of the navigation.
    pub const ALL: [Self; 5] = [
        Self::Overview,
        Self::Clusters,
        Self::Parks,
        Self::Projects,
        Self::About,
    ];

    /// The view's word in a link.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Clusters => "clusters",
            Self::Parks => "parks",
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

/// What can be open above the project table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Panel {
    /// Charts of what matches.
    Charts,
    /// The map.
    Map,
}

impl Panel {
    /// All panels in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Charts, Self::Map];

    /// The panel's word in a link.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Charts => "charts",
            Self::Map => "map",
        }
    }

    /// The panel of a link's word.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|panel| panel.key() == key)
    }
}
