//! Statuses of sums, rates, thresholds and words, each computed by hand beside its case.

use fenghua_plan::model::indicator::RateCounting::{Cumulative, Yearly};
use fenghua_plan::model::indicator::{Bound, IndicatorKind};
use fenghua_plan::progress::Status::{Behind, Missed, NoData, OnTrack, Reached, Undecided};
use fenghua_plan::progress::{Basis, Goal, Journal, Method, Status, What, status};

use super::status_cases::{Case, assess, at, entry, goal, lower, rate, sum, threshold};

fn check(cases: &[Case<Status>]) {
    for (what, goal, entered, expected) in cases {
        let found = assess(goal, entered);
        assert_eq!(found.status, *expected, "{what}: {found:?}");
    }
}

/// Of 300, 60 are due each year: 120 by 2022, of which 95 % are 114; 180 by 2023, 171.
#[test]
fn sums_are_counted_since_the_base() {
    let goal = sum(300.0);
    check(&[
        // 114 ÷ 120 = 95 %
        ("exactly 95 %", goal, &[(2022, 114.0)], OnTrack),
        // 113 ÷ 120 = 94.2 %
        ("a little less", goal, &[(2022, 113.0)], Behind),
        // 114 ÷ 180 = 63 %
        (
            "the latest decides",
            goal,
            &[(2022, 130.0), (2023, 114.0)],
            Behind,
        ),
        ("reached early", goal, &[(2022, 300.0)], Reached),
        (
            "years between do not matter",
            goal,
            &[(2021, 0.0), (2023, 171.0)],
            OnTrack,
        ),
        (
            "short in its year",
            goal,
            &[(2024, 290.0), (2025, 299.0)],
            Missed,
        ),
        // 292 + 8 = 300, but the base is one year's
        ("the base is not counted", goal, &[(2025, 292.0)], Missed),
        ("reached in its year", goal, &[(2025, 300.0)], Reached),
        ("the base's own year", goal, &[(2020, 300.0)], NoData),
        ("below 0", goal, &[(2022, -6.0)], Behind),
    ]);
    let found = assess(&goal, &[(2021, 60.0), (2023, 160.0)]);
    assert_eq!(found.method, Method::Part { due: 180.0 });
    assert_eq!(found.figure, Some(at(2023, 160.0)));
}

/// Of at most 100, 40 may be used by 2022, and 5 % more: 42.
#[test]
fn a_sum_that_should_stay_low_is_a_limit() {
    let goal = lower(sum(100.0));
    check(&[
        ("exactly 105 %", goal, &[(2022, 42.0)], OnTrack),
        ("more", goal, &[(2022, 43.0)], Behind),
        ("too much for good", goal, &[(2022, 101.0)], Behind),
        ("kept to the end", goal, &[(2025, 100.0)], Reached),
    ]);
}

#[test]
fn a_yearly_rate_is_held_against_the_target_each_year() {
    let goal = rate(Yearly, 8.0);
    check(&[
        ("as good", goal, &[(2023, 8.0)], OnTrack),
        ("less: no 95 % here", goal, &[(2023, 7.9)], Behind),
        ("in its year", goal, &[(2025, 8.1)], Reached),
        ("not in its year", goal, &[(2025, 7.99)], Missed),
        (
            "the latest counts",
            goal,
            &[(2022, 9.0), (2023, 7.0)],
            Behind,
        ),
        ("below 0", goal, &[(2021, -3.0)], Behind),
        (
            "at most 5",
            lower(rate(Yearly, 5.0)),
            &[(2023, 5.0)],
            OnTrack,
        ),
        (
            "more than 5",
            lower(rate(Yearly, 5.0)),
            &[(2023, 5.1)],
            Behind,
        ),
    ]);
    let found = assess(&goal, &[(2021, 8.5), (2022, 9.0), (2023, 7.0)]);
    assert_eq!(found.method, Method::Yearly { years: 3, good: 2 });
}

/// Of 15, 6 are due in 2022, of which 95 % are 5.7. The base, 19.5, is of another period.
#[test]
fn a_rate_over_the_period_is_held_against_the_part_that_is_due() {
    let goal = Goal {
        base: Some(at(2019, 19.5)),
        ..rate(Cumulative, 15.0)
    };
    let falling = lower(rate(Cumulative, -10.0));
    let rising = lower(rate(Cumulative, 10.0));
    check(&[
        ("exactly 95 %", goal, &[(2022, 5.7)], OnTrack),
        ("a little less", goal, &[(2022, 5.6)], Behind),
        ("the wrong way", goal, &[(2022, -1.0)], Behind),
        ("reached early", goal, &[(2023, 15.0)], Reached),
        ("short in its year", goal, &[(2025, 14.9)], Missed),
        ("2020 is before its years", goal, &[(2020, 15.0)], NoData),
        // −10 × 2 ÷ 5 = −4, 5 % of it 0.2
        ("should fall", falling, &[(2022, -3.8)], OnTrack),
        ("should fall more", falling, &[(2022, -3.7)], Behind),
        ("fell enough", falling, &[(2023, -10.0)], Reached),
        // 10 × 2 ÷ 5 = 4, 5 % of it 0.2
        ("may rise", rising, &[(2022, 4.2)], OnTrack),
        ("rises too fast", rising, &[(2022, 4.3)], Behind),
        ("stayed low", rising, &[(2025, 10.0)], Reached),
    ]);
}

#[test]
fn a_threshold_is_kept_or_not() {
    let most = lower(threshold(12.0));
    let least = Goal {
        bound: Some(Bound::AtLeast),
        ..threshold(99.0)
    };
    check(&[
        ("below", most, &[(2023, 7.2)], OnTrack),
        ("on it", most, &[(2023, 12.0)], OnTrack),
        ("above", most, &[(2023, 12.1)], Behind),
        ("kept in its year", most, &[(2025, 11.0)], Reached),
        ("not in its year", most, &[(2025, 12.5)], Missed),
        ("kept again", most, &[(2022, 13.0), (2023, 11.0)], OnTrack),
        ("at least", least, &[(2023, 99.0)], OnTrack),
        ("less", least, &[(2023, 98.9)], Behind),
    ]);
}

fn heard(goal: &Goal, entries: &[(u16, What)]) -> (Status, Option<Basis>) {
    let entries = entries.iter().cloned();
    let entries = entries.map(|(year, what)| entry(goal.id, year, what));
    let found = status(goal, &Journal::new(entries.collect()));
    (found.status, found.basis)
}

#[test]
fn a_target_in_words_is_reached_when_people_say_so() {
    let goal = Goal {
        target: None,
        ..goal(IndicatorKind::Qualitative, -4.5, 0.0)
    };
    let (yes, no) = (What::Verdict(true), What::Verdict(false));
    let entered = |status| (status, Some(Basis::Entry));
    let figure = What::Figure(-3.0);
    for (what, entries, expected) in [
        ("done", vec![(2023, yes.clone())], entered(Reached)),
        ("not done", vec![(2025, no.clone())], entered(Missed)),
        ("not done yet", vec![(2022, no.clone())], entered(Behind)),
        (
            "no longer",
            vec![(2022, yes.clone()), (2024, no.clone())],
            entered(Behind),
        ),
        (
            "a figure says nothing",
            vec![(2023, figure.clone())],
            entered(Undecided),
        ),
        (
            "a word beside it does",
            vec![(2022, yes.clone()), (2023, figure)],
            entered(Reached),
        ),
        (
            "taken back",
            vec![(2023, yes.clone()), (2023, What::Withdrawn)],
            (NoData, None),
        ),
        ("after its year", vec![(2026, yes)], (NoData, None)),
        ("nothing", vec![], (NoData, None)),
    ] {
        assert_eq!(heard(&goal, &entries), expected, "{what}");
    }
}

#[test]
fn a_word_about_a_number_counts_until_a_figure_of_its_year_or_later() {
    let goal = rate(Cumulative, 15.0);
    let word = (2023, What::Verdict(true));
    assert_eq!(heard(&goal, std::slice::from_ref(&word)).0, Reached);
    // 15 × 3 ÷ 5 = 9, 95 % of it 8.55
    let earlier = (2022, What::Figure(1.0));
    assert_eq!(heard(&goal, &[earlier, word.clone()]).0, Reached);
    let later = (2024, What::Figure(1.0));
    assert_eq!(heard(&goal, &[word, later]).0, Behind);
}
