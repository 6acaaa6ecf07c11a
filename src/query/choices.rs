//! A small set of chosen values.

use std::slice::Iter;

/// Values without repetition, in order, at most [`MOST_CHOICES`]: few enough for a list, which
/// weighs less than a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices<T>(Vec<T>);

/// Most values that are kept. Bounds the work that a hostile link can cause: every record is held
/// against every value.
pub const MOST_CHOICES: usize = 500;

impl<T> Default for Choices<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Ord> Choices<T> {
    /// Puts `value` in while there is room, or takes it out.
    pub fn put(&mut self, value: T, is_chosen: bool) {
        match self.0.binary_search(&value) {
            Ok(at) if !is_chosen => {
                self.0.remove(at);
            }
            Err(at) if is_chosen && self.0.len() < MOST_CHOICES => self.0.insert(at, value),
            _ => {}
        }
    }

    /// Whether `value` is chosen.
    #[must_use]
    pub fn contains<Q>(&self, value: &Q) -> bool
    where
        T: PartialEq<Q>,
        Q: ?Sized,
    {
        self.0.iter().any(|chosen| *chosen == *value)
    }

    /// Whether nothing is chosen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The chosen values in order.
    pub fn iter(&self) -> Iter<'_, T> {
        self.0.iter()
    }

    /// Keeps the values that `is_kept` accepts.
    pub fn retain(&mut self, is_kept: impl Fn(&T) -> bool) {
        self.0.retain(is_kept);
    }
}

impl<T: Ord> FromIterator<T> for Choices<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut choices: Vec<T> = values.into_iter().take(MOST_CHOICES).collect();
        choices.sort_unstable();
        choices.dedup();
        Self(choices)
    }
}

impl<T: Ord, const N: usize> From<[T; N]> for Choices<T> {
    fn from(values: [T; N]) -> Self {
        values.into_iter().collect()
    }
}

impl<'c, T: Ord> IntoIterator for &'c Choices<T> {
    type Item = &'c T;
    type IntoIter = Iter<'c, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
