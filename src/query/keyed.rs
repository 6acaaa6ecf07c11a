//! Choices that links call by a word, each stated once with its word.

/// Declares an enumeration with the word of each value in a link, as `Map = "map",`: all values in
/// this order (`ALL`), the word of one (`key`) and the value of a word (`from_key`).
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

            /// The word in a link.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $(Self::$value => $key,)+ }
            }

            /// The value of a link's word; `None` for any other word.
            #[must_use]
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|it| it.key() == key)
            }
        }
    };
}

pub(crate) use keyed;
