//! Search over everything that the plan has records of, besides the projects.

use crate::model::Plan;
use crate::model::cluster::Cluster;
use crate::model::firm::Firm;
use crate::model::glossary::Term;
use crate::model::indicator::Indicator;
use crate::model::park::{MicroPark, Park};
use crate::model::place::Place;
use crate::model::project::RelationKind;
use crate::model::task::{Commitment, Task};
use crate::query::Terms;

/// A record that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Find {
    /// A park.
    Park(&'static Park),
    /// An industry.
    Cluster(&'static Cluster),
    /// A micro-park.
    MicroPark(&'static MicroPark),
    /// An indicator.
    Indicator(&'static Indicator),
    /// An enterprise or institute.
    Firm(&'static Firm),
    /// A task, group of tasks or safeguard.
    Task(&'static Task),
    /// A promise in figures.
    Commitment(&'static Commitment),
    /// A town or zone with projects.
    Place(&'static Place),
    /// A term of the glossary.
    Term(&'static Term),
}

/// Every record of `plan` in whose names, firms or industries all of `terms` occur, firms also
/// by the industries that name them, kind by kind and in the order of the plan; none when there is no term.
#[must_use]
pub fn finds(plan: &'static Plan, terms: &Terms) -> Vec<Find> {
    if terms.is_empty() {
        return Vec::new();
    }
    let pinyin = Some(&plan.pinyin);
    let is_found = |texts: &[&str]| terms.occur_in(texts, pinyin);
    let park = |park: &&Park| {
        let mut texts = vec![park.name.as_str(), &park.box_name];
        texts.extend(park.industries.iter().map(|it| it.printed.as_str()));
        texts.extend(park.firms.iter().map(String::as_str));
        texts.extend(park.named_projects.iter().map(String::as_str));
        is_found(&texts)
    };
    let cluster = |cluster: &&Cluster| {
        let mut texts = vec![cluster.name.as_str()];
        texts.extend(cluster.focus.iter().map(String::as_str));
        texts.extend(cluster.firms.iter().map(String::as_str));
        texts.extend(cluster.bases.iter().map(String::as_str));
        is_found(&texts)
    };
    let micro_park = |park: &&MicroPark| {
        let mut texts = vec![park.name.as_str()];
        texts.extend(park.also.iter().map(String::as_str));
        texts.extend(park.focus.as_deref());
        is_found(&texts)
    };
    let is_used = |place: &&Place| {
        let mut projects = plan.projects.iter();
        projects.any(|it| plan.place(it.place).is_some_and(|used| used.id == place.id))
    };
    let parks = plan.parks.iter().filter(park).map(Find::Park);
    let clusters = plan.clusters.iter().filter(cluster).map(Find::Cluster);
    let micro_parks = plan.micro_parks.iter().filter(micro_park);
    let indicators = plan.indicators.iter();
    let indicators = indicators.filter(|it| is_found(&[&it.name, &it.group]));
    let of_industry = |firm: &&Firm| {
        let relations = firm.relations.iter();
        let mut industries = relations
            .filter(|it| it.kind == RelationKind::Cluster)
            .filter_map(|it| plan.cluster(&it.id));
        let mut names = firm.also.iter().chain([&firm.name]);
        names.any(|name| is_found(&[name])) || industries.any(|it| is_found(&[&it.name]))
    };
    let firms = plan.firms.iter().filter(of_industry);
    let tasks = plan.tasks.iter().filter(|it| is_found(&[&it.title]));
    let commitments = plan.commitments.iter();
    let commitments = commitments.filter(|it| is_found(&[&it.what, &it.theme]));
    let places = plan.places.iter().filter(|it| is_found(&[&it.name]));
    let words = plan.terms.iter().filter(|it| is_found(&[&it.term]));
    parks
        .chain(clusters)
        .chain(micro_parks.map(Find::MicroPark))
        .chain(indicators.map(Find::Indicator))
        .chain(firms.map(Find::Firm))
        .chain(tasks.map(Find::Task))
        .chain(commitments.map(Find::Commitment))
        .chain(places.filter(is_used).map(Find::Place))
        .chain(words.map(Find::Term))
        .collect()
}
