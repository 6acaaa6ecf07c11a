//! Projects by the stage that they reached, as people entered it.

use leptos::prelude::*;

use super::record_links;
use super::standing::class;
use crate::model::Plan;
use crate::model::project::{Project, Stage};
use crate::model::relation::RelationKind;
use crate::progress::pipeline::{self as stages, Step, project_status, stage};
use crate::progress::{Journal, Reached, What};
use crate::query::Presentation;
use crate::state::AppState;
use crate::text::{entered, intake, pipeline as stage_words, progress, standing as words};
use crate::ui::markup::{Markup, put};

/// A column for each stage, with its projects.
pub(crate) fn pipeline(state: AppState) -> impl IntoView {
    let plan = state.catalog.plan();
    let presentation = state.query.read_untracked().presentation;
    let html = move || columns(plan, presentation, &state.actuals.journal.read());
    view! {
        <section class="pipeline" aria-labelledby="pipeline-title">
            <h2 id="pipeline-title">{words::pipeline_label()}</h2>
            <div inner_html=html></div>
        </section>
    }
}

fn columns(plan: &'static Plan, presentation: Presentation, journal: &Journal) -> String {
    let all = stages::pipeline(plan.projects.iter(), journal);
    let mut html = Markup::default();
    put!(html,
        "<p>" (words::pipeline(&all, plan.projects.len())) "</p><ul class=\"pipeline-steps\">"
    );
    for step in &all.steps {
        put!(html,
            "<li><h3>" (stage_words::reached(step.reached)) " <small>" (words::projects(step.count()))
            "</small></h3>"
        );
        parts(&mut html, step);
        let own = plan.projects.iter();
        let own: Vec<&Project> = own
            .filter(|it| reached(it, journal) == step.reached)
            .collect();
        if !own.is_empty() {
            put!(html, "<details><summary>" (words::list_projects()) "</summary><ul>");
            for project in own {
                line(&mut html, presentation, project, journal);
            }
            put!(html, "</ul></details>");
        }
        put!(html, "</li>");
    }
    put!(html, "</ul>");
    html.into_html()
}

fn reached(project: &Project, journal: &Journal) -> Option<Reached> {
    journal.of_project(&project.id).and_then(|it| stage(it.0))
}

/// How many projects of a step belong to each group of the annex, and their money.
fn parts(html: &mut Markup, step: &Step) {
    put!(html, "<p class=\"pipeline-parts\">");
    for (group, count) in Stage::ALL.into_iter().zip(step.projects) {
        if count > 0 {
            put!(html,
                "<span>" (stage_words::group(group)) " " (words::whole_number(count)) "</span> "
            );
        }
    }
    if step.stating > 0 {
        put!(html, "<small>" (words::invested(step.invested, step.stating)) "</small>");
    }
    put!(html, "</p>");
}

fn line(html: &mut Markup, presentation: Presentation, project: &Project, journal: &Journal) {
    let href = record_links::record(presentation, RelationKind::Project, &project.id);
    put!(html, "<li><a lang=\"zh-CN\" href=\"" (href) "\">" (project.name) "</a>");
    if let Some((state, entry)) = journal.of_project(&project.id) {
        let (status, method) = project_status(project, journal);
        let sentence = words::project_badge(&method);
        put!(html,
            " <details class=\"badge status " (class(status)) "\"><summary>"
            (progress::status(status)) "</summary><p>" (sentence)
            "</p></details><small class=\"entered\">" (intake::what(&What::Project(state), "")) " "
            (entered::origin(entry)) "</small>"
        );
    }
    put!(html, "</li>");
}
