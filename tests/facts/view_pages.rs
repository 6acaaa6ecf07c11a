//! Views in pages: which page a link opens.

use fenghua_plan::model::point::PointKind;
use fenghua_plan::query::codec::{decode, encode};
use fenghua_plan::query::{Language, Presentation, Query, View};
use fenghua_plan::results::commitments::{OUTLINE, PROMISES, opens_outline};
use fenghua_plan::text::about::{self, EMBED_ID, TERMS_ID, VIEWPOINTS_ID};
use fenghua_plan::text::language::speak;

use super::fixture::plan;

/// The link to a record, read again.
fn linked(view: View, item: &str) -> Query {
    decode(&encode(&Query::about(view, item, Presentation::default())))
}

#[test]
fn a_link_to_tasks_opens_the_page_that_has_its_record_and_else_the_promises() {
    let opens = |query: &Query| opens_outline(plan(), query);
    for promise in plan().commitments() {
        assert!(!opens(&linked(View::Tasks, &promise.id)), "{}", promise.id);
    }
    for task in plan().tasks() {
        assert!(opens(&linked(View::Tasks, &task.id)), "{}", task.id);
    }
    let points = plan().points().iter();
    for point in points.filter(|it| about::view_of(it.kind) == View::Tasks) {
        assert!(opens(&linked(View::Tasks, &point.id)), "{}", point.id);
    }
    assert!(opens(&linked(View::Tasks, OUTLINE)));
    for old in [
        "#/tasks",
        "#/tasks?only=task:5-1",
        "#/tasks?by=-value",
        "#/tasks?item=nobody",
    ] {
        assert!(!opens(&decode(old)), "{old}");
    }
    assert!(!opens(&linked(View::Tasks, PROMISES)));
}

#[test]
fn no_page_of_tasks_takes_away_what_is_asked_of_the_other() {
    let asked = decode("#/tasks?only=theme:绿色制造&by=deadline&item=outline");
    assert!(opens_outline(plan(), &asked));
    let back = Query {
        item: Some(PROMISES.to_owned()),
        ..asked.clone()
    };
    assert!(!opens_outline(plan(), &back));
    assert_eq!((&back.only, &back.by), (&asked.only, &asked.by));
}

#[test]
fn every_section_of_the_explanations_has_one_page_which_its_link_opens() {
    for language in [Language::Chinese, Language::English] {
        speak(language);
        let pages = about::pages(false);
        let mut sections: Vec<&str> = pages.iter().flat_map(|it| it.1).copied().collect();
        for (at, (name, of)) in pages.iter().enumerate() {
            assert!(!name.is_empty() && !of.is_empty());
            for id in *of {
                assert_eq!(about::page_of(plan(), Some(id), false), at, "{id}");
            }
        }
        for topic in about::topics() {
            assert!(sections.contains(&topic.id), "{}", topic.id);
        }
        let all = sections.len();
        sections.sort_unstable();
        sections.dedup();
        assert_eq!(sections.len(), all);
    }
}

#[test]
fn terms_and_viewpoints_open_the_page_that_lists_them_and_other_links_the_first() {
    let page = |item: Option<&str>| about::page_of(plan(), item, false);
    for term in plan().terms() {
        assert_eq!(page(Some(&term.id)), page(Some(TERMS_ID)), "{}", term.id);
    }
    let points = plan().points().iter();
    for point in points.filter(|it| it.kind == PointKind::Problem) {
        assert_eq!(page(Some(&point.id)), page(Some(VIEWPOINTS_ID)));
    }
    assert_ne!(page(Some(TERMS_ID)), 0);
    for item in [None, Some("nothing")] {
        assert_eq!(page(item), 0);
    }
}

#[test]
fn inside_of_a_frame_no_page_offers_frames_and_each_other_page_is_there() {
    let [outside, inside] = [false, true].map(about::pages);
    assert_eq!(inside.len() + 1, outside.len());
    assert!(inside.iter().all(|it| !it.1.contains(&EMBED_ID)));
    assert_eq!(about::page_of(plan(), Some(EMBED_ID), true), 0);
    let terms = about::page_of(plan(), Some(TERMS_ID), true);
    assert_eq!(inside[terms].1, [TERMS_ID]);
}
