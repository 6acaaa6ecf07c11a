//! How the answer breaks down by sector, stage, place and year.
//!
//! What can be chosen in a chart is counted as facets count it: with every other condition, but
//! without its own, so that what is not chosen stays there to switch to.

use super::catalog::Catalog;
use super::columns::Facts;
use super::map::TownTotals;
use super::matched::Matched;
use super::total::Total;
use crate::model::measure::Years;
use crate::model::project::Stage;
use crate::query::{Choices, Column, Conditions, Sort, Span};

/// Totals of one sector by stage, in the order of [`Stage::ALL`].
pub type ByStage = [Total; Stage::ALL.len()];

/// Totals by year.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ByYear {
    /// The first year of the plan's projects.
    pub first: u16,
    /// One total a year from `first` on, empty years included.
    pub years: Vec<Total>,
    /// Projects without years.
    pub unknown: Total,
}

/// Totals by sector and stage, in the order of the plan; stages and sectors asked for are left
/// out of account.
#[must_use]
pub fn by_sector(catalog: &Catalog, conditions: &Conditions) -> Vec<ByStage> {
    let released = beside_sectors(conditions);
    let mut sectors = vec![ByStage::default(); catalog.plan().sectors.len()];
    tally(catalog, &released, &mut |facts| {
        let sector = sectors.get_mut(facts.sector.at());
        let stage = sector.and_then(|stages| stages.get_mut(facts.stage as usize));
        add(stage, facts);
    });
    sectors
}

/// Totals by town with its zones, in the order of the plan's places: nothing for the zones of a
/// town.
#[must_use]
pub fn by_town(catalog: &Catalog, conditions: &Conditions) -> Vec<Total> {
    let mut places = vec![Total::default(); catalog.plan().places.len()];
    tally(catalog, conditions, &mut |facts| {
        add(places.get_mut(facts.town.at()), facts);
    });
    places
}

/// The same, as the map shows them.
#[must_use]
pub fn town_totals(catalog: &Catalog, conditions: &Conditions) -> TownTotals {
    TownTotals::new(catalog.plan(), by_town(catalog, conditions))
}

/// Totals by first year of construction; first years asked for are left out of account.
#[must_use]
pub fn by_start(catalog: &Catalog, conditions: &Conditions) -> ByYear {
    by_year(catalog, &beside_starts(conditions), |it| {
        (it.start, it.start)
    })
}

/// Totals by year in which construction goes on, so that a project counts in each of its years;
/// years asked for are left out of account.
#[must_use]
pub fn by_construction(catalog: &Catalog, conditions: &Conditions) -> ByYear {
    by_year(catalog, &beside_years(conditions), |it| (it.start, it.end))
}

/// The conditions without those on sector and stage.
#[must_use]
pub fn beside_sectors(conditions: &Conditions) -> Conditions {
    Conditions {
        sectors: Choices::default(),
        stages: Choices::default(),
        ..conditions.clone()
    }
}

/// The conditions without those on the place.
#[must_use]
pub fn beside_places(conditions: &Conditions) -> Conditions {
    Conditions {
        places: Choices::default(),
        ..conditions.clone()
    }
}

/// The conditions without those on first years.
#[must_use]
pub fn beside_starts(conditions: &Conditions) -> Conditions {
    Conditions {
        starts: Span::default(),
        ..conditions.clone()
    }
}

/// The conditions without those on years of construction.
#[must_use]
pub fn beside_years(conditions: &Conditions) -> Conditions {
    Conditions {
        years: Span::default(),
        ..conditions.clone()
    }
}

/// Rows of `matched` with a published investment, the largest first.
#[must_use]
pub fn largest(catalog: &Catalog, matched: &Matched) -> Vec<u32> {
    let sort = Sort {
        column: Column::Investment,
        is_descending: true,
    };
    let has_amount = |row: &u32| {
        let facts = catalog.facts.get(*row as usize);
        facts.is_some_and(|facts| facts.investment.is_some())
    };
    let rows = catalog.order(sort).iter().copied();
    rows.take_while(has_amount)
        .filter(|row| matched.contains(*row))
        .collect()
}

fn by_year(catalog: &Catalog, conditions: &Conditions, counted: fn(Years) -> (u16, u16)) -> ByYear {
    let bins = catalog.bins();
    let mut by_year = ByYear {
        first: bins.first_year,
        years: vec![Total::default(); bins.years.into()],
        unknown: Total::default(),
    };
    tally(catalog, conditions, &mut |facts| match facts.years {
        None => by_year.unknown.add(facts.investment),
        Some(years) => {
            let (from, to) = counted(years);
            for year in from..=to {
                let at = usize::from(year - by_year.first);
                add(by_year.years.get_mut(at), facts);
            }
        }
    });
    by_year
}

fn tally(catalog: &Catalog, conditions: &Conditions, count: &mut dyn FnMut(&Facts)) {
    let matched = Matched::new(catalog, conditions);
    for (row, facts) in (0u32..).zip(&catalog.facts) {
        if matched.contains(row) {
            count(facts);
        }
    }
}

fn add(total: Option<&mut Total>, facts: &Facts) {
    if let Some(total) = total {
        total.add(facts.investment);
    }
}
