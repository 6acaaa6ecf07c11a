//! What 说明 and dossiers say in English.

use fenghua_plan::query::codec::decode;
use fenghua_plan::query::{Language, View};
use fenghua_plan::text::language::speak;
use fenghua_plan::text::{about, data, dossier};

use super::fixture::plan;

/// Id and number of paragraphs of every topic.
fn shape() -> Vec<(&'static str, usize)> {
    let topics = about::topics().iter();
    topics.map(|it| (it.id, it.paragraphs.len())).collect()
}

#[test]
fn every_topic_has_the_same_place_and_paragraphs_in_both_languages() {
    let chinese = shape();
    speak(Language::English);
    assert_eq!(shape(), chinese);
    for topic in about::topics() {
        assert!(topic.heading.is_ascii(), "{}", topic.heading);
        for text in topic.paragraphs {
            assert!(text.ends_with('.') && !text.contains('。'), "{text}");
        }
    }
}

#[test]
fn units_are_explained_where_they_are_not_converted() {
    speak(Language::English);
    let topics = about::topics();
    let language = topics.iter().find(|it| it.id == "language").expect("there");
    let text = language.paragraphs.concat();
    for fact in ["1 亿元 is ¥100 million", "1 mu = 1/15 hectare"] {
        assert!(text.contains(fact), "{text}");
    }
}

#[test]
fn a_dossier_says_in_english_what_it_is_and_from_where() {
    speak(Language::English);
    assert_eq!(dossier::date([2026, 11, 9]), "9 November 2026");
    assert!(dossier::title(View::Audit).starts_with("Printable report – Fenghua plan: "));
    let notes = dossier::notes(plan(), View::Parks);
    let (label, text) = notes.first().expect("a source");
    assert_eq!(*label, "Source");
    assert!(
        text.ends_with(
            ": Box 1; the last line of each park gives the source. \
             When citing, the plan’s own text prevails."
        ),
        "{text}"
    );
    let asked = decode("#/projects?sort=-investment&group=stage");
    assert!(dossier::arranged(&asked).contains("; grouped by: "));
}

#[test]
fn downloads_are_named_in_english() {
    speak(Language::English);
    assert_eq!(data::label("firms.json"), "Firms and institutes");
    assert_eq!(data::label("geo.json"), "geo.json");
    let one = data::download_one("Industries", "CSV");
    assert!(one.ends_with(" Industries as CSV"), "{one}");
    let lead = about::lead(plan());
    assert!(
        lead.starts_with("Here you can search, check and download the "),
        "{lead}"
    );
}
