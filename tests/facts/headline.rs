//! The figures that stand for the plan, with the growth that they ask for.

use fenghua_plan::results::HeadlineFigure;
use fenghua_plan::results::growth::{Pace, yearly_rate};
use fenghua_plan::results::headline_figures;
use fenghua_plan::text::{format, overview};

use super::fixture::plan;

/// Name, base, target, needed growth, growth before; the rates computed with a pocket
/// calculator: fifth root of the ratio, less one.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    Option<&'static str>,
);
const FIGURES: [Row; 6] = [
    (
        "区属规上工业产值",
        "547.8 亿元",
        "1,200 亿元",
        "17.0%",
        None,
    ),
    (
        "全部工业总产值",
        "969.14 亿元",
        "1,900 亿元",
        "14.4%",
        Some("12.5%"),
    ),
    (
        "全部工业增加值",
        "368.32 亿元",
        "680 亿元",
        "13.0%",
        Some("20.2%"),
    ),
    (
        "全区规上工业产值",
        "760.5 亿元",
        "1,500 亿元",
        "14.6%",
        None,
    ),
    (
        "产值10亿元以上企业",
        "6 家",
        "40 家",
        "6.8 家",
        Some("0.8 家"),
    ),
    ("工业投资", "41.2 亿元", "100 亿元", "19.4%", None),
];

#[test]
fn the_headline_figures_state_the_growth_that_they_need_and_that_came_before() {
    let found = headline_figures(plan());
    assert_eq!(found.len(), FIGURES.len());
    for (figure, (name, base, target, required, before)) in found.iter().zip(FIGURES) {
        assert_eq!(figure.name, name);
        assert_eq!(overview::amount(figure, figure.base), base);
        assert_eq!(overview::amount(figure, figure.target), target);
        assert_eq!(
            figure
                .required
                .map(|it| overview::pace(figure, it))
                .as_deref(),
            Some(required)
        );
        let achieved = figure.before.map(|it| overview::pace(figure, it.pace));
        assert_eq!(achieved.as_deref(), before, "{name}");
        assert_eq!((figure.base.year, figure.target.year), (2020, 2025));
    }
}

#[test]
fn growth_before_is_that_of_the_five_years_before() {
    for figure in headline_figures(plan()) {
        if let Some(before) = figure.before {
            assert_eq!(
                (before.from.year, before.to.year),
                (2015, 2020),
                "{}",
                figure.name
            );
        }
    }
}

#[test]
fn growth_before_is_what_the_plan_prints_else_what_its_figures_give() {
    let achieved = headline_figures(plan())
        .iter()
        .map(overview::achieved)
        .collect::<Vec<_>>();
    // 一（一）1 and 一（二）2 of the plan print 9.1 %, 15.5 % and 5.7 %.
    assert_eq!(
        achieved,
        [
            "规划写明2016—2020年年均 9.1%",
            "2015–2020 年实际每年 12.5%",
            "2015–2020 年实际每年 20.2%",
            "规划写明2016—2020年年均 15.5%",
            "2015–2020 年实际每年 0.8 家",
            "规划写明近三年年均 5.7%",
        ]
    );
}

#[test]
fn the_front_page_sets_where_the_former_pace_leads_beside_what_is_needed() {
    let figures = headline_figures(plan());
    // 547.8 × 1.091⁵ by a pocket calculator: 846.73.
    let (rate, reading) = figures[0].at_former_pace().expect("a printed rate");
    assert!((rate - 0.091).abs() < 1e-12, "{rate}");
    assert_eq!(reading.year, 2025);
    assert!((reading.value - 846.73).abs() < 0.01, "{}", reading.value);
    assert_eq!(
        overview::finding(&figures[0]),
        "照2016—2020年每年 9.1% 的速度（规划所载），到 2025 年约 846.7 亿元；目标是 1,200 亿元，每年需增长 17.0%（本工具计算）。"
    );
    // From 907.6 and 503 in Table 1: 12.53 % a year; 969.14 × 1.1253⁵ = 1,748.8.
    let (_, reading) = figures[1].at_former_pace().expect("both ends");
    assert!((reading.value - 1748.7).abs() < 0.5, "{}", reading.value);
    assert!(overview::finding(&figures[1]).starts_with("照 2015–2020 年每年 12.5% 的速度，"));
    // What is counted moves by steps.
    assert_eq!(figures[4].at_former_pace(), None);
    assert_eq!(
        overview::finding(&figures[4]),
        "到 2025 年要从 6 家提高到 40 家。"
    );
}

#[test]
fn a_figure_without_any_growth_before_says_so() {
    let figures = headline_figures(plan());
    let unknown = HeadlineFigure {
        stated: None,
        before: None,
        ..figures[0]
    };
    assert_eq!(overview::achieved(&unknown), "规划没有写此前的增速");
}

#[test]
fn the_method_names_every_number_that_it_used() {
    let figures = headline_figures(plan());
    let method = overview::method(&figures[1]);
    for part in [
        "(1,900 ÷ 969.14)^(1/5) − 1 = 14.4%",
        "(907.6 ÷ 503)^(1/5) − 1 = 12.5%",
    ] {
        assert!(method.contains(part), "{method}");
    }
}

#[test]
fn going_on_at_the_needed_pace_for_all_years_reaches_the_target() {
    for figure in headline_figures(plan()) {
        let years = figure.target.year - figure.base.year;
        let reached = match figure.required.expect("base and target are above zero") {
            Pace::Rate(rate) => figure.base.value * (1.0 + rate).powi(years.into()),
            Pace::Steps(steps) => figure.base.value + steps * f64::from(years),
        };
        assert!(
            (reached - figure.target.value).abs() < 1e-6,
            "{}",
            figure.name
        );
    }
    assert_eq!(yearly_rate(0.0, 5.0, 5), None);
}

#[test]
fn per_cent_have_one_decimal_and_a_true_minus() {
    for (fraction, text) in [
        (0.0, "0.0%"),
        (0.16949, "16.9%"),
        (0.1695, "17.0%"),
        (-0.0521, "−5.2%"),
        (-0.0001, "0.0%"),
        (12.5, "1,250.0%"),
    ] {
        assert_eq!(format::percent(fraction), text);
    }
}
