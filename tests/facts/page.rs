//! The page that is painted before the program arrives, and stays when it never does.

use std::fs;

use fenghua_plan::text::failures;
use fenghua_plan::ui::prerender::static_page;

use super::fixture::{catalog, path, plan};

#[test]
fn the_static_page_names_every_project() {
    let page = static_page(catalog());
    for project in &plan().projects {
        assert!(page.contains(&project.name), "{}", project.name);
    }
}

#[test]
fn the_static_page_states_count_and_total() {
    let page = static_page(catalog());
    for text in [">275.52<", ">73<", "亿元", "未公布"] {
        assert!(page.contains(text), "{text}");
    }
}

#[test]
fn the_static_page_holds_the_front_page_and_the_library() {
    let page = static_page(catalog());
    let views: Vec<&str> = page
        .split("data-static=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap_or_default())
        .collect();
    assert_eq!(views, ["overview", "projects"]);
    for text in ["17.0%", "1,200 亿元", "一廊、十园、多微"] {
        assert!(page.contains(text), "{text}");
    }
}

#[test]
fn what_qualifies_a_headline_figure_stands_on_its_card_and_is_not_folded_away() {
    let page = static_page(catalog());
    let cards: Vec<&str> = page.split("class=\"headline-card\"").skip(1).collect();
    assert_eq!(cards.len(), plan().headlines().len());
    for (card, headline) in cards.into_iter().zip(plan().headlines()) {
        let (shown, _) = card.split_once("<details").expect("a method");
        assert!(shown.contains(&headline.note), "{}", headline.note);
    }
}

#[test]
fn program_and_page_say_the_same_of_what_a_failure_leaves() {
    let said = failures::data_missing("404");
    let (_, left) = said.split_once("不可用；").expect("what is not there");
    let (left, _) = left.split_once('。').expect("a sentence");
    let boot = fs::read_to_string(path("public/boot.js")).expect("the page's script");
    assert!(boot.contains(left), "{left}");
    assert!(static_page(catalog()).contains(failures::needs_program()));
}

#[test]
fn no_two_elements_of_the_static_page_have_the_same_id() {
    let page = static_page(catalog());
    // What stands in the template is used in the place of the rest.
    let (page, template) = page.split_once("<template").expect("a template");
    assert!(template.contains("id=\"question\""), "{template}");
    let mut ids: Vec<&str> = page
        .split(" id=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap_or_default())
        .collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "{ids:?}");
}

#[test]
fn the_static_page_has_no_script_and_no_hydration_marker() {
    let page = static_page(catalog());
    for text in ["<!", "<script", "javascript:", "onclick", "data-hk"] {
        assert!(!page.contains(text), "{text}");
    }
}

#[test]
fn the_static_page_asks_nothing_of_another_host() {
    let page = static_page(catalog());
    for attribute in ["src=\"", "href=\""] {
        for value in page.split(attribute).skip(1) {
            let is_elsewhere = value.starts_with("http") || value.starts_with("//");
            assert!(!is_elsewhere, "{attribute}{}", &value[..40]);
        }
    }
}

#[test]
fn the_static_page_is_the_same_text_each_time() {
    assert_eq!(static_page(catalog()), static_page(catalog()));
}

#[test]
fn every_element_of_the_static_page_is_closed() {
    const VOID: [&str; 5] = ["input", "br", "hr", "img", "meta"];
    let page = static_page(catalog());
    let mut open: Vec<&str> = Vec::new();
    for tag in page.split('<').skip(1) {
        let (tag, _) = tag
            .split_once('>')
            .unwrap_or_else(|| panic!("{tag:?} does not end"));
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        if let Some(closed) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed));
        } else if !VOID.contains(&name) && !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?}");
}
