//! Units and their powers of ten: 亿元 is 10⁸ 元.

use super::characters::key;

/// A unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Power of ten before the base unit.
    pub tens: i32,
    /// Base unit; empty where a power of ten stands alone, as in `3 万`.
    pub base: String,
}

/// Words for powers of ten, longest first.
const POWERS: [(&str, i32); 6] = [
    ("万亿", 12),
    ("千万", 7),
    ("百万", 6),
    ("亿", 8),
    ("万", 4),
    ("千", 3),
];
/// Words that count the same things.
const COUNTED: [&str; 4] = ["家", "个", "户", "项"];
const SPELLINGS: [(&str, &str); 5] = [
    ("m2", "平方米"),
    ("m²", "平方米"),
    ("m3", "立方米"),
    ("m³", "立方米"),
    ("人民币元", "元"),
];

impl Unit {
    /// Reads a unit as people write it.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let unit = key(text);
        let unit = unit.trim_matches(['(', ')']);
        let power = POWERS.iter().find(|(word, _)| unit.starts_with(word));
        let (tens, base) = power.map_or((0, unit), |(word, tens)| {
            (*tens, unit.strip_prefix(word).unwrap_or_default())
        });
        let known = SPELLINGS.iter().find(|(spelling, _)| *spelling == base);
        Self {
            tens,
            base: known.map_or(base, |(_, name)| name).to_owned(),
        }
    }

    /// The power of ten that turns figures in this unit into figures in `other`; `None` when
    /// they measure different things.
    #[must_use]
    pub fn power_to(&self, other: &Self) -> Option<i32> {
        let are_counts = COUNTED.contains(&self.base.as_str()) && other.counts();
        let is_power_alone = self.base.is_empty() && self.tens > 0 && other.base != "%";
        let is_alike = self.base == other.base || are_counts || is_power_alone;
        is_alike.then_some(self.tens - other.tens)
    }

    /// Whether it counts enterprises, projects and the like.
    #[must_use]
    pub fn counts(&self) -> bool {
        COUNTED.contains(&self.base.as_str())
    }
}
