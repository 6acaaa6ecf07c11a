//! Projects by sector and stage, by town, by first year and by year of construction.

use super::bars::{BarSeries, Bars, Look, Names, Piece, TALL_BAR_PX};
use super::{DataPoint, Drawn, Figure, Key, Words, origin_of_projects, palette};
use crate::model::measure::Years;
use crate::model::project::Stage;
use crate::query::{Choice, Conditions, Span};
use crate::results::breakdown::{self, ByYear};
use crate::results::{Catalog, Total};
use crate::text::charts::{self as words, findings};
use crate::text::format;
use crate::text::language::translated;

/// Height of vertical bars, CSS px.
const COLUMNS_PX: u16 = 260;
/// Most bars of places: more than a district has, so that another plan stays readable.
const MOST_PLACES: usize = 40;

/// Number of projects by sector, divided by stage. A piece chooses both.
#[must_use]
pub fn by_sector(catalog: &Catalog, conditions: &Conditions, is_still: bool) -> Figure {
    let plan = catalog.plan();
    let sum = |stages: &breakdown::ByStage| stages.iter().map(|it| it.projects).sum::<u32>();
    let sectors = breakdown::by_sector(catalog, conditions);
    let mut sectors: Vec<_> = sectors.iter().zip(&plan.sectors).collect();
    sectors.retain(|(stages, _)| sum(stages) > 0);
    sectors.sort_by_key(|(stages, _)| std::cmp::Reverse(sum(stages)));
    let most = sectors.first().map_or(0, |(stages, _)| sum(stages));
    let all = sectors.iter().map(|(stages, _)| sum(stages)).sum();

    let is_any_chosen = !conditions.sectors.is_empty() || !conditions.stages.is_empty();
    let accepts = |sector: &String, stage: Stage| {
        let has_sector = conditions.sectors.is_empty() || conditions.sectors.contains(sector);
        has_sector && (conditions.stages.is_empty() || conditions.stages.contains(&stage))
    };
    let mut points = Vec::new();
    let mut series = Vec::new();
    for (at, stage) in (0u32..).zip(Stage::ALL) {
        let mut pieces = Vec::new();
        for (number, (stages, sector)) in (0u32..).zip(&sectors) {
            let total = stages.get(stage as usize).copied().unwrap_or_default();
            let is_chosen = is_any_chosen && accepts(sector, stage);
            // A label of a piece too small for it would lie on the next one.
            let has_room = total.projects > 0 && total.projects * 24 >= most;
            let label = has_room.then(|| format::whole(total.projects.into()));
            pieces.push(Piece {
                length: total.projects.into(),
                label: label.unwrap_or_default(),
                color: palette::stage(stage).to_owned(),
                look: Look::of(is_chosen, is_any_chosen),
            });
            if total.projects > 0 {
                let name = words::joined(&[translated(sector), translated(stage.word())]);
                let choices = vec![Choice::Sector((*sector).clone()), Choice::Stage(stage)];
                points.push(point((at, number), name, total, choices, is_chosen));
            }
        }
        series.push(BarSeries {
            pieces,
            are_labels_inside: true,
        });
    }
    points.sort_by_key(|point| (point.at.1, point.at.0));
    let name = |(stages, sector): &(&breakdown::ByStage, &String)| {
        [translated(sector), "\n", &words::projects(sum(stages))].concat()
    };
    let names = Names::whole(sectors.iter().map(name).collect());
    Figure {
        title: words::by_sector_label(),
        headline: findings::by_sector(sectors.first().map(|(_, name)| name.as_str()), most, all),
        columns: words::by_sector_columns().to_vec(),
        points,
        key: stage_key(),
        origin: origin_of_projects(plan, &breakdown::beside_sectors(conditions)),
        options: Bars::new(names, series, true).json(is_still),
        height_px: height(sectors.len(), TALL_BAR_PX),
    }
}

/// Number of projects by town, each with its zones, the investment in words. A bar chooses its
/// town; places asked for are left out of account.
#[must_use]
pub fn by_place(catalog: &Catalog, conditions: &Conditions, is_still: bool) -> Figure {
    let released = breakdown::beside_places(conditions);
    let places = breakdown::by_town(catalog, &released);
    let all: u32 = places.iter().map(|total| total.projects).sum();
    let mut places: Vec<_> = places.into_iter().zip(&catalog.plan().places).collect();
    places.retain(|(total, _)| total.projects > 0);
    places.sort_by_key(|(total, _)| std::cmp::Reverse((total.projects, total.investment)));
    let count = places.len();
    places.truncate(MOST_PLACES);
    let rows = places.iter().map(|(total, place)| Counted {
        name: translated(&place.name).to_owned(),
        label: translated(&place.name).to_owned(),
        total: *total,
        drawn: words::short_amount(*total),
        choice: Choice::Place(place.id.clone()),
    });
    let rows: Vec<Counted> = rows.collect();
    let first = places
        .first()
        .map(|(total, place)| (place.name.as_str(), *total));
    counted(
        &rows,
        conditions,
        !conditions.places.is_empty(),
        true,
        is_still,
    )
    .with(Words {
        title: words::by_place_label(),
        headline: findings::by_place(first, all, count, MOST_PLACES),
        columns: words::by_place_columns().to_vec(),
        origin: origin_of_projects(catalog.plan(), &released),
    })
}

/// Number of projects by first year of construction. A bar chooses the year.
#[must_use]
pub fn by_start(catalog: &Catalog, conditions: &Conditions, is_still: bool) -> Figure {
    let years = breakdown::by_start(catalog, conditions);
    let rows = by_year(&years, Choice::Starts);
    counted(
        &rows,
        conditions,
        !conditions.starts.is_open(),
        false,
        is_still,
    )
    .with(Words {
        title: words::by_start_label(),
        headline: findings::by_start(busiest(&years), years.unknown.projects),
        columns: words::by_start_columns().to_vec(),
        origin: origin_of_projects(catalog.plan(), &breakdown::beside_starts(conditions)),
    })
}

/// Number of projects under construction by year. A bar chooses the year.
#[must_use]
pub fn by_construction(catalog: &Catalog, conditions: &Conditions, is_still: bool) -> Figure {
    let years = breakdown::by_construction(catalog, conditions);
    let rows = by_year(&years, Choice::Years);
    counted(
        &rows,
        conditions,
        !conditions.years.is_open(),
        false,
        is_still,
    )
    .with(Words {
        title: words::by_construction_label(),
        headline: findings::by_construction(busiest(&years), years.unknown.projects),
        columns: words::by_construction_columns().to_vec(),
        origin: origin_of_projects(catalog.plan(), &breakdown::beside_years(conditions)),
    })
}

/// A bar that stands for projects of one kind.
struct Counted {
    /// Beside the bar.
    name: String,
    /// In the table.
    label: String,
    total: Total,
    /// At the end of the bar.
    drawn: String,
    choice: Choice,
}

/// The figure of bars, horizontal or vertical, without its words.
fn counted(
    rows: &[Counted],
    conditions: &Conditions,
    is_any_chosen: bool,
    is_horizontal: bool,
    is_still: bool,
) -> Drawn {
    let mut points = Vec::new();
    let mut pieces = Vec::new();
    for (number, row) in (0u32..).zip(rows) {
        let is_chosen = includes(conditions, &row.choice);
        pieces.push(Piece {
            length: row.total.projects.into(),
            label: row.drawn.clone(),
            color: palette::BRAND.to_owned(),
            look: Look::of(is_chosen, is_any_chosen),
        });
        let (label, choices) = (row.label.clone(), vec![row.choice.clone()]);
        points.push(point((0, number), label, row.total, choices, is_chosen));
    }
    let names = Names::wrapped(&mut rows.iter().map(|row| row.name.as_str()));
    Drawn {
        points,
        key: Vec::new(),
        height_px: if is_horizontal {
            height(rows.len(), names.bar_px())
        } else {
            COLUMNS_PX
        },
        options: Bars::new(names, vec![BarSeries::labelled(pieces)], is_horizontal).json(is_still),
    }
}

/// A point that stands for projects.
fn point(
    at: (u32, u32),
    label: String,
    total: Total,
    choices: Vec<Choice>,
    is_chosen: bool,
) -> DataPoint {
    let count = format::whole(total.projects.into());
    let cells = vec![count, format::yi(total.investment)];
    DataPoint::choosing(at, label, words::amount(total), cells, choices, is_chosen)
}

/// Whether `choice` is made, alone or, for a year, with others beside it.
fn includes(conditions: &Conditions, choice: &Choice) -> bool {
    let within = |chosen: Span<u16>, year: &Span<u16>| {
        let year = year.from().zip(year.to());
        !chosen.is_open() && year.is_some_and(|(from, to)| chosen.touches(from, to))
    };
    match choice {
        Choice::Years(year) => within(conditions.years, year),
        Choice::Starts(year) => within(conditions.starts, year),
        other => conditions.has(other),
    }
}

fn by_year(by_year: &ByYear, choice: fn(Span<u16>) -> Choice) -> Vec<Counted> {
    let years = (by_year.first..).zip(&by_year.years);
    years
        .map(|(year, total)| Counted {
            name: year.to_string(),
            label: format::year(year),
            total: *total,
            drawn: format::whole(total.projects.into()),
            choice: choice(Span::new(Some(year), Some(year))),
        })
        .collect()
}

/// The year with most projects, the first of several; `None` when there is no project.
fn busiest(by_year: &ByYear) -> Option<(u16, Total)> {
    let years = (by_year.first..).zip(by_year.years.iter().copied());
    let some = years.filter(|(_, total)| total.projects > 0);
    some.max_by_key(|(year, total)| (total.projects, std::cmp::Reverse(*year)))
}

/// What the colors of stages mean.
pub(super) fn stage_key() -> Vec<Key> {
    let key = |stage: Stage| Key {
        label: translated(stage.word()).to_owned(),
        color: palette::stage(stage).to_owned(),
    };
    Stage::ALL.into_iter().map(key).collect()
}

/// First and last year of the plan's projects.
pub(super) fn all_years(catalog: &Catalog) -> Years {
    let bins = catalog.bins();
    Years {
        start: bins.first_year,
        end: bins.first_year + bins.years.saturating_sub(1),
    }
}

/// The height of horizontal bars.
pub(super) fn height(bars: usize, bar_px: usize) -> u16 {
    u16::try_from(bars.max(1) * bar_px + 12).unwrap_or(u16::MAX)
}
