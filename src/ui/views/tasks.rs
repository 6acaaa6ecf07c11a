//! 任务与承诺 in two pages: every commitment with a figure; groups of tasks and safeguards.

use leptos::prelude::*;

use crate::model::Plan;
use crate::model::point::PointKind;
use crate::model::relation::{Basis, RelationKind};
use crate::model::task::{Commitment, Task, TaskKind};
use crate::query::{Presentation, Query, View, codec};
use crate::results::Checks;
use crate::results::commitments::{
    MAIN_AIMS, OUTLINE, PROMISES, commitments, group, opens_outline,
};
use crate::results::firm_records::firms_of;
use crate::state::AppState;
use crate::text::language::translated;
use crate::text::{about, labels, tasks as words};
use crate::ui::markup::{Markup, put};
use crate::ui::parts::{
    elsewhere,
    export_tools::{dossier_bar, record_tools},
    firm_links,
    only_facets::only_facets,
    origin::OriginOfRecords,
    points, record_links,
    view_head::view_head,
    view_pages::{page_links, view_page},
};

/// The table of commitments, and the outline of tasks.
#[component]
pub(crate) fn Tasks(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let asked = state.asked_records();
    let table = move || table(plan, state.catalog.checks(), &asked.read());
    let outline = move || outline(plan, &asked.read());
    let named = move || {
        let mut html = Markup::default();
        points::of_kind(&mut html, plan, PointKind::Project, &asked.read());
        html.into_html()
    };
    record_links::follow_links(state);
    let open = state.derive(move |query| usize::from(opens_outline(plan, query)));
    let pages = [
        (PROMISES, words::commitments()),
        (OUTLINE, words::outline()),
    ];
    let promises = view! {
        <section class="promises">
            <h2 id=PROMISES tabindex="-1">{words::commitments()}</h2>
            <div class="asked">
                {only_facets(state, View::Tasks, words::orders().to_vec())}
                <div>
                    {record_tools(state, View::Tasks)}
                    <div inner_html=table></div>
                </div>
            </div>
        </section>
    };
    let outline = view! {
        {dossier_bar(state)}
        <section class="outline" inner_html=outline></section>
        <section class="named-projects">
            <h2>{about::points(PointKind::Project)}</h2>
            <p>{words::named_projects(plan)}</p>
            <div inner_html=named></div>
        </section>
    };
    view! {
        {view_head(state, words::heading(plan), words::lead())}
        {page_links(state, labels::view(View::Tasks), pages, open)}
        {view_page(0, open, promises.into_any())}
        {view_page(1, open, outline.into_any())}
        <OriginOfRecords state of=View::Tasks/>
    }
}

/// Groups with their tasks, then the safeguards.
fn outline(plan: &'static Plan, query: &Query) -> String {
    let presentation = query.presentation;
    let mut html = Markup::default();
    put!(html,
        "<h2 id=\"" (OUTLINE) "\" tabindex=\"-1\">" (words::outline()) "</h2><article class=\"task-group is-wide\"><h3>"
        (words::main_aims()) "</h3><p>"
    );
    promises(&mut html, plan, MAIN_AIMS, presentation);
    put!(html, "</p></article>");
    let groups = plan.tasks().iter().filter(|it| it.kind == TaskKind::Group);
    for it in groups {
        put!(html, "<article class=\"task-group\">");
        entry(&mut html, plan, it, presentation);
        put!(html, "<ol>");
        let own = |task: &&Task| task.parent.as_deref() == Some(it.id.as_str());
        for task in plan.tasks().iter().filter(own) {
            put!(html,
                "<li id=\"" (task.id) "\" tabindex=\"-1\"><b>"
                .worded(plan, translated(&task.title)) "</b> "
            );
            said(&mut html, plan, task, presentation);
            points::of_task(&mut html, plan, &task.id, query);
            put!(html, "</li>");
        }
        put!(html, "</ol></article>");
    }
    put!(html, "<h2>" (words::safeguards()) "</h2>");
    let safeguards = plan.tasks().iter();
    for it in safeguards.filter(|it| it.kind == TaskKind::Safeguard) {
        put!(html, "<article class=\"task-group\">");
        entry(&mut html, plan, it, presentation);
        points::of_task(&mut html, plan, &it.id, query);
        put!(html, "</article>");
    }
    html.into_html()
}

/// A group or safeguard, with a link to its commitments.
fn entry(html: &mut Markup, plan: &'static Plan, it: &Task, presentation: Presentation) {
    put!(html,
        "<h3 tabindex=\"-1\" id=\"" (it.id) "\">"
        .heading(|html| html.worded(plan, translated(&it.title))) "</h3><div>"
    );
    said(html, plan, it, presentation);
    put!(html, " ");
    promises(html, plan, &it.id, presentation);
    put!(html, "</div>");
}

/// Our summary of a task, its place in the plan, and the firms it names.
fn said(html: &mut Markup, plan: &'static Plan, it: &Task, presentation: Presentation) {
    put!(html,
        .worded(plan, translated(&it.summary)) " "
        .place(plan, &it.id, translated(&it.title), it.source)
    );
    let firms = firms_of(plan, RelationKind::Task, &it.id);
    let named = firms.iter().filter(|it| it.1.basis == Basis::Named);
    let mut named = named.map(|(firm, _)| *firm).peekable();
    if named.peek().is_some() {
        put!(html, "<small class=\"task-firms\">"(words::named_firms()));
        firm_links::links(html, presentation, &mut named);
        put!(html, "</small>");
    }
}

/// A link to the commitments of a group, a safeguard or the main aims, if there are any.
fn promises(html: &mut Markup, plan: &'static Plan, id: &str, presentation: Presentation) {
    let own = |promise: &&Commitment| group(plan, promise) == id;
    let count = plan.commitments().iter().filter(own).count();
    if count > 0 {
        let mut query = Query::about(View::Tasks, PROMISES, presentation);
        query.only.put(format!("task:{id}"), true);
        html.link(&codec::encode(&query), &words::promises(count));
    }
}

fn table(plan: &'static Plan, checks: &Checks, query: &Query) -> String {
    let asked = commitments(plan, query);
    let mut html = Markup::default();
    put!(html, "<p>" (words::shown(asked.len(), plan.commitments().len())) "</p>");
    if asked.is_empty() {
        html.nothing(words::nothing());
        return html.into_html();
    }
    put!(
        html,
        "<div class=\"when-near\"><table class=\"cards\">".head(&words::columns())
    );
    for it in asked {
        put!(html,
            "<tr" .record("", &it.id, query) "><th scope=\"row\"" .name_of(&it.id) ">"
            .worded(plan, translated(&it.what)) "<small>" (translated(&it.theme)) " · "
            (words::task(it.task.and_then(|id| plan.task_at(id)))) "</small></th><td><b>"
            (words::figure(it)) "</b>"
        );
        if let Some(baseline) = words::baseline(plan, it) {
            put!(html, "<small>" (baseline) "</small>");
        }
        put!(html,
            "<small>“" .chinese(&it.printed)
            "”</small></td><td data-label=\"" (words::by_deadline()) "\">" (words::deadline(it))
            "</td><td>"
        );
        relations(&mut html, plan, it, query.presentation);
        put!(
            html,
            "</td><td>".place(plan, &it.id, &words::stated(it), it.source)
        );
        if let Some(note) = &it.note {
            put!(html, "<small>" .worded(plan, translated(note)) "</small>");
        }
        for finding in checks.of_promise(it) {
            put!(html, "<p class=\"elsewhere\">");
            elsewhere::check(&mut html, finding, query.presentation);
            put!(html, "</p>");
        }
        put!(html, "</td></tr>");
    }
    put!(html, "</tbody></table></div>");
    html.into_html()
}

fn relations(html: &mut Markup, plan: &Plan, it: &Commitment, presentation: Presentation) {
    put!(html, "<ul>");
    for relation in &it.relations {
        put!(html, "<li>");
        record_links::link(html, plan, presentation, relation);
        put!(html, " <small>" (labels::basis(relation.basis)) "</small></li>");
    }
    put!(html, "</ul>");
}
