//! Growth between two stated values.

/// Constant yearly rate that leads from `base` to `target` in `years`, as a fraction (0.15 is
/// 15 % a year): `(target / base)^(1 / years) − 1`, the compound annual growth rate.
///
/// `None` without years, and where base or target is not above zero, since no rate leads there.
#[must_use]
pub fn yearly_rate(base: f64, target: f64, years: u16) -> Option<f64> {
    (years > 0 && base > 0.0 && target > 0.0)
        .then(|| (target / base).powf(1.0 / f64::from(years)) - 1.0)
}

/// What `base` becomes at a constant yearly `rate`: `base × (1 + rate)^years`.
#[must_use]
pub fn grown(base: f64, rate: f64, years: u16) -> f64 {
    base * (1.0 + rate).powi(years.into())
}

/// How fast something moves from one value to another, on average over the years.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Pace {
    /// By this fraction a year ([`yearly_rate`]).
    Rate(f64),
    /// By so many a year, for what is counted: rates of small numbers say little.
    Steps(f64),
}

/// The pace from `base` to `target` in `years`; `None` where no constant one leads there.
#[must_use]
pub fn pace(unit: Option<&str>, base: f64, target: f64, years: u16) -> Option<Pace> {
    if !unit.is_some_and(is_counted) {
        return yearly_rate(base, target, years).map(Pace::Rate);
    }
    (years > 0).then(|| Pace::Steps((target - base) / f64::from(years)))
}

/// Whether what has this unit is counted, not measured.
#[must_use]
pub fn is_counted(unit: &str) -> bool {
    COUNTED.contains(&unit)
}

/// Units of things that are counted.
const COUNTED: [&str; 5] = ["家", "个", "项", "件", "人"];

/// Share of a planned change that was made: `(actual − base) / (target − base)`.
///
/// `None` when no change was planned.
#[must_use]
pub fn share_of_change(base: f64, target: f64, actual: f64) -> Option<f64> {
    let planned = target - base;
    (planned != 0.0).then(|| (actual - base) / planned)
}

/// Share of a target that was reached: `actual / target`; `None` for a target of zero.
#[must_use]
pub fn share_of_target(target: f64, actual: f64) -> Option<f64> {
    (target != 0.0).then(|| actual / target)
}

/// Most of a target that is drawn as reached: more than that is probably a typing error.
pub const MOST_OF_TARGET: f64 = 10.0;

/// Whether a share of a target is drawn, as a fraction.
#[must_use]
pub fn is_drawable(share: f64) -> bool {
    (-MOST_OF_TARGET..=MOST_OF_TARGET).contains(&share)
}
