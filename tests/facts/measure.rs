//! Money is exact to 万元, however many amounts are added.

use fenghua_plan::model::measure::Investment;
use fenghua_plan::query::codec::{amount, yi_text};
use proptest::prelude::*;

use super::fixture::cases;

#[test]
fn an_amount_of_at_most_four_decimals_is_read_exactly() {
    for (yi, wan) in [
        (0.0, Some(0)),
        (0.0001, Some(1)),
        (0.3, Some(3_000)),
        (13.38, Some(133_800)),
        (275.52, Some(2_755_200)),
        (999_999.999_9, Some(9_999_999_999)),
        (0.000_01, None),
        (1.234_56, None),
        (1e300, None),
        (f64::INFINITY, None),
        (f64::NAN, None),
    ] {
        assert_eq!(Investment::from_yi(yi).map(Investment::wan), wan, "{yi}");
    }
}

#[test]
fn amounts_add_up_without_rounding() {
    let tenth = Investment::from_yi(0.1).unwrap();
    let sum: Investment = std::iter::repeat_n(tenth, 1_000).sum();
    assert_eq!(sum, Investment::from_yi(100.0).unwrap());
}

#[test]
fn a_sum_beyond_all_bounds_stays_at_the_largest_amount() {
    let most = Investment::from_wan(i64::MAX);
    assert_eq!(most + Investment::from_wan(1), most);
}

#[test]
fn an_amount_splits_into_yi_and_wan() {
    assert_eq!(Investment::from_wan(133_805).yi_and_wan(), (13, 3_805));
    assert_eq!(Investment::from_wan(9_999).yi_and_wan(), (0, 9_999));
}

#[test]
fn an_amount_is_written_with_as_many_decimals_as_it_has() {
    for (wan, text) in [
        (0, "0"),
        (1, "0.0001"),
        (30_000, "3"),
        (133_800, "13.38"),
        (133_805, "13.3805"),
        (1_000_000, "100"),
    ] {
        assert_eq!(yi_text(Investment::from_wan(wan)), text);
    }
}

#[test]
fn only_plain_digits_with_four_decimals_are_an_amount() {
    for (text, wan) in [
        ("5", Some(50_000)),
        ("0.5", Some(5_000)),
        ("13.38", Some(133_800)),
        ("007.10", Some(71_000)),
        ("5.", Some(50_000)),
        ("999999999.9999", Some(9_999_999_999_999)),
        ("", None),
        (".", None),
        (".5", None),
        ("-5", None),
        ("+5", None),
        ("1e3", None),
        ("1,000", None),
        ("1.23456", None),
        ("１", None),
        ("五", None),
        (" 5", None),
        ("1.2.3", None),
        ("1000000000", None),
    ] {
        assert_eq!(amount(text).map(Investment::wan), wan, "{text:?}");
    }
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn an_amount_survives_being_written_and_read(wan in 0i64..10_000_000_000_000) {
        let investment = Investment::from_wan(wan);
        prop_assert_eq!(amount(&yi_text(investment)), Some(investment));
    }

    #[test]
    fn an_amount_survives_being_a_json_number(wan in 0i64..=10_000_000_000) {
        let text = yi_text(Investment::from_wan(wan));
        let number: f64 = serde_json::from_str(&text).expect("a JSON number");
        prop_assert_eq!(Investment::from_yi(number), Some(Investment::from_wan(wan)));
    }

    #[test]
    fn any_text_is_an_amount_or_none(text in any::<String>()) {
        if let Some(investment) = amount(&text) {
            prop_assert!(investment.wan() >= 0);
        }
    }
}
