//! Numbers as people write them: `９，０７６．5`, `1 234`, `(3.2)`, `12%`, `1.2亿元`,
//! `1.2 × 100 million yuan`, `¥1.2 billion`.

use super::characters::half_width;

/// A decimal number, exact, with what stands behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quantity {
    /// All digits with the sign.
    digits: i64,
    /// Power of ten of the last digit.
    tens: i32,
    /// What stands behind the digits, such as `亿元`, `万`, `家` or `%`; empty when nothing does.
    pub unit: String,
}

/// Most digits: as many as a `f64` keeps.
const MOST_DIGITS: usize = 15;
/// Largest power of ten that a `f64` holds exactly.
const MOST_TENS: u32 = 22;

impl Quantity {
    /// The number without regard to the unit, `power` tens larger; `None` when it gets too large
    /// or too small.
    ///
    /// Correctly rounded, because digits and power of ten are both exact in a `f64`.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "at most 15 digits")]
    pub fn times_ten_to(&self, power: i32) -> Option<f64> {
        let tens = self.tens.checked_add(power)?;
        let size = tens.unsigned_abs();
        if size > MOST_TENS {
            return None;
        }
        let factor = (0..size).fold(1.0_f64, |product, _| product * 10.0);
        let digits = self.digits as f64;
        let value = if tens < 0 {
            digits / factor
        } else {
            digits * factor
        };
        (value.abs() < 1e15).then_some(value)
    }
}

/// Reads a number; `None` for anything else, such as `约百亿`, `1.2.3`, `NaN`, `1,23` or more than
/// 15 digits.
#[must_use]
pub fn number(text: &str) -> Option<Quantity> {
    let text = half_width(text);
    let text = text.strip_prefix('\'').unwrap_or(&text).trim();
    let (text, in_brackets) = match text.strip_prefix('(') {
        Some(inner) => (inner.strip_suffix(')')?.trim(), true),
        None => (text, false),
    };
    let (text, is_negative) = match text.strip_prefix('-') {
        Some(_) if in_brackets => return None,
        Some(rest) => (rest, true),
        None => (text.strip_prefix('+').unwrap_or(text), in_brackets),
    };
    let text = text.trim_start();
    let without_sign = text.strip_prefix(['¥', '￥']).map(str::trim_start);
    let (text, is_money) = (without_sign.unwrap_or(text), without_sign.is_some());
    let end = text
        .find(|it: char| !is_of_number(it))
        .unwrap_or(text.len());
    let (figure, unit) = text.split_at(end);
    let unit = unit.trim();
    let (unit, is_multiplied) = match unit.strip_prefix('×') {
        Some(unit) => (unit.trim_start(), true),
        None => (unit, false),
    };
    let has_figures =
        unit.contains(|it: char| it.is_ascii_digit() || matches!(it, '.' | ',' | '-' | '+'));
    if has_figures && !is_multiplied {
        return None;
    }
    let (whole, decimals) = figure
        .trim_end()
        .split_once('.')
        .unwrap_or((figure.trim_end(), ""));
    let has_point_only = figure.contains('.') && decimals.is_empty();
    let whole = ungrouped(whole)?;
    let is_plain = decimals.bytes().all(|byte| byte.is_ascii_digit());
    if !is_plain || has_point_only || (whole.is_empty() && decimals.is_empty()) {
        return None;
    }
    let decimals = decimals.trim_end_matches('0');
    let digits = format!("0{whole}{decimals}");
    if digits.trim_start_matches('0').len() > MOST_DIGITS {
        return None;
    }
    let digits: i64 = digits.parse().ok()?;
    Some(Quantity {
        digits: if is_negative { -digits } else { digits },
        tens: -i32::try_from(decimals.len()).ok()?,
        unit: if is_money {
            in_yuan(unit)
        } else {
            unit.to_owned()
        },
    })
}

/// What stands behind an amount with the sign for yuan, as a unit: `billion` is `billion yuan`,
/// `million per mu` is `million yuan/mu`.
fn in_yuan(unit: &str) -> String {
    if unit.ends_with('元') || unit.contains("yuan") {
        return unit.to_owned();
    }
    let (power, per) = unit.split_once("per ").unwrap_or((unit, ""));
    let yuan = if power.is_ascii() { " yuan" } else { "元" };
    let slash = if per.is_empty() { "" } else { "/" };
    [power.trim(), yuan, slash, per].concat().trim().to_owned()
}

fn is_of_number(character: char) -> bool {
    character.is_ascii_digit() || matches!(character, '.' | ',' | ' ')
}

/// The digits without separators between thousands; `None` when those stand elsewhere.
fn ungrouped(whole: &str) -> Option<String> {
    let separator = whole.chars().find(|it| !it.is_ascii_digit());
    let Some(separator) = separator else {
        return Some(whole.to_owned());
    };
    let mut groups = whole.split(separator);
    let is_group = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let first = groups.next()?;
    let is_first = (1..=3).contains(&first.len()) && is_group(first);
    let others_fit = groups.all(|group| group.len() == 3 && is_group(group));
    (is_first && others_fit).then(|| whole.replace(separator, ""))
}
