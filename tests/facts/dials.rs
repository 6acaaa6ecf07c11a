//! Gauges: what they are filled to, what they mark, what they say.

use fenghua_plan::charts::dial;
use fenghua_plan::results::headline::Reading;

use super::fixture::plan;

const ENTERED: Reading = Reading {
    year: 2023,
    value: 64.5,
};

#[test]
fn an_industrys_gauge_is_empty_without_an_actual_figure_and_says_so() {
    let cluster = plan().cluster("fashion").unwrap();
    let empty = dial::cluster(cluster, 200.0, None);
    assert_eq!(
        empty.headline,
        "时尚服装：2025 年目标 100 亿元以上（力争）。"
    );
    assert_eq!(
        (empty.value.as_str(), empty.note.as_str()),
        ("100 亿元以上", "力争")
    );
    let plain = dial::cluster(plan().cluster("new-energy").unwrap(), 200.0, None);
    assert_eq!(plain.note, "");
    // A light band up to the target, which is where 百亿 is.
    assert_eq!((empty.target, empty.filled), (0.5, None));
    assert_eq!(empty.mark.map(|it| it.at), Some(0.5));

    let filled = dial::cluster(cluster, 200.0, Some(ENTERED));
    assert_eq!(filled.note, "填报：2023 年 64.5 亿元");
    assert_eq!(filled.filled, Some(64.5 / 200.0));
}

#[test]
fn an_arc_runs_from_the_lower_left_over_the_top_to_the_lower_right() {
    for (share, turned) in [(0.0, -120.0), (0.5, 0.0), (1.0, 120.0)] {
        assert!((dial::turn(share) - turned).abs() < 1e-9, "{share}");
    }
    let (left, top) = dial::point(0.5, 50.0);
    assert!((left - 80.0).abs() < 1e-9 && (top - 28.0).abs() < 1e-9);
}

#[test]
fn what_is_beyond_ten_times_the_target_or_below_zero_is_not_drawn() {
    let cluster = plan().cluster("fashion").unwrap();
    for value in [645_000.0, -3.0] {
        let reading = Reading { year: 2023, value };
        let drawn = dial::cluster(cluster, 200.0, Some(reading));
        assert_eq!((drawn.filled, drawn.target), (None, 0.5), "{value}");
    }
}
