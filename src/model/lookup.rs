//! Finding records of a plan by id.

use super::achievement::Achievement;
use super::cluster::Cluster;
use super::firm::Firm;
use super::ids::{MicroParkId, ParkId, PlaceId, SectionId, SectorId, TaskId};
use super::indicator::Indicator;
use super::locator::Locator;
use super::park::{MicroPark, Park};
use super::place::Place;
use super::plan::Plan;
use super::point::Point;
use super::project::Project;
use super::record::Record;
use super::relation::RelationKind;
use super::section::Section;
use super::task::{Commitment, Task};

impl Plan {
    /// Name and place in the text of the record that a relation points to; `None` when there is
    /// none.
    #[must_use]
    pub fn named(&self, kind: RelationKind, id: &str) -> Option<(&str, Locator)> {
        match kind {
            RelationKind::Cluster => self.cluster(id).map(|it| (it.name.as_str(), it.source)),
            RelationKind::Park => self.park(id).map(|it| (it.name.as_str(), it.source)),
            RelationKind::MicroPark => self.micro_park(id).map(|it| (it.name.as_str(), it.source)),
            RelationKind::Project => self.project(id).map(|it| (it.name.as_str(), it.source)),
            RelationKind::Indicator => self.indicator(id).map(|it| (it.name.as_str(), it.source)),
            RelationKind::Task => self.task(id).map(|it| (it.title.as_str(), it.source)),
        }
    }

    /// The town or zone of `id`; `None` for an id of another plan.
    #[must_use]
    pub fn place(&self, id: PlaceId) -> Option<&Place> {
        self.places.get(id.at())
    }

    /// The town to which the place belongs: itself, unless it is a zone that is shown with a town.
    #[must_use]
    pub fn town(&self, id: PlaceId) -> PlaceId {
        let town = self.place(id).and_then(|it| it.shown_with.as_ref());
        let town = town.and_then(|town| self.places.iter().position(|it| it.id == *town));
        town.and_then(PlaceId::nth).unwrap_or(id)
    }

    /// The name of a sector; empty for an id of another plan.
    #[must_use]
    pub fn sector(&self, id: SectorId) -> &str {
        self.sectors.get(id.at()).map_or("", String::as_str)
    }

    /// The section of `id`; `None` for an id of another plan.
    #[must_use]
    pub fn section(&self, id: SectionId) -> Option<&Section> {
        self.sections.get(id.at())
    }

    /// The park of `id`; `None` for an id of another plan.
    #[must_use]
    pub fn park_at(&self, id: ParkId) -> Option<&Park> {
        self.parks.get(id.at())
    }

    /// The micro-park of `id`; `None` for an id of another plan.
    #[must_use]
    pub fn micro_park_at(&self, id: MicroParkId) -> Option<&MicroPark> {
        self.micro_parks().get(id.at())
    }

    /// The task, group or safeguard of `id`; `None` for an id of another plan.
    #[must_use]
    pub fn task_at(&self, id: TaskId) -> Option<&Task> {
        self.tasks().get(id.at())
    }
}

/// Functions that find a record by its id; `None` when there is none.
macro_rules! by_id {
    ($($(#[$doc:meta])* $name:ident($plan:ident) -> $kind:ident in $records:expr;)+) => {
        impl Plan {
            $(
                $(#[$doc])*
                #[must_use]
                pub fn $name(&self, id: &str) -> Option<&$kind> {
                    let $plan = self;
                    $records.iter().find(|it| it.id() == id)
                }
            )+
        }
    };
}

by_id! {
    /// The town or zone with this id; `None` when there is none.
    place_named(plan) -> Place in plan.places;
    /// The park with this id; `None` when there is none.
    park(plan) -> Park in plan.parks;
    /// The industry with this id; `None` when there is none.
    cluster(plan) -> Cluster in plan.clusters;
    /// The indicator with this id; `None` when there is none.
    indicator(plan) -> Indicator in plan.indicators();
    /// The project with this id; `None` when there is none.
    project(plan) -> Project in plan.projects;
    /// The task, group or safeguard with this id; `None` when there is none.
    task(plan) -> Task in plan.tasks();
    /// The commitment with this id; `None` when there is none.
    commitment(plan) -> Commitment in plan.commitments();
    /// What was achieved before, with this id; `None` when there is none.
    achievement(plan) -> Achievement in plan.achievements();
    /// The point with this id; `None` when there is none.
    point(plan) -> Point in plan.points();
    /// The enterprise or institute with this id; `None` when there is none.
    firm(plan) -> Firm in plan.firms();
    /// The micro-park with this id; `None` when there is none.
    micro_park(plan) -> MicroPark in plan.micro_parks();
}
