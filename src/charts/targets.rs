//! Industries and parks by their 2025 targets.

use super::bars::{BarSeries, Bars, Look, Names, Piece, ReferenceLine};
use super::projects::height;
use super::{DataPoint, Drawn, Figure, Key, Words, origin_of_targets, palette};
use crate::model::Plan;
use crate::model::cluster::Cluster;
use crate::model::park::Park;
use crate::progress::Journal;
use crate::query::{Choice, Conditions};
use crate::results::growth::is_drawable;
use crate::results::headline::Reading;
use crate::results::park_records::{leading_cluster, sum_of_targets};
use crate::text::charts::{self as words, findings};
use crate::text::entered::sign;
use crate::text::language::translated;
use crate::text::{dials, map, tables};

/// 100 亿元 of 产值: what makes an industry one of the 百亿产业集群 of the plan's 8100.
pub const HUNDRED_YI: f64 = 100.0;

/// The industries by target, the largest first.
#[must_use]
pub fn ranked(plan: &Plan) -> Vec<&Cluster> {
    let order = largest_first(plan.clusters.iter().map(|it| it.target_2025_yi).collect());
    let clusters = order.into_iter().filter_map(|at| plan.clusters.get(at));
    clusters.collect()
}

/// Where `targets` stand, the largest first; equal ones keep their order.
fn largest_first(targets: Vec<f64>) -> Vec<usize> {
    let mut order: Vec<(usize, f64)> = targets.into_iter().enumerate().collect();
    order.sort_by(|(_, left), (_, right)| right.total_cmp(left));
    order.into_iter().map(|(at, _)| at).collect()
}

/// The industries by target, the largest first, filled up to what people entered. A bar chooses
/// its industry.
#[must_use]
pub fn clusters(plan: &Plan, journal: &Journal, conditions: &Conditions, is_still: bool) -> Figure {
    let clusters = ranked(plan);
    let rows = clusters.iter().map(|it| Targeted {
        name: translated(&it.name).to_owned(),
        target_yi: it.target_2025_yi,
        entered: journal.reached(&it.id, plan.overview.period.end),
        label: words::target(it.target_2025_yi, it.is_at_least),
        cells: vec![tables::hedged_target(
            it.target_2025_yi,
            it.is_at_least,
            it.hedge,
        )],
        color: palette::cluster(Some(it.no)),
        choice: Choice::Cluster(it.id.clone()),
    });
    let rows: Vec<Targeted> = rows.collect();
    let reach = clusters.iter().filter(|it| it.target_2025_yi >= HUNDRED_YI);
    let largest = clusters.first();
    let hundred = ReferenceLine {
        value: HUNDRED_YI,
        name: words::hundred(),
        largest: largest.map_or(HUNDRED_YI, |it| it.target_2025_yi.max(HUNDRED_YI)),
    };
    let is_any_chosen = !conditions.clusters.is_empty();
    let drawn = figure(&rows, conditions, is_any_chosen, Some(hundred), is_still);
    drawn.with(Words {
        title: words::clusters_label(),
        headline: findings::clusters(
            largest.map(|it| (it.name.as_str(), it.target_2025_yi)),
            reach.count(),
            clusters.len(),
        ),
        columns: words::clusters_columns().to_vec(),
        origin: origin_of_targets(
            plan,
            words::source_of_targets(plan, largest.map(|it| it.source)),
        ),
    })
}

/// The parks by target, the largest first, in the colors that they have on the map, filled up to
/// what people entered. A bar chooses its park.
#[must_use]
pub fn parks(plan: &Plan, journal: &Journal, conditions: &Conditions, is_still: bool) -> Figure {
    let order = largest_first(plan.parks.iter().map(|it| it.target_2025_yi).collect());
    let parks = order.into_iter().filter_map(|at| plan.parks.get(at));
    let parks: Vec<&Park> = parks.collect();
    let rows = parks.iter().map(|it| Targeted {
        name: translated(&it.name).to_owned(),
        target_yi: it.target_2025_yi,
        entered: journal.reached(&it.id, plan.overview.period.end),
        label: words::target(it.target_2025_yi, false),
        cells: vec![map::target(it), map::industries(it)],
        color: palette::cluster(leading_cluster(plan, it)),
        choice: Choice::Park(it.id.clone()),
    });
    let rows: Vec<Targeted> = rows.collect();
    let largest = parks.first();
    let drawn = figure(
        &rows,
        conditions,
        !conditions.parks.is_empty(),
        None,
        is_still,
    );
    let drawn = Drawn {
        key: industries(plan).into_iter().chain(drawn.key).collect(),
        ..drawn
    };
    drawn.with(Words {
        title: words::parks_label(),
        headline: findings::parks(
            largest.map(|it| (it.name.as_str(), it.target_2025_yi)),
            parks.len(),
            sum_of_targets(plan),
        ),
        columns: words::parks_columns().to_vec(),
        origin: origin_of_targets(
            plan,
            words::source_of_targets(plan, largest.map(|it| it.source)),
        ),
    })
}

/// The colors of the industries that lead parks, by the plan's numbers, those of none of them at
/// the end.
fn industries(plan: &Plan) -> Vec<Key> {
    let leading = plan.parks.iter().map(|it| leading_cluster(plan, it));
    let mut leading: Vec<Option<u16>> = leading.collect();
    leading.sort_by_key(|no| no.unwrap_or(u16::MAX));
    leading.dedup();
    let key = leading.into_iter().map(|no| {
        let cluster = plan.clusters.iter().find(|it| Some(it.no) == no);
        let name = cluster.map_or(map::other_industry(), |it| translated(&it.name));
        Key {
            label: name.to_owned(),
            color: palette::cluster(no),
        }
    });
    key.collect()
}

struct Targeted {
    name: String,
    target_yi: f64,
    /// What people entered, 亿元; `None` when they did not.
    entered: Option<Reading>,
    /// At the end of the bar.
    label: String,
    cells: Vec<String>,
    color: String,
    choice: Choice,
}

/// The figure without its words.
fn figure(
    rows: &[Targeted],
    conditions: &Conditions,
    is_any_chosen: bool,
    mark: Option<ReferenceLine>,
    is_still: bool,
) -> Drawn {
    let mut points = Vec::new();
    let mut pieces = Vec::new();
    let mut entered = Vec::new();
    // What was entered lies before the rest of the target.
    let is_any_entered = rows.iter().any(|row| row.entered.is_some());
    for (number, row) in (0u32..).zip(rows) {
        let is_chosen = conditions.has(&row.choice);
        let look = Look::of(is_chosen, is_any_chosen);
        let mut add = |series: u32, value: String, cells: Vec<String>| {
            let (at, choices) = ((series, number), vec![row.choice.clone()]);
            let label = row.name.clone();
            points.push(DataPoint::choosing(
                at, label, value, cells, choices, is_chosen,
            ));
        };
        let is_drawn = |it: &Reading| is_drawable(it.value / row.target_yi);
        let reached = row.entered.filter(is_drawn).map_or(0.0, |it| it.value);
        let mut label = row.label.clone();
        if let Some(it) = row.entered {
            label = words::with_entered(&label, it.value);
            let value = dials::entered(it.year, &tables::target(it.value, false));
            let mut cells = vec![value.clone()];
            cells.resize(row.cells.len(), String::new());
            add(0, value, cells);
        }
        let cells: Vec<&str> = row.cells.iter().map(String::as_str).collect();
        add(
            is_any_entered.into(),
            words::joined(&cells),
            row.cells.clone(),
        );
        // The rest of the target says it, unless it has no length.
        let is_full = reached >= row.target_yi;
        entered.push(Piece {
            length: reached,
            label: if is_full {
                label.clone()
            } else {
                String::new()
            },
            color: palette::ENTERED.to_owned(),
            look,
        });
        pieces.push(Piece {
            length: (row.target_yi - reached).max(0.0),
            label,
            color: row.color.clone(),
            look,
        });
    }
    let series = [Some(entered).filter(|_| is_any_entered), Some(pieces)];
    let series = series.into_iter().flatten().map(BarSeries::labelled);
    let categories = Names::wrapped(&mut rows.iter().map(|row| row.name.as_str()));
    let height_px = height(rows.len(), categories.bar_px());
    let bars = Bars {
        mark,
        ..Bars::new(categories, series.collect(), true)
    };
    let key = is_any_entered.then(|| Key {
        label: sign().to_owned(),
        color: palette::ENTERED.to_owned(),
    });
    // Above the bars the mark has its name.
    let room = if mark.is_some() { 20 } else { 0 };
    Drawn {
        points,
        key: key.into_iter().collect(),
        options: bars.json(is_still),
        height_px: height_px + room,
    }
}
