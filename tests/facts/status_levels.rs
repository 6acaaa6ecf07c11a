//! Statuses of amounts and shares, each computed by hand beside its case.

use fenghua_plan::model::indicator::{Bound, Direction};
use fenghua_plan::progress::Status::{Behind, Missed, NoData, OnTrack, Reached, Undecided};
use fenghua_plan::progress::{Goal, Method, Reason, Status};

use super::status_cases::{Case, assess, at, level, lower, share, without_base};

fn check(cases: &[Case<Status>]) {
    for (what, goal, entered, expected) in cases {
        let found = assess(goal, entered);
        assert_eq!(found.status, *expected, "{what}: {found:?}");
    }
}

/// 1.1⁵ = 1.61051, so the target needs 10 % a year and 9.5 % are enough to be on track.
#[test]
fn amounts_that_should_grow() {
    let goal = level(100.0, 161.051);
    check(&[
        // 109.5 ÷ 100 − 1 = 9.5 %; 9.5 ÷ 10 = 95 %
        ("exactly 95 %", goal, &[(2021, 109.5)], OnTrack),
        // 9.4 ÷ 10 = 94 %
        ("94 %", goal, &[(2021, 109.4)], Behind),
        // 1.095² = 1.199025
        ("9.5 % twice", goal, &[(2022, 119.9025)], OnTrack),
        // √1.199 = 1.094989; 9.4989 ÷ 10 = 94.99 %
        ("almost 9.5 % twice", goal, &[(2022, 119.9)], Behind),
        // 1.095⁴ = 1.437661
        ("9.5 % four times", goal, &[(2024, 143.77)], OnTrack),
        // 20 ÷ 61.051 = 32.8 % of the change in 40 % of the time: equal steps would be behind
        ("early in a curve", goal, &[(2022, 120.0)], OnTrack),
        // a rate of 0
        ("no growth", goal, &[(2023, 100.0)], Behind),
        // −5 ÷ 10 = −50 %
        ("shrinking", goal, &[(2021, 95.0)], Behind),
        // 161.051 ≥ 161.051
        ("reached early", goal, &[(2023, 161.051)], Reached),
        ("reached in its year", goal, &[(2025, 161.051)], Reached),
        ("more than aimed at", goal, &[(2025, 170.0)], Reached),
        // 161.05 < 161.051: in its year 99.999 % is not enough
        ("a little less in its year", goal, &[(2025, 161.05)], Missed),
        (
            "lost again: the latest counts",
            goal,
            &[(2022, 165.0), (2023, 120.0)],
            Behind,
        ),
        // 1.332 = 1.10027³: 10.027 ÷ 10
        (
            "years missing between",
            goal,
            &[(2021, 101.0), (2023, 133.2)],
            OnTrack,
        ),
        ("the base's own year", goal, &[(2020, 200.0)], NoData),
        ("before the base", goal, &[(2018, 200.0)], NoData),
        ("after the year aimed at", goal, &[(2026, 200.0)], NoData),
        // the figure of 2026 does not count: 109.5 decides
        (
            "after it, too",
            goal,
            &[(2021, 109.5), (2026, 10.0)],
            OnTrack,
        ),
        ("nothing", goal, &[], NoData),
    ]);
}

/// 0.9⁵ = 0.59049, so the target needs −10 % a year and −9.5 % are enough.
#[test]
fn amounts_that_should_shrink() {
    let goal = lower(level(100.0, 59.049));
    check(&[
        // −9.5 ÷ −10 = 95 %
        ("exactly 95 %", goal, &[(2021, 90.5)], OnTrack),
        // −9.4 ÷ −10 = 94 %
        ("94 %", goal, &[(2021, 90.6)], Behind),
        // +5 ÷ −10 = −50 %
        ("the wrong way", goal, &[(2021, 105.0)], Behind),
        ("reached early", goal, &[(2022, 59.0)], Reached),
        ("reached in its year", goal, &[(2025, 59.049)], Reached),
        ("not in its year", goal, &[(2025, 59.1)], Missed),
    ]);
}

/// In 2022 two of five years are over: 0.4 × 95 % = 0.38 of the change is due.
#[test]
fn amounts_to_which_no_rate_leads_move_by_equal_steps() {
    check(&[
        // (0.76 − 0) ÷ (2 − 0) = 0.38
        ("base 0", level(0.0, 2.0), &[(2022, 0.76)], OnTrack),
        // 1 ÷ 2 = 0.5; three years: 0.6 × 95 % = 0.57
        (
            "base 0, too little",
            level(0.0, 2.0),
            &[(2023, 1.0)],
            Behind,
        ),
        ("base 0, still 0", level(0.0, 1.0), &[(2021, 0.0)], Behind),
        // (−2.4 + 10) ÷ 20 = 0.38
        ("base below 0", level(-10.0, 10.0), &[(2022, -2.4)], OnTrack),
        // (−2.5 + 10) ÷ 20 = 0.375
        (
            "base below 0, too little",
            level(-10.0, 10.0),
            &[(2022, -2.5)],
            Behind,
        ),
        // all below 0: (−8.1 + 10) ÷ (−5 + 10) = 0.38
        ("all below 0", level(-10.0, -5.0), &[(2022, -8.1)], OnTrack),
        // (0 − 100) ÷ 100 = −1
        ("down to 0", level(100.0, 200.0), &[(2022, 0.0)], Behind),
        ("below 0", level(100.0, 200.0), &[(2022, -3.0)], Behind),
        // (6.2 − 10) ÷ (0 − 10) = 0.38
        ("target 0", lower(level(10.0, 0.0)), &[(2022, 6.2)], OnTrack),
        // 3.7 ÷ 10 = 0.37
        (
            "target 0, too little",
            lower(level(10.0, 0.0)),
            &[(2022, 6.3)],
            Behind,
        ),
        (
            "target 0 reached",
            lower(level(10.0, 0.0)),
            &[(2024, 0.0)],
            Reached,
        ),
    ]);
}

#[test]
fn shares_move_by_equal_steps_and_never_by_rates() {
    let old = Goal {
        base: Some(at(2019, 23.8)),
        ..share(0.0, 25.0)
    };
    check(&[
        // 5.7 ÷ 10 = 0.57; three years: 0.6 × 95 % = 0.57
        ("exactly 95 %", share(40.0, 50.0), &[(2023, 45.7)], OnTrack),
        // 5.69 ÷ 10 = 0.569
        ("a little less", share(40.0, 50.0), &[(2023, 45.69)], Behind),
        // (5.5 − 3.69) ÷ 6.31 = 0.287 < 0.38, though √(5.5 ÷ 3.69) − 1 = 22.09 % and
        // (10 ÷ 3.69)^(1/5) − 1 = 22.07 %
        (
            "a rate would be enough",
            share(3.69, 10.0),
            &[(2022, 5.5)],
            Behind,
        ),
        (
            "the same as an amount",
            level(3.69, 10.0),
            &[(2022, 5.5)],
            OnTrack,
        ),
        // (16.2 − 20) ÷ −10 = 0.38
        ("down", lower(share(20.0, 10.0)), &[(2022, 16.2)], OnTrack),
        // 3.7 ÷ 10 = 0.37
        (
            "down, too little",
            lower(share(20.0, 10.0)),
            &[(2022, 16.3)],
            Behind,
        ),
        // a base of 2019: three of six years, 0.5 × 95 % = 0.475; 0.57 ÷ 1.2 = 0.475
        ("an older base", old, &[(2022, 24.37)], OnTrack),
        // 0.56 ÷ 1.2 = 0.467
        ("an older base, too little", old, &[(2022, 24.36)], Behind),
        // the base's column is 2020, whatever year the figure in it is of
        ("2020 with an older base", old, &[(2020, 25.0)], NoData),
        ("reached early", share(40.0, 50.0), &[(2021, 50.0)], Reached),
        (
            "short in its year",
            share(40.0, 50.0),
            &[(2025, 49.9)],
            Missed,
        ),
    ]);
}

#[test]
fn a_base_as_good_as_the_target_is_kept_or_not() {
    check(&[
        ("kept", level(100.0, 80.0), &[(2023, 85.0)], Reached),
        ("exactly kept", level(100.0, 80.0), &[(2023, 80.0)], Reached),
        ("lost", level(100.0, 80.0), &[(2023, 79.0)], Behind),
        (
            "lost in its year",
            share(99.0, 99.0),
            &[(2025, 98.9)],
            Missed,
        ),
        (
            "no change planned",
            share(99.0, 99.0),
            &[(2022, 99.2)],
            Reached,
        ),
        (
            "low and low enough",
            lower(level(7.0, 12.0)),
            &[(2022, 11.0)],
            Reached,
        ),
        ("low once", lower(level(7.0, 12.0)), &[(2022, 12.1)], Behind),
    ]);
}

#[test]
fn without_a_base_nothing_is_said_before_the_year_aimed_at() {
    let goal = without_base(level(0.0, 200.0));
    check(&[
        ("before", goal, &[(2023, 150.0)], Undecided),
        ("before, but reached", goal, &[(2023, 200.0)], Reached),
        ("in its year", goal, &[(2025, 199.0)], Missed),
        ("reached in its year", goal, &[(2025, 230.0)], Reached),
        (
            "a share",
            without_base(share(0.0, 50.0)),
            &[(2024, 10.0)],
            Undecided,
        ),
        ("nothing", goal, &[], NoData),
    ]);
    let found = assess(&goal, &[(2023, 150.0)]);
    assert_eq!(found.method, Method::Unclear(Reason::NoBase));
}

#[test]
fn a_bound_says_which_way_is_better_for_its_target() {
    let bounded = |bound, goal| Goal {
        bound: Some(bound),
        ..goal
    };
    let most = bounded(Bound::AtMost, level(100.0, 59.049));
    let least = bounded(Bound::AtLeast, lower(share(40.0, 50.0)));
    let neither = Goal {
        direction: Direction::Neither,
        ..level(100.0, 200.0)
    };
    check(&[
        // −9.5 ÷ −10 = 95 %
        ("at most", most, &[(2021, 90.5)], OnTrack),
        ("at most, reached", most, &[(2025, 50.0)], Reached),
        // 5.7 ÷ 10 = 0.57 = 0.6 × 95 %
        ("at least", least, &[(2023, 45.7)], OnTrack),
        (
            "neither way is better",
            neither,
            &[(2025, 200.0)],
            Undecided,
        ),
    ]);
}

/// 5 ÷ 2.5 is 2 and its root 1.414214: 41.4 % a year; 20 ÷ 2.5 is 8 and 8^(1/5) 1.515717.
#[test]
fn what_went_into_a_status_stands_in_its_method() {
    let found = assess(&level(2.5, 20.0), &[(2022, 5.0), (2027, 9.0)]);
    let Method::Growth {
        base,
        achieved,
        needed,
    } = found.method
    else {
        panic!("{found:?}");
    };
    assert_eq!(base, at(2020, 2.5));
    assert!((achieved - 0.414_214).abs() < 1e-6, "{achieved}");
    assert!((needed - 0.515_717).abs() < 1e-6, "{needed}");
    assert_eq!(found.figure, Some(at(2022, 5.0)));
    assert_eq!(found.later, 1);
}
