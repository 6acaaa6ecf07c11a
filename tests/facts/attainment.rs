//! What became of the targets of Table 1, worked out by hand from the printed cells.

use fenghua_plan::model::indicator::{Indicator, Role};
use fenghua_plan::results::attainment::{Outcome, attainment, growth, is_target_across};

use super::fixture::plan;

fn indicator(id: &str) -> &'static Indicator {
    plan().indicator(id).expect(id)
}

fn is_near(found: Option<f64>, expected: Option<f64>) -> bool {
    match (found, expected) {
        (Some(found), Some(expected)) => (found - expected).abs() < 0.00006,
        (found, expected) => found == expected,
    }
}

#[test]
fn targets_for_2020_became_what_a_hand_works_out() {
    let rows = [
        // 907.6/1500; (907.6-503)/(1500-503) = 404.6/997
        ("t1-01", Outcome::Missed, Some(0.60507), Some(0.40582)),
        // 352.5/400; 212.3/259.8
        ("t1-02", Outcome::Missed, Some(0.88125), Some(0.81717)),
        // zero base: 1/2; 1/2
        ("t1-09", Outcome::Missed, Some(0.5), Some(0.5)),
        // 6/8; 4/6
        ("t1-10", Outcome::Missed, Some(0.75), Some(0.66667)),
        // 125/120; 48/43
        ("t1-12", Outcome::Met, Some(1.04167), Some(1.11628)),
        // 601/530; 164/93
        ("t1-13", Outcome::Met, Some(1.13396), Some(1.76344)),
        // dash base: 2/15
        ("t1-14", Outcome::Missed, Some(0.13333), None),
        // 262.1/250; 118.4/106.3
        ("t1-15", Outcome::Met, Some(1.0484), Some(1.11383)),
        // 2.4/1.8; 0.9/0.3
        ("t1-18", Outcome::Met, Some(1.33333), Some(3.0)),
        // zero base, nothing reached
        ("t1-20", Outcome::Missed, Some(0.0), Some(0.0)),
        // dash base: 12/10
        ("t1-21", Outcome::Met, Some(1.2), None),
        // 5.4% does not say whether it fell
        ("t1-24", Outcome::Worded, None, None),
        // 完成
        ("t1-25", Outcome::Worded, None, None),
        // 99/98; 4.2/3.2
        ("t1-27", Outcome::Met, Some(1.0102), Some(1.3125)),
    ];
    for (id, outcome, of_target, of_change) in rows {
        let found = attainment(indicator(id)).expect(id);
        assert_eq!(found.outcome, outcome, "{id}");
        assert!(is_near(found.of_target, of_target), "{id}: {found:?}");
        assert!(is_near(found.of_change, of_change), "{id}: {found:?}");
    }
}

#[test]
fn table_2_has_no_results_yet() {
    let table_2 = plan().indicators.iter().filter(|it| it.table == 2);
    assert!(table_2.map(attainment).all(|it| it.is_none()));
}

#[test]
fn water_for_added_value_is_neither_growth_nor_a_result() {
    let water = indicator("t2-29");
    assert_eq!(is_target_across(water), Some(true));
    assert_eq!(growth(water, Role::Target), None);
}
