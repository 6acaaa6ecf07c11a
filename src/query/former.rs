//! Words of the interface that stood in links before links carried keys.

/// Values that stood in links, and what stands there now.
const FORMER: [(&str, &str); 17] = [
    ("已达到", "met"),
    ("未达到", "missed"),
    ("指标方向", "direction"),
    ("项目年限", "period"),
    ("目标与基数", "target"),
    ("分项之和", "sum"),
    ("前后之差", "difference"),
    ("增幅", "growth"),
    ("年均增长", "annual_growth"),
    ("增幅与年均", "compound"),
    ("占比", "ratio"),
    ("平均", "quotient"),
    ("同一数量", "same"),
    ("计数", "count"),
    ("重复列出", "duplicate"),
    ("部分与总体", "within"),
    ("反推", "implied"),
];

/// The present word for a value of a facet.
pub(super) fn present(value: &str) -> &str {
    let mut former = FORMER.iter();
    let now = former.find(|(before, _)| *before == value);
    now.map_or(value, |(_, now)| now)
}
