//! Values that data files and links call by a key, each stated once with its key.

/// A value with a key, for the readers of data files.
pub trait Keyed: Copy + 'static {
    /// The keys, in the order of [`Self::VALUES`].
    const KEYS: &'static [&'static str];
    /// All values.
    const VALUES: &'static [Self];

    /// The key of this value.
    #[must_use]
    fn of(self) -> &'static str;
}

/// Declares an enumeration with the key of each value, as `Map = "map",`: all values in this order
/// (`ALL`), the key of one (`key`) and the value of a key (`from_key`).
macro_rules! keyed {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$doc:meta])* $value:ident = $key:literal,)+
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $value,)+ }

        impl $name {
            /// All values, in the order in which they are offered.
            pub const ALL: [Self; [$($key),+].len()] = [$(Self::$value),+];

            /// The key in links and data files.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $(Self::$value => $key,)+ }
            }

            /// The value of a key; `None` for any other word.
            #[must_use]
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|it| it.key() == key)
            }
        }

        impl $crate::model::keyed::Keyed for $name {
            const KEYS: &'static [&'static str] = &[$($key),+];
            const VALUES: &'static [Self] = &Self::ALL;

            fn of(self) -> &'static str {
                self.key()
            }
        }
    };
}

pub(crate) use keyed;
