//! Enterprises and institutes where another record names them: links to their pages.

use super::record_links;
use crate::model::Plan;
use crate::model::firm::Firm;
use crate::model::relation::RelationKind;
use crate::query::{Presentation, View};
use crate::results::firm_records::{firm_called, firms_of};
use crate::text::labels;
use crate::text::language::comma;
use crate::ui::markup::{Markup, put};

/// Adds links to `firms`.
pub(crate) fn links(
    html: &mut Markup,
    presentation: Presentation,
    firms: &mut dyn Iterator<Item = &Firm>,
) {
    for (at, firm) in firms.enumerate() {
        if at > 0 {
            html.text(comma());
        }
        link(html, presentation, firm, &firm.name);
    }
}

/// Names that are printed where the record `id` of `kind` is described, those of firms as links;
/// `none` where there are no names.
pub(crate) fn printed(
    plan: &Plan,
    presentation: Presentation,
    names: &[String],
    (kind, id): (RelationKind, &str),
    none: &'static str,
) -> String {
    let mut html = Markup::default();
    if names.is_empty() {
        html.text(none);
    }
    for (at, name) in names.iter().enumerate() {
        if at > 0 {
            html.text(comma());
        }
        match firm_called(plan, name, kind, id) {
            Some(firm) => link(&mut html, presentation, firm, name),
            None => {
                html.chinese(name);
            }
        }
    }
    html.into_html()
}

/// Links to the firms of the record `id` of `kind`, each with its ground; empty when it has none.
pub(crate) fn related(
    plan: &Plan,
    presentation: Presentation,
    (kind, id): (RelationKind, &str),
) -> String {
    let mut html = Markup::default();
    for (at, (firm, relation)) in firms_of(plan, kind, id).into_iter().enumerate() {
        if at > 0 {
            html.text(comma());
        }
        link(&mut html, presentation, firm, &firm.name);
        put!(html, " <small>" (labels::basis(relation.basis)) "</small>");
    }
    html.into_html()
}

fn link(html: &mut Markup, presentation: Presentation, firm: &Firm, text: &str) {
    let href = record_links::item(presentation, View::Firms, &firm.id);
    html.chinese_link(&href, text);
}
