//! The data say what the plan says, and no number or locator changes unnoticed.

use fenghua_plan::evidence::check::unproven;
use fenghua_plan::evidence::{INDEX_FILE, Index, faults, figures};
use fenghua_plan::model::plan::DATA_FILES;
use serde_json::{Value, json};

use super::fixture::data_text;

struct Data {
    index: Index,
    sections: Value,
    files: Vec<(&'static str, Value)>,
}

fn data() -> Data {
    let read = |name: &str| serde_json::from_str(&data_text(name)).expect("JSON");
    Data {
        index: serde_json::from_str(&data_text(INDEX_FILE)).expect("an index"),
        sections: read("sections.json"),
        files: DATA_FILES.map(|name| (name, read(name))).into(),
    }
}

#[test]
fn every_figure_and_phrase_stands_where_its_locator_says() {
    let data = data();
    let found = faults(&data.index, &data.sections, &data.files);
    let lines: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(lines, Vec::<String>::new());
}

/// Calls `visit` with a pointer to each number and each section of a locator in `value`.
fn each(value: &Value, path: &str, visit: &mut dyn FnMut(&str)) {
    match value {
        Value::Number(_) => visit(path),
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                each(item, &format!("{path}/{at}"), visit);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                let path = format!("{path}/{name}");
                if name == "section" {
                    visit(&path);
                }
                each(member, &path, visit);
            }
        }
        _ => {}
    }
}

#[test]
fn any_number_or_locator_that_is_altered_is_noticed() {
    let data = data();
    let mut altered = 0;
    let mut survivors = Vec::new();
    for (name, content) in &data.files {
        let mut paths = Vec::new();
        each(content, "", &mut |path| paths.push(path.to_owned()));
        // Coordinates of the map are many and all alike.
        let step = if *name == "geo.json" { 97 } else { 1 };
        for path in paths.iter().step_by(step) {
            let mut changed = content.clone();
            let place = changed.pointer_mut(path).expect("it was there");
            *place = match &*place {
                Value::Number(number) => json!(number.as_f64().expect("finite") + 1.0),
                _ => json!("bg-4"),
            };
            altered += 1;
            let file = [(*name, changed)];
            if faults(&data.index, &data.sections, &file).is_empty() && file[0].1 != *content {
                survivors.push(format!("{name}{path}"));
            }
        }
    }
    assert!(altered > 2_000, "{altered}");
    assert_eq!(survivors, Vec::<String>::new());
}

#[test]
fn a_wrong_figure_or_place_is_refused_even_where_the_file_is_sealed_anew() {
    let data = data();
    let alter = |file: &str, path: &str, value: Value| {
        let (name, content) = data.files.iter().find(|it| it.0 == file).expect("a file");
        let mut changed = content.clone();
        *changed.pointer_mut(path).expect(path) = value;
        unproven(&data.index, &data.sections, &[(*name, changed)])
    };
    for (file, path, value) in [
        ("commitments.json", "/0/value", json!(1901)),
        ("commitments.json", "/0/source/paragraph", json!(3)),
        ("commitments.json", "/0/source/paragraph", json!(7)),
        ("commitments.json", "/0/source/section", json!("2-1")),
        (
            "commitments.json",
            "/0/printed",
            json!("工业总产值达到2900亿元"),
        ),
        ("parks.json", "/0/target_2025_yi", json!(501)),
        ("clusters.json", "/0/target_2025_yi", json!(201)),
        ("projects.json", "/0/investment_yi", json!(3.1)),
        ("projects.json", "/0/years/end", json!(2024)),
        ("indicators.json", "/0/values/0/value", json!(504)),
        ("audit.json", "/0/operands/0/value", json!(907.7)),
        ("firms.json", "/0/mentions/0/source/paragraph", json!(1)),
    ] {
        let found = alter(file, path, value);
        assert!(!found.is_empty(), "{file}{path}");
        assert!(found.iter().all(|it| it.file == file));
    }
}

#[test]
fn figures_are_compared_in_their_shortest_form() {
    assert_eq!(
        figures("22.70万元，第2-3家，1.0、0.8、007"),
        ["22.7", "2", "3", "1", "0.8", "7"]
    );
    assert_eq!(figures("没有。"), Vec::<String>::new());
}
