//! The matching projects over the years of the plan's data.

use super::bars::{BarSeries, Bars, Look, Names, Piece};
use super::projects::{all_years, height, stage_key};
use super::{DataPoint, Figure, origin_of_projects, palette};
use crate::model::project::Project;
use crate::query::Conditions;
use crate::results::{Catalog, Matched};
use crate::text::charts::{self as words, findings};
use crate::text::format;
use crate::text::language::translated;

/// Most projects that are drawn: those with the largest investment.
pub const MOST: usize = 80;
/// Height of a bar with its gap, CSS px.
const BAR_PX: usize = 18;
/// Room for the years above and below, CSS px.
const YEARS_PX: u16 = 52;
/// Longest name beside a bar, in characters, on wide and on narrow drawings.
const NAME: usize = 24;
const SHORT_NAME: usize = 8;

/// When the matching projects are built: by stage, in it by first year. A bar opens its project.
#[must_use]
pub fn timeline(catalog: &Catalog, conditions: &Conditions, is_still: bool) -> Figure {
    let matched = Matched::new(catalog, conditions);
    let plan = catalog.plan();
    let rows = (0u32..).zip(&plan.projects);
    let dated = rows.filter(|(row, it)| it.years.is_some() && matched.contains(*row));
    let mut dated: Vec<&Project> = dated.map(|(_, project)| project).collect();
    let count = dated.len();
    let years = || dated.iter().filter_map(|it| it.years);
    let first = years().map(|it| it.start).min();
    let last = years().map(|it| it.end).max();
    if count > MOST {
        dated.sort_by_key(|project| std::cmp::Reverse(project.investment));
        dated.truncate(MOST);
    }
    dated.sort_by_key(|project| (project.stage, project.years, project.no));

    let all = all_years(catalog);
    let mut offsets = Vec::new();
    let mut periods = Vec::new();
    let mut points = Vec::new();
    for (number, project) in (0u32..).zip(&dated) {
        let Some(years) = project.years else {
            continue;
        };
        offsets.push(Piece::clear(f64::from(years.start - all.start)));
        periods.push(Piece {
            length: f64::from(years.end - years.start + 1),
            label: String::new(),
            color: palette::stage(project.stage).to_owned(),
            look: Look::Plain,
        });
        let stage = translated(project.stage.word()).to_owned();
        let period = format::years(project.years);
        let amount = format::yi_with_unit(project.investment);
        let value = words::joined(&[&stage, &period, &amount]);
        let amount = project.investment.map(format::yi);
        let amount = amount.unwrap_or_else(|| format::unpublished().to_owned());
        let cells = vec![stage, period, amount];
        points.push(DataPoint::opening((1, number), project, value, cells));
    }
    let names = |longest| {
        let names = dated.iter().map(|it| words::shortened(&it.name, longest));
        names.collect()
    };
    let names = Names {
        wide: names(NAME),
        narrow: names(SHORT_NAME),
    };
    let series = vec![BarSeries::labelled(offsets), BarSeries::labelled(periods)];
    let bars = Bars {
        thickness_px: 11.0,
        steps: (all.start..=all.end).map(|year| year.to_string()).collect(),
        ..Bars::new(names, series, true)
    };
    Figure {
        title: words::timeline_label(),
        headline: findings::timeline(matched.total.projects, count, first.zip(last), dated.len()),
        columns: words::timeline_columns().to_vec(),
        points,
        key: stage_key(),
        origin: origin_of_projects(plan, conditions),
        options: bars.json(is_still),
        height_px: height(dated.len(), BAR_PX) + YEARS_PX,
    }
}
