//! What the plan leaves open, as a table that names every record.

use super::record_links;
use crate::model::relation::RelationKind;
use crate::query::{Presentation, View};
use crate::results::gaps::Gap;
use crate::text::gaps as words;
use crate::text::language::{semicolon, translated};
use crate::ui::markup::{Markup, put};

/// The gaps, each with its records behind a press; on paper all of them.
pub(crate) fn gap_list(gaps: &[Gap], presentation: Presentation) -> String {
    let mut html = Markup::default();
    let is_open = if presentation.is_dossier { " open" } else { "" };
    put!(html, "<table class=\"cards\">".head(&words::columns()));
    let [_, count, who] = words::columns();
    for gap in gaps {
        put!(html,
            "<tr id=\"gap-" (gap.field.key()) "\"><th scope=\"row\">" (words::field(gap.field))
            "</th><td data-label=\"" (count) "\"><details class=\"badge\"" (is_open) "><summary>"
            (words::share(gap)) "</summary><p>"
        );
        records(&mut html, gap, presentation);
        put!(html, "</p></details></td><td data-label=\"" (who) "\">" (words::who(gap.field)) "</td></tr>");
    }
    put!(html, "</tbody></table>");
    html.into_html()
}

fn records(html: &mut Markup, gap: &Gap, presentation: Presentation) {
    for (at, (kind, id, name)) in gap.open.iter().enumerate() {
        if at > 0 {
            put!(html, (semicolon()));
        }
        match kind {
            Some(RelationKind::Project) => {
                let href = record_links::record(presentation, RelationKind::Project, id);
                html.chinese_link(&href, name);
            }
            Some(kind) => html.link(
                &record_links::record(presentation, *kind, id),
                translated(name),
            ),
            None => html.link(
                &record_links::item(presentation, View::Tasks, id),
                translated(name),
            ),
        }
    }
}
