//! A small gauge with what it says in its middle and below.

use crate::charts::dial::{Dial, MIDDLE, RADIUS, SIZE, point, turn};
use crate::text::format::decimal;
use crate::ui::markup::{Markup, put};

/// `dial` as an arc. Screen readers hear its sentence. Made of what may stand in a button.
pub(crate) fn gauge(dial: &Dial) -> String {
    let mut html = Markup::default();
    let (width, height) = SIZE;
    let ends = [0.0, 1.0].map(|share| {
        let (left, top) = point(share, RADIUS);
        [
            decimal((left * 100.0).round() / 100.0),
            decimal((top * 100.0).round() / 100.0),
        ]
        .join(" ")
    });
    let [from, to] = ends;
    let radius = decimal(RADIUS);
    let arc = ["M", &from, "A", &radius, " ", &radius, " 0 1 1 ", &to].concat();
    put!(html,
        "<span class=\"gauge\" role=\"img\" aria-label=\"" (dial.headline)
        "\"><span class=\"gauge-plot\"><svg class=\"gauge-host\" viewBox=\"0 0 " (decimal(width)) " "
        (decimal(height)) "\" aria-hidden=\"true\"><path class=\"gauge-line\" d=\"" (arc) "\"/>"
    );
    let mut band = |class: &str, share: f64, color: &str| {
        put!(html,
            "<path class=\"" (class) "\" d=\"" (arc) "\" pathLength=\"100\" stroke-dasharray=\""
            (decimal((share * 1000.0).round() / 10.0)) " 200\" style=\"stroke:" (color) "\"/>"
        );
    };
    band("gauge-aim", dial.target, &dial.color);
    if let Some(filled) = dial.filled {
        band("gauge-filled", filled, "var(--entered)");
    }
    let mut mark = |class: &str, share: f64, color: &str| {
        let (left, top) = MIDDLE;
        let middle = [decimal(left), decimal(top)].join(" ");
        put!(html,
            "<path class=\"" (class) "\" d=\"M" (decimal(left)) " 1V19\" transform=\"rotate("
            (decimal((turn(share) * 10.0).round() / 10.0)) " " (middle) ")\" style=\"stroke:" (color) "\"/>"
        );
    };
    if let Some(it) = dial.mark {
        mark("gauge-second", it.at, "var(--ink-soft)");
    }
    mark("gauge-target", dial.target, &dial.color);
    put!(html, "</svg>");
    if let Some(it) = dial.mark {
        put!(html,
            "<span class=\"gauge-mark\" style=\"inset-inline-start:" (it.left_pct.to_string())
            "%;inset-block-start:" (it.top_pct.to_string()) "%\">" (it.word) "</span>"
        );
    }
    put!(html, "<span class=\"gauge-value\">" (dial.value) "</span></span>");
    if !dial.note.is_empty() {
        put!(html, "<span class=\"gauge-note\">" (dial.note) "</span>");
    }
    put!(html, "</span>");
    html.into_html()
}
