//! Gauges: what they are filled to, what they mark, what they say.

use fenghua_plan::charts::dial;
use fenghua_plan::results::headline::Reading;
use fenghua_plan::text::charts as words;
use serde_json::Value;

use super::fixture::plan;

const ENTERED: Reading = Reading {
    year: 2023,
    value: 64.5,
};

fn options(text: &str) -> Value {
    serde_json::from_str(text).expect("options are JSON")
}

#[test]
fn an_industrys_gauge_is_empty_without_an_actual_figure_and_says_so() {
    let cluster = plan().cluster("fashion").unwrap();
    let empty = dial::cluster(cluster, 200.0, None, false);
    assert_eq!(
        empty.headline,
        "时尚服装：2025 年目标 100 亿元以上；规划未公布基数。"
    );
    assert_eq!(
        (empty.value.as_str(), empty.note.as_str()),
        ("100 亿元以上", words::no_base())
    );
    let drawn = options(&empty.options);
    let series = drawn["series"].as_array().unwrap();
    assert_eq!(series[0]["progress"]["show"], false);
    let marks: Vec<f64> = series[1..]
        .iter()
        .map(|it| it["data"][0].as_f64().unwrap())
        .collect();
    assert_eq!(marks, [100.0, 100.0]);
    assert!(series.iter().all(|it| it["max"] == 200.0));

    let filled = dial::cluster(cluster, 200.0, Some(ENTERED), false);
    assert_eq!(filled.note, "填报：2023 年 64.5 亿元");
    let drawn = options(&filled.options);
    assert_eq!(drawn["series"][0]["progress"]["show"], true);
    assert_eq!(drawn["series"][0]["data"][0], 64.5);
}

#[test]
fn a_headline_gauge_shows_the_base_as_a_share_of_the_target() {
    for headline in plan().headlines() {
        let indicator = plan().indicator(&headline.indicator).unwrap();
        assert!(
            dial::indicator(indicator, None, false).is_some(),
            "{}",
            indicator.name
        );
    }
    let dial = dial::indicator(plan().indicator("t2-04").unwrap(), None, false).unwrap();
    assert_eq!(dial.value, "46%");
    assert_eq!(
        dial.headline,
        "区属规上工业产值：2020 年 547.8 亿元，是 2025 年目标 1,200 亿元的 46%。"
    );
    let filled = options(&dial.options)["series"][0]["data"][0]
        .as_f64()
        .unwrap();
    assert!((filled - 45.65).abs() < 0.001);
}

#[test]
fn what_is_beyond_ten_times_the_target_is_not_drawn() {
    let indicator = plan().indicator("t2-04").unwrap();
    let of = |value| {
        let reading = Reading { year: 2023, value };
        let dial = dial::indicator(indicator, Some(reading), false).unwrap();
        let shows = options(&dial.options)["series"][0]["progress"]["show"].clone();
        (dial.value, shows)
    };
    assert_eq!(
        of(9_800_000.0),
        (words::doubtful().to_owned(), false.into())
    );
    assert_eq!(of(-20_000.0), (words::doubtful().to_owned(), false.into()));
    assert_eq!(of(12_000.0), ("1,000%".to_owned(), true.into()));
    let cluster = plan().cluster("fashion").unwrap();
    let reading = Reading {
        year: 2023,
        value: 645_000.0,
    };
    let drawn = options(&dial::cluster(cluster, 200.0, Some(reading), false).options);
    assert_eq!(drawn["series"][0]["progress"]["show"], false);
    assert_eq!(drawn["series"][0]["max"], 200.0);
}
