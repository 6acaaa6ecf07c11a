//! The glossary: each term leads to where the plan first uses it.

use fenghua_plan::evidence::index::short_digest;
use fenghua_plan::evidence::passages::part_of;
use fenghua_plan::evidence::{INDEX_FILE, Index};
use fenghua_plan::model::glossary::Term;
use fenghua_plan::results::glossary::explained;
use serde_json::{Value, json};

use super::fixture::{data_text, plan};

/// Terms for the three lists of the annex: 谋划 as a verb and 继续建设 stand earlier.
const LISTS: [&str; 3] = ["xujian", "xinjian", "mouhua"];

#[test]
fn a_term_leads_to_the_first_passage_with_one_of_its_forms() {
    let index: Index = serde_json::from_str(&data_text(INDEX_FILE)).expect("an index");
    let terms: Vec<Value> = serde_json::from_str(&data_text("glossary.json")).expect("a list");
    for (record, term) in terms.iter().zip(plan().terms()) {
        let forms = term.also.iter().chain([&term.term]);
        let digests: Vec<String> = forms.map(|it| short_digest(it)).collect();
        let mut passages = index.passages.iter();
        let first = passages.find(|it| digests.iter().any(|form| it.phrases.contains(form)));
        let first = first.expect("a passage");
        let expected = json!({ "section": first.section, part_of(&first.section): first.no });
        if !LISTS.contains(&term.id.as_str()) {
            assert_eq!(record["source"], expected, "{}", term.term);
        }
    }
}

#[test]
fn there_are_72_terms_each_told_in_at_most_two_sentences() {
    assert_eq!(plan().terms().len(), 72);
    for Term {
        term, explanation, ..
    } in plan().terms()
    {
        assert!(explanation.ends_with('。'), "{term}");
        assert!(explanation.matches('。').count() <= 2, "{term}");
        assert!(explanation.chars().count() <= 60, "{term}");
    }
}

fn words(text: &str) -> Vec<(&str, &str)> {
    let found = explained(plan(), text).into_iter();
    found
        .map(|(range, term)| (&text[range], term.term.as_str()))
        .collect()
}

#[test]
fn of_words_at_one_place_the_longest_is_explained() {
    assert_eq!(words("到2025年，亩均税收达到"), [("亩均税收", "亩均税收")]);
    assert_eq!(
        words("区属规上工业增加值率"),
        [
            ("区属", "区属"),
            ("规上工业", "规上"),
            ("增加值率", "增加值率")
        ]
    );
}

#[test]
fn words_that_often_mean_something_else_are_left_alone() {
    assert_eq!(words("新建5个园区，谋划246亩"), [("亩", "亩")]);
    assert_eq!(words(""), []);
}
