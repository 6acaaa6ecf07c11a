//! A day as people write it: `2023`, `2023-05`, `2023/5/1`, `2023年5月1日`.

/// A day, a month or a year of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    /// 1 to 12; 0 where only the year is known.
    month: u8,
    /// 1 to 31; 0 where only the month is known.
    in_month: u8,
}

/// Years that are taken for years: a plan's past and its future.
const YEARS: std::ops::RangeInclusive<u16> = 1949..=2099;

/// What stands between the parts of a day.
const SEPARATORS: [char; 5] = ['-', '/', '.', '年', '月'];

impl Day {
    /// Reads a date in ASCII digits; `None` for anything else, such as 30 February.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim().trim_end_matches(['日', '月', '年']);
        let parts: Vec<&str> = text.split(SEPARATORS).collect();
        let part = |at: usize| parts.get(at).map_or(Some(0), |part| number(part, 2));
        let year = number(parts.first()?, 4)?;
        let (month, day) = (part(1)?, part(2)?);
        // 2023年1-6月 is half a year, not a day.
        let separators: Vec<&str> = text.matches(SEPARATORS).collect();
        let is_one_way = match separators.as_slice() {
            [] | [_] => true,
            ["年", second] => *second == "月",
            [first, second] => first == second && *first != "月",
            _ => false,
        };
        let is_day = YEARS.contains(&year) && month <= 12 && day <= days_in(year, month);
        let says_zero = (parts.len() > 1 && month == 0) || (parts.len() > 2 && day == 0);
        (is_day && is_one_way && !says_zero).then_some(Self {
            year,
            month: u8::try_from(month).ok()?,
            in_month: u8::try_from(day).ok()?,
        })
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// As ISO 8601, as far as it is known: `2023`, `2023-05` or `2023-05-01`.
    #[must_use]
    pub fn iso(self) -> String {
        let (year, month, day) = (self.year, self.month, self.in_month);
        match (month, day) {
            (0, _) => year.to_string(),
            (_, 0) => format!("{year}-{month:02}"),
            _ => format!("{year}-{month:02}-{day:02}"),
        }
    }
}

fn number(text: &str, longest: usize) -> Option<u16> {
    let is_number =
        !text.is_empty() && text.len() <= longest && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

/// Days of a month; 0 for no month.
fn days_in(year: u16, month: u16) -> u16 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        0 => 0,
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
