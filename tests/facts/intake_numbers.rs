//! Numbers are read as people and spreadsheets write them, and nothing else is a number.

use fenghua_plan::model::json::Json;
use fenghua_plan::progress::intake::number::number;
use fenghua_plan::progress::intake::unit::Unit;
use proptest::prelude::*;

use super::fixture::cases;

fn value(text: &str) -> Option<f64> {
    number(text)?.times_ten_to(0)
}

#[test]
fn numbers_are_read_in_every_spelling() {
    for (text, expected) in [
        ("0", 0.0),
        ("907.6", 907.6),
        (" 907.60 ", 907.6),
        ("'907.6", 907.6),
        ("+5", 5.0),
        ("-4.5", -4.5),
        ("−4.5", -4.5),
        ("－４．５", -4.5),
        ("(4.5)", -4.5),
        ("（4.5）", -4.5),
        (".5", 0.5),
        ("007", 7.0),
        ("1,434.57", 1434.57),
        ("1，434.57", 1434.57),
        ("１，４３４．５７", 1434.57),
        ("1 434.57", 1434.57),
        ("1\u{2009}434\u{2009}000", 1_434_000.0),
        ("1\u{A0}434", 1434.0),
        ("12,345,678", 12_345_678.0),
        ("123456789012345", 123_456_789_012_345.0),
        ("0.0000000000001", 1e-13),
    ] {
        assert_eq!(value(text), Some(expected), "{text}");
    }
}

#[test]
fn what_stands_behind_a_number_is_its_unit() {
    for (text, expected, unit) in [
        ("52.2%", 52.2, "%"),
        ("52.2 ％", 52.2, "%"),
        ("1.2亿元", 1.2, "亿元"),
        ("1.2 亿", 1.2, "亿"),
        ("9,076万元", 9076.0, "万元"),
        ("15家", 15.0, "家"),
        ("250 万元/亩", 250.0, "万元/亩"),
        ("1.2 × 100 million yuan", 1.2, "100 million yuan"),
        ("9,076×10,000 yuan", 9076.0, "10,000 yuan"),
        ("1.9 billion yuan", 1.9, "billion yuan"),
        ("¥54.78 billion", 54.78, "billion yuan"),
        ("¥1.508 million per mu", 1.508, "million yuan/mu"),
        ("¥10,000", 10000.0, "yuan"),
        ("￥1.2亿", 1.2, "亿元"),
    ] {
        let read = number(text).unwrap();
        assert_eq!(read.times_ten_to(0), Some(expected), "{text}");
        assert_eq!(read.unit, unit);
    }
}

#[test]
fn anything_else_is_no_number() {
    for text in [
        "",
        " ",
        "-",
        "－",
        "—",
        "约百亿",
        "约100",
        "NaN",
        "inf",
        "-inf",
        "Infinity",
        "1.2.3",
        "1..2",
        "5.",
        ".",
        ",",
        "1,23",
        "12,34,567",
        "1234,567",
        "1,,234",
        ",123",
        "1, 234",
        "1 2",
        "--5",
        "-(5)",
        "(-5)",
        "(5",
        "1e5",
        "1.2E+05",
        "5-6",
        "5~6 7",
        "1234567890123456",
        "0x10",
        "2023-05-01",
        "=1+1",
        "#DIV/0!",
        "一百",
        "5%5",
        "1.2 100 million yuan",
    ] {
        assert_eq!(value(text), None, "{text}");
    }
}

#[test]
fn units_are_converted_by_their_powers_of_ten() {
    for (from, to, power) in [
        ("亿元", "亿元", Some(0)),
        ("万元", "亿元", Some(-4)),
        ("元", "亿元", Some(-8)),
        ("千万元", "亿元", Some(-1)),
        ("万亿元", "亿元", Some(4)),
        ("亿", "亿元", Some(0)),
        ("万", "家", Some(4)),
        ("个", "家", Some(0)),
        ("％", "%", Some(0)),
        ("元/亩", "万元/亩", Some(-4)),
        ("m³/万元", "m³/万元", Some(0)),
        ("亿元", "家", None),
        ("家", "亿元", None),
        ("%", "亿元", None),
        ("万", "%", None),
        ("亿美元", "亿元", None),
        ("100 million yuan", "亿元", Some(0)),
        ("¥100 million", "亿元", Some(0)),
        ("¥10,000", "亿元", Some(-4)),
        ("¥10,000 per mu", "万元/亩", Some(0)),
        ("m³ per ¥10,000", "立方米/万元", Some(0)),
        ("10,000 yuan", "亿元", Some(-4)),
        ("billion yuan", "亿元", Some(1)),
        ("million yuan", "万元", Some(2)),
        ("10,000 yuan/mu", "万元/亩", Some(0)),
        ("m³/10,000 yuan", "立方米/万元", Some(0)),
        ("m³/yuan", "立方米/万元", Some(4)),
        ("firms", "家", Some(0)),
        ("items", "个", Some(0)),
        ("per cent", "%", Some(0)),
        ("firms", "亿元", None),
        ("100 million US dollars", "亿元", None),
    ] {
        assert_eq!(
            Unit::read(from).power_to(&Unit::read(to)),
            power,
            "{from} {to}"
        );
    }
}

#[test]
fn a_conversion_does_not_blur_the_last_digit() {
    assert_eq!(number("0.3").unwrap().times_ten_to(-4), Some(0.00003));
    assert_eq!(
        number("9076543.21").unwrap().times_ten_to(-4),
        Some(907.654_321)
    );
    assert_eq!(number("1.1").unwrap().times_ten_to(4), Some(11_000.0));
    assert_eq!(number("1").unwrap().times_ten_to(40), None);
    assert_eq!(number("1").unwrap().times_ten_to(i32::MIN), None);
}

#[test]
fn numbers_are_written_without_powers_of_ten() {
    for (number, text) in [
        (1e-7, "0.0000001"),
        (-2.5e-7, "-0.00000025"),
        (1e21, "1000000000000000000000"),
        (-1.25e20, "-125000000000000000000"),
        (0.1, "0.1"),
        (100.0, "100"),
        (f64::NAN, "null"),
    ] {
        assert_eq!(Json::Number(number).to_string(), text);
    }
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn what_was_read_is_written_and_read_again(digits in 0_i64..1_000_000_000_000_000, point in 0_usize..12) {
        let text = format!("{digits:016}");
        let (whole, decimals) = text.split_at(16 - point);
        let read = value(&format!("{whole}.{decimals}0")).unwrap();
        let written = Json::Number(read).to_string();
        prop_assert_eq!(value(&written), Some(read), "{}", written);
        prop_assert_eq!(written.parse(), Ok(read));
    }

    #[test]
    fn any_text_is_a_finite_number_or_none(text in any::<String>(), unit in "[0-9.,()％万亿元−－ ]{0,20}") {
        for text in [text, unit] {
            prop_assert!(value(&text).is_none_or(f64::is_finite));
        }
    }
}
