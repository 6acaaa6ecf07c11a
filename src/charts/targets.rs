//! Industries and parks by their 2025 targets.

use super::bars::{BarSeries, Bars, Names, Piece, ReferenceLine};
use super::projects::height;
use super::{DataPoint, Figure, Key, look, palette};
use crate::model::Plan;
use crate::progress::Journal;
use crate::query::{Choice, Conditions};
use crate::results::growth::is_drawable;
use crate::results::headline::Reading;
use crate::results::park_records::leading_cluster;
use crate::text::entered::sign;
use crate::text::language::translated;
use crate::text::{charts as words, dials, map, tables};

/// 100 亿元 of 产值: what makes an industry one of the 百亿产业集群 of the plan's 8100.
pub const HUNDRED_YI: f64 = 100.0;

/// The industries by target, the largest first, filled up to what people entered. A bar chooses
/// its industry.
#[must_use]
pub fn clusters(plan: &Plan, journal: &Journal, conditions: &Conditions, is_still: bool) -> Figure {
    let mut clusters: Vec<_> = plan.clusters.iter().collect();
    clusters.sort_by(|left, right| right.target_2025_yi.total_cmp(&left.target_2025_yi));
    let is_any_chosen = !conditions.clusters.is_empty();
    let rows = clusters.iter().map(|cluster| {
        let label = words::target(cluster.target_2025_yi, cluster.is_at_least);
        Targeted {
            name: translated(&cluster.name).to_owned(),
            target_yi: cluster.target_2025_yi,
            entered: journal.reached(&cluster.id, plan.overview.period.end),
            cells: vec![tables::target(cluster.target_2025_yi, cluster.is_at_least)],
            value: tables::target(cluster.target_2025_yi, cluster.is_at_least),
            label,
            color: palette::cluster(Some(cluster.no)),
            choice: Choice::Cluster(cluster.id.clone()),
        }
    });
    let reach = clusters.iter().filter(|it| it.target_2025_yi >= HUNDRED_YI);
    let largest = clusters.first();
    let headline = words::clusters(
        largest.map(|it| (it.name.as_str(), it.target_2025_yi)),
        reach.count(),
        clusters.len(),
    );
    figure(
        plan,
        words::clusters_label(),
        headline,
        words::clusters_columns().to_vec(),
        &rows.collect::<Vec<_>>(),
        conditions,
        is_any_chosen,
        Some(ReferenceLine {
            value: HUNDRED_YI,
            name: words::hundred(),
            largest: largest.map_or(HUNDRED_YI, |it| it.target_2025_yi.max(HUNDRED_YI)),
        }),
        Vec::new(),
        words::source_of_targets(plan, largest.map(|it| it.source)),
        is_still,
    )
}

/// The parks by target, the largest first, in the colours that they have on the map, filled up to
/// what people entered. A bar chooses its park.
#[must_use]
pub fn parks(plan: &Plan, journal: &Journal, conditions: &Conditions, is_still: bool) -> Figure {
    let mut parks: Vec<_> = plan.parks.iter().collect();
    parks.sort_by(|left, right| right.target_2025_yi.total_cmp(&left.target_2025_yi));
    let mut leading: Vec<Option<u16>> = Vec::new();
    let mut rows = Vec::new();
    for park in &parks {
        let no = leading_cluster(plan, park);
        if !leading.contains(&no) {
            leading.push(no);
        }
        let industries = map::industries(park);
        let target = tables::target(park.target_2025_yi, false);
        rows.push(Targeted {
            name: translated(&park.name).to_owned(),
            target_yi: park.target_2025_yi,
            entered: journal.reached(&park.id, plan.overview.period.end),
            label: words::target(park.target_2025_yi, false),
            value: words::joined(&[&target, &industries]),
            cells: vec![target, industries],
            color: palette::cluster(no),
            choice: Choice::Park(park.id.clone()),
        });
    }
    leading.sort_by_key(|no| no.unwrap_or(u16::MAX));
    let key = leading.into_iter().map(|no| {
        let cluster = plan.clusters.iter().find(|it| Some(it.no) == no);
        Key {
            label: cluster
                .map_or(map::other_industry(), |it| translated(&it.name))
                .to_owned(),
            color: palette::cluster(no),
        }
    });
    let sum = parks.iter().map(|park| park.target_2025_yi).sum();
    let source = words::source_of_targets(plan, parks.first().map(|it| it.source));
    let largest = parks
        .first()
        .map(|it| (it.name.as_str(), it.target_2025_yi));
    figure(
        plan,
        words::parks_label(),
        words::parks(largest, parks.len(), sum),
        words::parks_columns().to_vec(),
        &rows,
        conditions,
        !conditions.parks.is_empty(),
        None,
        key.collect(),
        source,
        is_still,
    )
}

struct Targeted {
    name: String,
    target_yi: f64,
    /// What people entered, 亿元; `None` when they did not.
    entered: Option<Reading>,
    /// At the end of the bar.
    label: String,
    /// After the name.
    value: String,
    cells: Vec<String>,
    color: String,
    choice: Choice,
}

#[allow(
    clippy::too_many_arguments,
    reason = "each is said once a figure; a struct would only repeat their names"
)]
fn figure(
    plan: &Plan,
    title: &'static str,
    headline: String,
    columns: Vec<&'static str>,
    rows: &[Targeted],
    conditions: &Conditions,
    is_any_chosen: bool,
    mark: Option<ReferenceLine>,
    key: Vec<Key>,
    source: String,
    is_still: bool,
) -> Figure {
    let mut points = Vec::new();
    let mut pieces = Vec::new();
    let mut entered = Vec::new();
    // What was entered lies before the rest of the target.
    let is_any_entered = rows.iter().any(|row| row.entered.is_some());
    let mut key = key;
    if is_any_entered {
        key.push(Key {
            label: sign().to_owned(),
            color: palette::ENTERED.to_owned(),
        });
    }
    for (number, row) in (0u32..).zip(rows) {
        let is_chosen = conditions.has(&row.choice);
        let is_drawn = |it: &Reading| is_drawable(it.value / row.target_yi);
        let reached = row.entered.filter(is_drawn).map_or(0.0, |it| it.value);
        let label = match row.entered {
            Some(it) => words::with_entered(&row.label, it.value),
            None => row.label.clone(),
        };
        if let Some(it) = row.entered {
            let value = dials::entered(it.year, &tables::target(it.value, false));
            let mut cells = vec![value.clone()];
            cells.resize(row.cells.len(), String::new());
            points.push(DataPoint {
                label: row.name.clone(),
                value,
                cells,
                at: (0, number),
                choices: vec![row.choice.clone()],
                opens: None,
                is_chosen,
            });
        }
        entered.push(Piece {
            length: reached,
            // The rest of the target, which says it otherwise, has no length.
            label: if reached < row.target_yi {
                String::new()
            } else {
                label.clone()
            },
            color: palette::ENTERED.to_owned(),
            look: look(is_chosen, is_any_chosen),
        });
        pieces.push(Piece {
            length: (row.target_yi - reached).max(0.0),
            label,
            color: row.color.clone(),
            look: look(is_chosen, is_any_chosen),
        });
        points.push(DataPoint {
            label: row.name.clone(),
            value: row.value.clone(),
            cells: row.cells.clone(),
            at: (u32::from(is_any_entered), number),
            choices: vec![row.choice.clone()],
            opens: None,
            is_chosen,
        });
    }
    let series = [Some(entered).filter(|_| is_any_entered), Some(pieces)];
    let series = series.into_iter().flatten();
    let categories = Names::wrapped(&mut rows.iter().map(|row| row.name.as_str()));
    let height_px = height(rows.len(), categories.bar_px());
    let bars = Bars {
        categories,
        series: series
            .map(|pieces| BarSeries {
                pieces,
                are_labels_inside: false,
            })
            .collect(),
        is_lying: true,
        bar_px: 22.0,
        mark,
        steps: Vec::new(),
    };
    // Above the bars the mark has its name.
    let room = if mark.is_some() { 20 } else { 0 };
    Figure {
        title,
        headline,
        columns,
        points,
        key,
        origin: vec![
            (words::plan(), translated(&plan.overview.title).to_owned()),
            (words::source(), source),
        ],
        options: bars.json(is_still),
        height_px: height_px + room,
    }
}
