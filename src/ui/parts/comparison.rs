//! Records of one kind side by side.

use crate::text::{clusters as words, format};
use crate::ui::markup::{Markup, put};

/// What is compared: a label, and of each record what it has there; a number draws a bar on one scale.
pub(crate) type Compared = (&'static str, Vec<(String, Option<f64>)>);

/// A number of things.
pub(crate) fn counted(count: usize) -> (String, Option<f64>) {
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    (format::whole(count.into()), Some(count.into()))
}

/// The records `names` in columns, as HTML; nothing for fewer than two.
pub(crate) fn comparison(names: &[&str], rows: &[Compared]) -> String {
    let mut html = Markup::default();
    if names.len() < 2 {
        return String::new();
    }
    put!(html,
        "<div class=\"comparison\" tabindex=\"0\" role=\"region\" aria-label=\"" (words::comparison())
        "\"><table><caption>" (words::comparison()) "</caption><thead><tr><td></td>"
    );
    for name in names {
        put!(html, "<th scope=\"col\">" (name) "</th>");
    }
    put!(html, "</tr></thead><tbody>");
    for (label, cells) in rows {
        let numbers = cells.iter().filter_map(|(_, number)| *number);
        let largest = numbers.fold(0.0, f64::max);
        put!(html, "<tr><th scope=\"row\">" (label) "</th>");
        for (text, number) in cells {
            put!(html, "<td>"(text));
            if let Some(number) = number.filter(|_| largest > 0.0) {
                let share = format::decimal((number / largest * 100.0).round());
                put!(html, "<span aria-hidden=\"true\" style=\"inline-size:" (share) "%\"></span>");
            }
            put!(html, "</td>");
        }
        put!(html, "</tr>");
    }
    put!(html, "</tbody></table></div>");
    html.into_html()
}
