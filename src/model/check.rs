//! What must hold across records: ids are unique and every reference arrives.

use std::collections::BTreeSet;

use super::fault::Fault;
use super::park::Park;
use super::place::Place;
use super::project::{Project, RelationKind};
use super::section::Section;

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
}

/// Every fault of references and uniqueness.
pub(super) fn faults(rolls: &[Roll], referring: &Referring<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for roll in rolls {
        note_repeated(&mut faults, roll);
    }
    let refer = &mut References {
        rolls,
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
        for (inner, relation) in project.relations.iter().enumerate() {
            let target = match relation.kind {
                RelationKind::Cluster => "clusters.json",
                RelationKind::Park => "parks.json",
                RelationKind::MicroPark => "micro_parks.json",
                RelationKind::Project => "projects.json",
            };
            let path = format!("$[{at}].relations[{inner}].id");
            refer.check("projects.json", path, &relation.id, target);
        }
    }
    faults
}

/// A fault for each id of a file that came before.
fn note_repeated(faults: &mut Vec<Fault>, roll: &Roll) {
    let mut seen = BTreeSet::new();
    for (at, id) in roll.ids.iter().enumerate() {
        if !id.is_empty() && !seen.insert(id) {
            faults.push(Fault {
                file: roll.file.into(),
                path: format!("$[{at}].id"),
                value: Some(format!("{id:?}")),
                expected: "不与前面的记录重复的 id".into(),
            });
        }
    }
}

struct References<'r> {
    rolls: &'r [Roll],
    faults: &'r mut Vec<Fault>,
}

impl<'r> References<'r> {
    /// Each record that could be read, with where it stands in its file.
    fn standing<'p, T>(
        &self,
        file: &str,
        records: &'p [T],
    ) -> impl Iterator<Item = (usize, &'p T)> + use<'r, 'p, T> {
        let places = self.roll(file).map_or(&[][..], |roll| &roll.read);
        places.iter().copied().zip(records)
    }

    /// Notes a fault when no record of `target` has this id. A file that is missing as a whole
    /// is a fault of its own; an empty id is one where it stands.
    fn check(&mut self, file: &str, path: String, id: &str, target: &str) {
        let is_known = self
            .roll(target)
            .is_none_or(|roll| roll.ids.iter().any(|known| known == id));
        if !is_known && !id.is_empty() {
            self.faults.push(Fault {
                file: file.into(),
                path,
                value: Some(format!("{id:?}")),
                expected: "数据中已有记录的 id".into(),
            });
        }
    }

    fn roll(&self, file: &str) -> Option<&'r Roll> {
        self.rolls.iter().find(|roll| roll.file == file)
    }
}
