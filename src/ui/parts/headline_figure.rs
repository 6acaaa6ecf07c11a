//! The first headline figure, as a table whose rows are bars: it needs neither script nor library.

use crate::model::Plan;
use crate::progress::Journal;
use crate::results::HeadlineFigure;
use crate::results::growth::is_drawable;
use crate::results::headline::Reading;
use crate::text::language::translated;
use crate::text::{charts, format, overview as words, places};
use crate::ui::markup::{Markup, put};

/// Where the plan begins, where the pace of the years before would lead, what it aims at, and what people
/// entered, on one scale from zero.
pub(crate) fn headline_figure(
    plan: &'static Plan,
    figure: &HeadlineFigure,
    journal: &Journal,
) -> String {
    let mut html = Markup::default();
    let entered = journal.reached(&figure.indicator.id, figure.target.year);
    let drawn = entered.filter(|it| is_drawable(it.value / figure.target.value));
    let former = figure.at_former_pace();
    let values = [
        Some(figure.base),
        former.map(|it| it.1),
        Some(figure.target),
        drawn,
    ];
    let values = values.into_iter().flatten().map(|it| it.value);
    let largest = values.fold(0.0, f64::max);
    put!(html,
        "<p>" .worded(plan, translated(figure.name)) "</p><h2>" (words::finding(figure))
        "</h2><table class=\"headline-bars\"><tbody>"
    );
    let mut row = |kind: &str, label: &str, value: Option<Reading>, amount: &str| {
        put!(html,
            "<tr class=\"is-" (kind) "\"><th scope=\"row\">" (label) "</th><td>"
        );
        if let Some(it) = value.filter(|it| it.value > 0.0 && largest > 0.0) {
            let share = format::decimal((it.value / largest * 1000.0).round() / 10.0);
            put!(html,
                "<span class=\"headline-bar\" aria-hidden=\"true\" style=\"--share:" (share) "\"></span>"
            );
        }
        put!(html, "<b>" (amount) "</b></td></tr>");
    };
    let base = figure.base;
    row(
        "base",
        &words::base_year(base.year),
        Some(base),
        &words::amount(figure, base),
    );
    if let Some((rate, reading)) = former {
        let label = words::at_former_pace(reading.year, rate);
        row(
            "former",
            &label,
            Some(reading),
            &words::about(figure, reading),
        );
    }
    let target = figure.target;
    row(
        "target",
        &words::target_year(target.year),
        Some(target),
        &words::amount(figure, target),
    );
    if let Some(it) = entered {
        let amount = words::amount(figure, it);
        let doubt = if drawn.is_none() {
            charts::doubtful()
        } else {
            ""
        };
        row(
            "entered",
            &words::entered_year(it.year),
            drawn,
            &[&amount, " ", doubt].concat(),
        );
    }
    put!(html,
        "</tbody></table><small>" (places::citation(plan, figure.indicator.source)) "</small>"
    );
    html.into_html()
}
