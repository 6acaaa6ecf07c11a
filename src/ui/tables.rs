//! Tables of the records that have no view without a program: parks, industries, indicators.
//!
//! They stand below the static page, where scripts are off or the program could not run: all of them,
//! or those of the view that is asked for.

use leptos::prelude::*;

use super::markup::spoken;
use crate::model::Plan;
use crate::model::indicator::{Indicator, Role};
use crate::query::View;
use crate::text::language::{self, comma, listed, translated, word};
use crate::text::{format, tables as words};
use crate::ui::together::Together;

/// All tables of `plan`.
#[component]
pub(super) fn PlanTables(plan: &'static Plan) -> impl IntoView {
    let parks = plan.parks.iter().map(|park| {
        let industries: Vec<&str> = park
            .industries
            .iter()
            .map(|industry| translated(&industry.printed))
            .collect();
        vec![
            translated(&park.name).to_owned(),
            industries.join(comma()),
            format::number(park.target_2025_yi),
            translated(&park.positioning).to_owned(),
        ]
    });
    let clusters = plan.clusters.iter().map(|cluster| {
        vec![
            translated(&cluster.name).to_owned(),
            words::target(cluster.target_2025_yi, cluster.is_at_least),
            listed(&cluster.focus),
        ]
    });
    view! {
        <section id="plan-tables" lang=language::spoken().tag() aria-label=words::all()>
            <Table
                of=View::Parks
                caption=words::parks()
                headings=words::park_headings().to_vec()
                rows=parks.collect()
            />
            <Table
                of=View::Clusters
                caption=words::clusters()
                headings=words::cluster_headings().to_vec()
                rows=clusters.collect()
            />
            <Table
                of=View::Indicators
                caption=words::indicators_2025()
                headings=words::headings_2025().to_vec()
                rows=indicators(plan, 2, &[Role::Base, Role::Target])
            />
            <Table
                of=View::Indicators
                caption=words::indicators_2020()
                headings=words::headings_2020().to_vec()
                rows=indicators(plan, 1, &[Role::Base, Role::Target, Role::Actual])
            />
        </section>
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
    plan.indicators.iter().filter(of_table).map(row).collect()
}

/// What the plan prints has no English; its parts have.
fn english_name(indicator: &Indicator) -> String {
    let name = translated(&indicator.name);
    match &indicator.unit {
        Some(unit) => format!("{name} ({})", translated(unit)),
        None => name.to_owned(),
    }
}

#[component]
fn Table(
    of: View,
    caption: &'static str,
    headings: Vec<&'static str>,
    rows: Vec<Vec<String>>,
) -> impl IntoView {
    view! {
        <table class="plain" data-static=of.key()>
            <caption>{caption}</caption>
            <thead>
                <tr>{headings.into_iter().map(|heading| view! { <th scope="col">{heading}</th> }).together()}</tr>
            </thead>
            <tbody>
                {rows
                    .into_iter()
                    .map(|cells| view! {
                        <tr>{cells.into_iter().map(|cell| view! { <td inner_html=spoken(&cell)></td> }).together()}</tr>
                    })
                    .together()}
            </tbody>
        </table>
    }
}
