//! The question itself: everything that a link restores.

use super::assumption::Assumptions;
use super::choice::Choice;
use super::choices::Choices;
use super::column::{ColumnSet, Grouping, Sort};
use super::conditions::{Conditions, SearchText};
use super::former::present;
use super::map::MapView;
use super::presentation::Presentation;
use crate::model::Plan;
use crate::model::keyed::keyed;

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
    /// Which records of the open view are shown: each a facet and a value, as `group:总量目标`,
    /// none of them empty. Those of one facet are alternatives; what a view does not have is
    /// ignored there. No word shows all.
    pub only: Choices<String>,
    /// Order of the records of the open view: the key of a column, with `-` in front for the
    /// largest first; `None` for the plan's.
    pub by: Option<String>,
    /// Id of the record that the open view shows in full, never empty.
    pub item: Option<String>,
    /// What of the view is shown alone inside another page, by the key of a [`super::One`], never empty;
    /// `None` for all of it.
    pub one: Option<String>,
    /// How many pages of a list in pages are passed: 0 shows the first.
    pub page: u16,
    /// What is assumed of goals, in every view.
    pub assumptions: Assumptions,
    /// How the page presents itself.
    pub presentation: Presentation,
}

/// The value that `word` chooses, where it is of this facet.
fn value_of<'w>(word: &'w str, facet: &str) -> Option<&'w str> {
    let value = word.strip_prefix(facet)?.strip_prefix(':')?;
    Some(present(value))
}

impl Query {
    /// The same question on screen, not as a dossier.
    #[must_use]
    pub fn on_screen(mut self) -> Self {
        self.presentation.is_dossier = false;
        self
    }

    /// The query that opens `view` on screen and keeps what is asked of all views.
    #[must_use]
    pub fn opening(self, view: View) -> Self {
        if self.view == view {
            return self.on_screen();
        }
        Self {
            view,
            only: Choices::default(),
            by: None,
            item: None,
            one: None,
            page: 0,
            ..self.on_screen()
        }
    }

    /// The same subject in the full layout, where the words that led to a record would hide others.
    #[must_use]
    pub fn in_full(mut self) -> Self {
        self.presentation.is_easy = false;
        self.page = 0;
        match self.view {
            View::Overview => self.item = None,
            View::Projects => {}
            _ => self.conditions.text = SearchText::default(),
        }
        self
    }

    /// Whether a single thing is shown: inside another page, not on paper.
    #[must_use]
    pub fn is_one(&self) -> bool {
        self.one.is_some() && self.presentation.is_embedded && !self.presentation.is_dossier
    }

    /// A new question of `view` about the record `item`, on screen; nothing else is asked.
    #[must_use]
    pub fn about(view: View, item: &str, presentation: Presentation) -> Self {
        Self {
            view,
            item: Some(item.to_owned()).filter(|id| !id.is_empty()),
            presentation,
            ..Self::default()
        }
        .on_screen()
    }

    /// The conditions that change what the open view shows.
    #[must_use]
    pub fn heeded(&self) -> Conditions {
        let mut heeded = Conditions::default();
        if self.view.heeds(None) {
            heeded.text = self.conditions.text.clone();
        }
        for choice in self.conditions.chosen() {
            if self.view.heeds(Some(&choice)) {
                heeded.put(&choice, true);
            }
        }
        heeded
    }

    /// How many things are open above the view.
    #[must_use]
    pub fn layers(&self) -> usize {
        let are_open = [
            self.selected.is_some(),
            self.panel.is_some(),
            self.presentation.is_dossier,
        ];
        are_open.into_iter().filter(|is_open| *is_open).count()
    }

    /// The chosen values of a facet of the open view.
    pub fn chosen_of<'q>(&'q self, facet: &'q str) -> impl Iterator<Item = &'q str> {
        let words = self.only.iter();
        words.filter_map(move |word| value_of(word, facet))
    }

    /// Chooses `value` of a facet of the open view, or takes it back.
    pub fn put(&mut self, facet: &str, value: &str, is_chosen: bool) {
        self.only
            .retain(|word| value_of(word, facet) != Some(value));
        self.only.put([facet, ":", value].concat(), is_chosen);
    }

    /// The query without sectors, places, parks, industries and projects that `plan` does not have. What is
    /// assumed of a goal that it lacks is shown nowhere.
    #[must_use]
    pub fn known_to(mut self, plan: &Plan) -> Self {
        self.conditions.keep_known(plan);
        self.selected = self.selected.filter(|id| plan.project(id).is_some());
        self
    }
}

keyed! {
    /// A page of the app, in the order of the navigation.
    #[derive(Default)]
    pub enum View {
        /// 总览.
        #[default]
        Overview = "overview",
        /// 指标.
        Indicators = "indicators",
        /// 产业集群.
        Clusters = "clusters",
        /// 十园地图.
        Parks = "parks",
        /// 项目库.
        Projects = "projects",
        /// 企业与机构.
        Firms = "firms",
        /// 任务与承诺.
        Tasks = "tasks",
        /// 进展.
        Progress = "progress",
        /// 核对.
        Audit = "audit",
        /// 说明.
        About = "about",
    }
}

impl View {
    /// Whether `choice` changes what the view shows; `None` for the searched words.
    #[must_use]
    pub fn heeds(self, choice: Option<&Choice>) -> bool {
        match self {
            // The map marks a park; words are looked for in everything.
            Self::Overview => matches!(choice, None | Some(Choice::Park(_))),
            Self::Clusters => matches!(choice, Some(Choice::Cluster(_))),
            Self::Firms => choice.is_none(),
            Self::Parks | Self::Projects => true,
            _ => false,
        }
    }
}

keyed! {
    /// What can be open above the project table.
    pub enum Panel {
        /// Charts of what matches.
        Charts = "charts",
        /// The map.
        Map = "map",
    }
}
