//! Elements of a drawing without a style sheet: what the sheet says is written into them.

use web_sys::{Element, Window};

/// Properties that children take over: written where they differ from the parent's.
const INHERITED: [&str; 18] = [
    "fill",
    "fill-opacity",
    "fill-rule",
    "stroke",
    "stroke-width",
    "stroke-opacity",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-linecap",
    "stroke-linejoin",
    "font-family",
    "font-size",
    "font-style",
    "font-weight",
    "text-anchor",
    "dominant-baseline",
    "paint-order",
    "visibility",
];
/// Properties of an element alone, each with the value that need not be written.
const OWN: [(&str, &str); 5] = [
    ("opacity", "1"),
    ("vector-effect", "none"),
    ("transform", "none"),
    ("stop-color", "rgb(0, 0, 0)"),
    ("stop-opacity", "1"),
];
/// Elements that browsers do not show themselves but that others refer to.
const REFERRED: [&str; 9] = [
    "defs",
    "clipPath",
    "mask",
    "pattern",
    "marker",
    "symbol",
    "linearGradient",
    "radialGradient",
    "filter",
];
/// Marks what belongs on the page only.
const LEFT_OUT: &str = "data-not-in-picture";

/// A copy of `drawing` that looks the same without style sheets. `None` when it cannot be copied.
pub(super) fn standing_alone(window: &Window, drawing: &Element) -> Option<Element> {
    let clone: Element = drawing
        .clone_node_with_deep(true)
        .ok()
        .map(wasm_bindgen::JsCast::unchecked_into)?;
    write_out(window, drawing, &clone, None);
    Some(clone)
}

/// The color behind `element`: that of the nearest element with one, else white.
pub(super) fn surface(window: &Window, element: &Element) -> String {
    let mut behind = Some(element.clone());
    while let Some(element) = behind {
        let colour = of(window, &element, "background-color");
        let is_seen = !colour.is_empty() && colour != "transparent" && colour != "rgba(0, 0, 0, 0)";
        if is_seen {
            return colour;
        }
        behind = element.parent_element();
    }
    "#fff".into()
}

/// The computed value of a property; empty when there is none.
pub(super) fn of(window: &Window, element: &Element, property: &str) -> String {
    let style = window.get_computed_style(element).ok().flatten();
    style
        .and_then(|style| style.get_property_value(property).ok())
        .unwrap_or_default()
}

/// Writes the styles of `original` and of all that is in it into `clone`; `parent` holds the
/// inherited values around it.
fn write_out(window: &Window, original: &Element, clone: &Element, parent: Option<&[String]>) {
    let inherited = INHERITED.map(|property| of(window, original, property));
    for (at, (property, value)) in INHERITED.iter().zip(&inherited).enumerate() {
        let around = parent.and_then(|parent| parent.get(at));
        write(clone, property, value, around.map_or("", String::as_str));
    }
    for (property, usual) in OWN {
        // Its attribute, where there is one, says the same with more digits.
        if property != "transform" || !original.has_attribute(property) {
            write(clone, property, &of(window, original, property), usual);
        }
    }
    // They mean nothing without a sheet, or are written out now.
    for name in ["class", "style"] {
        let _ = clone.remove_attribute(name);
    }
    let mut pair = original
        .first_element_child()
        .zip(clone.first_element_child());
    while let Some((original, clone)) = pair {
        pair = original
            .next_element_sibling()
            .zip(clone.next_element_sibling());
        if is_shown(window, &original) {
            write_out(window, &original, &clone, Some(&inherited));
        } else {
            clone.remove();
        }
    }
}

fn is_shown(window: &Window, element: &Element) -> bool {
    let is_referred = REFERRED.contains(&element.tag_name().as_str());
    !element.has_attribute(LEFT_OUT) && (is_referred || of(window, element, "display") != "none")
}

/// An attribute, unless the value is the one that holds without it.
fn write(clone: &Element, property: &str, value: &str, otherwise: &str) {
    let _ = if value.is_empty() || value == otherwise {
        clone.remove_attribute(property)
    } else {
        clone.set_attribute(property, value)
    };
}
