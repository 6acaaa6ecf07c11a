//! Which projects satisfy the conditions, what they add up to, and what each facet would give.

use super::catalog::Catalog;
use super::columns::{Bins, Facts, Link};
use super::total::Total;
use crate::model::measure::{Investment, Years};
use crate::model::project::Stage;
use crate::query::search::RowSet;
use crate::query::{Choices, Conditions, Span, Terms};

/// The projects that satisfy all conditions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matched {
    rows: RowSet,
    /// Their number and investment.
    pub total: Total,
    /// The same by stage, in the order of [`Stage::ALL`].
    stages: [Total; Stage::ALL.len()],
    /// Counts beside the choices.
    pub facets: FacetCounts,
    /// Projects left out by the investment range only because none is published.
    pub without_investment: u32,
    /// Projects left out by the range of years only because none is given.
    pub without_years: u32,
}

/// How many projects each choice has when all other facets' conditions hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetCounts {
    /// By stage, in the order of [`Stage::ALL`].
    pub stages: Vec<u32>,
    /// By sector, in the order of the plan.
    pub sectors: Vec<u32>,
    /// By town or zone, in the order of the plan; a town has the projects of its zones too.
    pub places: Vec<u32>,
    /// By linked park, in the order of the plan.
    pub parks: Vec<u32>,
    /// Those of them whose link the plan states.
    pub named_parks: Vec<u32>,
    /// By linked industry, in the order of the plan.
    pub clusters: Vec<u32>,
    /// Those of them whose link the plan states.
    pub named_clusters: Vec<u32>,
    /// By year in which construction goes on.
    pub years: Vec<u32>,
    /// By investment bin.
    pub amounts: Vec<u32>,
}

/// One bit for each facet, for the conditions that a project fails.
mod facet {
    pub(super) const STAGE: u8 = 1;
    pub(super) const SECTOR: u8 = 1 << 1;
    pub(super) const PLACE: u8 = 1 << 2;
    pub(super) const YEARS: u8 = 1 << 3;
    pub(super) const AMOUNT: u8 = 1 << 4;
    pub(super) const PARK: u8 = 1 << 5;
    pub(super) const CLUSTER: u8 = 1 << 6;
    pub(super) const START: u8 = 1 << 7;
}

impl Matched {
    /// Answers `conditions` for the projects of `catalog`.
    #[must_use]
    pub fn new(catalog: &Catalog, conditions: &Conditions) -> Self {
        let found = catalog.index().find(&Terms::of(conditions.text.as_str()));
        let accepted = Accepted::new(catalog, conditions);
        let mut matched = Self {
            rows: RowSet::none(catalog.facts.len()),
            total: Total::default(),
            stages: Default::default(),
            facets: FacetCounts::none(catalog),
            without_investment: 0,
            without_years: 0,
        };
        let bins = catalog.bins();
        for (row, facts) in catalog.facts.iter().enumerate() {
            if found.as_ref().is_none_or(|found| found.contains(row)) {
                let fails = accepted.fails(facts);
                matched.count(facts, fails, bins);
                if fails == 0 {
                    matched.rows.insert(row);
                    matched.total.inferred += u32::from(accepted.is_inferred(facts));
                }
            }
        }
        matched
    }

    /// Whether the project of `row` is among them.
    #[must_use]
    pub fn contains(&self, row: u32) -> bool {
        self.rows.contains(row as usize)
    }

    /// Number and investment of the matching projects of one stage.
    #[must_use]
    pub fn stage(&self, stage: Stage) -> Total {
        self.stages.get(stage as usize).copied().unwrap_or_default()
    }

    fn count(&mut self, facts: &Facts, fails: u8, bins: Bins) {
        if fails == 0 {
            self.total.add(facts.investment);
            if let Some(stage) = self.stages.get_mut(facts.stage as usize) {
                stage.add(facts.investment);
            }
        }
        let fails_at_most = |facet: u8| fails & !facet == 0;
        let counts = &mut self.facets;
        if fails_at_most(facet::STAGE) {
            increase(&mut counts.stages, facts.stage as usize);
        }
        if fails_at_most(facet::SECTOR) {
            increase(&mut counts.sectors, facts.sector.at());
        }
        if fails_at_most(facet::PLACE) {
            increase(&mut counts.places, facts.town.at());
            if facts.place != facts.town {
                increase(&mut counts.places, facts.place.at());
            }
        }
        if fails_at_most(facet::PARK) {
            count_links(&facts.parks, &mut counts.parks, &mut counts.named_parks);
        }
        if fails_at_most(facet::CLUSTER) {
            let named = &mut counts.named_clusters;
            count_links(&facts.clusters, &mut counts.clusters, named);
        }
        if fails_at_most(facet::YEARS) {
            match facts.years {
                Some(years) => {
                    for year in years.start..=years.end {
                        increase(&mut counts.years, (year - bins.first_year).into());
                    }
                }
                None => self.without_years += u32::from(fails != 0),
            }
        }
        if fails_at_most(facet::AMOUNT) {
            match facts.investment {
                Some(amount) => increase(&mut counts.amounts, bins.of_amount(amount).into()),
                None => self.without_investment += u32::from(fails != 0),
            }
        }
    }
}

impl FacetCounts {
    fn none(catalog: &Catalog) -> Self {
        let plan = catalog.plan();
        let bins = catalog.bins();
        Self {
            stages: vec![0; Stage::ALL.len()],
            sectors: vec![0; plan.sectors.len()],
            places: vec![0; plan.places.len()],
            parks: vec![0; plan.parks.len()],
            named_parks: vec![0; plan.parks.len()],
            clusters: vec![0; plan.clusters.len()],
            named_clusters: vec![0; plan.clusters.len()],
            years: vec![0; bins.years.into()],
            amounts: vec![0; bins.amounts.into()],
        }
    }
}

/// Conditions as look-ups by number.
struct Accepted {
    stages: Chosen,
    sectors: Chosen,
    places: Chosen,
    parks: Chosen,
    clusters: Chosen,
    years: Span<u16>,
    starts: Span<u16>,
    investment: Span<Investment>,
}

impl Accepted {
    fn new(catalog: &Catalog, conditions: &Conditions) -> Self {
        let plan = catalog.plan();
        let sectors = &mut plan.sectors.iter().map(String::as_str);
        let places = &mut plan.places.iter().map(|place| place.id.as_str());
        let parks = &mut plan.parks.iter().map(|park| park.id.as_str());
        let clusters = &mut plan.clusters.iter().map(|cluster| cluster.id.as_str());
        let stages = &conditions.stages;
        let accepted = Stage::ALL.iter().map(|stage| stages.contains(stage));
        Self {
            stages: Chosen((!stages.is_empty()).then(|| accepted.collect())),
            sectors: Chosen::of(&conditions.sectors, sectors),
            places: Chosen::of(&conditions.places, places),
            parks: Chosen::of(&conditions.parks, parks),
            clusters: Chosen::of(&conditions.clusters, clusters),
            years: conditions.years,
            starts: conditions.starts,
            investment: conditions.investment,
        }
    }

    /// Whether `facts`, which satisfy all conditions, satisfy one on places, parks or industries
    /// by inference only.
    fn is_inferred(&self, facts: &Facts) -> bool {
        let is_stated = |chosen: &Chosen, links: &[Link]| {
            let mut named = links.iter().filter(|link| link.is_named);
            chosen.is_open() || named.any(|link| chosen.has(link.to))
        };
        !self.places.has(facts.place.at())
            || !is_stated(&self.parks, &facts.parks)
            || !is_stated(&self.clusters, &facts.clusters)
    }

    /// The facets whose condition `facts` does not satisfy.
    fn fails(&self, facts: &Facts) -> u8 {
        // What is linked to nothing is refused by any condition.
        let refuses = |chosen: &Chosen, links: &[Link]| {
            !chosen.is_open() && !links.iter().any(|link| chosen.has(link.to))
        };
        let places = &self.places;
        let touches = |Years { start, end }| self.years.touches(start, end);
        let has_years = self.years.is_open() || facts.years.is_some_and(touches);
        let starts = |years: Years| self.starts.touches(years.start, years.start);
        let has_start = self.starts.is_open() || facts.years.is_some_and(starts);
        let holds = |amount| self.investment.touches(amount, amount);
        let has_amount = self.investment.is_open() || facts.investment.is_some_and(holds);
        let has_place = places.has(facts.place.at()) || places.has(facts.town.at());
        [
            (!self.stages.has(facts.stage as usize), facet::STAGE),
            (!self.sectors.has(facts.sector.at()), facet::SECTOR),
            (!has_place, facet::PLACE),
            (refuses(&self.parks, &facts.parks), facet::PARK),
            (refuses(&self.clusters, &facts.clusters), facet::CLUSTER),
            (!has_years, facet::YEARS),
            (!has_start, facet::START),
            (!has_amount, facet::AMOUNT),
        ]
        .into_iter()
        .filter(|(fails, _)| *fails)
        .fold(0, |failed, (_, facet)| failed | facet)
    }
}

/// For each value of a facet whether it is chosen; `None` when nothing is, so that all are accepted.
struct Chosen(Option<Vec<bool>>);

impl Chosen {
    fn of(chosen: &Choices<String>, ids: &mut dyn Iterator<Item = &str>) -> Self {
        Self((!chosen.is_empty()).then(|| ids.map(|id| chosen.contains(id)).collect()))
    }

    fn is_open(&self) -> bool {
        self.0.is_none()
    }

    /// Whether the value at this position is accepted.
    fn has(&self, at: usize) -> bool {
        let chosen = self.0.as_ref();
        chosen.is_none_or(|chosen| chosen.get(at) == Some(&true))
    }
}

fn count_links(links: &[Link], counts: &mut [u32], named: &mut [u32]) {
    for link in links {
        increase(counts, link.to);
        if link.is_named {
            increase(named, link.to);
        }
    }
}

fn increase(counts: &mut [u32], at: usize) {
    if let Some(count) = counts.get_mut(at) {
        *count += 1;
    }
}
