//! Projects by sector and stage, by town, by first year and by year of construction.

use super::bars::{BarSeries, Bars, Names, Piece, TALL_BAR_PX};
use super::{DataPoint, Figure, Key, look, origin_of_projects, palette};
use crate::model::measure::Years;
use crate::model::project::Stage;
use crate::query::{Choice, Conditions, Span};
use crate::results::breakdown::{self, ByYear};
use crate::results::{Catalog, Total};
use crate::text::language::translated;
use crate::text::{charts as words, format};

/// Height of standing bars, CSS px.
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
            let has_room = total.projects * 24 >= most;
            pieces.push(Piece {
                length: total.projects.into(),
                label: if has_room && total.projects > 0 {
                    format::whole(total.projects.into())
                } else {
                    String::new()
                },
                color: palette::stage(stage).to_owned(),
                look: look(is_chosen, is_any_chosen),
            });
            if total.projects > 0 {
                points.push(DataPoint {
                    label: words::joined(&[translated(sector), translated(stage.word())]),
                    value: words::amount(total),
                    cells: cells(total),
                    at: (at, number),
                    choices: vec![Choice::Sector((*sector).clone()), Choice::Stage(stage)],
                    opens: None,
                    is_chosen,
                });
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
    let bars = Bars {
        categories: Names::whole(sectors.iter().map(name).collect()),
        series,
        is_lying: true,
        bar_px: 22.0,
        mark: None,
        steps: Vec::new(),
    };
    Figure {
        title: words::by_sector_label(),
        headline: words::by_sector(sectors.first().map(|(_, name)| name.as_str()), most, all),
        columns: words::by_sector_columns().to_vec(),
        points,
        key: stage_key(),
        origin: origin_of_projects(plan, &breakdown::beside_sectors(conditions)),
        options: bars.json(is_still),
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
        words::by_place_label(),
        words::by_place(first, all, count, MOST_PLACES),
        words::by_place_columns().to_vec(),
        &rows,
        origin_of_projects(catalog.plan(), &released),
        conditions,
        !conditions.places.is_empty(),
        Orientation::Lying,
        is_still,
    )
}

/// Number of projects by first year of construction. A bar chooses the year.
#[must_use]
pub fn by_start(catalog: &Catalog, conditions: &Conditions, is_still: bool) -> Figure {
    let years = breakdown::by_start(catalog, conditions);
    counted(
        words::by_start_label(),
        words::by_start(busiest(&years), years.unknown.projects),
        words::by_start_columns().to_vec(),
        &by_year(&years, Choice::Starts),
        origin_of_projects(catalog.plan(), &breakdown::beside_starts(conditions)),
        conditions,
        !conditions.starts.is_open(),
        Orientation::Standing,
        is_still,
    )
}

/// Number of projects under construction by year. A bar chooses the year.
#[must_use]
pub fn by_construction(catalog: &Catalog, conditions: &Conditions, is_still: bool) -> Figure {
    let years = breakdown::by_construction(catalog, conditions);
    counted(
        words::by_construction_label(),
        words::by_construction(busiest(&years), years.unknown.projects),
        words::by_construction_columns().to_vec(),
        &by_year(&years, Choice::Years),
        origin_of_projects(catalog.plan(), &breakdown::beside_years(conditions)),
        conditions,
        !conditions.years.is_open(),
        Orientation::Standing,
        is_still,
    )
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

#[derive(Clone, Copy, PartialEq, Eq)]
enum Orientation {
    Lying,
    Standing,
}

#[allow(
    clippy::too_many_arguments,
    reason = "each is said once a figure; a struct would only repeat their names"
)]
fn counted(
    title: &'static str,
    headline: String,
    columns: Vec<&'static str>,
    rows: &[Counted],
    origin: Vec<(&'static str, String)>,
    conditions: &Conditions,
    is_any_chosen: bool,
    shape: Orientation,
    is_still: bool,
) -> Figure {
    let mut points = Vec::new();
    let mut pieces = Vec::new();
    for (number, row) in (0u32..).zip(rows) {
        let is_chosen = includes(conditions, &row.choice);
        pieces.push(Piece {
            length: row.total.projects.into(),
            label: row.drawn.clone(),
            color: palette::BRAND.to_owned(),
            look: look(is_chosen, is_any_chosen),
        });
        points.push(DataPoint {
            label: row.label.clone(),
            value: words::amount(row.total),
            cells: cells(row.total),
            at: (0, number),
            choices: vec![row.choice.clone()],
            opens: None,
            is_chosen,
        });
    }
    let is_lying = shape == Orientation::Lying;
    let bars = Bars {
        categories: Names::wrapped(&mut rows.iter().map(|row| row.name.as_str())),
        series: vec![BarSeries {
            pieces,
            are_labels_inside: false,
        }],
        is_lying,
        bar_px: 22.0,
        mark: None,
        steps: Vec::new(),
    };
    Figure {
        title,
        headline,
        columns,
        points,
        key: Vec::new(),
        origin,
        options: bars.json(is_still),
        height_px: if is_lying {
            height(rows.len(), bars.categories.bar_px())
        } else {
            COLUMNS_PX
        },
    }
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

/// What the colours of stages mean.
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

fn cells(total: Total) -> Vec<String> {
    vec![
        format::whole(total.projects.into()),
        format::yi(total.investment),
    ]
}

/// The height of lying bars.
pub(super) fn height(bars: usize, bar_px: usize) -> u16 {
    u16::try_from(bars.max(1) * bar_px + 12).unwrap_or(u16::MAX)
}
