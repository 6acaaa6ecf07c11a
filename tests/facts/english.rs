//! The English of the plan's words is complete, and given only while English is spoken.

use fenghua_plan::model::Dictionary;
use fenghua_plan::model::dictionary::DICTIONARY_FILE;
use fenghua_plan::model::dictionary::needed::Source;
use fenghua_plan::model::plan::DATA_FILES;
use fenghua_plan::query::Language;
use fenghua_plan::text::{format, language};

use super::fixture::data_text;

fn files() -> Vec<(&'static str, String)> {
    DATA_FILES.map(|name| (name, data_text(name))).to_vec()
}

fn source() -> Source {
    Source::read(&data_text(DICTIONARY_FILE)).expect("sound JSON")
}

/// The dictionary as the page reads it.
fn dictionary() -> Dictionary {
    Dictionary::read(&source().packed()).expect("what we wrote")
}

#[test]
fn every_text_of_the_data_has_its_english_or_stays_as_printed() {
    assert_eq!(source().faults(&files()), Ok(Vec::new()));
}

#[test]
fn a_missing_an_unneeded_and_an_unclassified_text_are_named() {
    let files = [(
        "clusters.json",
        r#"[{"name":"汽车零部件","firms":["锐泰"],"motto":"做强"}]"#.to_owned(),
    )];
    let source = Source::read(r#"{"新材料":"New materials"}"#).expect("sound JSON");
    let found = source.faults(&files).expect("sound JSON");
    let says = |words: &str| found.iter().filter(|it| it.contains(words)).count();
    assert_eq!(found.len(), 3, "{found:?}");
    assert_eq!(
        says("lacks the English of “汽车零部件” (clusters.json [].name)"),
        1
    );
    assert_eq!(says("has “新材料”, which no data file has"), 1);
    assert_eq!(says("[].motto has Chinese text"), 1);
}

#[test]
fn the_page_receives_the_same_english() {
    assert_eq!(dictionary(), source().dictionary());
    assert!(Dictionary::read("{\"zz!\": \"x\"}").is_err());
}

#[test]
fn english_is_given_only_while_it_is_spoken_and_learnt() {
    assert_eq!(language::translated("汽车零部件"), "汽车零部件");
    language::speak(Language::English);
    assert_eq!(language::translated("汽车零部件"), "汽车零部件");
    language::learn(Box::leak(Box::new(dictionary())));
    assert_eq!(language::translated("汽车零部件"), "Auto parts");
    assert_eq!(language::translated("锐泰"), "锐泰");
    language::speak(Language::Chinese);
    assert_eq!(language::translated("汽车零部件"), "汽车零部件");
}

#[test]
fn an_english_amount_moves_the_point_and_rounds_nothing() {
    language::learn(Box::leak(Box::new(dictionary())));
    language::speak(Language::English);
    for (figure, unit, english) in [
        ("907.6", "亿元", "¥90.76 billion"),
        ("969.14", "亿元", "¥96.914 billion"),
        ("1,234.5678", "亿元", "¥123.45678 billion"),
        ("10", "亿元", "¥1 billion"),
        ("9.9999", "亿元", "¥999.99 million"),
        ("0.8", "亿元", "¥80 million"),
        ("0.0001", "亿元", "¥10,000"),
        ("0.00", "亿元", "¥0"),
        ("−3.5", "亿元", "−¥350 million"),
        ("5–10", "亿元", "¥500 million–¥1 billion"),
        ("417.57", "万元", "¥4.1757 million"),
        ("150.8", "万元/亩", "¥1.508 million per mu"),
        ("22.7", "万元/亩", "¥227,000 per mu"),
        ("7.17", "立方米/万元", "7.17 m³ per ¥10,000"),
    ] {
        assert_eq!(
            format::with_unit(figure, Some(unit)),
            english,
            "{figure} {unit}"
        );
    }
    language::speak(Language::Chinese);
    assert_eq!(format::with_unit("907.6", Some("亿元")), "907.6 亿元");
}

#[test]
fn an_amount_says_its_unit_in_both_languages() {
    assert_eq!(format::with_unit("1,900", Some("亿元")), "1,900 亿元");
    language::learn(Box::leak(Box::new(dictionary())));
    language::speak(Language::English);
    assert_eq!(format::with_unit("1,900", Some("亿元")), "¥190 billion");
    assert_eq!(format::with_unit("12", Some("家")), "12");
    assert_eq!(format::with_unit("8", Some("%")), "8%");
    assert_eq!(format::counted(1, "project", "projects"), "1 project");
    assert_eq!(
        format::counted(1200, "project", "projects"),
        "1,200 projects"
    );
}
