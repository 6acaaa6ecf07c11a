//! Gauges: a target as a mark on an arc, filled only as far as something was reached.

use charming::datatype::DataPoint;
use charming::element::{
    AxisLabel, AxisLine, AxisLineStyle, AxisTick, Color, Icon, Pointer, SplitLine,
};
use charming::series::{Gauge, GaugeDetail, GaugeProgress, GaugeTitle};

use super::options::{self, Options, Series};
use super::palette::{self, BRAND, CLEAR, ENTERED, INK, INK_SOFT, LINE};
use super::targets::HUNDRED_YI;
use crate::model::cluster::Cluster;
use crate::model::indicator::{Indicator, Role};
use crate::results::growth::{MOST_OF_TARGET, is_drawable, share_of_target};
use crate::results::headline::Reading;
use crate::text::{charts, dials as words, format, tables};

/// A gauge with what is said in and below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dial {
    /// The whole of it in a sentence.
    pub headline: String,
    /// In the middle.
    pub value: String,
    /// Below, shorter.
    pub note: String,
    /// A second mark's word and its place, per cent of the drawing from the start and from the
    /// top; `None` without a second mark.
    pub mark: Option<DialMark>,
    /// `ECharts`' option as JSON.
    pub options: String,
}

/// A word beside the arc.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DialMark {
    /// The word.
    pub word: &'static str,
    /// From the start, per cent of the drawing's width.
    pub left_pct: i32,
    /// From the top, per cent of the drawing's height.
    pub top_pct: i32,
}

/// Where the arc begins and ends, degrees against the clock from the right.
const ARC: (f64, f64) = (210.0, -30.0);
/// Width and height of the drawing, in parts of each other: the style sheet keeps them.
const SIZE: (f64, f64) = (160.0, 120.0);
/// Radius of the arc in the same parts, and its middle from the top.
const RADIUS: f64 = 74.0;
const MIDDLE: f64 = 78.0;
/// How far from the middle a mark's word stands.
const WORD_RADIUS: f64 = 50.0;
const ARC_PX: f64 = 12.0;

/// The gauge of an industry, from zero to `largest_yi`, the largest target of all: a mark at its
/// target and one at 百亿. It is filled up to what people entered, 亿元 of the same 产值, which the
/// plan does not publish for any industry: `None` leaves it empty and says so.
#[must_use]
pub fn cluster(
    cluster: &Cluster,
    largest_yi: f64,
    entered: Option<Reading>,
    is_still: bool,
) -> Dial {
    let target = tables::target(cluster.target_2025_yi, cluster.is_at_least);
    let actual = entered.map(|it| words::entered(it.year, &tables::target(it.value, false)));
    let is_drawn = |it: &Reading| is_drawable(it.value / cluster.target_2025_yi);
    let drawn_yi = entered.filter(is_drawn).map(|it| it.value);
    let largest = largest_yi.max(cluster.target_2025_yi);
    let largest = largest.max(drawn_yi.unwrap_or_default());
    let color = palette::cluster(Some(cluster.no));
    let options = drawn(
        &Scale {
            largest,
            target: cluster.target_2025_yi,
            filled: drawn_yi,
            second: (HUNDRED_YI <= largest).then_some(HUNDRED_YI),
            color: ENTERED,
            mark: &color,
        },
        is_still,
    );
    Dial {
        headline: words::cluster_dial(&cluster.name, &target, actual.as_deref()),
        value: target,
        note: actual.unwrap_or_else(|| charts::no_base().to_owned()),
        mark: (HUNDRED_YI <= largest).then(|| place(HUNDRED_YI / largest)),
        options,
    }
}

/// The gauge of an indicator: what people entered, else its base, as a share of its target, per
/// cent. `None` when the plan gives base or target no number.
#[must_use]
pub fn indicator(indicator: &Indicator, entered: Option<Reading>, is_still: bool) -> Option<Dial> {
    let value = |role| {
        let mut values = indicator.values.iter().filter(|it| it.role == role);
        values.next().and_then(|it| Some((it.year, it.value?)))
    };
    let (base, target) = (value(Role::Base)?, value(Role::Target)?);
    let reached = entered.map_or(base, |it| (it.year, it.value));
    let share_pct = share_of_target(target.1, reached.1)? * 100.0;
    let is_drawn = is_drawable(share_pct / 100.0);
    let unit = indicator.unit.as_deref().unwrap_or_default();
    let scale = Scale {
        largest: share_pct.clamp(100.0, MOST_OF_TARGET * 100.0),
        target: 100.0,
        filled: Some(share_pct).filter(|_| is_drawn),
        second: None,
        color: if entered.is_some() { ENTERED } else { BRAND },
        mark: INK,
    };
    let share = if is_drawn {
        charts::per_cent(share_pct)
    } else {
        charts::doubtful().to_owned()
    };
    Some(Dial {
        headline: words::indicator_dial(
            &indicator.name,
            reached,
            target,
            unit,
            &share,
            entered.is_some(),
        ),
        value: share,
        note: match entered {
            Some(it) => {
                let figure = format::number(it.value);
                words::entered(
                    it.year,
                    &format::with_unit(&figure, indicator.unit.as_deref()),
                )
            }
            None => words::base_to_target(base, target, unit),
        },
        mark: None,
        options: drawn(&scale, is_still),
    })
}

struct Scale<'c> {
    largest: f64,
    target: f64,
    filled: Option<f64>,
    second: Option<f64>,
    color: &'c str,
    /// Of the target's mark.
    mark: &'c str,
}

fn drawn(scale: &Scale<'_>, is_still: bool) -> String {
    let progress = GaugeProgress::new()
        .show(scale.filled.is_some())
        .width(ARC_PX)
        .item_style(options::filled(scale.color));
    let none = Pointer::new().show(false);
    let filled = arc(scale, scale.filled.unwrap_or_default(), none, LINE).progress(progress);
    // The finer mark first, so that the target lies over it.
    let second = scale.second.map(|second| {
        let mark = pointer(INK_SOFT, 2.0, "20%", "-82%");
        arc(scale, second, mark, CLEAR)
    });
    let mark = pointer(scale.mark, 5.0, "28%", "-78%");
    let target = arc(scale, scale.target, mark, CLEAR);
    let gauges = [Some(filled), second, Some(target)].into_iter().flatten();
    let series = gauges.map(|it| Series::Gauge(Box::new(it)));
    Options::new(series.collect(), is_still).json()
}

fn arc(scale: &Scale<'_>, value: f64, pointer: Pointer, color: &str) -> Gauge {
    let (from, to) = ARC;
    let line = AxisLineStyle::new().color((1.0, Color::Value(color.to_owned())));
    Gauge::new()
        .start_angle(from)
        .end_angle(to)
        .min(0.0)
        .max(scale.largest)
        .center((percent(0.5), percent(MIDDLE / SIZE.1)))
        // `ECharts` takes the radius as a part of half the shorter side.
        .radius(percent(RADIUS / (SIZE.1 / 2.0)))
        .axis_line(AxisLine::new().show(true).line_style(line.width(ARC_PX)))
        .axis_tick(AxisTick::new().show(false))
        .split_line(SplitLine::new().show(false))
        .axis_label(AxisLabel::new().show(false))
        .detail(GaugeDetail::new().show(false))
        .title(GaugeTitle::new().show(false))
        .pointer(pointer)
        .data(vec![DataPoint::from(value)])
}

/// A mark across the arc: `length` of the radius, `offset` from the middle.
fn pointer(color: &str, width: f64, length: &str, offset: &str) -> Pointer {
    Pointer::new()
        .icon(Icon::Rect)
        .width(width)
        .length(length)
        .offset_center(("0", offset))
        .item_style(options::filled(color))
}

fn percent(share: f64) -> String {
    format!("{}%", format::decimal(share * 100.0))
}

/// The word of the second mark, inside the arc at `share` of it.
#[allow(clippy::cast_possible_truncation, reason = "per cent of a drawing")]
fn place(share: f64) -> DialMark {
    let (from, to) = ARC;
    let angle = (from + (to - from) * share).to_radians();
    let left = SIZE.0 / 2.0 + angle.cos() * WORD_RADIUS;
    let top = MIDDLE - angle.sin() * WORD_RADIUS;
    DialMark {
        word: charts::hundred(),
        left_pct: (left / SIZE.0 * 100.0).round() as i32,
        top_pct: (top / SIZE.1 * 100.0).round() as i32,
    }
}
