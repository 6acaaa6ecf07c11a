//! The micro-parks: which the plan names, where, and which projects build them.

use std::collections::BTreeSet;

use fenghua_plan::model::locator::Locator;
use fenghua_plan::model::park::MicroPark;
use fenghua_plan::model::relation::{Basis, RelationKind};
use fenghua_plan::query::codec::decode;
use fenghua_plan::results::park_records::asked_micro_parks;
use fenghua_plan::text::dossier::conditions;

use super::fixture::plan;

/// Ids of the micro-parks that the plan names in this section.
fn named_in(section: &str) -> BTreeSet<&'static str> {
    let is_there = |at: &Locator| {
        plan()
            .section(at.section)
            .is_some_and(|it| it.id == section)
    };
    let named = plan().micro_parks().iter();
    let named = named.filter(|it| it.mentions.iter().any(is_there));
    named.map(|it| it.id.as_str()).collect()
}

#[test]
fn there_are_45_of_which_box_2_describes_eight() {
    assert_eq!(plan().micro_parks().len(), 45);
    let described = plan().micro_parks().iter().filter(|it| it.is_described);
    assert_eq!(described.count(), 8);
}

#[test]
fn the_nine_recognised_ones_stand_in_the_account_of_the_last_five_years() {
    let recognised = plan().micro_parks().iter().filter(|it| {
        let note = it.note.as_deref().unwrap_or_default();
        note.contains("通过省级审核认定的小微企业园")
    });
    let recognised: BTreeSet<&str> = recognised.map(|it| it.id.as_str()).collect();
    assert_eq!(recognised.len(), 9);
    assert!(recognised.is_subset(&named_in("1-1-6")));
}

#[test]
fn the_lists_of_the_plan_are_as_long_as_it_says() {
    // “6个产业园” and 6 to be begun; “4个专业产业园” and “8个特色产业园或专业产业园”.
    assert_eq!(named_in("4-2").len(), 12);
    assert_eq!(named_in("5-3-1").len(), 12);
    // Of eight “专业园区” of electronics one is 麦博韦尔研究院, an institute.
    assert_eq!(named_in("4-1-5").len(), 7);
}

#[test]
fn no_name_stands_for_two_and_none_is_a_park_of_the_ten() {
    let names = |it: &'static MicroPark| it.also.iter().chain([&it.name]);
    let all: Vec<&String> = plan().micro_parks().iter().flat_map(names).collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    for park in &plan().parks {
        assert!(!all.contains(&&park.name), "{}", park.name);
    }
}

#[test]
fn a_micro_park_that_only_the_annex_names_has_its_project() {
    let mut built = 0;
    for micro_park in plan().micro_parks() {
        let is_annex = |at: &Locator| {
            let section = plan().section(at.section);
            section.is_some_and(|it| it.id.starts_with("annex"))
        };
        if micro_park.mentions.iter().all(is_annex) {
            let mut relations = plan().projects.iter().flat_map(|it| &it.relations);
            let is_its = relations.any(|it| {
                it.kind == RelationKind::MicroPark
                    && it.id == micro_park.id
                    && it.basis == Basis::Named
            });
            assert!(is_its, "{}", micro_park.id);
            built += 1;
        }
    }
    assert_eq!(built, 10);
}

#[test]
fn they_are_asked_for_by_town_and_status_and_the_dossier_says_so() {
    let ids = |link: &str| -> Vec<&str> {
        let asked = asked_micro_parks(plan(), &decode(link));
        asked.iter().map(|it| it.id.as_str()).collect()
    };
    assert_eq!(ids("#/parks").len(), 45);
    assert_eq!(ids("#/parks?only=town:xikou").len(), 8);
    assert_eq!(ids("#/parks?only=town:xikou,status:谋划").len(), 0);
    assert_eq!(ids("#/parks?only=status:谋划").len(), 2);
    let unstated = ids("#/parks?only=town:none");
    assert_eq!(unstated.len(), 14);
    assert!(unstated.contains(&"mp-qidi"));
    let asked = |link: &str| conditions(plan(), &decode(link));
    assert_eq!(asked("#/parks"), "");
    assert_eq!(
        asked("#/parks?only=town:none,town:xikou"),
        "镇、街道：原文未写、溪口镇"
    );
    assert_eq!(
        asked("#/parks?park=xikou-park&only=status:谋划"),
        "园区：溪口工业区；进度：谋划"
    );
}
