//! Statuses that the plan itself states, and how entries stand to them.

use fenghua_plan::progress::Status::{Behind, Missed, NoData, OnTrack, Reached};
use fenghua_plan::progress::{Basis, Goal, Journal, Method, What, goals, status};
use fenghua_plan::text::progress as words;

use super::fixture::plan;
use super::status_cases::{at, entry};

fn of(id: &str) -> Goal {
    let all = goals(plan());
    *all.iter().find(|it| it.id == id).expect("a goal")
}

/// Actual of 2020 against target of 2020, as Table 1 prints them.
#[test]
fn what_the_plan_says_of_2020_decides_its_first_table() {
    for (id, expected) in [
        ("t1-01", Missed),  // 907.6 < 1500
        ("t1-02", Missed),  // 352.5 < 400
        ("t1-03", Missed),  // 197.1 < 400
        ("t1-04", Missed),  // 87.2 < 200
        ("t1-05", Missed),  // 283.1 < 600
        ("t1-06", Missed),  // 50.8 < 100
        ("t1-07", Missed),  // 32.6 < 100
        ("t1-08", Missed),  // 15.6 < 50
        ("t1-09", Missed),  // 1 < 2, from 0
        ("t1-10", Missed),  // 6 < 8
        ("t1-11", Missed),  // 7 < 20
        ("t1-12", Reached), // 125 ≥ 120
        ("t1-13", Reached), // 601 ≥ 530
        ("t1-14", Missed),  // 2 in all < 15, no base
        ("t1-15", Reached), // 262.1 ≥ 250
        ("t1-16", Reached), // 336.7 ≥ 300
        ("t1-17", Reached), // 22.7 ≥ 15
        ("t1-18", Reached), // 2.4 ≥ 1.8
        ("t1-19", Missed),  // 13 in all < 15, no base
        ("t1-20", Missed),  // 0 < 1
        ("t1-21", Reached), // 12 ≥ 10, no base
        ("t1-22", Reached), // 129 ≥ 80
        ("t1-23", Reached), // 52.2 ≥ 40
        ("t1-24", Missed),  // 5.4 < 16
        ("t1-25", Reached), // 完成
        ("t1-26", Reached), // 完成
        ("t1-27", Reached), // 99 ≥ 98
    ] {
        let found = status(&of(id), &Journal::default());
        assert_eq!(
            (found.status, found.basis),
            (expected, Some(Basis::Plan)),
            "{id}"
        );
    }
}

#[test]
fn nothing_is_known_of_2025_without_entries() {
    let later: Vec<Goal> = goals(plan())
        .into_iter()
        .filter(|it| it.due > 2020)
        .collect();
    assert_eq!(later.len(), 30 + plan().clusters.len() + plan().parks.len());
    for goal in later {
        let found = status(&goal, &Journal::default());
        assert_eq!((found.status, found.basis), (NoData, None), "{}", goal.id);
        assert_eq!(found.method, Method::None);
    }
}

#[test]
fn an_entry_replaces_what_the_plan_says_of_the_same_year_and_none_before() {
    let of = |year, value| {
        let journal = Journal::new(vec![entry("t1-01", year, What::Figure(value))]);
        let found = status(&of("t1-01"), &journal);
        (found.status, found.figure, found.basis)
    };
    assert_eq!(
        of(2020, 1500.0),
        (Reached, Some(at(2020, 1500.0)), Some(Basis::Entry))
    );
    assert_eq!(
        of(2018, 1600.0),
        (Missed, Some(at(2020, 907.6)), Some(Basis::Plan))
    );
    assert_eq!(
        of(2021, 1600.0),
        (Missed, Some(at(2020, 907.6)), Some(Basis::Plan))
    );
}

#[test]
fn an_entry_replaces_what_the_plan_states_of_the_same_year_only() {
    let journal = |year| Journal::new(vec![entry("t1-14", year, What::Figure(9.0))]);
    let found = status(&of("t1-14"), &journal(2017));
    assert_eq!(
        (found.figure, found.basis),
        (Some(at(2020, 2.0)), Some(Basis::Plan))
    );
    let found = status(&of("t1-14"), &journal(2020));
    assert_eq!((found.status, found.basis), (Missed, Some(Basis::Entry)));
}

/// 1200 ÷ 969.14 = 1.238211, its root 1.112749: 11.3 % a year; 1900 ÷ 969.14 = 1.960501,
/// ln 0.673200, a fifth 0.134640, e^0.134640 = 1.144125: 14.4 %; 11.2749 ÷ 14.4125 = 78.23 %.
#[test]
fn a_status_is_explained_with_its_numbers() {
    let (goal, year) = (of("t2-01"), What::Figure(1200.0));
    let late = entry("t2-01", 2026, What::Figure(1700.0));
    let journal = Journal::new(vec![entry("t2-01", 2022, year), late]);
    let found = status(&goal, &journal);
    assert_eq!(words::status(found.status), "滞后");
    assert_eq!(words::method(&found.method), "年均增长率之比");
    assert_eq!(
        words::grounds(&goal, &found),
        "实际年均 (1,200 ÷ 969.14)^(1/2) − 1 = 11.3%；需年均 (1,900 ÷ 969.14)^(1/5) − 1 = 14.4%；\
         实际 ÷ 需要 = 78.23%，低于 95%。另有 1 个晚于 2025 年的数，不计入。"
    );
}

#[test]
fn every_method_is_explained_in_a_sentence() {
    let said = |id: &str, entries: &[(u16, What)]| {
        let goal = of(id);
        let entries = entries.iter().cloned();
        let entries = entries.map(|(year, what)| entry(id, year, what)).collect();
        words::grounds(&goal, &status(&goal, &Journal::new(entries)))
    };
    let figure = |year, value| (year, What::Figure(value));
    for (found, expected) in [
        (
            said("t1-01", &[]),
            "2020 年 907.6 亿元，低于目标 1,500 亿元。实际数取自规划。",
        ),
        (said("t1-25", &[]), "规划写明 2020 年“完成”，没有给出数字。"),
        (
            said("t2-01", &[]),
            "2021–2025 年没有填报实际数，规划也没有写明。",
        ),
        // (4.5 − 3.69) ÷ 6.31 = 12.8 %; 1 ÷ 5 = 20 %; 12.837 ÷ 20 = 64.18 %
        (
            said("t2-18", &[figure(2021, 4.5)]),
            "已完成变化 (4.5 − 3.69) ÷ (10 − 3.69) = 12.8%；时间已过 1 ÷ 5 = 20.0%；\
             变化 ÷ 时间 = 64.18%，低于 95%。",
        ),
        // 57 ÷ 60 = 95 %
        (
            said("t2-14", &[figure(2021, 57.0)]),
            "到 2021 年累计 57 家，应完成 300 × 1 ÷ 5 = 60；57 ÷ 60 = 95%，不低于 95%。\
             基数只是一年的数，不计入。",
        ),
        (
            said("t2-14", &[figure(2021, 57.0), figure(2023, 320.0)]),
            "2023 年 320 家，不低于目标 300 家。",
        ),
        (
            said("t2-28", &[figure(2023, 9.0)]),
            "到 2023 年累计 9%，应完成 15 × 3 ÷ 5 = 9；9 ÷ 9 = 100%，不低于 95%。",
        ),
        (
            said("t2-20", &[figure(2021, 8.2), figure(2022, 7.0)]),
            "2022 年 7%，低于目标 8%；有数的 2 年里 1 年达到。年度增长率每年单独与目标比较。",
        ),
        (
            said("t2-29", &[figure(2022, 7.0)]),
            "2022 年 7 立方米/万元，不高于目标 12 立方米/万元。",
        ),
        (
            said("t2-27", &[figure(2022, -3.0)]),
            "2022 年 −3%；目标是文字，需要填报“完成”或“未完成”。",
        ),
        (
            said("t2-27", &[(2022, What::Verdict(false))]),
            "填报人写明 2022 年“未完成”。",
        ),
    ] {
        assert_eq!(found, expected);
    }
    let park = plan().parks[0].id.as_str();
    assert!(
        said(park, &[figure(2022, 10.0)]).ends_with("规划没有给出基数，2025 年以前无法判断进度。")
    );
}

#[test]
fn a_ratio_just_below_the_mark_is_not_shown_as_reaching_it() {
    // √1.199 − 1 = 9.4989 %, of 10 %
    let goal = super::status_cases::level(100.0, 161.051);
    let found = super::status_cases::assess(&goal, &[(2022, 119.9)]);
    assert_eq!(found.status, Behind);
    assert!(words::grounds(&goal, &found).ends_with("实际 ÷ 需要 = 94.98%，低于 95%。"));
    let found = super::status_cases::assess(&goal, &[(2021, 109.5)]);
    assert_eq!(found.status, OnTrack);
    assert!(words::grounds(&goal, &found).ends_with("实际 ÷ 需要 = 95%，不低于 95%。"));
}
