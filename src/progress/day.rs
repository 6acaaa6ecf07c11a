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

impl Day {
    /// Reads a date with ASCII digits; `None` for what is none, such as 30 February.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim().trim_end_matches(['日', '月', '年']);
        let mut parts = text.split(['-', '/', '.', '年', '月']);
        let year = number(parts.next()?, 4)?;
        let month = parts.next().map_or(Some(0), |part| number(part, 2))?;
        let day = parts.next().map_or(Some(0), |part| number(part, 2))?;
        if parts.next().is_some() || (text.len() > 4 && month == 0) {
            return None;
        }
        // 2023年1-6月 is half a year, not a day.
        let separators = text.matches(['-', '/', '.', '年', '月']);
        let is_one_way = match separators.collect::<Vec<_>>().as_slice() {
            ["年", second] => *second == "月",
            [first, second] => first == second && *first != "月",
            _ => true,
        };
        if !is_one_way {
            return None;
        }
        let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        let is_day = YEARS.contains(&year) && month <= 12 && day <= days_in(year, month);
        let says_zero = text.split(['-', '/', '.', '年', '月']).nth(2).is_some() && day == 0;
        (is_day && !says_zero).then_some(Self {
            year,
            month,
            in_month: day,
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
        let Self {
            year,
            month,
            in_month,
        } = self;
        let day = in_month;
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
fn days_in(year: u16, month: u8) -> u8 {
    match month {
        0 => 0,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
