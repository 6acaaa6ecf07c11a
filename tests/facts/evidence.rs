//! The data say what the plan says, and no number or locator changes unnoticed.

use fenghua_plan::evidence::check::unproven;
use fenghua_plan::evidence::index::seal;
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

/// Calls `visit` with a pointer to each number, each figure in a string and each member of a
/// locator in `value`.
fn each(value: &Value, path: &str, visit: &mut dyn FnMut(&str)) {
    match value {
        Value::Number(_) => visit(path),
        Value::String(text) if path.ends_with("/section") || has_figure(text) => {
            visit(path);
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                each(item, &format!("{path}/{at}"), visit);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                each(member, &format!("{path}/{name}"), visit);
            }
        }
        _ => {}
    }
}

/// An id has digits, but no figure; a reference by it is checked where the plan is read.
fn has_figure(text: &str) -> bool {
    !figures(text).is_empty() && (!text.is_ascii() || figures(text) == [text])
}

/// Another value in the place of `value`: another number, section or figure in a text.
fn altered(value: &Value, path: &str) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64().expect("finite") * 1.5 + 1.0),
        Value::String(_) if path.ends_with("/section") => json!("bg-4"),
        Value::String(text) => {
            let digit = |it: char| it.is_ascii_digit();
            let at = text.find(digit).expect("a figure");
            let other = if text[at..].starts_with('4') {
                '6'
            } else {
                '4'
            };
            json!(format!("{}{other}{}", &text[..at], &text[at + 1..]))
        }
        _ => unreachable!("only those are visited"),
    }
}

/// `content` with nothing but the record to which `path` leads.
fn alone(content: &Value, path: &str) -> Value {
    let Value::Array(records) = content else {
        return content.clone();
    };
    let at: usize = path.split('/').nth(1).expect("a record").parse().unwrap();
    let mut all = vec![Value::Null; records.len()];
    all[at] = records[at].clone();
    Value::Array(all)
}

#[test]
fn any_figure_or_locator_that_is_altered_is_noticed() {
    let data = data();
    let (mut count, mut sealed_only) = (0, 0);
    let mut survivors = Vec::new();
    for (name, content) in &data.files {
        let known = data.index.seals.iter().find(|(known, _)| known == name);
        let mut paths = Vec::new();
        each(content, "", &mut |path| paths.push(path.to_owned()));
        // Coordinates of the map are many and all alike.
        let step = if *name == "geo.json" { 97 } else { 1 };
        let mut whole = content.clone();
        for path in paths.iter().step_by(step) {
            let place = whole.pointer_mut(path).expect("it was there");
            let before = place.clone();
            *place = altered(&before, path);
            if *place != before {
                count += 1;
                let file = [(*name, alone(&whole, path))];
                if unproven(&data.index, &data.sections, &file).is_empty() {
                    sealed_only += 1;
                    if known.is_some_and(|(_, sealed)| *sealed == seal(&whole)) {
                        survivors.push(format!("{name}{path}"));
                    }
                }
            }
            *whole.pointer_mut(path).expect("it was there") = before;
        }
    }
    println!("{count} alterations, {sealed_only} of them noticed by the seal alone");
    assert!(count > 3_500, "{count}");
    assert!(sealed_only * 10 < count, "{sealed_only} of {count}");
    assert_eq!(survivors, Vec::<String>::new());
}

#[test]
fn a_locator_names_its_part_by_the_right_word() {
    let data = data();
    for (name, content) in &data.files {
        let mut paths = Vec::new();
        each(content, "", &mut |path| paths.push(path.to_owned()));
        for path in &paths {
            let Some((locator, kind)) = path.rsplit_once('/') else {
                continue;
            };
            if !["paragraph", "row", "entry", "number"].contains(&kind) {
                continue;
            }
            let mut changed = content.clone();
            let members = changed.pointer_mut(locator).and_then(Value::as_object_mut);
            let members = members.expect("a locator");
            let part = members.remove(kind).expect("a part");
            let other = if kind == "row" { "entry" } else { "row" };
            members.insert(other.into(), part);
            let file = [(*name, alone(&changed, path))];
            let found = unproven(&data.index, &data.sections, &file);
            assert!(!found.is_empty(), "{name}{path}");
        }
    }
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
        ("firms.json", "/0/mentions/0/source/paragraph", json!(99)),
        ("indicators.json", "/0/source/row", json!(2)),
        ("indicators.json", "/0/source/row", json!(28)),
        ("indicators.json", "/0/table", json!(2)),
        ("indicators.json", "/0/name", json!("农业总产值")),
        ("clusters.json", "/0/firms/0", json!("比亚笛")),
        ("micro_parks.json", "/0/mentions/0/paragraph", json!(2)),
        ("plan.json", "/area_km2", json!(1369)),
        ("points.json", "/4/title", json!("建设农业强国")),
        ("points.json", "/13/source/paragraph", json!(1)),
        ("points.json", "/0/source/section", json!("1-2-2")),
        ("points.json", "/1/summary", json!("年均增长5.8%")),
        ("points.json", "/20/title", json!("规划实施的信息保密")),
        ("commitments.json", "/45/hedge", json!("力争创")),
        ("headlines.json", "/0/stated/rate_pct", json!(9.2)),
        ("headlines.json", "/0/stated/source/paragraph", json!(2)),
        ("achievements.json", "/64/value", json!(180)),
        ("achievements.json", "/64/source/section", json!("1-1-4")),
        (
            "audit.json",
            "/2/operands/0/quote",
            json!("全部工业增加值分别达到907.6亿元、353.5亿元"),
        ),
        // Longer than a clause, though it stands there word for word.
        (
            "audit.json",
            "/2/operands/0/quote",
            json!("全区全部工业产值和全部工业增加值分别达到907.6亿元、352.5亿元"),
        ),
        (
            "projects.json",
            "/0/name",
            json!("年产61万台厨房电器生产项目"),
        ),
        ("projects.json", "/0/floor_area_m2/0/value", json!(90000)),
        ("projects.json", "/0/no", json!(2)),
        ("tasks.json", "/1/source/section", json!("5-1-2")),
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
