//! A single thing of a view, shown alone inside another page.

use super::state::View;
use crate::model::keyed::keyed;

keyed! {
    /// What is shown alone. The record that it is about, and what is counted, are in the rest of the question.
    pub enum One {
        /// The first headline figure.
        Headline = "headline",
        /// The indicator that the question opens.
        Goal = "goal",
        /// The chosen industries.
        Industry = "industry",
        /// Targets of the industries, as bars.
        Industries = "chart-clusters",
        /// The map.
        Map = "map",
        /// The chosen parks.
        Park = "park",
        /// Targets of the parks, as bars.
        Parks = "chart-parks",
        /// Number and investment of the projects.
        Total = "total",
        /// Projects by sector and stage.
        BySector = "chart-sector",
        /// Projects by place.
        ByPlace = "chart-place",
        /// Projects by first year.
        ByStart = "chart-start",
        /// Projects under construction by year.
        ByConstruction = "chart-construction",
        /// Investment as areas.
        Investment = "chart-investment",
        /// Years of projects.
        Timeline = "chart-timeline",
    }
}

impl One {
    /// The view that shows it among other things.
    #[must_use]
    pub fn view(self) -> View {
        match self {
            Self::Headline => View::Overview,
            Self::Goal => View::Indicators,
            Self::Industry | Self::Industries => View::Clusters,
            Self::Map | Self::Park | Self::Parks => View::Parks,
            _ => View::Projects,
        }
    }

    /// Whether it needs a record to be about.
    #[must_use]
    pub fn needs_record(self) -> bool {
        matches!(self, Self::Goal | Self::Industry | Self::Park)
    }
}
