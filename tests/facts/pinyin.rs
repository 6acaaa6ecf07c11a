//! The bundle carries how the characters of the data are read.

use fenghua_plan::model::Plan;
use fenghua_plan::model::pinyin::PINYIN_FILE;
use fenghua_plan::query::{Conditions, SearchText};
use fenghua_plan::results::{Catalog, Matched};
use serde_json::json;

use super::fixture::{bundle, data_text, listed, plan};

#[test]
fn every_chinese_character_of_a_name_has_a_reading() {
    for project in &plan().projects {
        for character in project.name.chars().filter(|it| *it >= '\u{4E00}') {
            let is_punctuation = matches!(character, '（' | '）' | '，' | '：');
            assert!(
                is_punctuation || plan().pinyin.usual(character).is_some(),
                "{character}"
            );
        }
    }
}

#[test]
fn characters_with_two_readings_offer_both_the_usual_one_first() {
    for (character, expected) in [
        ('重', vec!["zhong", "chong"]),
        ('晟', vec!["sheng", "cheng"]),
        ('绿', vec!["lv"]),
        ('A', vec![]),
    ] {
        let found: Vec<&str> = plan().pinyin.readings(character).collect();
        assert_eq!(found, expected, "{character}");
    }
}

#[test]
fn a_bundle_without_readings_is_searched_by_its_characters() {
    let mut bundle = bundle();
    bundle.as_object_mut().unwrap().remove(PINYIN_FILE);
    let plan = Plan::read(&bundle.to_string()).expect("a plan without readings");
    let catalog = Catalog::new(Box::leak(Box::new(plan)));
    let count = |text: &str| {
        let conditions = Conditions {
            text: SearchText::new(text),
            ..Conditions::default()
        };
        Matched::new(&catalog, &conditions).total.projects
    };
    assert_eq!((count("亚德客"), count("yadeke")), (2, 0));
}

#[test]
fn damaged_readings_are_a_fault_of_their_own() {
    for damaged in [
        json!(7),
        json!({"usual": {"ya": "亚"}}),
        json!({"usual": {"ya": 1}, "other": {}}),
        json!({"usual": {}, "other": {"ya": "亚"}}),
    ] {
        let mut bundle = bundle();
        bundle[PINYIN_FILE] = damaged;
        let faults = Plan::read(&bundle.to_string()).expect_err("damaged readings");
        assert_eq!(faults.len(), 1, "{}", listed(&faults));
        assert_eq!(faults[0].file, PINYIN_FILE);
    }
}

#[test]
fn numbers_keep_the_digits_with_which_the_file_writes_them() {
    let written = data_text("projects.json");
    let bundle = fenghua_plan::model::bundle::bundle(&[("projects.json", written.clone())]);
    let bundle = bundle.expect("sound JSON");
    assert!(
        written.contains("\"investment_yi\": 3.00") && bundle.contains("\"investment_yi\":3.00")
    );
}
