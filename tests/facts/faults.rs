//! What an editor reads about data that cannot be used: where, what was found, what was expected.

use std::collections::BTreeSet;

use fenghua_plan::model::fault::Expected;
use fenghua_plan::model::{Fault, Plan};
use fenghua_plan::query::Language;
use fenghua_plan::text::language::speak;
use serde_json::{Value, json};

use super::fixture::{bundle, bundle_text, listed};
use super::planted::{PLANTED, Planted};

fn faults(bundle: &Value) -> Vec<Fault> {
    Plan::read(&bundle.to_string()).expect_err("the bundle is damaged")
}

#[test]
fn each_fault_is_reported_alone_with_file_path_value_and_expectation() {
    for planted in PLANTED {
        let mut bundle = bundle();
        (planted.plant)(&mut bundle);
        assert_eq!(
            listed(&faults(&bundle)),
            planted.report(),
            "{}",
            planted.what
        );
    }
}

#[test]
fn faults_planted_together_are_all_reported_at_once() {
    let mut bundle = bundle();
    for planted in PLANTED {
        (planted.plant)(&mut bundle);
    }
    let expected: BTreeSet<String> = PLANTED.iter().map(Planted::report).collect();
    let found = faults(&bundle);
    let lines: BTreeSet<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(lines, expected);
    assert_eq!(found.len(), PLANTED.len(), "{}", listed(&found));
}

#[test]
fn a_missing_overview_does_not_hide_a_broken_reference() {
    let mut bundle = bundle();
    bundle.as_object_mut().unwrap().remove("plan.json");
    bundle["projects.json"][21]["relations"][0]["id"] = json!("xu-99");
    let files: Vec<String> = faults(&bundle).into_iter().map(|it| it.file).collect();
    assert_eq!(files, ["plan.json", "projects.json"]);
}

#[test]
fn a_record_that_cannot_be_used_does_not_break_those_that_refer_to_it() {
    let mut bundle = bundle();
    bundle["projects.json"][22]["stage"] = json!(null);
    let found = faults(&bundle);
    assert_eq!(found.len(), 1, "{}", listed(&found));
    assert_eq!(found[0].path, "$[22].stage");
}

#[test]
fn truncated_text_is_one_fault_that_says_where_it_ends() {
    let text = bundle_text();
    let half = text.char_indices().nth(5000).expect("longer").0;
    let cut = half + text[half..].find(',').expect("another member") + 1;
    let found = Plan::read(&text[..cut]).expect_err("truncated");
    let last_line = text[..cut].lines().count();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].file, "plan.bundle.json");
    let report = found[0].to_string();
    assert!(
        report.starts_with(&format!("plan.bundle.json  第 {last_line} 行第 ")),
        "{report}"
    );
    assert!(
        report.ends_with(" 列  是 文件到此中断，应为完整的 JSON"),
        "{report}"
    );
}

#[test]
fn text_that_is_no_json_is_one_fault() {
    for text in ["", "规划", "{", "[1, 2]", "null", "{\"sections.json\": }"] {
        let found = Plan::read(text).expect_err(text);
        assert_eq!(found.len(), 1, "{text}: {}", listed(&found));
        let report = found[0].to_string();
        assert!(report.ends_with("应为完整的 JSON"), "{text}: {report}");
    }
}

#[test]
fn an_empty_bundle_names_all_nine_files() {
    let files: Vec<String> = faults(&json!({})).into_iter().map(|it| it.file).collect();
    assert_eq!(files, fenghua_plan::model::plan::DATA_FILES);
}

#[test]
fn a_long_value_is_shortened_in_its_report() {
    let mut bundle = bundle();
    bundle["clusters.json"][0]["among_8100"] = json!("长".repeat(500));
    let found = faults(&bundle);
    let value = found[0].value.as_deref().expect("a value");
    assert!(value.ends_with('…'));
    assert!(value.chars().count() < 60, "{value}");
}

#[test]
fn a_report_reads_as_a_sentence() {
    let fault = Fault {
        file: "projects.json".into(),
        path: "$[3].stage".into(),
        value: Some("\"停建\"".into()),
        expected: Expected::OneOf(vec!["续建", "新建", "谋划"]),
    };
    assert_eq!(
        fault.to_string(),
        "projects.json  $[3].stage  是 \"停建\"，应为其中之一：续建、新建、谋划"
    );
    let missing = Fault {
        value: None,
        ..fault
    };
    assert_eq!(
        missing.to_string(),
        "projects.json  $[3].stage  缺失，应为其中之一：续建、新建、谋划"
    );
}

#[test]
fn every_report_is_said_in_english_too() {
    speak(Language::English);
    let mut bundle = bundle();
    for planted in PLANTED {
        (planted.plant)(&mut bundle);
    }
    let mut found = faults(&bundle);
    found.extend(Plan::read("{").expect_err("truncated"));
    for fault in &mut found {
        // Words of the data are quoted as they are.
        fault.value = fault.value.take().map(|_| "\"…\"".into());
        if let Expected::OneOf(words) = &mut fault.expected {
            words.clear();
        }
    }
    let report = listed(&found);
    assert!(!report.contains(is_han), "{report}");
    assert!(
        report.contains("projects.json  $[6].place.area  is \"…\"; expected an id in places.json")
    );
    assert!(report.ends_with(
        "plan.bundle.json  line 1, column 1  is the end of the file; expected complete JSON"
    ));
}

/// Whether a character is Chinese.
fn is_han(character: char) -> bool {
    ('\u{3000}'..='\u{9fff}').contains(&character) || ('\u{ff00}'..='\u{ffef}').contains(&character)
}

#[test]
fn faults_of_the_map_are_reported_alike() {
    let mut bundle = bundle();
    bundle["geo.json"]["outline"][0][7] = json!([121.4]);
    bundle["geo.json"]["corridor"]["schematic"] = json!("是");
    let found = Plan::read(&bundle.to_string()).expect_err("damaged");
    let reports: Vec<_> = found
        .iter()
        .map(|it| (it.file.as_str(), it.path.as_str()))
        .collect();
    assert_eq!(
        reports,
        [
            ("geo.json", "$.outline"),
            ("geo.json", "$.corridor.schematic")
        ]
    );
}

#[test]
fn a_member_that_stands_twice_is_a_fault() {
    let text = bundle_text().replacen("\"no\":1,", "\"no\":1,\"no\":2,", 1);
    let found = Plan::read(&text).expect_err("a repeated member");
    assert_eq!(found.len(), 1, "{}", listed(&found));
    assert_eq!(found[0].value.as_deref(), Some("2"));
    assert_eq!(found[0].path.rsplit('.').next(), Some("no"));
}

#[test]
fn parts_of_a_name_that_do_not_make_the_name_are_a_fault() {
    let mut bundle = bundle();
    bundle["parks.json"][4]["name_parts"] = json!(["溪口", "园区"]);
    let found = Plan::read(&bundle.to_string()).expect_err("other parts");
    assert_eq!(found.len(), 1, "{}", listed(&found));
    assert_eq!(found[0].path, "$[4].name_parts");
    assert_eq!(found[0].value.as_deref(), Some("\"溪口、园区\""));
    bundle["parks.json"][4]
        .as_object_mut()
        .unwrap()
        .remove("name");
    let found = Plan::read(&bundle.to_string()).expect_err("no name");
    let paths: Vec<&str> = found.iter().map(|it| it.path.as_str()).collect();
    assert_eq!(paths, ["$[4].name"], "a missing name is one fault");
}

#[test]
fn a_file_that_stands_twice_in_the_bundle_is_a_fault_and_so_is_one_that_is_none() {
    let text = bundle_text();
    let rest = text.strip_prefix('{').expect("an object");
    let twice = format!("{{\"parks.json\":[],\"park.json\":7,{rest}");
    let found = Plan::read(&twice).expect_err("two files of a name");
    let parks = bundle()["parks.json"].to_string();
    let first_id = bundle()["parks.json"][0]["id"].clone();
    assert!(parks.contains(&first_id.to_string()));
    let reports: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert!(
        reports[0].starts_with("parks.json  $  是 [{\"")
            && reports[0].ends_with("应为在数据包里只出现一次的文件"),
        "{}",
        reports[0]
    );
    assert_eq!(
        reports[1],
        "plan.bundle.json  $.park.json  是 7，应为没有这个字段（名称可能写错）"
    );
}
