//! When a target would be met at an assumed rate, computed by hand.

use fenghua_plan::progress::scenario::{LAST_YEAR, in_tenths, needed};
use fenghua_plan::progress::{Goal, goal, scenario};
use fenghua_plan::query::assumption::rate_text;
use fenghua_plan::results::headline::Reading;
use fenghua_plan::text::scenario as words;

use super::fixture::plan;
use super::status_cases::{at, level, lower, share, sum, without_base};

fn met(goal: &Goal, from: Reading, tenths: i16) -> Option<u16> {
    scenario(goal, from, tenths).expect("growth fits").met
}

#[test]
fn the_year_in_which_a_target_is_met() {
    let goal = level(100.0, 121.0);
    let base = at(2020, 100.0);
    // 100 × 1.1 × 1.1 = 121
    assert_eq!(met(&goal, base, 100), Some(2022));
    // 1.099² = 1.207801 < 1.21 ≤ 1.099³
    assert_eq!(met(&goal, base, 99), Some(2023));
    // 1.03⁶ = 1.194052 < 1.21 ≤ 1.03⁷ = 1.229874
    assert_eq!(met(&goal, base, 30), Some(2027));
    // 1.005³⁸ = 1.208692 < 1.21 ≤ 1.005³⁹ = 1.214735
    assert_eq!(met(&goal, base, 5), Some(2059));
    // 1.004⁴⁰ = 1.173110 < 1.21
    assert_eq!(met(&goal, base, 4), None);
    assert_eq!(met(&goal, base, 0), None);
    assert_eq!(met(&goal, base, -100), None);
    assert_eq!(met(&goal, at(2023, 121.0), -500), Some(2023));
    assert_eq!(met(&goal, at(2023, 130.0), 0), Some(2023));
}

#[test]
fn a_target_that_lies_below_is_met_by_shrinking() {
    let goal = lower(level(100.0, 81.0));
    // 100 × 0.9 × 0.9 = 81
    assert_eq!(met(&goal, at(2020, 100.0), -100), Some(2022));
    assert_eq!(met(&goal, at(2020, 100.0), 100), None);
}

#[test]
fn figures_lead_to_the_year_aimed_at_or_to_the_one_in_which_it_is_met() {
    let goal = level(100.0, 121.0);
    let years = |tenths, from| {
        let found = scenario(&goal, from, tenths).expect("growth fits");
        let years = (found.figures[0].year, found.figures.last().unwrap().year);
        assert_eq!(found.figures.len(), usize::from(years.1 - years.0) + 1);
        years
    };
    assert_eq!(years(100, at(2020, 100.0)), (2020, 2025));
    assert_eq!(years(30, at(2020, 100.0)), (2020, 2027));
    assert_eq!(years(-10, at(2020, 100.0)), (2020, 2025));
    assert_eq!(years(-10, at(2027, 100.0)), (2027, 2027));
    assert_eq!(years(10, at(LAST_YEAR, 100.0)), (LAST_YEAR, LAST_YEAR));
    let found = scenario(&goal, at(2020, 100.0), 100).unwrap();
    // 1.1⁵ = 1.61051
    assert!((found.figures[5].value - 161.051).abs() < 1e-9);
}

#[test]
fn growth_fits_amounts_above_zero_only() {
    let from = at(2020, 5.0);
    for goal in [
        share(5.0, 8.0),
        sum(300.0),
        level(5.0, 0.0),
        level(5.0, -1.0),
    ] {
        assert_eq!(scenario(&goal, from, 100), None);
        assert_eq!(needed(&goal, from), None);
    }
    assert_eq!(scenario(&level(0.0, 2.0), at(2020, 0.0), 100), None);
    assert_eq!(scenario(&level(-1.0, 2.0), at(2020, -1.0), 100), None);
    assert!(scenario(&without_base(level(0.0, 8.0)), from, 100).is_some());
}

#[test]
fn the_rate_that_is_needed() {
    let goal = level(100.0, 121.0);
    // 121 ÷ 100 = 1.21 = 1.1²
    let rate = needed(&goal, at(2023, 100.0)).expect("a rate");
    assert!((rate - 0.1).abs() < 1e-12);
    assert_eq!(needed(&goal, at(2023, 121.0)), None);
    assert_eq!(needed(&goal, at(2025, 100.0)), None);
    assert_eq!(needed(&goal, at(2026, 100.0)), None);
}

#[test]
fn an_outcome_is_a_sentence() {
    let goal = level(969.14, 1900.0);
    let said = |from, tenths| {
        let outcome = scenario(&goal, from, tenths).expect("growth fits");
        words::outcome(&goal, from, tenths, &outcome)
    };
    // 1300 × 1.125³ = 1850.98; × 1.125 = 2082.35
    assert_eq!(
        said(at(2023, 1300.0), 125),
        "按您假设的年均 12.5%，从 2023 年的 1,300 亿元算起，2027 年达到 1,900 亿元，比规划晚 2 年。"
    );
    // 1300 × 1.21 = 1573; 1300 × 1.21² = 1903.33
    assert!(said(at(2023, 1300.0), 210).ends_with("2025 年达到 1,900 亿元，与规划同年。"));
    assert!(said(at(2023, 1300.0), 500).ends_with("2024 年达到 1,900 亿元，比规划早 1 年。"));
    assert_eq!(
        said(at(2023, 1300.0), -5),
        "按您假设的年均 −0.5%，从 2023 年的 1,300 亿元算起，到 2060 年仍达不到 1,900 亿元。"
    );
    assert_eq!(
        said(at(2024, 1950.0), 30),
        "2024 年的 1,950 亿元已达到目标 1,900 亿元。"
    );
    // 1900 ÷ 1300 = 1.461538, its root 1.208941
    let from = at(2023, 1300.0);
    assert_eq!(
        words::needed(&goal, from, needed(&goal, from).expect("a rate")),
        "从 2023 年算起，要在 2025 年达到 1,900 亿元，需年均 20.9%。"
    );
}

#[test]
fn the_rate_that_is_offered_is_the_one_that_is_said_and_leads_to_the_target_in_time() {
    let mut compared = 0;
    for headline in plan().headlines() {
        let goal = goal(plan(), &headline.indicator).expect("a goal");
        let from = goal.base.expect("a base");
        let Some(rate) = needed(&goal, from) else {
            continue;
        };
        let offered = in_tenths(rate);
        let said = words::needed(&goal, from, rate);
        let text: f64 = rate_text(offered).parse().expect("a number");
        assert!(said.contains(&format!("年均 {text:.1}%")), "{text}: {said}");
        assert_eq!(met(&goal, from, offered), Some(goal.due), "{said}");
        assert!(met(&goal, from, offered - 1) > Some(goal.due), "{said}");
        compared += 1;
    }
    assert!(compared >= 6, "{compared}");
}

#[test]
fn the_rate_of_a_falling_target_leads_to_it_in_time_too() {
    let goal = lower(level(100.0, 75.0));
    let base = at(2020, 100.0);
    let offered = in_tenths(needed(&goal, base).expect("a rate"));
    assert_eq!(met(&goal, base, offered), Some(2025));
    assert_eq!(met(&goal, base, offered + 1), Some(2026));
}
