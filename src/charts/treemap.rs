//! Investment as areas: sectors, in them their projects.

use std::iter::once;

use super::options::{Area, Options, Series};
use super::palette::{self, BRAND, INK_SOFT, SURFACE};
use super::projects::stage_key;
use super::{DataPoint, Figure, origin_of_projects};
use crate::model::measure::Investment;
use crate::query::{Choice, Conditions};
use crate::results::areas::grouped;
use crate::results::breakdown::largest;
use crate::results::map::shapes::Rect;
use crate::results::{Catalog, Matched, Total};
use crate::text::charts::{self as words, findings};
use crate::text::format;
use crate::text::language::translated;

/// Most projects with an area of their own.
pub const MOST: usize = 80;
const HEIGHT_PX: u16 = 400;
/// The drawing for which rectangles come near to squares; in a narrower one they are narrower, in
/// the same proportion.
const ROOM_PX: (f64, f64) = (640.0, HEIGHT_PX as f64);
/// Height of a sector's name.
const HEAD_PX: f64 = 22.0;

/// A sector on the way into the figure.
#[derive(Default)]
struct Sector {
    projects: Vec<u32>,
    rest: Total,
    investment: Investment,
}

/// The investment of what matches, by sector and project. The largest [`MOST`] projects have
/// areas of their own, the others of a sector one together.
#[must_use]
pub fn investment(catalog: &Catalog, conditions: &Conditions, is_still: bool) -> Figure {
    let matched = Matched::new(catalog, conditions);
    let rows = largest(catalog, &matched);
    let plan = catalog.plan();
    let mut sectors: Vec<Sector> = Vec::new();
    sectors.resize_with(plan.sectors.len(), Sector::default);
    for (at, row) in rows.iter().enumerate() {
        let project = catalog.project(*row);
        let sector = project.and_then(|it| sectors.get_mut(it.sector.at()));
        if let Some((sector, project)) = sector.zip(project) {
            sector.investment += project.investment.unwrap_or_default();
            if at < MOST {
                sector.projects.push(*row);
            } else {
                sector.rest.add(project.investment);
            }
        }
    }
    let mut named: Vec<(&Sector, &String)> = sectors.iter().zip(&plan.sectors).collect();
    named.retain(|(sector, _)| sector.investment > Investment::default());
    named.sort_by_key(|(sector, _)| std::cmp::Reverse(sector.investment));

    let mut points: Vec<DataPoint> = Vec::new();
    let mut data: Vec<Area> = Vec::new();
    let mut amounts: Vec<Vec<f64>> = Vec::new();
    for (sector, name) in named {
        data.push(Area {
            name: format!("{} {}", translated(name), words::yi(sector.investment)),
            value: [0.0; 5],
            fill: None,
            ink: INK_SOFT,
        });
        let mut own: Vec<(DataPoint, Area)> = sector
            .projects
            .iter()
            .filter_map(|row| project(catalog, *row, name))
            .chain(rest(sector, name))
            .filter(|(_, area)| area.value[4] > 0.0)
            .collect();
        own.sort_by(|(_, left), (_, right)| right.value[4].total_cmp(&left.value[4]));
        amounts.push(own.iter().map(|(_, area)| area.value[4]).collect());
        for (mut point, area) in own {
            point.at = (0, u32::try_from(data.len()).unwrap_or(u32::MAX));
            points.push(point);
            data.push(area);
        }
    }
    let rooms = grouped(&amounts, ROOM_PX, HEAD_PX);
    let rooms = rooms
        .iter()
        .flat_map(|it| once(&it.head).chain(&it.members));
    data.iter_mut()
        .zip(rooms)
        .for_each(|(area, room)| put(area, room));
    let largest = rows.first().and_then(|row| catalog.project(*row));
    let shown = rows.len().min(MOST);
    Figure {
        title: words::treemap_label(),
        headline: findings::treemap(matched.total, largest, shown),
        columns: words::treemap_columns().to_vec(),
        points,
        key: stage_key(),
        origin: origin_of_projects(plan, conditions),
        options: Options::new(vec![Series::areas(data)], is_still).json(),
        height_px: HEIGHT_PX,
    }
}

/// Says where the area is drawn.
fn put(area: &mut Area, room: &Rect) {
    let share = |part: f64, whole: f64| (part / whole * 1e6).round() / 1e6;
    let (width, height) = ROOM_PX;
    area.value = [
        share(room.left, width),
        share(room.top, height),
        share(room.right, width),
        share(room.bottom, height),
        area.value[4],
    ];
}

fn project(catalog: &Catalog, row: u32, sector: &str) -> Option<(DataPoint, Area)> {
    let project = catalog.project(row)?;
    let amount = project.investment?;
    let (sector, stage) = (translated(sector), translated(project.stage.word()));
    let value = words::joined(&[sector, stage, &format::yi_with_unit(Some(amount))]);
    let cells = vec![sector.to_owned(), stage.to_owned(), format::yi(amount)];
    let point = DataPoint::opening((0, 0), project, value, cells);
    let name = format!("{} {}", project.name, words::yi(amount));
    Some((point, area(name, amount, palette::stage(project.stage))))
}

/// The projects of a sector that have no areas of their own; `None` when all have.
fn rest(sector: &Sector, name: &str) -> Option<(DataPoint, Area)> {
    let rest = sector.rest;
    let label = words::rest(rest.projects);
    let value = format::yi_with_unit(Some(rest.investment));
    let amount = format::yi(rest.investment);
    let cells = vec![translated(name).to_owned(), String::new(), amount];
    let choices = vec![Choice::Sector(name.to_owned())];
    let named = words::rest_of(name, rest.projects);
    let point = DataPoint::choosing((0, 0), named, value, cells, choices, false);
    let name = format!("{label} {}", words::yi(rest.investment));
    (rest.projects > 0).then(|| (point, area(name, rest.investment, BRAND)))
}

fn area(name: String, amount: Investment, fill: &'static str) -> Area {
    Area {
        name,
        value: [0.0, 0.0, 0.0, 0.0, amount.yi()],
        fill: Some(fill),
        ink: SURFACE,
    }
}
