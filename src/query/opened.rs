//! The questions that open one record in the view that shows it, with nothing else asked.

use super::choice::Choice;
use super::map::Layer;
use super::presentation::Presentation;
use super::state::{Query, View};
use crate::model::relation::RelationKind;

impl Query {
    /// Opens `view` with `choice` made.
    #[must_use]
    pub fn choosing(view: View, choice: &Choice, presentation: Presentation) -> Self {
        let mut query = Self::about(view, "", presentation);
        query.conditions.put(choice, true);
        query
    }

    /// Opens the record `id` of `kind`.
    #[must_use]
    pub fn of_record(kind: RelationKind, id: &str, presentation: Presentation) -> Self {
        let choosing = |view, choice| Self::choosing(view, &choice, presentation);
        match kind {
            RelationKind::Cluster => choosing(View::Clusters, Choice::Cluster(id.to_owned())),
            RelationKind::Park => choosing(View::Parks, Choice::Park(id.to_owned())),
            RelationKind::MicroPark => {
                let mut query = Self::about(View::Parks, id, presentation);
                query.map.layers.put(Layer::MicroParks, true);
                query
            }
            RelationKind::Project => Self {
                selected: Some(id.to_owned()),
                ..Self::about(View::Projects, "", presentation)
            },
            RelationKind::Indicator => Self::about(View::Indicators, id, presentation),
            RelationKind::Task => Self::about(View::Tasks, id, presentation),
        }
    }
}
