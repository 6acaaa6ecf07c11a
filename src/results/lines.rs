//! The lines of the table: matching projects in their order, under group headings if asked.

use super::catalog::Catalog;
use super::columns::Facts;
use super::matched::Matched;
use super::total::Total;
use crate::model::ids::{PlaceId, SectorId};
use crate::model::project::Stage;
use crate::query::{Grouping, Sort};

/// A line of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// Heading of the group at this position of [`Lines::groups`].
    Group(u32),
    /// The project of this row.
    Project(u32),
}

/// All lines of the table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lines {
    /// From top to bottom.
    pub lines: Vec<Line>,
    /// Groups in their order; empty when not grouped.
    pub groups: Vec<Group>,
}

/// A group with its subtotal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// What its projects share.
    pub key: GroupKey,
    /// Their number and investment.
    pub total: Total,
}

/// What the projects of a group share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroupKey {
    /// Stage.
    Stage(Stage),
    /// Sector.
    Sector(SectorId),
    /// Town, with its zones, or a zone that belongs to none.
    Place(PlaceId),
    /// First year of construction.
    StartYear(u16),
    /// No first year is given; after all others.
    NoYear,
}

impl Lines {
    /// Orders and groups what matched.
    #[must_use]
    pub fn new(
        catalog: &Catalog,
        matched: &Matched,
        sort: Option<Sort>,
        grouping: Option<Grouping>,
    ) -> Self {
        let rows: Vec<u32> = match sort {
            Some(sort) => keep(catalog.order(sort).iter().copied(), matched),
            None => keep((0u32..).take(catalog.facts.len()), matched),
        };
        match grouping {
            None => Self {
                lines: rows.into_iter().map(Line::Project).collect(),
                groups: Vec::new(),
            },
            Some(grouping) => grouped(catalog, &rows, grouping),
        }
    }

    /// Project rows from top to bottom, without the headings.
    pub fn rows(&self) -> impl Iterator<Item = u32> {
        self.lines.iter().filter_map(|line| match line {
            Line::Project(row) => Some(*row),
            Line::Group(_) => None,
        })
    }
}

fn keep(rows: impl Iterator<Item = u32>, matched: &Matched) -> Vec<u32> {
    rows.filter(|row| matched.contains(*row)).collect()
}

fn grouped(catalog: &Catalog, rows: &[u32], grouping: Grouping) -> Lines {
    let mut keyed: Vec<(GroupKey, &Facts, u32)> = rows
        .iter()
        .filter_map(|&row| {
            let facts = catalog.facts.get(row as usize)?;
            Some((group_key(facts, grouping), facts, row))
        })
        .collect();
    keyed.sort_by_key(|(key, ..)| *key);
    let mut lines = Lines::default();
    for (number, members) in (0u32..).zip(keyed.chunk_by(|left, right| left.0 == right.0)) {
        let mut total = Total::default();
        lines.lines.push(Line::Group(number));
        for (_, facts, row) in members {
            total.add(facts.investment);
            lines.lines.push(Line::Project(*row));
        }
        let key = members.first().map(|(key, ..)| *key);
        lines.groups.extend(key.map(|key| Group { key, total }));
    }
    lines
}

fn group_key(facts: &Facts, grouping: Grouping) -> GroupKey {
    match grouping {
        Grouping::Stage => GroupKey::Stage(facts.stage),
        Grouping::Sector => GroupKey::Sector(facts.sector),
        Grouping::Place => GroupKey::Place(facts.town),
        Grouping::StartYear => {
            let years = facts.years;
            years.map_or(GroupKey::NoYear, |it| GroupKey::StartYear(it.start))
        }
    }
}
