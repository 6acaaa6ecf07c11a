//! Indicators as CSV: the printed cells, what is computed of them (labelled so), the place.

use super::csv::table;
use crate::model::Plan;
use crate::model::indicator::{Indicator, Role};
use crate::results::{HeadlineFigure, headline_figures};
use crate::text::indicators as words;
use crate::text::places::citation;

/// The file's text for `indicators`, in their order.
#[must_use]
pub fn indicators(
    plan: &'static Plan,
    indicators: impl Iterator<Item = &'static Indicator>,
) -> String {
    let overview = &plan.overview;
    let origin = [
        ("规划", overview.title.clone()),
        (
            "来源",
            words::csv_source(&overview.data_version, &overview.data_date),
        ),
    ];
    let headlines = headline_figures(plan);
    let mut rows = indicators.map(|it| cells(plan, &headlines, it));
    table(&origin, &words::CSV_HEADINGS.map(str::to_owned), &mut rows)
}

fn cells(plan: &Plan, headlines: &[HeadlineFigure], indicator: &Indicator) -> Vec<String> {
    let printed = |role| {
        let found = indicator.values.iter().find(|it| it.role == role);
        found.map_or_else(String::new, |it| it.printed.clone())
    };
    let headline = headlines.iter().find(|it| it.indicator.id == indicator.id);
    let computed = words::computed(indicator, headline).into_iter();
    let computed = computed.map(|(label, method)| format!("{label}（{method}）"));
    vec![
        indicator.id.clone(),
        words::table(indicator),
        indicator.group.clone(),
        indicator.printed_name.clone(),
        printed(Role::Base),
        printed(Role::Target),
        printed(Role::Actual),
        computed.collect::<Vec<_>>().join("；"),
        citation(plan, indicator.source),
    ]
}
