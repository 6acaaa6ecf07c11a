//! The language that is spoken: which one, texts that exist in both, and the plan's words in it.
//!
//! A text is made of both languages or not at all, so a missing one stops the build; the plan's
//! words are checked when the bundle is made. The language belongs to the thread, not to each
//! sentence's parameters: a page speaks one language at a time, and every sentence depends on it.

use std::cell::Cell;

use crate::model::Dictionary;
use crate::model::chinese::is_chinese;
use crate::query::Language;

thread_local! {
    static SPOKEN: Cell<Language> = const { Cell::new(Language::Chinese) };
    static DICTIONARY: Cell<Option<&'static Dictionary>> = const { Cell::new(None) };
}

/// The language in which every text is given from now on; Chinese at first.
pub fn speak(language: Language) {
    SPOKEN.set(language);
}

/// The language that is spoken.
#[must_use]
pub fn spoken() -> Language {
    SPOKEN.get()
}

/// Gives the English of the plan's words, for as long as the program runs.
pub fn learn(dictionary: &'static Dictionary) {
    DICTIONARY.set(Some(dictionary));
}

/// The English of the plan's words while English is spoken; `None` in Chinese, and before the
/// dictionary is there.
#[must_use]
pub fn dictionary() -> Option<&'static Dictionary> {
    match spoken() {
        Language::Chinese => None,
        Language::English => DICTIONARY.get(),
    }
}

/// The English of the plan's words, whatever is spoken; `None` while it is not there.
#[must_use]
pub fn any_dictionary() -> Option<&'static Dictionary> {
    DICTIONARY.get()
}

/// A word, name or sentence of the data in the language that is spoken; as it is, where the
/// dictionary does not have it: names of firms and projects, and what is quoted as printed.
#[must_use]
pub fn translated(chinese: &str) -> &str {
    let english = dictionary().and_then(|it| it.english(chinese));
    english.unwrap_or(chinese)
}

/// The English of the name of a project or firm, by the id of the record; `None` in Chinese, where the
/// name needs none.
#[must_use]
pub fn gloss(id: &str) -> Option<&'static str> {
    dictionary()?.english(id)
}

/// `text` in runs that are Chinese and runs that are not, each with whether it is.
pub fn runs(text: &str) -> impl Iterator<Item = (bool, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let is_first = is_chinese(rest.chars().next()?);
        let end = rest.find(|it| is_chinese(it) != is_first);
        let (run, after) = rest.split_at_checked(end.unwrap_or(rest.len()))?;
        rest = after;
        Some((is_first, run))
    })
}

/// Several of them as one list; the English ones may have commas inside.
#[must_use]
pub fn listed(chinese: &[String]) -> String {
    let items: Vec<&str> = chinese.iter().map(|it| translated(it)).collect();
    items.join(word!("、", "; "))
}

/// One of two words or sentences without parts that change.
macro_rules! word {
    ($chinese:expr, $english:expr $(,)?) => {
        match $crate::text::language::spoken() {
            $crate::query::Language::Chinese => $chinese,
            $crate::query::Language::English => $english,
        }
    };
}

/// A sentence with parts that change; both languages use all of them.
macro_rules! sentence {
    ($chinese:literal, $english:literal $(, $part:expr)* $(,)?) => {
        match $crate::text::language::spoken() {
            $crate::query::Language::Chinese => format!($chinese $(, $part)*),
            $crate::query::Language::English => format!($english $(, $part)*),
        }
    };
}

/// Functions that give words and sentences, each with its Chinese and its English on one line:
///
/// - `pub name = "中文", "English";` gives `&'static str`;
/// - `pub name: [&'static str; 2] = ["甲", "乙"], ["A", "B"];` gives any other constant;
/// - `pub name(count: usize) = "{count} 项", "{count}";` gives a `String`; what both languages use
///   without a name follows, separated by commas;
/// - `pub name(Kind) { Kind::One => "一", "one"; }` gives the word of each value.
macro_rules! words {
    () => {};
    ($(#[$meta:meta])* $visibility:vis $name:ident = $chinese:literal, $english:literal; $($rest:tt)*) => {
        $(#[$meta])*
        #[must_use]
        $visibility fn $name() -> &'static str {
            $crate::text::language::word!($chinese, $english)
        }
        $crate::text::language::words! { $($rest)* }
    };
    ($(#[$meta:meta])* $visibility:vis $name:ident: $kind:ty = $chinese:expr, $english:expr; $($rest:tt)*) => {
        $(#[$meta])*
        #[must_use]
        $visibility fn $name() -> $kind {
            $crate::text::language::word!($chinese, $english)
        }
        $crate::text::language::words! { $($rest)* }
    };
    (
        $(#[$meta:meta])* $visibility:vis $name:ident($($input:ident: $kind:ty),+ $(,)?) =
        $chinese:literal, $english:literal $(, $part:expr)*; $($rest:tt)*
    ) => {
        $(#[$meta])*
        #[must_use]
        $visibility fn $name($($input: $kind),+) -> String {
            $crate::text::language::sentence!($chinese, $english $(, $part)*)
        }
        $crate::text::language::words! { $($rest)* }
    };
    (
        $(#[$meta:meta])* $visibility:vis $name:ident($kind:ty) {
            $($value:pat => $chinese:literal, $english:literal;)+
        } $($rest:tt)*
    ) => {
        $(#[$meta])*
        #[must_use]
        $visibility fn $name(value: $kind) -> &'static str {
            match value {
                $($value => $crate::text::language::word!($chinese, $english),)+
            }
        }
        $crate::text::language::words! { $($rest)* }
    };
}

pub(crate) use {sentence, word, words};

words! {
    /// Between the items of a list.
    pub comma = "、", ", ";
    /// Between two clauses.
    pub semicolon = "；", "; ";
    /// Between a label and what it labels.
    pub colon = "：", ": ";
    /// Between two sentences.
    pub space = "", " ";
}
