//! Growth and attainment, computed by hand beside the formula.

use fenghua_plan::results::growth::{share_of_change, share_of_target, yearly_rate};

fn is_near(found: Option<f64>, expected: f64) -> bool {
    found.is_some_and(|found| (found - expected).abs() < 5e-5)
}

/// 区属规上工业产值, Table 2 row 4: (1200 / 547.8)^(1/5) − 1 with 1200 / 547.8 = 2.190580,
/// ln 2.190580 = 0.784166, a fifth of it 0.156833, e^0.156833 = 1.169801.
#[test]
fn output_of_547_8_reaches_1200_in_five_years_at_16_98_per_cent() {
    let rate = yearly_rate(547.8, 1200.0, 5);
    assert!(is_near(rate, 0.1698), "{rate:?}");
}

#[test]
fn the_yearly_rate_leads_from_base_to_target() {
    for (base, target, years, expected) in [
        (100.0, 200.0, 1, 1.0),
        (100.0, 121.0, 2, 0.1),
        (100.0, 100.0, 5, 0.0),
        (121.0, 100.0, 2, -0.090_909),
        (503.0, 907.6, 5, 0.125_28),
    ] {
        let rate = yearly_rate(base, target, years);
        assert!(is_near(rate, expected), "{base} → {target}: {rate:?}");
    }
}

#[test]
fn no_rate_leads_from_or_to_nothing_or_takes_no_time() {
    for (base, target, years) in [
        (0.0, 2.0, 5),
        (-4.5, 10.0, 5),
        (7.0, 0.0, 5),
        (7.0, -1.0, 5),
        (100.0, 200.0, 0),
        (f64::NAN, 200.0, 5),
    ] {
        assert_eq!(yearly_rate(base, target, years), None, "{base} → {target}");
    }
}

#[test]
fn the_share_of_a_change_counts_from_the_base() {
    for (base, target, actual, expected) in [
        (503.0, 1500.0, 907.6, 0.405_817),
        (100.0, 200.0, 100.0, 0.0),
        (100.0, 200.0, 200.0, 1.0),
        (100.0, 200.0, 250.0, 1.5),
        (100.0, 200.0, 50.0, -0.5),
        (16.0, 12.0, 13.0, 0.75),
    ] {
        let share = share_of_change(base, target, actual);
        assert!(is_near(share, expected), "{base} → {target}: {share:?}");
    }
}

#[test]
fn a_target_equal_to_its_base_plans_no_change_to_share() {
    assert_eq!(share_of_change(99.0, 99.0, 99.5), None);
}

#[test]
fn the_share_of_a_target_is_none_for_a_target_of_zero() {
    assert!(is_near(share_of_target(1500.0, 907.6), 0.605_067));
    assert!(is_near(share_of_target(80.0, 129.0), 1.6125));
    assert!(is_near(share_of_target(1.0, 0.0), 0.0));
    assert_eq!(share_of_target(0.0, 5.0), None);
}
