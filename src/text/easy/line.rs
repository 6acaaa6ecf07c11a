//! A sentence in which some words may be Chinese while another language is spoken.

use crate::query::Language;
use crate::text::language::{runs, spoken, translated};

/// A sentence, name or word in pieces of one language each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MixedText {
    /// In their order.
    pub pieces: Vec<Piece>,
}

/// Words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Whether they are Chinese though another language is spoken.
    pub is_chinese: bool,
}

/// Unicode's marks around words of another language than the words around them.
const BEGINS: char = '\u{2068}';
const ENDS: char = '\u{2069}';

impl MixedText {
    /// The sentence `text`, in which Chinese words are marked by [`as_printed`] or [`of_plan`].
    pub(super) fn new(text: impl AsRef<str>) -> Self {
        let parts = text.as_ref().split([BEGINS, ENDS]).enumerate();
        let pieces = parts.filter(|(_, text)| !text.is_empty());
        let pieces = pieces.map(|(at, text)| Piece {
            text: text.to_owned(),
            is_chinese: at % 2 == 1,
        });
        Self {
            pieces: pieces.collect(),
        }
    }

    /// The whole sentence.
    #[must_use]
    pub fn text(&self) -> String {
        self.pieces.iter().map(|it| it.text.as_str()).collect()
    }
}

/// What stays Chinese in every language: names of firms and projects, what is quoted as printed,
/// what a person typed.
pub(super) fn as_printed(text: &str) -> String {
    let is_mark = |character: char| matches!(character, BEGINS | ENDS);
    let text: String = text.chars().filter(|it| !is_mark(*it)).collect();
    match spoken() {
        Language::Chinese => text,
        Language::English => format!("{BEGINS}{text}{ENDS}"),
    }
}

/// Words of the plan in the language that is spoken, which may leave names in them Chinese.
pub(super) fn of_plan(chinese: &str) -> String {
    marked(translated(chinese))
}

/// Several of them as one list.
pub(super) fn list_of_plan(chinese: &[String]) -> String {
    let items: Vec<String> = chinese.iter().map(|it| of_plan(it)).collect();
    items.join(crate::text::language::comma())
}

/// `text` with every run of Chinese characters marked while another language is spoken.
pub(super) fn marked(text: &str) -> String {
    if spoken() == Language::Chinese {
        return text.to_owned();
    }
    let mut marked = String::with_capacity(text.len());
    for (is_chinese, run) in runs(text) {
        if is_chinese {
            marked.push(BEGINS);
            marked.push_str(run);
            marked.push(ENDS);
        } else {
            marked.push_str(run);
        }
    }
    marked
}
