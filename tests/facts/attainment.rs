//! What follows from an indicator's cells, against numbers computed by hand.

use fenghua_plan::model::indicator::Role;
use fenghua_plan::progress::status::status;
use fenghua_plan::progress::{Journal, Status, goal};
use fenghua_plan::query::View;
use fenghua_plan::results::attainment::{Derived, derived};
use fenghua_plan::text::facets::facets;
use fenghua_plan::text::indicators as words;

use super::fixture::plan;

fn of(id: &str) -> Derived {
    derived(plan().indicator(id).expect("an indicator"))
}

#[test]
fn attainment_of_2020_agrees_with_computing_by_hand() {
    // actual ÷ target; (actual − base) ÷ (target − base), both in thousandths
    for (id, is_met, of_target, of_change) in [
        ("t1-01", false, Some(605), Some(406)),
        ("t1-02", false, Some(881), Some(817)),
        ("t1-09", false, Some(500), Some(500)),
        ("t1-12", true, Some(1042), Some(1116)),
        ("t1-13", true, Some(1134), Some(1763)),
        ("t1-14", false, Some(133), None),
        ("t1-15", true, Some(1048), Some(1114)),
        ("t1-17", true, Some(1513), Some(1906)),
        ("t1-20", false, Some(0), Some(0)),
        ("t1-22", true, Some(1613), Some(4063)),
        ("t1-23", true, Some(1305), Some(2533)),
        // 4.2 ÷ 3.2 = 1.3125, a little less in binary
        ("t1-27", true, Some(1010), Some(1312)),
    ] {
        let it = of(id).attainment.expect("two numbers");
        #[allow(clippy::cast_possible_truncation, reason = "small")]
        let thousandths = |share: f64| (share * 1000.0).round() as i64;
        assert_eq!(it.is_met, is_met, "{id}");
        assert_eq!(it.of_target.map(thousandths), of_target, "{id}");
        let of_change_found = it.of_change.map(|(_, share)| thousandths(share));
        assert_eq!(of_change_found, of_change, "{id}");
    }
}

#[test]
fn words_in_a_cell_give_no_attainment() {
    assert_eq!(of("t1-25").attainment, None);
    assert_eq!(of("t1-26").attainment, None);
    assert_eq!(of("t2-27").required, None);
}

#[test]
fn a_target_behind_its_base_asks_for_no_growth() {
    assert_eq!(of("t2-29").required, None);
    assert_eq!(of("t2-28").required, None);
}

#[test]
fn growth_of_amounts_agrees_with_computing_by_hand() {
    // CAGR = (last ÷ first)^(1 ÷ years) − 1, the definition that Eurostat and the World Bank use
    for (id, required) in [
        ("t2-01", "14.4%"),
        ("t2-02", "13.0%"),
        ("t2-03", "14.6%"),
        ("t2-04", "17.0%"),
        ("t2-22", "19.4%"),
    ] {
        let pace = of(id).required.expect("growth").pace;
        assert_eq!(words::pace(pace, None), required, "{id}");
    }
    for (id, achieved) in [("t1-01", "12.5%"), ("t1-02", "20.2%")] {
        let pace = of(id).achieved.expect("growth").pace;
        assert_eq!(words::pace(pace, None), achieved, "{id}");
    }
    // (40 − 6) ÷ 5 and (6 − 2) ÷ 5: rates of a handful of firms would say little.
    let needed = of("t2-13").required.expect("growth").pace;
    assert_eq!(words::pace(needed, Some("家")), "6.8 家");
    let achieved = of("t1-10").achieved.expect("growth").pace;
    assert_eq!(words::pace(achieved, Some("家")), "0.8 家");
    assert_eq!(of("t2-26").required, None);
    assert_eq!(of("t2-26").points, Some(15.0));
}

#[test]
fn a_badge_says_with_which_numbers_it_was_computed() {
    let (label, method) = words::attainment(&of("t1-01").attainment.expect("two numbers"));
    assert_eq!(label, "未达到，为目标的 60.5%");
    assert!(method.contains("907.6 ÷ 1,500 = 60.5%"), "{method}");
    assert!(
        method.contains("(907.6 − 503) ÷ (1,500 − 503) = 40.6%"),
        "{method}"
    );
}

#[test]
fn a_goal_counts_as_reached_in_one_view_where_it_does_in_the_other() {
    let mut counts = (0, 0);
    for indicator in plan().indicators() {
        let goal = goal(plan(), &indicator.id).expect("a goal");
        let judged = match status(&goal, &Journal::default()).status {
            Status::Reached => Some(true),
            Status::Missed => Some(false),
            _ => None,
        };
        let is_met = derived(indicator).is_met();
        assert_eq!(is_met, judged, "{}", indicator.name);
        match is_met {
            Some(true) => counts.0 += 1,
            Some(false) => counts.1 += 1,
            None => {}
        }
    }
    assert_eq!(counts, (12, 15));
    assert_eq!(
        words::heading(plan()),
        "57 项指标：2020 年目标里写明结果的有 27 项，12 项达到"
    );
    let facets = facets(plan(), &Journal::default(), View::Indicators);
    let results = facets
        .iter()
        .find(|it| it.key == "result")
        .expect("a facet");
    let mut offered: Vec<_> = results
        .values
        .iter()
        .map(|(_, label, count)| (label.as_str(), *count))
        .collect();
    offered.sort_unstable();
    assert_eq!(offered, [("已达到", 12), ("未达到", 15)]);
}

#[test]
fn a_target_that_is_said_to_be_reached_says_that_the_plan_gives_no_figure() {
    for id in ["t1-25", "t1-26"] {
        let computed = words::computed(plan().indicator(id).expect("an indicator"), None);
        let (label, method) = computed.first().expect("a badge");
        assert_eq!(label, "已达到");
        assert_eq!(method, "规划写明 2020 年完成，没有给出数字。");
    }
}

#[test]
fn a_cell_with_its_unit_says_it_once() {
    for indicator in plan().indicators() {
        for cell in &indicator.values {
            let said = words::amount(cell, indicator.unit.as_deref());
            assert!(said.matches('%').count() <= 1, "{}: {said}", indicator.id);
            let is_bare = said.ends_with(|last: char| last.is_ascii_digit());
            assert!(
                !is_bare || indicator.unit.is_none(),
                "{}: {said}",
                indicator.id
            );
        }
    }
    let target = |id: &str| {
        let indicator = plan().indicator(id).expect("an indicator");
        let mut cells = indicator.values.iter();
        let target = cells.find(|it| it.role == Role::Target).expect("a target");
        words::amount(target, indicator.unit.as_deref())
    };
    assert_eq!(target("t1-24"), "比2015年下降16%");
    assert_eq!(target("t1-27"), "98%");
    assert_eq!(target("t2-19"), "75%以上");
    assert_eq!(target("t2-27"), "完成上级下达的目标任务");
    assert_eq!(target("t2-01"), "1900 亿元");
}
