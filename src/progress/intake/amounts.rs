//! Figures in the unit of their goal, money in 万元, years and days.

use super::characters::half_width;
use super::fault::{Expected, Warning};
use super::number::number;
use super::unit::Unit;
use crate::model::measure::Investment;
use crate::progress::day::Day;

/// Unit of money where none is named.
pub(super) const YI: &str = "亿元";

/// A figure in `goal_unit`, with the doubt that it was converted. The unit is the one behind the
/// figure, else the first of `units` that is named, else the goal's.
pub(super) fn figure(
    cell: &str,
    units: [&str; 2],
    goal_unit: Option<&str>,
) -> Result<(f64, Option<Warning>), Expected> {
    let quantity = number(cell).ok_or_else(|| number_expected(cell))?;
    let goal_unit = goal_unit.unwrap_or_default();
    let named = units.into_iter().find(|unit| !unit.trim().is_empty());
    let from = if quantity.unit.is_empty() {
        named.unwrap_or(goal_unit)
    } else {
        &quantity.unit
    };
    let (written, wanted) = (Unit::read(from), Unit::read(goal_unit));
    let power = written.power_to(&wanted);
    let power = power.ok_or_else(|| Expected::Unit(goal_unit.to_owned()))?;
    let value = quantity.times_ten_to(power).ok_or(Expected::Number)?;
    let is_same = power == 0 && (written.base == wanted.base || written.base.is_empty());
    let converted = (!is_same).then(|| Warning::Converted {
        from: half_width(from),
        to: goal_unit.to_owned(),
    });
    Ok((value, converted))
}

/// Money, in the unit behind the figure, else in `unit`, else in 亿元.
pub(super) fn money(cell: &str, unit: &str) -> Result<Investment, Expected> {
    match figure(cell, [unit, YI], Some(YI)) {
        Ok((yi, _)) if yi >= 0.0 => Investment::from_yi(yi).ok_or(Expected::Amount),
        Ok(_) => Err(Expected::Amount),
        Err(expected) => Err(expected),
    }
}

fn number_expected(cell: &str) -> Expected {
    let cell = half_width(cell).to_ascii_uppercase();
    let is_of_power = |byte| matches!(byte, b'0'..=b'9' | b'.' | b'E' | b'+' | b'-');
    if cell.contains("E+") && cell.bytes().all(is_of_power) {
        Expected::AllDigits
    } else {
        Expected::Number
    }
}

/// A year, also written as 2023年, 2023年度, 2023.0 or as a day in it; 2023.5 is no whole number.
pub(super) fn year(cell: &str) -> Option<u16> {
    let text = half_width(cell);
    let text = text.strip_suffix(".0").unwrap_or(&text);
    let text = text.trim_end_matches(['年', '度', '末', '底']);
    let is_fraction = text.matches('.').count() == 1;
    Day::read(text).filter(|_| !is_fraction).map(Day::year)
}

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// A day, month or year as people and spreadsheets write it: also `2023/5/1 0:00`, `20230501` and
/// `May-23`, into which Excel turns `2023-05`.
pub(super) fn day(cell: &str) -> Option<Day> {
    let text = half_width(cell);
    let text = match text.split_once([' ', 'T']) {
        Some((day, time)) if time.contains(':') => day.to_owned(),
        _ => text.replace(' ', ""),
    };
    let is_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if text.len() == 8 && is_digits {
        let (year, rest) = text.split_at(4);
        let (month, day) = rest.split_at(2);
        return Day::read(&format!("{year}-{month}-{day}"));
    }
    if let Some((month, year)) = text.split_once('-') {
        let month = month.to_ascii_lowercase();
        let found = MONTHS.iter().position(|known| *known == month);
        if let Some(month) = found.filter(|_| year.len() == 2) {
            return Day::read(&format!("20{year}-{}", month + 1));
        }
    }
    Day::read(&text)
}
