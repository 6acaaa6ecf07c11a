//! The figures that stand for the plan, with the growth that they ask for.

use fenghua_plan::results::growth::yearly_rate;
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
        "46.1%",
        Some("24.6%"),
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
            figure.required.map(format::percent).as_deref(),
            Some(required)
        );
        let achieved = figure.before.map(|it| format::percent(it.rate));
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
fn a_figure_whose_growth_before_is_unknown_says_so() {
    let figures = headline_figures(plan());
    assert_eq!(overview::achieved(figures[0].before), "此前五年增速未公布");
    assert_eq!(
        overview::achieved(figures[1].before),
        "2015–2020 年实际每年 12.5%"
    );
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
fn growing_by_the_needed_rate_for_all_years_reaches_the_target() {
    for figure in headline_figures(plan()) {
        let rate = figure.required.expect("base and target are above zero");
        let years = i32::from(figure.target.year - figure.base.year);
        let reached = figure.base.value * (1.0 + rate).powi(years);
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
