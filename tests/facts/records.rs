//! The data files as downloads: nothing is lost, every place is a citation.

use fenghua_plan::export::records::{csv, files, json};
use fenghua_plan::model::plan::DATA_FILES;
use serde_json::Value;

use super::fixture::{bundle, bundle_text, plan};

#[test]
fn every_list_of_records_is_offered_with_its_length() {
    let bundle = bundle();
    let lists = DATA_FILES.into_iter().filter_map(|name| {
        let records = bundle[name].as_array()?;
        Some((name, records.len()))
    });
    let offered = files(bundle_text()).into_iter();
    let offered: Vec<_> = offered.map(|it| (it.name, it.records)).collect();
    assert_eq!(offered, lists.collect::<Vec<_>>());
    assert!(offered.contains(&("projects.json", 73)));
}

#[test]
fn the_json_of_a_file_is_the_file() {
    for file in files(bundle_text()) {
        let text = json(bundle_text(), file.name).expect("it is offered");
        let value: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(value, bundle()[file.name], "{}", file.name);
    }
}

#[test]
fn the_csv_of_a_file_has_a_column_for_each_member_and_a_row_for_each_record() {
    for file in files(bundle_text()) {
        let text = csv(plan(), bundle_text(), file.name).expect("it is offered");
        let body = text.split_once("\r\n\r\n").expect("an empty line").1;
        let headings: Vec<&str> = body.lines().next().expect("headings").split(',').collect();
        let first = &bundle()[file.name][0];
        let members = first.as_object().expect("an object");
        assert!(members.keys().all(|name| headings.contains(&name.as_str())));
        assert_eq!(
            body.matches("\r\n").count(),
            file.records + 1,
            "{}",
            file.name
        );
    }
}

#[test]
fn places_in_the_plan_are_citations_and_nothing_is_an_empty_cell() {
    let firms = csv(plan(), bundle_text(), "firms.json").expect("it is offered");
    let line = firms.lines().find(|it| it.starts_with("f-yadeke,"));
    let line = line.expect("a row");
    assert!(line.contains("序号 22"), "{line}");
    assert!(
        line.contains("kind=cluster，id=pneumatics，basis=named"),
        "{line}"
    );
    let projects = csv(plan(), bundle_text(), "projects.json").expect("it is offered");
    assert!(!projects.contains("null"));
}

#[test]
fn figures_are_written_as_they_stand_in_the_file() {
    fn numbers(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Number(number) => found.push(number.to_string()),
            Value::Array(items) => items.iter().for_each(|it| numbers(it, found)),
            Value::Object(members) if !members.contains_key("section") => {
                members.values().for_each(|it| numbers(it, found));
            }
            _ => {}
        }
    }
    for file in files(bundle_text()) {
        let text = csv(plan(), bundle_text(), file.name).expect("it is offered");
        let mut all = Vec::new();
        numbers(&bundle()[file.name], &mut all);
        for number in all {
            let short = number.strip_suffix(".0").unwrap_or(&number);
            assert!(text.contains(short), "{}: {number}", file.name);
        }
    }
}

#[test]
fn what_is_no_list_of_records_is_not_offered() {
    assert_eq!(csv(plan(), bundle_text(), "geo.json"), None);
    assert_eq!(csv(plan(), bundle_text(), "other.json"), None);
    assert_eq!(csv(plan(), "{", "projects.json"), None);
    assert_eq!(json("", "projects.json"), None);
    assert!(files("[]").is_empty());
}
