//! Numbers, units and years as text.

use super::language::{spoken, translated, words};
use crate::model::measure::{Investment, Years};
use crate::model::project::Extent;
use crate::query::Language;

/// English of units that only count.
const COUNT: &str = "number";
/// The unit of money as the data print it.
const YI: &str = "亿元";

words! {
    /// Stands for a figure that the plan does not publish.
    pub unpublished = "未公布", "not published";
    /// Stands for several figures, each of which is listed in the details.
    pub several = "分项", "itemised";
}

/// 亿元 with two decimals as in the annex, more where needed, thousands separated: `1,275.52`.
#[must_use]
pub fn yi(amount: Investment) -> String {
    let (yi, wan) = amount.yi_and_wan();
    let decimals = if wan % 100 == 0 {
        format!("{:02}", wan / 100)
    } else {
        format!("{wan:04}").trim_end_matches('0').to_owned()
    };
    format!("{}.{decimals}", whole(yi))
}

/// 亿元 as the annex prints it, in every language.
#[must_use]
pub fn printed_yi(amount: Investment) -> String {
    [&yi(amount), " ", YI].concat()
}

/// 亿元 with its unit, or [`unpublished`].
#[must_use]
pub fn yi_with_unit(amount: Option<Investment>) -> String {
    amount.map_or_else(|| unpublished().to_owned(), |amount| in_yi(&yi(amount)))
}

/// A figure in 亿元 with its unit.
#[must_use]
pub fn in_yi(figure: &str) -> String {
    with_unit(figure, Some(YI))
}

/// A whole number with thousands separated.
#[must_use]
pub fn whole(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::new();
    if number < 0 {
        text.push('−');
    }
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// How many there are of something, thousands separated.
#[must_use]
pub fn count(number: usize) -> String {
    whole(i64::try_from(number).unwrap_or(i64::MAX))
}

/// A number with the decimals that it has, at most four, thousands separated.
#[must_use]
pub fn number(value: f64) -> String {
    let (sign, digits, decimals) = parts(value);
    format!("{sign}{}{decimals}", whole(digits))
}

/// A computed number with at most two decimals, thousands separated.
#[must_use]
pub fn rounded(value: f64) -> String {
    number((value * 100.0).round() / 100.0)
}

/// A figure with its unit: `1,900 亿元`, `8%`; in English `¥190 billion`: the point moves, nothing is
/// rounded.
#[must_use]
pub fn with_unit(figure: &str, unit: Option<&str>) -> String {
    if spoken() == Language::English
        && let Some((power, per)) = unit.and_then(money)
    {
        return in_yuan(figure, power) + per;
    }
    match unit.map(translated) {
        Some("%") => format!("{figure}%"),
        Some(unit) if unit.starts_with(|first: char| first.is_ascii_digit()) => {
            format!("{figure} × {unit}")
        }
        // What is counted stands in the name: 家 and 个 have no English of their own.
        Some(COUNT) | None => figure.to_owned(),
        Some(unit) => format!("{figure} {unit}"),
    }
}

/// Of a unit of money, the power of ten of yuan and what stands behind the amount in English; `None`
/// for other units.
fn money(unit: &str) -> Option<(usize, &'static str)> {
    match unit {
        YI => Some((8, "")),
        "万元" => Some((4, "")),
        "万元/亩" => Some((4, " per mu")),
        _ => None,
    }
}

/// A figure, or two with a dash between them, as an amount in English; other words as they are.
///
/// By whole numbers: reading fractions weighs 8 KB.
fn in_yuan(figure: &str, power: usize) -> String {
    if let Some((from, to)) = figure.split_once('–') {
        return [&in_yuan(from, power), "–", &in_yuan(to, power)].concat();
    }
    let digits = figure.replace([',', '−'], "");
    let (whole_part, decimals) = digits.split_once('.').unwrap_or((&digits, ""));
    let zeros = "0".repeat(power.saturating_sub(decimals.len()));
    let Ok(yuan) = [whole_part, decimals, &zeros].concat().parse::<i64>() else {
        return figure.to_owned();
    };
    let (scale, word) = match yuan {
        1_000_000_000.. => (1_000_000_000, " billion"),
        1_000_000.. => (1_000_000, " million"),
        _ => (1, ""),
    };
    // The first digit keeps the zeros behind it.
    let decimals = (scale + yuan % scale).to_string();
    let decimals = decimals.trim_end_matches('0').get(1..).unwrap_or_default();
    let sign = if figure.starts_with('−') { "−" } else { "" };
    let point = if decimals.is_empty() { "" } else { "." };
    [sign, "¥", &whole(yuan / scale), point, decimals, word].concat()
}

/// The figure of an amount without its unit, which stands behind it in another size.
#[must_use]
pub fn figure_of(amount: Investment) -> String {
    part_of(amount, 0)
}

/// The unit that belongs to [`figure_of`].
#[must_use]
pub fn unit_of(amount: Investment) -> String {
    part_of(amount, 1)
}

fn part_of(amount: Investment, at: usize) -> String {
    let whole = yi_with_unit(Some(amount));
    whole.splitn(2, ' ').nth(at).unwrap_or_default().to_owned()
}

/// How many of something, in English by number: `1 project`, `2 projects`. Chinese, which has no
/// plural, gives the number alone, because its word stands in the sentence.
#[must_use]
pub fn counted(number: usize, one: &str, many: &str) -> String {
    let figure = count(number);
    match spoken() {
        Language::Chinese => figure,
        Language::English if number == 1 => format!("{figure} {one}"),
        Language::English => format!("{figure} {many}"),
    }
}

/// A number with the decimals that it has, at most four, as programs write it: `-1234.5`.
#[must_use]
pub fn decimal(value: f64) -> String {
    let (sign, digits, decimals) = parts(value);
    let sign = if sign.is_empty() { "" } else { "-" };
    format!("{sign}{digits}{decimals}")
}

/// Sign, digits before the point, and the point with what follows it.
///
/// By whole numbers: the standard library's way of writing fractions weighs 3 KB.
#[allow(
    clippy::cast_possible_truncation,
    reason = "figures of a plan stay below 10¹² and saturate beyond 10¹⁴"
)]
fn parts(value: f64) -> (&'static str, i64, String) {
    const PARTS: i64 = 10_000;
    let scaled = (value.abs() * 10_000.0).round() as i64;
    let sign = if value < 0.0 && scaled > 0 { "−" } else { "" };
    let decimals = format!(".{:04}", scaled % PARTS);
    let decimals = decimals.trim_end_matches('0').trim_end_matches('.');
    (sign, scaled / PARTS, decimals.to_owned())
}

/// A fraction in per cent with one decimal: `16.9%`.
#[must_use]
#[allow(
    clippy::cast_possible_truncation,
    reason = "rates of a plan are small and saturate far beyond"
)]
pub fn percent(fraction: f64) -> String {
    let tenths = (fraction.abs() * 1000.0).round() as i64;
    let sign = if fraction < 0.0 && tenths > 0 {
        "−"
    } else {
        ""
    };
    format!("{sign}{}.{}%", whole(tenths / 10), tenths % 10)
}

words! {
    a_part(figure: &str, part: &str) = "{figure}（{0}）", "{figure} ({0})", translated(part);
    /// A year: `2025 年`, `2025`.
    pub year(year: u16) = "{year} 年", "{year}";
}

/// First and last year: `2020–2023`, or [`unpublished`].
#[must_use]
pub fn years(years: Option<Years>) -> String {
    years.map_or_else(
        || unpublished().to_owned(),
        |Years { start, end }| {
            if start == end {
                start.to_string()
            } else {
                format!("{start}–{end}")
            }
        },
    )
}

/// The stated whole as a number; a part that is stated alone with what it is, [`several`] where only parts are,
/// [`unpublished`] where nothing is.
#[must_use]
pub fn extent(extents: &[Extent]) -> String {
    match (whole_of(extents), extents) {
        (Some(whole), _) => number(whole.value),
        (None, []) => unpublished().to_owned(),
        (None, [only]) => a_part(
            &number(only.value),
            only.part.as_deref().unwrap_or_default(),
        ),
        (None, _) => several().to_owned(),
    }
}

/// The extent that is stated as the whole; `None` where only parts are, or nothing is.
#[must_use]
pub fn whole_of(extents: &[Extent]) -> Option<&Extent> {
    extents.iter().find(|it| it.part.is_none())
}
