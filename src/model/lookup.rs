//! Finding records of a plan by id.

use super::Plan;
use super::cluster::Cluster;
use super::firm::Firm;
use super::ids::{PlaceId, SectionId, SectorId, TaskId};
use super::indicator::Indicator;
use super::locator::Locator;
use super::park::{MicroPark, Park};
use super::place::Place;
use super::project::{Project, RelationKind};
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

    /// The town or zone with this id; `None` when there is none.
    #[must_use]
    pub fn place_named(&self, id: &str) -> Option<&Place> {
        self.places.iter().find(|place| place.id == id)
    }

    /// The park with this id; `None` when there is none.
    #[must_use]
    pub fn park(&self, id: &str) -> Option<&Park> {
        self.parks.iter().find(|park| park.id == id)
    }

    /// The industry with this id; `None` when there is none.
    #[must_use]
    pub fn cluster(&self, id: &str) -> Option<&Cluster> {
        self.clusters.iter().find(|cluster| cluster.id == id)
    }

    /// The indicator with this id; `None` when there is none.
    #[must_use]
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.id == id)
    }

    /// The project with this id; `None` when there is none.
    #[must_use]
    pub fn project(&self, id: &str) -> Option<&Project> {
        self.projects.iter().find(|project| project.id == id)
    }

    /// The task, group or safeguard of `id`; `None` for an id of another plan.
    #[must_use]
    pub fn task_at(&self, id: TaskId) -> Option<&Task> {
        self.tasks().get(id.at())
    }

    /// The task, group or safeguard with this id; `None` when there is none.
    #[must_use]
    pub fn task(&self, id: &str) -> Option<&Task> {
        self.tasks().iter().find(|task| task.id == id)
    }

    /// The commitment with this id; `None` when there is none.
    #[must_use]
    pub fn commitment(&self, id: &str) -> Option<&Commitment> {
        self.commitments().iter().find(|it| it.id == id)
    }

    /// The enterprise or institute with this id; `None` when there is none.
    #[must_use]
    pub fn firm(&self, id: &str) -> Option<&Firm> {
        self.firms().iter().find(|firm| firm.id == id)
    }

    /// The micro-park with this id; `None` when there is none.
    #[must_use]
    pub fn micro_park(&self, id: &str) -> Option<&MicroPark> {
        self.micro_parks().iter().find(|park| park.id == id)
    }
}
