//! Words of the data that stand for one of a few values, each stated once.

/// A value that data files and links call by a key.
pub trait Keyed: Copy + PartialEq + 'static {
    /// The keys, in the order of [`Self::VALUES`].
    const KEYS: &'static [&'static str];
    /// Every value, in the order of its declaration.
    const VALUES: &'static [Self];

    /// The key of this value.
    #[must_use]
    fn key(self) -> &'static str {
        let at = Self::VALUES.iter().position(|it| *it == self);
        at.and_then(|at| Self::KEYS.get(at)).copied().unwrap_or("")
    }

    /// The value of `key`; `None` where it is the key of none.
    #[must_use]
    fn from_key(key: &str) -> Option<Self> {
        let at = Self::KEYS.iter().position(|it| *it == key)?;
        Self::VALUES.get(at).copied()
    }
}

/// Declares an enumeration with the key of each value: `Problem = "problem",`.
macro_rules! keyed {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$doc:meta])* $value:ident = $key:literal,)+
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $value,)+ }

        impl $crate::model::keyed::Keyed for $name {
            const KEYS: &'static [&'static str] = &[$($key),+];
            const VALUES: &'static [Self] = &[$(Self::$value),+];
        }
    };
}

pub(crate) use keyed;
