//! Quantities with their unit in the type. Exact arithmetic for money; no formatting here.

use std::iter::Sum;
use std::ops::{Add, AddAssign};

use super::fault::Expected;
use super::record::record;

/// An amount of investment, exact to 万元 (10⁻⁴ 亿元), never negative in a valid plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Investment(i64);

/// 万元 in one 亿元.
const WAN_PER_YI: i64 = 10_000;

impl Investment {
    /// The amount of `wan` 万元.
    #[must_use]
    pub const fn from_wan(wan: i64) -> Self {
        Self(wan)
    }

    /// Reads 亿元 as a JSON number states it; `None` when it has more than four decimals
    /// or does not fit.
    #[must_use]
    pub fn from_yi(yi: f64) -> Option<Self> {
        let wan = yi * 10_000.0;
        let nearest = wan.round();
        let exact = (wan - nearest).abs() < 1e-4 && nearest.abs() < 9e15;
        #[allow(clippy::cast_possible_truncation, reason = "bounded by the line above")]
        exact.then_some(Self(nearest as i64))
    }

    /// The amount in 万元.
    #[must_use]
    pub const fn wan(self) -> i64 {
        self.0
    }

    /// The whole 亿元 and the 万元 left over.
    #[must_use]
    pub const fn yi_and_wan(self) -> (i64, i64) {
        (self.0 / WAN_PER_YI, self.0 % WAN_PER_YI)
    }

    /// The amount in 亿元 for drawing, not for adding up.
    #[must_use]
    #[allow(
        clippy::cast_precision_loss,
        reason = "amounts stay far below 2^53 万元"
    )]
    pub fn yi(self) -> f64 {
        self.0 as f64 / 10_000.0
    }
}

impl Add for Investment {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Investment {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sum for Investment {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::default(), Add::add)
    }
}

record! {
    /// First and last calendar year of a period, both included.
    #[derive(Copy, Eq, PartialOrd, Ord, Hash, Default)]
    pub struct Years(fields) {
        /// First year.
        pub start: u16 = fields.year("start"),
        /// Last year, not before `start`.
        pub end: u16 = {
            let end = fields.year("end");
            if end < start && end != 0 {
                fields.reject("end", end.to_string(), Expected::NotBefore(start));
            }
            end
        },
    }
}
