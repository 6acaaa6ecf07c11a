//! Search over everything that the plan has records of.

use super::Catalog;
use crate::model::achievement::Achievement;
use crate::model::cluster::Cluster;
use crate::model::firm::Firm;
use crate::model::glossary::Term;
use crate::model::indicator::Indicator;
use crate::model::park::{MicroPark, Park};
use crate::model::place::Place;
use crate::model::point::Point;
use crate::model::project::Project;
use crate::model::relation::{Basis, Relation, RelationKind};
use crate::model::task::{Commitment, Task};
use crate::query::Terms;
use crate::query::search::RowSet;

/// A record.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Find {
    /// An industry.
    Cluster(&'static Cluster),
    /// A park.
    Park(&'static Park),
    /// A micro-park.
    MicroPark(&'static MicroPark),
    /// An enterprise or institute.
    Firm(&'static Firm),
    /// A project.
    Project(&'static Project),
    /// An indicator.
    Indicator(&'static Indicator),
    /// A task, group of tasks or safeguard.
    Task(&'static Task),
    /// A promise in figures.
    Commitment(&'static Commitment),
    /// A point that the plan makes.
    Point(&'static Point),
    /// What was achieved before.
    Achievement(&'static Achievement),
    /// A town or zone with projects.
    Place(&'static Place),
    /// A term of the glossary.
    Term(&'static Term),
}

/// A record that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Found {
    /// The record.
    pub find: Find,
    /// The industry of which it is found, with the ground on which it belongs there; `None` for a
    /// record that has the words itself.
    pub through: Option<(&'static Cluster, Basis)>,
}

/// The plan's words that are looked for too, where `terms` has everyday words for them.
#[must_use]
pub fn meant(catalog: &'static Catalog, terms: &Terms) -> Vec<(&'static str, Terms)> {
    let everyday = catalog.plan().everyday().iter();
    let meant = everyday.flat_map(|it| {
        let said = it.said.iter().find_map(|said| {
            let known = |by: &'static String| Some((by.as_str(), terms.replacing(said, by)?));
            let meant: Vec<_> = it.means.iter().filter_map(known).collect();
            (!meant.is_empty()).then_some(meant)
        });
        said.unwrap_or_default()
    });
    meant.collect()
}

/// Every record of the plan in whose names, firms or industries all of `terms` occur, or what is
/// [`meant`] by them, in Chinese or, once it is learnt, in English, and what belongs to an industry whose
/// name has them. Kind by kind, those with the words first, else in the order of the plan; none without
/// a term.
#[must_use]
pub fn finds(catalog: &'static Catalog, terms: &Terms) -> Vec<Found> {
    if terms.is_empty() {
        return Vec::new();
    }
    let plan = catalog.plan();
    let pinyin = Some(&plan.pinyin);
    let meant = meant(catalog, terms);
    let is_found = |texts: &[&str]| {
        let english = texts.iter().filter_map(|text| catalog.english(text));
        let all: Vec<&str> = texts.iter().copied().chain(english).collect();
        terms.occur_in(&all, pinyin) || meant.iter().any(|(_, it)| it.occur_in(&all, None))
    };
    let named = plan.clusters.iter().filter(|it| is_found(&[&it.name]));
    let named: Vec<&Cluster> = named.collect();
    let industry = |id: &str| named.iter().copied().find(|it| it.id == id);
    let through = |relations: &[Relation]| {
        let relations = relations.iter();
        let mut industries = relations.filter(|it| it.kind == RelationKind::Cluster);
        industries.find_map(|it| Some((industry(&it.id)?, it.basis)))
    };
    let mut found = Gathered::default();
    for it in &plan.clusters {
        let mut texts = vec![it.name.as_str()];
        texts.extend(it.focus.iter().map(String::as_str));
        texts.extend(it.firms.iter().map(String::as_str));
        texts.extend(it.bases.iter().map(String::as_str));
        found.add(Find::Cluster(it), is_found(&texts), None);
    }
    found.close();
    for it in &plan.parks {
        let mut texts = vec![it.name.as_str(), &it.box_name, &it.positioning, &it.summary];
        texts.extend(it.industries.iter().map(|it| it.printed.as_str()));
        texts.extend(it.firms.iter().map(String::as_str));
        texts.extend(it.named_projects.iter().map(String::as_str));
        let mut industries = it.industries.iter();
        let leading = industries.find_map(|it| industry(it.cluster.as_deref()?));
        let through = leading.map(|it| (it, Basis::Named));
        found.add(Find::Park(it), is_found(&texts), through);
    }
    found.close();
    for it in plan.micro_parks() {
        let mut texts = vec![it.name.as_str()];
        texts.extend(it.also.iter().map(String::as_str));
        texts.extend(it.focus.as_deref());
        found.add(Find::MicroPark(it), is_found(&texts), None);
    }
    found.close();
    for it in plan.firms() {
        let mut forms = it.also.iter().chain([&it.name]);
        let is_glossed = catalog
            .english(&it.id)
            .is_some_and(|name| is_found(&[name]));
        let is_named = is_glossed || forms.any(|form| is_found(&[form]));
        found.add(Find::Firm(it), is_named, through(&it.relations));
    }
    found.close();
    let all = std::iter::once(terms).chain(meant.iter().map(|(_, it)| it));
    let rows: Vec<RowSet> = all.filter_map(|it| catalog.index().find(it)).collect();
    for (row, it) in plan.projects.iter().enumerate() {
        let is_named = rows.iter().any(|rows| rows.contains(row));
        found.add(Find::Project(it), is_named, through(&it.relations));
    }
    found.close();
    for it in plan.indicators() {
        found.add(Find::Indicator(it), is_found(&[&it.name, &it.group]), None);
    }
    for it in plan.tasks() {
        found.add(Find::Task(it), is_found(&[&it.title, &it.summary]), None);
    }
    for it in plan.commitments() {
        // What the plan promises in several places is found once.
        if found.has_said(it) {
            continue;
        }
        let is_named = is_found(&[&it.what, &it.theme]);
        found.add(Find::Commitment(it), is_named, through(&it.relations));
    }
    found.close();
    for it in plan.points() {
        found.add(Find::Point(it), is_found(&[&it.title, &it.summary]), None);
    }
    for it in plan.achievements() {
        let is_named = is_found(&[&it.what, &it.theme, &it.printed]);
        found.add(Find::Achievement(it), is_named, None);
    }
    for it in &plan.places {
        let mut projects = plan.projects.iter();
        let is_used = projects.any(|project| {
            let places = [project.place.area, plan.town(project.place.area)];
            places.iter().any(|place| plan.place(*place) == Some(it))
        });
        found.add(Find::Place(it), is_used && is_found(&[&it.name]), None);
    }
    for it in plan.terms() {
        let mut words = it.also.iter().chain([&it.term]);
        found.add(Find::Term(it), words.any(|word| is_found(&[word])), None);
    }
    found.all
}

/// Records in their order; those of the open kind that are found through an industry wait for
/// the others.
#[derive(Default)]
struct Gathered {
    all: Vec<Found>,
    waiting: Vec<Found>,
}

impl Gathered {
    fn add(&mut self, find: Find, has_words: bool, through: Option<(&'static Cluster, Basis)>) {
        if has_words {
            self.all.push(Found {
                find,
                through: None,
            });
        } else if through.is_some() {
            self.waiting.push(Found { find, through });
        }
    }

    fn has_said(&self, commitment: &Commitment) -> bool {
        let mut known = self.all.iter().chain(&self.waiting);
        known.any(|it| matches!(it.find, Find::Commitment(it) if it.says_the_same(commitment)))
    }

    fn close(&mut self) {
        self.all.append(&mut self.waiting);
    }
}
