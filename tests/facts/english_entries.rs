//! Files and sentences about what people entered, in English: files come back as they were,
//! whichever language is spoken when they are read.

use std::collections::BTreeMap;

use fenghua_plan::export::actuals;
use fenghua_plan::model::Dictionary;
use fenghua_plan::model::dictionary::needed::Source;
use fenghua_plan::progress::intake::read;
use fenghua_plan::progress::intake::{Field, Origin, Preview, Signature, Warning, preview};
use fenghua_plan::progress::{
    About, Entry, Journal, ProjectState, Reached, What, goals, pipeline, project_status, status,
};
use fenghua_plan::query::Language;
use fenghua_plan::text::language::{learn, speak};
use fenghua_plan::text::{entered, intake, standing};
use proptest::prelude::*;

use super::fixture::{cases, plan};
use super::intake_excel::as_in_template;
use super::intake_history::journal;
use super::intake_preview::{entry, goal, of_lines, project, signature};

const UNITS: [(&str, &str); 5] = [
    ("亿元", "¥100 million"),
    ("家", "establishments"),
    ("个", "items"),
    ("万元/亩", "¥10,000 per mu"),
    ("立方米/万元", "m³ per ¥10,000"),
];

/// English of our own for the names and units of the goals.
fn english() -> &'static Dictionary {
    let names = goals(plan()).into_iter();
    let names = names.map(|it| (it.name, format!("Goal {}", it.id)));
    let units = UNITS.map(|(chinese, english)| (chinese, english.to_owned()));
    let all: BTreeMap<&str, String> = names.chain(units).collect();
    let json = serde_json::to_string(&all).expect("texts");
    Box::leak(Box::new(
        Source::read(&json).expect("a dictionary").dictionary(),
    ))
}

fn in_english() -> &'static Dictionary {
    let english = english();
    learn(english);
    speak(Language::English);
    english
}

fn looked_at(text: &str, english: Option<&'static Dictionary>) -> Preview {
    let (table, none) = (read(text).unwrap(), Journal::default());
    preview(plan(), &none, &table, &Signature::default(), english)
}

fn is_about_language(warning: &Warning) -> bool {
    matches!(warning, Warning::NameDiffers(_) | Warning::Converted { .. })
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn entries_in_english_come_back_whichever_language_is_spoken(journal in journal()) {
        let english = in_english();
        let text = actuals::csv(plan(), &journal);
        for language in [Language::English, Language::Chinese] {
            speak(language);
            let preview = looked_at(&text, Some(english));
            prop_assert_eq!(&Journal::new(preview.entries(|_| true)), &journal, "{}", text);
            let mut doubts = preview.lines.iter().flat_map(|it| &it.warnings);
            prop_assert!(!doubts.any(is_about_language), "{}", text);
        }
    }

    #[test]
    fn entries_in_chinese_come_back_where_english_is_spoken(journal in journal()) {
        let text = actuals::csv(plan(), &journal);
        let english = in_english();
        let preview = looked_at(&text, Some(english));
        prop_assert_eq!(&Journal::new(preview.entries(|_| true)), &journal, "{}", text);
    }

    #[test]
    fn the_json_is_the_same_in_both_languages(journal in journal()) {
        let chinese = actuals::json(plan(), &journal);
        in_english();
        prop_assert_eq!(actuals::json(plan(), &journal), chinese);
    }
}

#[test]
fn the_template_in_english_is_understood_when_it_is_filled_in() {
    let english = in_english();
    let text = actuals::template(plan(), &Journal::default());
    assert!(text.contains(
        "ID,Name,Unit,Year,Actual figure,Project stage,Start date,Completion date,Invested to date (¥100 million),Entered by,Entered on,Source,"
    ));
    let mut table = read(&text).unwrap();
    let goals = as_in_template();
    for row in 0..table.rows().len() {
        let (field, text) = match goals.get(row) {
            Some(goal) if goal.target.is_none() => (Field::Value, "Not done"),
            Some(_) => (Field::Value, "12.5"),
            None => (Field::Reached, Reached::ALL[row % 4].english()),
        };
        table.set(row, field, text.into());
    }
    let none = Journal::default();
    let known = preview(plan(), &none, &table, &signature(), Some(english));
    assert_eq!(known.counts().new, table.rows().len());
    let entries = known.entries(|_| true);
    assert!(entries.iter().any(|it| it.what == What::Verdict(false)));
    let mut doubts = known.lines.iter().flat_map(|it| &it.warnings);
    assert!(!doubts.any(is_about_language));
    // Without the English: the ids suffice, but for a unit that nobody knows.
    let unknown = preview(plan(), &none, &table, &signature(), None);
    let mut doubts = unknown.lines.iter().flat_map(|it| &it.warnings);
    assert!(!doubts.any(is_about_language));
    for line in unknown.lines.iter().filter(|it| !it.problems.is_empty()) {
        assert_eq!(table.rows()[line.row].cell(Field::Unit), "establishments");
    }
}

#[test]
fn a_record_is_found_by_its_english_name() {
    let english = in_english();
    let text = "Indicator,Year,Actual (billion yuan)\nGoal t2-01,2023,143.45\nGOAL T2-02,2023,510 × 100 million yuan\n";
    let preview = looked_at(text, Some(english));
    let figures: Vec<Entry> = preview.entries(|_| true);
    let said: Vec<(&About, &What)> = figures.iter().map(|it| (&it.about, &it.what)).collect();
    let expected = [goal("t2-01", 2023, 1434.5), goal("t2-02", 2023, 510.0)];
    let expected: Vec<(&About, &What)> = expected.iter().map(|it| (&it.about, &it.what)).collect();
    assert_eq!(said, expected);
}

#[test]
fn stages_are_read_in_english_as_people_write_them() {
    for (word, reached) in [
        ("in reserve", Reached::Reserve),
        ("Not started", Reached::Reserve),
        ("STARTED", Reached::Started),
        ("under construction", Reached::Started),
        ("completed", Reached::Finished),
        ("built", Reached::Finished),
        ("At full output", Reached::Producing),
    ] {
        let preview = of_lines(&Journal::default(), &format!("xu-01,,,,,{word},,,,,,"));
        let state = ProjectState {
            reached: Some(reached),
            ..ProjectState::default()
        };
        assert_eq!(preview.entries(|_| true), [project(state)], "{word}");
    }
}

#[test]
fn what_is_not_understood_is_said_in_english() {
    let preview = of_lines(&Journal::default(), "t2-01,,,2023,约百亿,,,,,,,");
    speak(Language::English);
    assert_eq!(
        intake::problem(Origin::Text, 2, &preview.lines[0].problems[0]),
        "“Actual figure” in line 2 says “约百亿”: a number is needed here, such as 1234.5."
    );
    assert_eq!(intake::counts(&preview.counts()), "1 not understood");
}

#[test]
fn a_figure_with_who_when_and_source_is_said_in_english() {
    in_english();
    let journal = Journal::new(vec![goal("t2-01", 2023, 1434.5)]);
    assert_eq!(
        entered::origin(&journal.entries()[0]),
        "entered by 甲 on 2024-03-01, source: 统计局"
    );
    assert_eq!(
        standing::of_record(plan(), &journal, "t2-01").unwrap(),
        "2023: ¥143.45 billion (on track; entered by 甲 on 2024-03-01, source: 统计局)"
    );
}

/// Chinese characters outside quotes, which quote what people or the plan wrote.
fn chinese_in(said: &str) -> bool {
    let outside = said
        .split('“')
        .map(|it| it.rsplit('”').next().unwrap_or(it));
    outside
        .into_iter()
        .any(|it| it.chars().any(|it| ('\u{3000}'..'\u{FF60}').contains(&it)))
}

#[test]
fn every_status_is_explained_in_english_only() {
    in_english();
    for goal in goals(plan()) {
        for year in [goal.first_year(), goal.due] {
            for value in [Some(0.0), goal.target, goal.base.map(|it| it.value)] {
                let about = About::Goal {
                    id: goal.id.to_owned(),
                    year,
                };
                let what = value.map_or(What::Verdict(false), What::Figure);
                let journal = Journal::new(vec![entry(about, what)]);
                let said = standing::badge(&goal, &status(&goal, &journal));
                assert!(!chinese_in(&said), "{said}");
                assert!(said.ends_with('.'), "{said}");
            }
        }
    }
    for reached in Reached::ALL {
        let state = ProjectState {
            reached: Some(reached),
            ..ProjectState::default()
        };
        let journal = Journal::new(vec![project(state)]);
        for project in &plan().projects {
            let said = standing::project_badge(&project_status(project, &journal).1);
            assert!(!chinese_in(&said), "{said}");
        }
        let pipeline = pipeline::pipeline(plan().projects.iter(), &journal);
        assert!(!chinese_in(&standing::pipeline(&pipeline, 73)));
    }
}
