//! What belongs to a park: its micro-parks and projects, each with the ground on which it does.

use super::asked::{Facet, is_asked};
use crate::model::Plan;
use crate::model::park::{MicroPark, Park};
use crate::model::project::Project;
use crate::model::relation::{Basis, Relation, RelationKind};
use crate::query::Query;

/// Micro-parks and projects of a park: first those that the plan names.
#[derive(Debug, Clone, PartialEq)]
pub struct ParkRecords<'p> {
    /// Micro-parks, each with its ground.
    pub micro_parks: Vec<(&'p MicroPark, Basis)>,
    /// Projects, each with the relation that says why.
    pub projects: Vec<(&'p Project, &'p Relation)>,
}

impl<'p> ParkRecords<'p> {
    /// What `plan` says and suggests of `park`.
    #[must_use]
    pub fn new(plan: &'p Plan, park: &Park) -> Self {
        let micro_parks = plan.micro_parks().iter();
        let micro_parks = micro_parks.filter_map(|it| Some((it, ground(plan, park, it)?)));
        let (mut micro_parks, inferred): (Vec<_>, Vec<_>) =
            micro_parks.partition(|(_, basis)| *basis == Basis::Named);
        micro_parks.extend(inferred);
        let is_own = |it: &&Relation| it.kind == RelationKind::Park && it.id == park.id;
        let projects = plan.projects.iter();
        let projects = projects.filter_map(|it| Some((it, it.relations.iter().find(is_own)?)));
        let (mut projects, inferred): (Vec<_>, Vec<_>) =
            projects.partition(|(_, relation)| relation.basis == Basis::Named);
        projects.extend(inferred);
        Self {
            micro_parks,
            projects,
        }
    }
}

/// Why a micro-park belongs to `park`; `None` when nothing says so. A zone that is not a town says
/// nothing: what lies in it may belong to any park. A town that the plan assigns to another park
/// says nothing about one whose town is inferred.
fn ground(plan: &Plan, park: &Park, micro_park: &MicroPark) -> Option<Basis> {
    let mut names = micro_park.also.iter().chain([&micro_park.name]);
    if names.any(|name| park.named_projects.contains(name)) {
        return Some(Basis::Named);
    }
    let town = plan.place(micro_park.place?)?;
    let is_town = town.position.is_some() && micro_park.place == Some(park.anchor);
    let mut parks = plan.parks.iter();
    let is_of_another = parks.any(|it| it.anchor == park.anchor && it.anchor_basis == Basis::Named);
    let is_of_it = park.anchor_basis == Basis::Named || !is_of_another;
    (is_town && is_of_it).then_some(Basis::Place)
}

/// The facets of micro-parks.
pub const MICRO_PARKS: [Facet<MicroPark>; 2] = [
    Facet::new("town", |plan, it| {
        let town = it.place.and_then(|at| plan.place(at));
        vec![town.map_or(NO_TOWN, |it| &it.id).into()]
    }),
    Facet::new("status", |_, it| vec![it.status.as_str().into()]),
];

/// The word of micro-parks whose town the plan does not state, in a link.
pub const NO_TOWN: &str = "none";

/// The micro-parks that `query` asks for, in the order of the plan.
#[must_use]
pub fn asked_micro_parks(plan: &'static Plan, query: &Query) -> Vec<&'static MicroPark> {
    let all = plan.micro_parks().iter();
    all.filter(|it| is_asked(&MICRO_PARKS, plan, *it, query))
        .collect()
}

/// The share of `park` in the targets of all parks of `plan`, as a fraction; `None` when they
/// sum up to nothing.
#[must_use]
pub fn share_of_targets(plan: &Plan, park: &Park) -> Option<f64> {
    let sum = sum_of_targets(plan);
    (sum > 0.0).then(|| park.target_2025_yi / sum)
}

/// Sum of the parks' targets, 亿元.
#[must_use]
pub fn sum_of_targets(plan: &Plan) -> f64 {
    plan.parks.iter().map(|park| park.target_2025_yi).sum()
}

/// The plan's number of the industry that `park` names first; `None` when it is none of the nine.
#[must_use]
pub fn leading_cluster(plan: &Plan, park: &Park) -> Option<u16> {
    let id = park.industries.first()?.cluster.as_deref()?;
    plan.cluster(id).map(|cluster| cluster.no)
}
