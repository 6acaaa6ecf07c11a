//! What the data say stays text in the page that is painted before the program arrives.

use fenghua_plan::model::{Dictionary, Plan};
use fenghua_plan::ui::prerender::prerendered;
use serde_json::Value;

use super::fixture::{bundle, listed};

/// What ends an attribute or an element, and begins others.
const AFTER: &str = "\"' data-evil ></script></template><b data-evil>";

/// Fields whose texts are of a few words that the reader knows, or point to other records.
const KEPT: [&str; 26] = [
    "id",
    "section",
    "parent",
    "task",
    "cluster",
    "anchor",
    "area",
    "shown_with",
    "indicator",
    "before",
    "kind",
    "stage",
    "basis",
    "role",
    "comparator",
    "hedge",
    "weight",
    "place",
    "achievement",
    "counting",
    "direction",
    "qualifier",
    "area_basis",
    "anchor_basis",
    "position_basis",
    "name_parts",
];

#[test]
fn no_text_of_the_data_begins_an_element_or_attribute_of_the_static_page() {
    let mut hostile = bundle();
    for (file, records) in hostile.as_object_mut().expect("files") {
        if file != "pinyin.json" {
            mark(records, file);
        }
    }
    for park in hostile["parks.json"].as_array_mut().expect("parks") {
        park["name_parts"] = Value::Array(vec![park["name"].clone()]);
    }
    let plan =
        Plan::read(&hostile.to_string()).unwrap_or_else(|faults| panic!("{}", listed(&faults)));
    let rendered = prerendered(Box::leak(Box::new(plan)), Dictionary::default()).expect("a page");
    for parts in [&rendered.chinese, &rendered.english] {
        for html in [&parts.page, &parts.tables] {
            let tags = html.split('<').skip(1);
            let tags = tags.map(|rest| rest.split_once('>').map_or(rest, |(tag, _)| tag));
            let found: Vec<&str> = tags.filter(|tag| has_mark(tag)).collect();
            assert!(found.is_empty(), "{found:?}");
            assert!(html.contains("data-evil &gt;"), "{html}");
        }
        assert!(!parts.answers.contains('<'), "{}", parts.answers);
    }
}

/// Whether a tag is or has what [`AFTER`] begins: outside of the values of its attributes.
fn has_mark(tag: &str) -> bool {
    let outside = tag.split('"').step_by(2);
    outside.into_iter().any(|part| part.contains("data-evil"))
}

fn mark(value: &mut Value, name: &str) {
    match value {
        Value::String(text) if !KEPT.contains(&name) => text.push_str(AFTER),
        Value::Array(items) => items.iter_mut().for_each(|item| mark(item, name)),
        Value::Object(members) => members
            .iter_mut()
            .for_each(|(name, value)| mark(value, name)),
        _ => {}
    }
}
