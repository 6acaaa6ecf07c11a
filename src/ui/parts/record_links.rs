//! Links that open a record in the view that shows it, with nothing else asked, and giving the
//! keyboard to the record that a link opens.

use leptos::prelude::*;

use crate::browser::viewport;
use crate::model::Plan;
use crate::model::relation::{Relation, RelationKind};
use crate::query::{Presentation, Query, View, codec};
use crate::state::AppState;
use crate::state::effects::effect;
use crate::text::answers;
use crate::text::language::translated;
use crate::ui::markup::{Markup, put};

/// The link to a record of `kind`.
pub(crate) fn record(presentation: Presentation, kind: RelationKind, id: &str) -> String {
    codec::encode(&Query::of_record(kind, id, presentation))
}

/// Adds the link to the record of `relation`, by its name.
pub(crate) fn link(
    html: &mut Markup,
    plan: &Plan,
    presentation: Presentation,
    relation: &Relation,
) {
    let (name, _) = plan.named(relation.kind, &relation.id).unzip();
    let name = name.unwrap_or_default();
    let href = record(presentation, relation.kind, &relation.id);
    match relation.kind {
        RelationKind::Project => html.chinese_link(&href, name),
        _ => html.link(&href, translated(name)),
    }
}

/// The link to `item` of a view.
pub(crate) fn item(presentation: Presentation, view: View, item: &str) -> String {
    codec::encode(&Query::about(view, item, presentation))
}

/// Most records that a view writes out: thousands would keep a browser busy for seconds, and nobody
/// reads them.
const MOST_LISTED: usize = 500;

/// Those of `all` that are written out, the first ones and the one that a link opens, and how many
/// are not.
pub(crate) fn listed<R>(all: Vec<R>, query: &Query, id: impl Fn(&R) -> &str) -> (Vec<R>, usize) {
    let count = all.len();
    let is_open = |it: &R| query.item.as_deref() == Some(id(it));
    let listed = all.into_iter().enumerate();
    let listed = listed.filter(|(at, it)| *at < MOST_LISTED || is_open(it));
    let listed: Vec<R> = listed.map(|(_, it)| it).collect();
    let rest = count - listed.len();
    (listed, rest)
}

/// Says how many records are not written out; nothing where all are.
pub(crate) fn say_rest(html: &mut Markup, rest: usize) {
    if rest > 0 {
        put!(html, "<p>" (answers::not_listed(rest)) "</p>");
    }
}

/// Gives the keyboard to the record that a link opens, each time that a link is followed; what is
/// chosen in the page leaves it where it is.
pub(crate) fn follow_links(state: AppState) {
    let asked = state.derive(|query| (query.only.clone(), query.item.clone()));
    effect(move || {
        if let Some(item) = &asked.read().1
            && state.comes_from_link()
        {
            // It may be in a page of the view that is only being opened.
            viewport::focus_next(item.clone());
        }
    });
}
