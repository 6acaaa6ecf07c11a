//! What must hold across records: ids are unique and every reference arrives.

use super::fault::Fault;
use super::plan::Plan;
use super::project::RelationKind;

/// Every fault of references and uniqueness in `plan`.
pub(super) fn faults(plan: &Plan) -> Vec<Fault> {
    let mut faults = Vec::new();
    let sections = ids(&mut faults, "sections.json", &plan.sections, |it| &it.id);
    let places = ids(&mut faults, "places.json", &plan.places, |it| &it.id);
    let clusters = ids(&mut faults, "clusters.json", &plan.clusters, |it| &it.id);
    let parks = ids(&mut faults, "parks.json", &plan.parks, |it| &it.id);
    let micro_parks = ids(&mut faults, "micro_parks.json", &plan.micro_parks, |it| {
        &it.id
    });
    let projects = ids(&mut faults, "projects.json", &plan.projects, |it| &it.id);
    ids(&mut faults, "indicators.json", &plan.indicators, |it| {
        &it.id
    });
    ids(&mut faults, "glossary.json", &plan.terms, |it| &it.id);

    for (at, section) in plan.sections.iter().enumerate() {
        if let Some(parent) = &section.parent {
            let path = format!("$[{at}].parent");
            refer(&mut faults, "sections.json", path, parent, &sections);
        }
    }
    for (at, place) in plan.places.iter().enumerate() {
        if let Some(town) = &place.shown_with {
            let path = format!("$[{at}].shown_with");
            refer(&mut faults, "places.json", path, town, &places);
        }
    }
    for (at, park) in plan.parks.iter().enumerate() {
        for (inner, industry) in park.industries.iter().enumerate() {
            if let Some(cluster) = &industry.cluster {
                let path = format!("$[{at}].industries[{inner}].cluster");
                refer(&mut faults, "parks.json", path, cluster, &clusters);
            }
        }
    }
    for (at, project) in plan.projects.iter().enumerate() {
        for (inner, relation) in project.relations.iter().enumerate() {
            let known = match relation.kind {
                RelationKind::Cluster => &clusters,
                RelationKind::Park => &parks,
                RelationKind::MicroPark => &micro_parks,
                RelationKind::Project => &projects,
            };
            if known.binary_search(&relation.id.as_str()).is_err() {
                let path = format!("$[{at}].relations[{inner}].id");
                refer(&mut faults, "projects.json", path, &relation.id, known);
            }
        }
    }
    faults
}

/// All ids of a file in order; a fault for each that came before.
fn ids<'p, T>(
    faults: &mut Vec<Fault>,
    file: &str,
    records: &'p [T],
    id: impl Fn(&'p T) -> &'p str,
) -> Vec<&'p str> {
    let mut places: Vec<(&str, usize)> = records.iter().map(id).zip(0..).collect();
    places.sort_unstable();
    for pair in places.windows(2) {
        if let [(before, _), (id, at)] = pair
            && before == id
            && !id.is_empty()
        {
            faults.push(Fault {
                file: file.into(),
                path: format!("$[{at}].id"),
                value: Some(format!("{id:?}")),
                expected: "不与前面的记录重复的 id".into(),
            });
        }
    }
    places.into_iter().map(|(id, _)| id).collect()
}

fn refer(faults: &mut Vec<Fault>, file: &str, path: String, id: &str, known: &[&str]) {
    if known.binary_search(&id).is_err() {
        faults.push(Fault {
            file: file.into(),
            path,
            value: Some(format!("{id:?}")),
            expected: "数据中已有记录的 id".into(),
        });
    }
}
