//! What was achieved before the plan, as tables, a theme each.

use crate::model::Plan;
use crate::query::Query;
use crate::text::achievements as words;
use crate::text::language::translated;
use crate::ui::markup::{Markup, put};

/// Every figure that the text of `plan` states of the years before.
pub(crate) fn achievements(plan: &'static Plan, query: &Query) -> String {
    let all = plan.achievements();
    let mut html = Markup::default();
    if all.is_empty() {
        return html.into_html();
    }
    put!(html, "<h2>" (words::heading(plan)) "</h2><p>" (words::lead(plan)) "</p>");
    let mut themes: Vec<&str> = all.iter().map(|it| it.theme.as_str()).collect();
    themes.sort_unstable();
    themes.dedup();
    // In the order in which the plan comes to them.
    let first = |theme: &&str| all.iter().position(|it| it.theme == *theme);
    themes.sort_by_key(first);
    for theme in themes {
        put!(html,
            "<div class=\"when-near\"><table class=\"cards\"><caption>" (translated(theme))
            "</caption>" .head(&words::columns())
        );
        for it in all.iter().filter(|it| it.theme == theme) {
            let [_, figure, printed] = words::columns();
            put!(html,
                "<tr" .record("", &it.id, query) "><th scope=\"row\"" .name_of(&it.id) ">"
                .worded(plan, translated(&it.what)) "</th><td data-label=\"" (figure) "\"><b>"
                (words::figure(it)) "</b></td><td data-label=\"" (printed) "\">“"
                .chinese(&it.printed) "” " .place(plan, &it.id, &words::stated(it), it.source)
            );
            if let Some(note) = &it.note {
                put!(html, "<small>" .worded(plan, translated(note)) "</small>");
            }
            put!(html, "</td></tr>");
        }
        put!(html, "</tbody></table></div>");
    }
    html.into_html()
}
