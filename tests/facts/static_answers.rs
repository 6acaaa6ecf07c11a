//! What the page looks up before its program is there is what the program answers.

use fenghua_plan::export::static_answers::projects;
use fenghua_plan::model::dictionary::DICTIONARY_FILE;
use fenghua_plan::model::dictionary::needed::Source;
use fenghua_plan::query::terms::fold;
use fenghua_plan::query::{Conditions, Language, codec};
use fenghua_plan::results::{Lines, Matched};
use fenghua_plan::text::language;
use fenghua_plan::ui::prerender::static_page;
use serde_json::Value;

use super::fixture::{catalog, data_text, plan};

fn answers() -> Value {
    let json = projects(catalog()).expect("plain data");
    serde_json::from_str(&json).expect("JSON")
}

fn rows(value: &Value) -> Vec<u32> {
    serde_json::from_value(value.clone()).expect("row numbers")
}

#[test]
fn a_choice_keeps_the_projects_that_the_plan_counts_to_it() {
    let answers = answers();
    let choices = answers["choices"].as_object().expect("choices");
    let plan = plan();
    let expected = 3 + plan.sectors.len() + plan.places.len() + plan.parks.len();
    assert_eq!(choices.len(), expected + plan.clusters.len());
    for (pair, kept) in choices {
        let (key, value) = pair.split_once('=').expect("a pair");
        let linked = |id: &str, kind: &str| key == kind && id == value;
        for (row, project) in (0..).zip(&plan.projects) {
            let relates = project.relations.iter().any(|it| it.id == value);
            let belongs = linked(project.stage.word(), "stage")
                || linked(plan.sector(project.sector), "sector")
                || [project.place.area, plan.town(project.place.area)]
                    .iter()
                    .any(|at| {
                        let place = plan.place(*at);
                        place.is_some_and(|it| linked(&it.id, "place"))
                    })
                || (relates && (key == "park" || key == "cluster"));
            assert_eq!(rows(kept).contains(&row), belongs, "{pair} {}", project.id);
        }
    }
}

#[test]
fn pressing_a_heading_leads_through_orders_that_hold_every_project() {
    let answers = answers();
    assert_eq!(
        answers["presses"]["investment"],
        serde_json::json!(["-investment", "investment"])
    );
    assert_eq!(
        answers["presses"]["name"],
        serde_json::json!(["name", "-name"])
    );
    let orders = answers["orders"].as_object().expect("orders");
    assert_eq!(orders.len(), 14);
    let everything = Matched::new(catalog(), &Conditions::default());
    for (word, order) in orders {
        let sort = codec::read_sort(word);
        assert!(sort.is_some(), "{word}");
        let lines = Lines::new(catalog(), &everything, sort, None);
        assert_eq!(rows(order), lines.rows().collect::<Vec<_>>(), "{word}");
    }
}

#[test]
fn words_are_looked_for_early_in_everything_that_the_program_searches() {
    let answers = answers();
    let text = |row: usize, at: usize| {
        answers["texts"][row][at]
            .as_str()
            .expect("a text")
            .to_owned()
    };
    let folded = |text: &str| text.chars().map(fold).collect::<String>();
    let plan = plan();
    for (row, project) in plan.projects.iter().enumerate() {
        let place = plan.place(project.place.area).expect("a place");
        let known = folded(&project.name) + "\n" + &text(row, 0);
        let titles = [
            project.place.printed.as_str(),
            place.name.as_str(),
            plan.sector(project.sector),
            project.stage.word(),
        ];
        for field in titles {
            assert!(known.contains(&folded(field)), "{field}");
        }
        let printed = project.capacities.iter().map(|it| &it.printed);
        for field in printed.chain([&project.summary]) {
            let all = [known.as_str(), &text(row, 1)].join("\n");
            assert!(all.contains(&folded(field)), "{field}");
        }
    }
    let readings = answers["readings"].as_str().expect("readings");
    for character in plan.projects.iter().flat_map(|it| it.name.chars()) {
        if let Some(reading) = plan.pinyin.usual(character) {
            let behind = readings.split(reading).skip(1);
            let mut read_so = behind.map(|rest| rest.split(|it: char| it.is_ascii()).next());
            let is_there = read_so.any(|it| it.is_some_and(|it| it.contains(character)));
            assert!(is_there, "{character} {reading} in {readings}");
        }
    }
}

#[test]
fn a_box_of_the_static_page_carries_the_pair_under_which_its_answer_stands() {
    let page = static_page(catalog());
    let answers = answers();
    let boxes: Vec<&str> = page.split("type=\"checkbox\" name=\"").skip(1).collect();
    assert!(boxes.len() > 30, "{}", boxes.len());
    for each in boxes {
        let (name, rest) = each.split_once("\" value=\"").expect("a value");
        let (value, _) = rest.split_once('"').expect("its end");
        assert!(
            answers["choices"][format!("{name}={value}")].is_array(),
            "{name}={value}"
        );
    }
}

#[test]
fn the_english_page_says_the_same_in_english() {
    let packed = Source::read(&data_text(DICTIONARY_FILE)).expect("sound JSON");
    language::learn(Box::leak(Box::new(packed.dictionary())));
    language::speak(Language::English);
    let page = static_page(catalog());
    language::speak(Language::Chinese);
    for text in [
        "Search projects",
        ">¥27.552<",
        ">Carried over<",
        "Anjia: kitchen appliances, 600,000 units a year",
        "Easy view",
        "id=\"easy-start\"",
    ] {
        assert!(page.contains(text), "{text}");
    }
    for project in &plan().projects {
        assert!(page.contains(&project.name), "{}", project.name);
    }
}
