//! The language that is spoken: which one, texts that exist in both, and the plan's words in it.
//!
//! A text is made of both languages or not at all, so a missing one stops the build; the plan's
//! words are checked when the bundle is made. The language belongs to the thread, not to each
//! sentence's parameters: a page speaks one language at a time, and every sentence depends on it.

use std::cell::Cell;

use crate::model::Dictionary;
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
pub fn learnt() -> Option<&'static Dictionary> {
    DICTIONARY.get()
}

/// A word, name or sentence of the data in the language that is spoken; as it is, where the
/// dictionary does not have it: names of firms and projects, and what is quoted as printed.
#[must_use]
pub fn translated(chinese: &str) -> &str {
    let english = dictionary().and_then(|it| it.english(chinese));
    english.unwrap_or(chinese)
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

/// Whether `character` is a Chinese character or mark of punctuation.
fn is_chinese(character: char) -> bool {
    matches!(character, '\u{3000}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
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

/// Functions that give words or sentences without parts that change.
macro_rules! words {
    ($($(#[$attribute:meta])* $visibility:vis $name:ident = $chinese:literal, $english:literal;)+) => {
        $(
            $(#[$attribute])*
            #[must_use]
            $visibility fn $name() -> &'static str {
                $crate::text::language::word!($chinese, $english)
            }
        )+
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
