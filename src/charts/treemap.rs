//! Investment as areas: sectors, in them their projects.

use charming::element::{Emphasis, ItemStyle};
use serde::Serialize;

use super::options::{self, Options, Series};
use super::palette::{BRAND, INK_SOFT, SURFACE};
use super::projects::stage_key;
use super::{Figure, Point, origin_of_projects};
use crate::model::measure::Investment;
use crate::query::{Choice, Conditions};
use crate::results::breakdown::largest;
use crate::results::{Catalog, Matched, Total};
use crate::text::language::translated;
use crate::text::{charts as words, format};

/// Most projects with an area of their own.
pub const MOST: usize = 80;
const HEIGHT_PX: u16 = 400;
/// Smallest share of the whole whose area has room for words.
const LEGIBLE: f64 = 0.012;

/// A treemap, whose data charming does not know.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Treemap {
    r#type: &'static str,
    roam: bool,
    node_click: bool,
    breadcrumb: Shown,
    left: u8,
    right: u8,
    top: u8,
    bottom: u8,
    label: AreaLabel,
    upper_label: UpperLabel,
    emphasis: Emphasis,
    levels: Vec<Level>,
    data: Vec<Node>,
}

#[derive(Serialize)]
struct Shown {
    show: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AreaLabel {
    position: &'static str,
    color: &'static str,
    font_size: f64,
    line_height: f64,
    overflow: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct UpperLabel {
    show: bool,
    height: u8,
    color: &'static str,
    font_size: f64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Level {
    #[serde(skip_serializing_if = "Option::is_none")]
    upper_label: Option<Shown>,
    item_style: Edge,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Edge {
    #[serde(skip_serializing_if = "Option::is_none")]
    color: Option<&'static str>,
    border_color: &'static str,
    border_width: u8,
    gap_width: u8,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Node {
    name: String,
    value: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    item_style: Option<ItemStyle>,
    /// `None` leaves the label there.
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<Shown>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    children: Vec<Self>,
}

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
    let all = matched.total.investment;
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
    let mut order: Vec<usize> = (0..sectors.len()).collect();
    let amount = |at: &usize| sectors.get(*at).map(|sector| sector.investment);
    order.sort_by_key(|at| std::cmp::Reverse(amount(at)));

    let mut points = Vec::new();
    let mut nodes = Vec::new();
    // Areas are numbered as they come, beginning with the whole, which is not drawn.
    let mut number = 0;
    for at in order {
        let (Some(sector), Some(name)) = (sectors.get(at), plan.sectors.get(at)) else {
            continue;
        };
        if sector.investment == Investment::default() {
            continue;
        }
        number += 1;
        let mut children = Vec::new();
        let own = sector
            .projects
            .iter()
            .filter_map(|row| project(catalog, *row, name));
        for (mut point, mut node) in own.chain(rest(sector, name)) {
            number += 1;
            point.at = (0, number);
            let is_legible = node.value >= all.yi() * LEGIBLE;
            node.label = (!is_legible).then_some(Shown { show: false });
            children.push(node);
            points.push(point);
        }
        nodes.push(Node {
            name: format!("{} {}", translated(name), words::yi(sector.investment)),
            value: sector.investment.yi(),
            item_style: None,
            label: None,
            children,
        });
    }
    let largest = rows.first().and_then(|row| catalog.project(*row));
    let shown = rows.len().min(MOST);
    Figure {
        title: words::treemap_label(),
        headline: words::treemap(matched.total, largest, shown),
        columns: words::treemap_columns().to_vec(),
        points,
        key: stage_key(),
        origin: origin_of_projects(plan, conditions),
        options: Options::new(vec![Series::Treemap(Box::new(treemap(nodes)))], is_still).json(),
        height_px: HEIGHT_PX,
    }
}

fn project(catalog: &Catalog, row: u32, sector: &str) -> Option<(Point, Node)> {
    let project = catalog.project(row)?;
    let amount = project.investment?;
    let (sector, stage) = (translated(sector), translated(project.stage.word()));
    let point = Point {
        label: project.name.clone(),
        value: words::joined(&[sector, stage, &format::yi_with_unit(Some(amount))]),
        cells: vec![sector.to_owned(), stage.to_owned(), format::yi(amount)],
        at: (0, 0),
        choices: Vec::new(),
        opens: Some(project.id.clone()),
        is_chosen: false,
    };
    let node = Node {
        name: format!("{} {}", project.name, words::yi(amount)),
        value: amount.yi(),
        item_style: Some(options::filled(super::palette::stage(project.stage))),
        label: None,
        children: Vec::new(),
    };
    Some((point, node))
}

/// The projects of a sector that have no areas of their own; `None` when all have.
fn rest(sector: &Sector, name: &str) -> Option<(Point, Node)> {
    let rest = sector.rest;
    let label = words::rest(rest.projects);
    let point = Point {
        label: words::rest_of(name, rest.projects),
        value: format::yi_with_unit(Some(rest.investment)),
        cells: vec![
            translated(name).to_owned(),
            String::new(),
            format::yi(rest.investment),
        ],
        at: (0, 0),
        choices: vec![Choice::Sector(name.to_owned())],
        opens: None,
        is_chosen: false,
    };
    let node = Node {
        name: format!("{label} {}", words::yi(rest.investment)),
        value: rest.investment.yi(),
        item_style: Some(options::filled(BRAND)),
        label: None,
        children: Vec::new(),
    };
    (rest.projects > 0).then_some((point, node))
}

fn treemap(data: Vec<Node>) -> Treemap {
    // The whole has no name above it.
    let level = |upper_label, color, border_width, gap_width| Level {
        upper_label,
        item_style: Edge {
            color,
            border_color: SURFACE,
            border_width,
            gap_width,
        },
    };
    Treemap {
        r#type: "treemap",
        roam: false,
        node_click: false,
        breadcrumb: Shown { show: false },
        left: 0,
        right: 0,
        top: 0,
        bottom: 0,
        label: AreaLabel {
            position: "insideTopLeft",
            color: SURFACE,
            font_size: options::LETTER_PX,
            line_height: options::LETTER_PX * 1.25,
            overflow: "break",
        },
        upper_label: UpperLabel {
            show: true,
            height: 22,
            color: INK_SOFT,
            font_size: options::LETTER_PX,
        },
        emphasis: options::emphasis(),
        levels: vec![
            level(Some(Shown { show: false }), Some(SURFACE), 0, 4),
            level(None, Some(SURFACE), 2, 0),
            level(None, None, 2, 0),
        ],
        data,
    }
}
