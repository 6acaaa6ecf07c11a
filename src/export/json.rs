//! Projects as JSON for programs: what the data files hold, with words beside the ids.

use serde::Serialize;

use super::Provenance;
use crate::model::Plan;
use crate::model::measure::Investment;
use crate::model::project::{Capacity, Extent, Project, Relation, RelationKind};
use crate::progress::Journal;
use crate::text::labels;
use crate::text::language::translated;
use crate::text::places::citation;
use crate::text::standing::of_project;

#[derive(Serialize)]
struct File<'p> {
    plan: &'p str,
    conditions: &'p str,
    extent: &'p str,
    source: &'p str,
    link: &'p str,
    projects: Vec<Record<'p>>,
}

#[derive(Serialize)]
struct Record<'p> {
    id: &'p str,
    no: u16,
    stage: &'static str,
    name: &'p str,
    sector: &'p str,
    place: &'p str,
    area: &'p str,
    /// The town to which a zone belongs by inference; else the area.
    town: &'p str,
    industries: Vec<Link<'p>>,
    parks: Vec<Link<'p>>,
    start_year: Option<u16>,
    end_year: Option<u16>,
    land_mu: Vec<Amount<'p>>,
    floor_area_m2: Vec<Amount<'p>>,
    capacities: Vec<Output<'p>>,
    summary: &'p str,
    investment_yi: Option<f64>,
    /// What people entered, with who, when and from what source; no figure of the plan.
    entered: Option<String>,
    source: String,
}

/// A record to which a project is linked, on which ground and why.
#[derive(Serialize)]
struct Link<'p> {
    name: &'p str,
    basis: &'static str,
    note: &'p str,
}

#[derive(Serialize)]
struct Amount<'p> {
    value: f64,
    part: Option<&'p str>,
    printed: &'p str,
}

#[derive(Serialize)]
struct Output<'p> {
    what: &'p str,
    value: f64,
    unit: &'p str,
    per: Option<&'p str>,
    printed: &'p str,
}

/// The file's text for `projects`, in their order, with what people entered.
///
/// # Errors
/// Only if a number were infinite, which a valid plan rules out.
pub fn projects<'p>(
    plan: &'p Plan,
    journal: &Journal,
    projects: impl Iterator<Item = &'p Project>,
    provenance: &'p Provenance,
) -> serde_json::Result<String> {
    serde_json::to_string(&File {
        plan: &provenance.plan,
        conditions: &provenance.conditions,
        extent: &provenance.extent,
        source: &provenance.source,
        link: &provenance.link,
        projects: projects
            .map(|project| record(plan, journal, project))
            .collect(),
    })
}

fn record<'p>(plan: &'p Plan, journal: &Journal, project: &'p Project) -> Record<'p> {
    let place = |id| plan.place(id).map_or("", |place| translated(&place.name));
    Record {
        id: &project.id,
        no: project.no,
        stage: translated(project.stage.word()),
        name: &project.name,
        sector: translated(plan.sector(project.sector)),
        place: translated(&project.place_printed),
        area: place(project.place),
        town: place(plan.town(project.place)),
        industries: links(plan, project, RelationKind::Cluster),
        parks: links(plan, project, RelationKind::Park),
        start_year: project.years.map(|years| years.start),
        end_year: project.years.map(|years| years.end),
        land_mu: amounts(&project.land),
        floor_area_m2: amounts(&project.floor),
        capacities: project.capacities.iter().map(output).collect(),
        summary: translated(&project.summary),
        investment_yi: project.investment.map(Investment::yi),
        entered: of_project(project, journal),
        source: citation(plan, project.source),
    }
}

fn links<'p>(plan: &'p Plan, project: &'p Project, kind: RelationKind) -> Vec<Link<'p>> {
    let relations = project.relations.iter().filter(|it| it.kind == kind);
    let link = |it: &'p Relation| {
        Some(Link {
            name: translated(plan.named(kind, &it.id)?.0),
            basis: labels::basis(it.basis),
            note: translated(&it.note),
        })
    };
    relations.filter_map(link).collect()
}

fn amounts(extents: &[Extent]) -> Vec<Amount<'_>> {
    extents
        .iter()
        .map(|extent| Amount {
            value: extent.value,
            part: extent.part.as_deref().map(translated),
            printed: &extent.printed,
        })
        .collect()
}

fn output(capacity: &Capacity) -> Output<'_> {
    Output {
        what: translated(&capacity.what),
        value: capacity.value,
        unit: translated(&capacity.unit),
        per: capacity.per.as_deref().map(translated),
        printed: &capacity.printed,
    }
}
