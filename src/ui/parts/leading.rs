//! Links that open a record in the view that shows it, with nothing else asked, and giving the
//! keyboard to the record that a link opens.

use leptos::prelude::*;

use crate::browser::viewport;
use crate::model::project::RelationKind;
use crate::query::{Choice, Layer, Presentation, Query, View, codec};
use crate::state::AppState;

/// The link to a record of `kind`.
pub(crate) fn record(presentation: Presentation, kind: RelationKind, id: &str) -> String {
    let choosing = |view: View, choice: Choice| {
        let mut query = Query::about(view, "", presentation);
        query.conditions.put(&choice, true);
        query
    };
    let query = match kind {
        RelationKind::Cluster => choosing(View::Clusters, Choice::Cluster(id.to_owned())),
        RelationKind::Park => choosing(View::Parks, Choice::Park(id.to_owned())),
        RelationKind::MicroPark => {
            let mut query = Query::about(View::Parks, id, presentation);
            query.map.layers.put(Layer::MicroParks, true);
            query
        }
        RelationKind::Project => Query {
            selected: Some(id.to_owned()),
            ..Query::about(View::Projects, "", presentation)
        },
        RelationKind::Indicator => Query::about(View::Indicators, id, presentation),
        RelationKind::Task => Query::about(View::Tasks, id, presentation),
    };
    codec::encode(&query)
}

/// The link to `item` of a view.
pub(crate) fn item(presentation: Presentation, view: View, item: &str) -> String {
    codec::encode(&Query::about(view, item, presentation))
}

/// Gives the keyboard to the record that a link opens, each time that a link is followed; what is
/// chosen in the page leaves it where it is.
pub(crate) fn follow_links(state: AppState) {
    let asked = state.derive(|query| (query.only.clone(), query.item.clone()));
    Effect::new(move |_| {
        if let Some(item) = &asked.read().1
            && state.comes_from_link()
        {
            viewport::focus(item);
        }
    });
}
