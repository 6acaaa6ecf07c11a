//! What must hold across records: ids are unique and every reference arrives.

use super::fault::{Expected, Fault};
use super::firm::Firm;
use super::json::quoted;
use super::overview::Headline;
use super::park::Park;
use super::place::Place;
use super::project::{Project, Relation, RelationKind};
use super::section::Section;
use super::task::{Commitment, Task};

/// The records of a file, also those that could not be read.
#[derive(Debug)]
pub(super) struct Roll {
    /// Data file.
    pub(super) file: &'static str,
    /// The id of each record in the file's order; empty where it has none.
    pub(super) ids: Vec<String>,
    /// Where in the file each record that could be read stands.
    pub(super) read: Vec<usize>,
}

/// Records that refer to others.
pub(super) struct Referring<'p> {
    pub(super) sections: &'p [Section],
    pub(super) places: &'p [Place],
    pub(super) parks: &'p [Park],
    pub(super) projects: &'p [Project],
    pub(super) tasks: &'p [Task],
    pub(super) commitments: &'p [Commitment],
    pub(super) firms: &'p [Firm],
    pub(super) headlines: &'p [Headline],
}

/// Every fault of references and uniqueness.
pub(super) fn faults(rolls: &[Roll], referring: &Referring<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let known = rolls
        .iter()
        .map(|roll| (roll.file, sorted_ids(&mut faults, roll)))
        .collect();
    let refer = &mut References {
        rolls,
        known,
        faults: &mut faults,
    };
    for (at, section) in refer.standing("sections.json", referring.sections) {
        if let Some(parent) = &section.parent {
            let path = format!("$[{at}].parent");
            refer.check("sections.json", path, parent, "sections.json");
        }
    }
    for (at, place) in refer.standing("places.json", referring.places) {
        if let Some(town) = &place.shown_with {
            let path = format!("$[{at}].shown_with");
            refer.check("places.json", path, town, "places.json");
        }
    }
    for (at, park) in refer.standing("parks.json", referring.parks) {
        for (inner, industry) in park.industries.iter().enumerate() {
            if let Some(cluster) = &industry.cluster {
                let path = format!("$[{at}].industries[{inner}].cluster");
                refer.check("parks.json", path, cluster, "clusters.json");
            }
        }
    }
    for (at, project) in refer.standing("projects.json", referring.projects) {
        refer.check_relations("projects.json", at, &project.relations);
    }
    for (at, task) in refer.standing("tasks.json", referring.tasks) {
        if let Some(parent) = &task.parent {
            let path = format!("$[{at}].parent");
            refer.check("tasks.json", path, parent, "tasks.json");
        }
    }
    for (at, commitment) in refer.standing("commitments.json", referring.commitments) {
        refer.check_relations("commitments.json", at, &commitment.relations);
    }
    for (at, firm) in refer.standing("firms.json", referring.firms) {
        refer.check_relations("firms.json", at, &firm.relations);
    }
    for (at, headline) in referring.headlines.iter().enumerate() {
        let path = |name: &str| format!("$.headlines[{at}].{name}");
        let file = "plan.json";
        refer.check(
            file,
            path("indicator"),
            &headline.indicator,
            "indicators.json",
        );
        if let Some(before) = &headline.before {
            refer.check(file, path("before"), before, "indicators.json");
        }
    }
    faults
}

/// The ids of a file in order; a fault for each that came before.
fn sorted_ids<'r>(faults: &mut Vec<Fault>, roll: &'r Roll) -> Vec<&'r str> {
    let mut ids: Vec<(&str, usize)> = roll.ids.iter().map(String::as_str).zip(0..).collect();
    ids.sort_unstable();
    for pair in ids.windows(2) {
        if let [(before, _), (id, at)] = pair
            && before == id
            && !id.is_empty()
        {
            faults.push(Fault {
                file: roll.file.into(),
                path: format!("$[{at}].id"),
                value: Some(quoted(id)),
                expected: Expected::NewId,
            });
        }
    }
    ids.into_iter().map(|(id, _)| id).collect()
}

struct References<'r> {
    rolls: &'r [Roll],
    known: Vec<(&'static str, Vec<&'r str>)>,
    faults: &'r mut Vec<Fault>,
}

impl<'r> References<'r> {
    /// Each record that could be read, with where it stands in its file.
    fn standing<'p, T>(
        &self,
        file: &str,
        records: &'p [T],
    ) -> impl Iterator<Item = (usize, &'p T)> + use<'r, 'p, T> {
        let roll = self.rolls.iter().find(|roll| roll.file == file);
        let places = roll.map_or(&[][..], |roll| &roll.read);
        places.iter().copied().zip(records)
    }

    /// Checks the relations of record `at`.
    fn check_relations(&mut self, file: &str, at: usize, relations: &[Relation]) {
        for (inner, relation) in relations.iter().enumerate() {
            let target = match relation.kind {
                RelationKind::Cluster => "clusters.json",
                RelationKind::Park => "parks.json",
                RelationKind::MicroPark => "micro_parks.json",
                RelationKind::Project => "projects.json",
                RelationKind::Indicator => "indicators.json",
                RelationKind::Task => "tasks.json",
            };
            let path = format!("$[{at}].relations[{inner}].id");
            self.check(file, path, &relation.id, target);
        }
    }

    /// Notes a fault when no record of `target` has this id. A file that is missing as a whole
    /// is a fault of its own; an empty id is one where it stands.
    fn check(&mut self, file: &str, path: String, id: &str, target: &str) {
        let known = self.known.iter().find(|(file, _)| *file == target);
        let is_known = known.is_none_or(|(_, ids)| ids.binary_search(&id).is_ok());
        if !is_known && !id.is_empty() {
            self.faults.push(Fault {
                file: file.into(),
                path,
                value: Some(quoted(id)),
                expected: Expected::KnownId,
            });
        }
    }
}
