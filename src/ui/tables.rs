//! Tables of the records that have no view without a program: parks, industries, indicators.
//!
//! They stand below the static page, where scripts are off or the program could not run: all of them,
//! or those of the view that is asked for.

use super::markup::{Markup, put};
use crate::model::Plan;
use crate::model::indicator::{Indicator, Role};
use crate::query::View;
use crate::text::language::{self, comma, listed, translated, word};
use crate::text::{format, tables as words};

/// All tables of `plan`, as HTML.
pub(super) fn plan_tables(plan: &'static Plan) -> String {
    let parks = plan.parks.iter().map(|park| {
        let industries = park.industries.iter();
        let industries: Vec<&str> = industries.map(|it| translated(&it.printed)).collect();
        vec![
            translated(&park.name).to_owned(),
            industries.join(comma()),
            words::hedged_target(park.target_2025_yi, false, park.hedge),
            translated(&park.positioning).to_owned(),
        ]
    });
    let clusters = plan.clusters.iter().map(|cluster| {
        vec![
            translated(&cluster.name).to_owned(),
            words::hedged_target(cluster.target_2025_yi, cluster.is_at_least, cluster.hedge),
            listed(&cluster.focus),
        ]
    });
    let of_2025 = indicators(plan, 2, &[Role::Base, Role::Target]);
    let of_2020 = indicators(plan, 1, &[Role::Base, Role::Target, Role::Actual]);
    let mut html = Markup::default();
    put!(html,
        "<section id=\"plan-tables\" lang=\"" (language::spoken().tag()) "\" aria-label=\""
        (words::all()) "\">"
        .table(View::Parks, words::parks(), &words::park_headings(), parks.collect())
        .table(View::Clusters, words::clusters(), &words::cluster_headings(), clusters.collect())
        .table(View::Indicators, words::indicators_2025(), &words::headings_2025(), of_2025)
        .table(View::Indicators, words::indicators_2020(), &words::headings_2020(), of_2020)
        "</section>"
    );
    html.into_html()
}

impl Markup {
    fn table(&mut self, of: View, caption: &str, headings: &[&str], rows: Vec<Vec<String>>) {
        put!(self,
            "<table class=\"plain\" data-static=\"" (of.key()) "\"><caption>" (caption)
            "</caption>" .head(headings)
        );
        for cells in rows {
            put!(self, "<tr>");
            for cell in cells {
                put!(self, "<td>" (cell) "</td>");
            }
            put!(self, "</tr>");
        }
        put!(self, "</tbody></table>");
    }
}

fn indicators(plan: &Plan, table: u16, roles: &[Role]) -> Vec<Vec<String>> {
    let of_table = |indicator: &&Indicator| indicator.table == table;
    let row = |indicator: &Indicator| {
        let cell = |role: &Role| {
            let value = indicator.values.iter().find(|value| value.role == *role);
            value.map_or_else(
                || format::unpublished().to_owned(),
                |value| value.printed.clone(),
            )
        };
        let mut cells = vec![
            translated(&indicator.group).to_owned(),
            word!(indicator.printed_name.clone(), english_name(indicator)),
        ];
        cells.extend(roles.iter().map(cell));
        cells
    };
    plan.indicators().iter().filter(of_table).map(row).collect()
}

/// What the plan prints has no English; its parts have.
fn english_name(indicator: &Indicator) -> String {
    let name = translated(&indicator.name);
    match &indicator.unit {
        Some(unit) => format!("{name} ({})", translated(unit)),
        None => name.to_owned(),
    }
}
