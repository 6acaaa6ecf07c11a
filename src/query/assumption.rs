//! A person's assumptions: how fast the figure of a goal grows, and from which year.

use std::slice::Iter;

use super::choices::MOST_CHOICES;

/// An assumption about a goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assumption {
    goal: String,
    tenths: i16,
    from: u16,
}

impl Assumption {
    /// The smallest and the largest rate, in tenths of a per cent a year.
    pub const TENTHS: (i16, i16) = (-500, 1000);
    /// The first and the last year from which a figure can grow.
    pub const YEARS: (u16, u16) = (1990, 2060);

    /// The assumption that the figure of `goal` grows by `tenths` of a per cent a year, beginning
    /// with that of the year `from`; `None` without an id and beyond the limits above.
    #[must_use]
    pub fn new(goal: String, tenths: i16, from: u16) -> Option<Self> {
        let fits = !goal.is_empty()
            && (Self::TENTHS.0..=Self::TENTHS.1).contains(&tenths)
            && (Self::YEARS.0..=Self::YEARS.1).contains(&from);
        fits.then_some(Self { goal, tenths, from })
    }

    /// Id of the goal, never empty.
    #[must_use]
    pub fn goal(&self) -> &str {
        &self.goal
    }

    /// Growth in tenths of a per cent a year: 125 is 12.5 %.
    #[must_use]
    pub const fn tenths(&self) -> i16 {
        self.tenths
    }

    /// The year whose figure grows.
    #[must_use]
    pub const fn from(&self) -> u16 {
        self.from
    }
}

/// At most one assumption a goal, in the order of the goals' ids; at most [`MOST_CHOICES`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Assumptions(Vec<Assumption>);

impl Assumptions {
    /// Assumes `assumption` instead of what was assumed of its goal; of another goal while there is
    /// room.
    pub fn assume(&mut self, assumption: Assumption) {
        match self.position(&assumption.goal) {
            Ok(at) => {
                if let Some(known) = self.0.get_mut(at) {
                    *known = assumption;
                }
            }
            Err(at) if self.0.len() < MOST_CHOICES => self.0.insert(at, assumption),
            Err(_) => {}
        }
    }

    /// Assumes nothing of `goal`.
    pub fn forget(&mut self, goal: &str) {
        if let Ok(at) = self.position(goal) {
            self.0.remove(at);
        }
    }

    /// What is assumed of `goal`; `None` when nothing is.
    #[must_use]
    pub fn of(&self, goal: &str) -> Option<&Assumption> {
        self.0.get(self.position(goal).ok()?)
    }

    /// All of them.
    pub fn all(&self) -> Iter<'_, Assumption> {
        self.0.iter()
    }

    /// Whether nothing is assumed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn position(&self, goal: &str) -> Result<usize, usize> {
        self.0
            .binary_search_by(|known| known.goal.as_str().cmp(goal))
    }
}

impl FromIterator<Assumption> for Assumptions {
    fn from_iter<I: IntoIterator<Item = Assumption>>(assumptions: I) -> Self {
        let mut all = Self::default();
        for assumption in assumptions {
            all.assume(assumption);
        }
        all
    }
}

/// A rate in per cent as a link and a number field write it: `12.5`, `-3`.
#[must_use]
pub fn rate_text(tenths: i16) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    match tenth {
        0 => format!("{sign}{whole}"),
        tenth => format!("{sign}{whole}.{tenth}"),
    }
}

/// Reads a rate in per cent with at most one decimal into tenths; `None` for anything else and
/// beyond [`Assumption::TENTHS`].
#[must_use]
pub fn read_rate(text: &str) -> Option<i16> {
    let (size, is_negative) = text
        .strip_prefix('-')
        .map_or((text, false), |size| (size, true));
    let (whole, tenth) = size.split_once('.').unwrap_or((size, "0"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    if !is_number(whole) || !is_number(tenth) || whole.len() > 3 || tenth.len() > 1 {
        return None;
    }
    let tenths: i16 = format!("{whole}{tenth}").parse().ok()?;
    let tenths = if is_negative { -tenths } else { tenths };
    let (least, most) = Assumption::TENTHS;
    (least..=most).contains(&tenths).then_some(tenths)
}
