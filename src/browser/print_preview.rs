//! Showing the page on screen as it is printed.

use wasm_bindgen::JsCast;
use web_sys::{CssMediaRule, CssStyleSheet};

use super::document;
use super::page::set_root_attribute;

/// How the rules for paper begin, and how while the screen shows paper.
const PAPER: [&str; 2] = ["print", "screen, print"];
/// How the rules for narrow screens begin, and how while the screen shows paper, which is wide.
const NARROW: [&str; 2] = ["screen and (max", "speech and (max"];
/// What the page says of its width to phones: its own, and that of A4 in CSS px.
const WIDTHS: [&str; 2] = ["width=device-width, initial-scale=1", "width=794"];

/// Gives what the style sheets say for paper to the screen too, in the width of A4; or takes it
/// back. A style sheet that cannot be read stays as it is.
pub fn show(is_shown: bool) {
    set_root_attribute("data-paper", is_shown.then_some(""));
    let Some(document) = document() else {
        return;
    };
    let [usual, of_paper] = WIDTHS;
    let viewport = document.query_selector("meta[name=viewport]").ok();
    if let Some(viewport) = viewport.flatten() {
        let _ = viewport.set_attribute("content", if is_shown { of_paper } else { usual });
    }
    let sheets = document.style_sheets();
    let sheets = (0..sheets.length()).filter_map(|at| sheets.get(at));
    for sheet in sheets.filter_map(|sheet| sheet.dyn_into::<CssStyleSheet>().ok()) {
        let Ok(rules) = sheet.css_rules() else {
            continue;
        };
        let rules = (0..rules.length()).filter_map(|at| rules.get(at));
        for rule in rules.filter_map(|rule| rule.dyn_into::<CssMediaRule>().ok()) {
            let media = rule.media();
            let present = media.media_text();
            for [usual, shown] in [PAPER, NARROW] {
                let (before, after) = if is_shown {
                    (usual, shown)
                } else {
                    (shown, usual)
                };
                if let Some(rest) = present.strip_prefix(before) {
                    media.set_media_text(&format!("{after}{rest}"));
                }
            }
        }
    }
}
