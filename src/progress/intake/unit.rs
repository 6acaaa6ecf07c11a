//! Units and their powers of ten: 亿元, `¥100 million` and `100 million yuan` are 10⁸ 元.

use super::characters::key;

/// A unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Power of ten before the base unit.
    pub tens: i32,
    /// Base unit; empty where a power of ten stands alone, as in `3 万`.
    pub base: String,
}

/// Words for powers of ten, each before those with which it begins.
const POWERS: [(&str, i32); 16] = [
    ("万亿", 12),
    ("千万", 7),
    ("百万", 6),
    ("亿", 8),
    ("万", 4),
    ("千", 3),
    ("trillion", 12),
    ("billion", 9),
    ("100million", 8),
    ("10million", 7),
    ("million", 6),
    ("10,000", 4),
    ("10000", 4),
    ("1,000", 3),
    ("1000", 3),
    ("thousand", 3),
];
impl Unit {
    /// Reads a unit as people write it, in Chinese or English; each part of `万元/亩` by itself.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let unit = key(&text.replace(" per ", "/"));
        let mut read = Self {
            tens: 0,
            base: String::new(),
        };
        for (at, part) in unit.trim_matches(['(', ')']).split('/').enumerate() {
            let of_yuan = part.strip_prefix(['¥', '￥']);
            let part = of_yuan.unwrap_or(part);
            let power = POWERS.iter().find(|(word, _)| part.starts_with(word));
            let (tens, base) = power.map_or((0, part), |(word, tens)| {
                (*tens, part.strip_prefix(word).unwrap_or_default())
            });
            if at > 0 {
                read.base.push('/');
            }
            let base = if of_yuan.is_some() {
                "元"
            } else {
                usual(base)
            };
            read.base.push_str(base);
            read.tens += if at > 0 { -tens } else { tens };
        }
        read
    }

    /// The power of ten that turns figures in this unit into figures in `other`; `None` when
    /// they measure different things.
    #[must_use]
    pub fn power_to(&self, other: &Self) -> Option<i32> {
        let are_counts = self.counts() && other.counts();
        let is_power_alone = self.base.is_empty() && self.tens > 0 && other.base != "%";
        let is_alike = self.base == other.base || are_counts || is_power_alone;
        is_alike.then_some(self.tens - other.tens)
    }

    /// Whether it counts enterprises, projects and the like, all of which convert to each other.
    #[must_use]
    pub fn counts(&self) -> bool {
        matches!(self.base.as_str(), "家" | "个" | "户" | "项")
    }
}

/// The usual spelling of a base unit, in Chinese.
fn usual(base: &str) -> &str {
    match base {
        "m2" | "m²" => "平方米",
        "m3" | "m³" => "立方米",
        "人民币元" | "yuan" | "cny" | "rmb" => "元",
        "mu" => "亩",
        "firm" | "firms" => "家",
        "item" | "items" => "个",
        "project" | "projects" => "项",
        "people" => "人",
        "percent" => "%",
        "percentagepoint" | "percentagepoints" => "百分点",
        other => other,
    }
}
