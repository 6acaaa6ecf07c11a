//! 任务与承诺: groups of tasks, safeguards, and every promise in figures.

use leptos::prelude::*;

use crate::model::Plan;
use crate::model::project::{Basis, RelationKind};
use crate::model::task::{Commitment, Task, TaskKind};
use crate::query::{Presentation, Query, View, codec};
use crate::results::commitments::{MAIN_AIMS, commitments, group};
use crate::results::firm_records::firms_of;
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{labels, tasks as words};
use crate::ui::markup::Markup;
use crate::ui::parts::carry::RecordTools;
use crate::ui::parts::firm_links;
use crate::ui::parts::leading;
use crate::ui::parts::only_facets::OnlyFacets;
use crate::ui::parts::origin::Origin;
use crate::ui::parts::view_head::ViewHead;

/// The outline of tasks, and the table of promises.
#[component]
pub(crate) fn Tasks(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let presentation = state.query.read_untracked().presentation;
    let asked = state.derive(|query| (query.only.clone(), query.by.clone(), query.item.clone()));
    let table = move || {
        asked.get();
        table(plan, &state.query.read_untracked())
    };
    leading::follow_links(state);
    view! {
        <ViewHead state heading=words::heading(plan) lead=words::lead().into()/>
        <section class="outline" inner_html=outline(plan, presentation)></section>
        <section class="promises">
            <h2 id=PROMISES tabindex="-1">{words::commitments()}</h2>
            <OnlyFacets state of=View::Tasks orders=words::orders().to_vec()/>
            <RecordTools state of=View::Tasks/>
            <div inner_html=table></div>
        </section>
        <Origin state of=View::Tasks/>
    }
}

/// Id of the table's heading.
const PROMISES: &str = "promises";

/// Groups with their tasks, then the safeguards.
fn outline(plan: &'static Plan, presentation: Presentation) -> String {
    let mut html = Markup::default();
    html.raw("<h2>").raw(words::outline()).raw("</h2>");
    html.raw("<article class=\"task-group is-wide\"><h3>")
        .raw(words::main_aims())
        .raw("</h3><p>");
    promises(&mut html, plan, MAIN_AIMS, presentation);
    html.raw("</p></article>");
    let groups = plan.tasks.iter().filter(|it| it.kind == TaskKind::Group);
    for it in groups {
        html.raw("<article class=\"task-group\">");
        entry(&mut html, plan, it, presentation);
        html.raw("<ol>");
        let own = |task: &&Task| task.parent.as_deref() == Some(it.id.as_str());
        for task in plan.tasks.iter().filter(own) {
            html.raw("<li id=\"")
                .text(&task.id)
                .raw("\" tabindex=\"-1\"><b>")
                .worded(plan, translated(&task.title))
                .raw("</b> ");
            said(&mut html, plan, task, presentation);
            html.raw("</li>");
        }
        html.raw("</ol></article>");
    }
    html.raw("<h2>").raw(words::safeguards()).raw("</h2>");
    let safeguards = plan.tasks.iter();
    for it in safeguards.filter(|it| it.kind == TaskKind::Safeguard) {
        html.raw("<article class=\"task-group\">");
        entry(&mut html, plan, it, presentation);
        html.raw("</article>");
    }
    html.into_html()
}

/// A group or safeguard, with the way to its promises.
fn entry(html: &mut Markup, plan: &'static Plan, it: &Task, presentation: Presentation) {
    html.raw("<h3 tabindex=\"-1\" id=\"")
        .text(&it.id)
        .raw("\">")
        .worded(plan, translated(&it.title))
        .raw("</h3><p>");
    said(html, plan, it, presentation);
    html.raw(" ");
    promises(html, plan, &it.id, presentation);
    html.raw("</p>");
}

/// Our summary of a task, its place, and whom it names.
fn said(html: &mut Markup, plan: &'static Plan, it: &Task, presentation: Presentation) {
    html.worded(plan, translated(&it.summary)).raw(" ").place(
        plan,
        &it.id,
        translated(&it.title),
        it.source,
    );
    let firms = firms_of(plan, RelationKind::Task, &it.id);
    let named = firms.iter().filter(|it| it.1.basis == Basis::Named);
    let mut named = named.map(|(firm, _)| *firm).peekable();
    if named.peek().is_some() {
        html.raw("<small class=\"task-firms\">")
            .raw(words::named_firms());
        firm_links::links(html, presentation, &mut named);
        html.raw("</small>");
    }
}

/// The way to the promises of a group or safeguard, or of the main aims, if there are any.
fn promises(html: &mut Markup, plan: &'static Plan, id: &str, presentation: Presentation) {
    let own = |promise: &&Commitment| group(plan, promise) == id;
    let count = plan.commitments.iter().filter(own).count();
    if count > 0 {
        let mut query = Query::about(View::Tasks, PROMISES, presentation);
        query.only.put(format!("task:{id}"), true);
        html.link(&codec::encode(&query), &words::promises(count));
    }
}

fn table(plan: &'static Plan, query: &Query) -> String {
    let asked = commitments(plan, query);
    let mut html = Markup::default();
    html.raw("<p>")
        .text(&words::shown(asked.len(), plan.commitments.len()))
        .raw("</p>");
    if asked.is_empty() {
        html.nothing(words::nothing());
        return html.into_html();
    }
    html.raw("<table class=\"cards\"><thead><tr>");
    for column in words::columns() {
        html.raw("<th scope=\"col\">").raw(column).raw("</th>");
    }
    html.raw("</tr></thead><tbody>");
    for it in asked {
        html.raw("<tr").record("", &it.id, query).raw(">");
        html.raw("<th scope=\"row\"")
            .name_of(&it.id)
            .raw(">")
            .worded(plan, translated(&it.what))
            .raw("<small>")
            .text(translated(&it.theme))
            .raw(" · ")
            .text(words::task(it.task.and_then(|id| plan.task_at(id))))
            .raw("</small></th><td><b>")
            .text(&words::figure(it))
            .raw("</b><small>“")
            .chinese(&it.printed)
            .raw("”</small></td><td data-label=\"")
            .raw(words::by_deadline())
            .raw("\">")
            .text(&words::deadline(it))
            .raw("</td><td>");
        relations(&mut html, plan, it, query.presentation);
        html.raw("</td><td>")
            .place(plan, &it.id, &words::stated(it), it.source);
        if let Some(note) = &it.note {
            html.raw("<small>")
                .worded(plan, translated(note))
                .raw("</small>");
        }
        html.raw("</td></tr>");
    }
    html.raw("</tbody></table>");
    html.into_html()
}

fn relations(html: &mut Markup, plan: &Plan, it: &Commitment, presentation: Presentation) {
    html.raw("<ul>");
    for relation in &it.relations {
        html.raw("<li>");
        leading::link(html, plan, presentation, relation);
        html.raw(" <small>")
            .raw(labels::basis(relation.basis))
            .raw("</small></li>");
    }
    html.raw("</ul>");
}
