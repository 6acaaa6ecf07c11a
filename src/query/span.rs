//! Ranges whose ends may be open.

/// A range with both ends included, each of which may be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span<T> {
    from: Option<T>,
    to: Option<T>,
}

impl<T> Default for Span<T> {
    fn default() -> Self {
        Self {
            from: None,
            to: None,
        }
    }
}

impl<T: Ord + Copy> Span<T> {
    /// The range between the two, whichever comes first.
    #[must_use]
    pub fn new(from: Option<T>, to: Option<T>) -> Self {
        match (from, to) {
            (Some(from), Some(to)) if to < from => Self {
                from: Some(to),
                to: Some(from),
            },
            _ => Self { from, to },
        }
    }

    /// Lower end; `None` when open.
    #[must_use]
    pub fn from(&self) -> Option<T> {
        self.from
    }

    /// Upper end; `None` when open.
    #[must_use]
    pub fn to(&self) -> Option<T> {
        self.to
    }

    /// Whether it accepts everything.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.from.is_none() && self.to.is_none()
    }

    /// Whether `low..=high` and the range have anything in common.
    #[must_use]
    pub fn touches(&self, low: T, high: T) -> bool {
        self.from.is_none_or(|from| high >= from) && self.to.is_none_or(|to| low <= to)
    }
}
