//! What the plan leaves open: for each kind of record, the fields that some records lack.

use super::baseline::baseline;
use super::headline::reading;
use crate::model::Plan;
use crate::model::indicator::Role;
use crate::model::keyed::keyed;
use crate::model::relation::{Basis, RelationKind};

keyed! {
    /// A field that the plan could fill.
    pub enum GapField {
        /// Investment of a project.
        Investment = "investment",
        /// Years of a project.
        Years = "years",
        /// Land of a project.
        Land = "land",
        /// Floor area of a project.
        Floor = "floor",
        /// Output or equipment of a project.
        Capacity = "capacity",
        /// Industry of a project, in words of the plan.
        Industry = "industry",
        /// Where an indicator starts, in figures.
        Base = "base",
        /// Where it is to end, in figures.
        Target = "target",
        /// Output of an industry at the beginning.
        IndustryBase = "industry-base",
        /// Output of a park at the beginning.
        ParkBase = "park-base",
        /// Town of a park, in words of the plan.
        ParkTown = "park-town",
        /// Enterprises of a park.
        ParkFirms = "park-firms",
        /// Town of a micro-park.
        MicroParkTown = "micro-park-town",
        /// What a micro-park concentrates on.
        Focus = "focus",
        /// Deadline of a promise.
        Deadline = "deadline",
        /// Where a promise starts.
        PromiseBase = "promise-base",
    }
}

/// A field that the plan leaves open in some records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// The field.
    pub field: GapField,
    /// The records in which it is open: kind, id and name; no kind for promises.
    pub open: Vec<(Option<RelationKind>, &'static str, &'static str)>,
    /// How many records could have it.
    pub all: usize,
}

/// Everything that `plan` leaves open, in the order of [`GapField::ALL`].
#[must_use]
pub fn gaps(plan: &'static Plan) -> Vec<Gap> {
    let all = GapField::ALL.into_iter().map(|field| gap(plan, field));
    all.filter(|it| !it.open.is_empty()).collect()
}

fn gap(plan: &'static Plan, field: GapField) -> Gap {
    let projects = || {
        let it = plan.projects.iter();
        it.map(|it| (RelationKind::Project, it.id.as_str(), it.name.as_str(), it))
    };
    let indicators = |role| {
        let all = plan.indicators().iter();
        let with_cell = all.filter(move |it| it.values.iter().any(|cell| cell.role == role));
        with_cell.map(move |it| {
            let is_open = reading(it, role).is_none();
            (
                RelationKind::Indicator,
                it.id.as_str(),
                it.name.as_str(),
                is_open,
            )
        })
    };
    let parks = || {
        let all = plan.parks.iter();
        all.map(|it| (RelationKind::Park, it.id.as_str(), it.name.as_str(), it))
    };
    let micro_parks = || {
        let all = plan.micro_parks().iter();
        all.map(|it| {
            (
                RelationKind::MicroPark,
                it.id.as_str(),
                it.name.as_str(),
                it,
            )
        })
    };
    let promises = || plan.commitments().iter();
    let is_named =
        |basis: Basis, kind: RelationKind| basis == Basis::Named && kind == RelationKind::Cluster;
    match field {
        GapField::Investment => counted(field, projects(), |it| it.investment.is_none()),
        GapField::Years => counted(field, projects(), |it| it.years.is_none()),
        GapField::Land => counted(field, projects(), |it| it.land.is_empty()),
        GapField::Floor => counted(field, projects(), |it| it.floor.is_empty()),
        GapField::Capacity => counted(field, projects(), |it| it.capacities.is_empty()),
        GapField::Industry => counted(field, projects(), |it| {
            !it.relations.iter().any(|it| is_named(it.basis, it.kind))
        }),
        GapField::Base => counted(field, indicators(Role::Base), |is_open| is_open),
        GapField::Target => counted(field, indicators(Role::Target), |is_open| is_open),
        GapField::IndustryBase => {
            let all = plan.clusters.iter();
            let all = all.map(|it| (RelationKind::Cluster, it.id.as_str(), it.name.as_str(), ()));
            counted(field, all, |()| true)
        }
        GapField::ParkBase => counted(field, parks(), |_| true),
        GapField::ParkTown => counted(field, parks(), |it| it.anchor_basis != Basis::Named),
        GapField::ParkFirms => counted(field, parks(), |it| it.firms.is_empty()),
        GapField::MicroParkTown => counted(field, micro_parks(), |it| it.place.is_none()),
        GapField::Focus => counted(field, micro_parks(), |it| it.focus.is_none()),
        GapField::Deadline | GapField::PromiseBase => {
            let is_open = |it: &&crate::model::task::Commitment| match field {
                GapField::Deadline => it.deadline.is_none(),
                _ => baseline(plan, it).is_none(),
            };
            let open = promises().filter(is_open);
            Gap {
                field,
                open: open
                    .map(|it| (None, it.id.as_str(), it.what.as_str()))
                    .collect(),
                all: promises().count(),
            }
        }
    }
}

fn counted<T>(
    field: GapField,
    records: impl Iterator<Item = (RelationKind, &'static str, &'static str, T)>,
    is_open: impl Fn(T) -> bool,
) -> Gap {
    let mut gap = Gap {
        field,
        open: Vec::new(),
        all: 0,
    };
    for (kind, id, name, record) in records {
        gap.all += 1;
        if is_open(record) {
            gap.open.push((Some(kind), id, name));
        }
    }
    gap
}
