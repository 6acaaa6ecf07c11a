//! Words to look for, and where they stand in a text.
//!
//! Width and case are folded. A word of Latin letters also matches characters by pinyin: in
//! full, by initials, or mixed (`yadeke`, `ydk`, `yadk`); its last syllable may be unfinished.

use std::ops::Range;

use crate::model::pinyin::Pinyin;

/// The words of a search text, folded; all of them must match.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Terms(Vec<Vec<char>>);

impl Terms {
    /// Splits `text` at white space and folds it.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut words: Vec<Vec<char>> = text
            .split_whitespace()
            .map(|word| word.chars().map(fold).collect())
            .collect();
        words.sort();
        words.dedup();
        Self(words)
    }

    /// The same with `by` in the place of the word `said`; `None` without that word.
    #[must_use]
    pub fn replacing(&self, said: &str, by: &str) -> Option<Self> {
        let said: Vec<char> = said.chars().map(fold).collect();
        let by: Vec<char> = by.chars().map(fold).collect();
        let words = self.0.iter();
        let words = words.map(|it| if *it == said { by.clone() } else { it.clone() });
        self.0.contains(&said).then(|| Self(words.collect()))
    }

    /// Whether there is nothing to look for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The folded words.
    pub fn words(&self) -> impl Iterator<Item = &[char]> {
        self.0.iter().map(Vec::as_slice)
    }

    /// Whether every word occurs in one of `texts`, by pinyin too where a table is given.
    #[must_use]
    pub fn occur_in(&self, texts: &[&str], pinyin: Option<&Pinyin>) -> bool {
        let folded: Vec<Vec<char>> = texts
            .iter()
            .map(|text| text.chars().map(fold).collect())
            .collect();
        let occurs = |word: &Vec<char>| {
            let begins = |text: &[char]| match_length(word, text, pinyin).is_some();
            folded
                .iter()
                .any(|text| (0..text.len()).any(|at| text.get(at..).is_some_and(begins)))
        };
        self.0.iter().all(occurs)
    }

    /// Byte ranges of `text` that a word matches, in order and not touching each other.
    #[must_use]
    pub fn ranges_in(&self, text: &str, pinyin: Option<&Pinyin>) -> Vec<Range<usize>> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let (offsets, folded): (Vec<usize>, Vec<char>) = text
            .char_indices()
            .map(|(offset, character)| (offset, fold(character)))
            .unzip();
        let offset = |at: usize| offsets.get(at).copied().unwrap_or(text.len());
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for word in &self.0 {
            let mut start = 0;
            while let Some(rest) = folded.get(start..).filter(|rest| !rest.is_empty()) {
                let length = match_length(word, rest, pinyin);
                if let Some(length) = length {
                    ranges.push(offset(start)..offset(start + length));
                }
                start += length.unwrap_or(1);
            }
        }
        ranges.sort_by_key(|range| (range.start, range.end));
        ranges.dedup_by(|next, kept| {
            let touches = next.start <= kept.end;
            if touches {
                kept.end = kept.end.max(next.end);
            }
            touches
        });
        ranges
    }
}

/// Full-width forms become ASCII, and ASCII capitals small: all that a plan's names contain.
#[must_use]
pub fn fold(character: char) -> char {
    let narrow = match character {
        '\u{FF01}'..='\u{FF5E}' => {
            char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character)
        }
        '\u{3000}' => ' ',
        other => other,
    };
    narrow.to_ascii_lowercase()
}

/// How many characters at the beginning of `text` the whole of `word` matches; both folded.
///
/// `None` when it does not match. Without `pinyin` only literal matches count.
#[must_use]
pub(super) fn match_length(word: &[char], text: &[char], pinyin: Option<&Pinyin>) -> Option<usize> {
    let Some((&wanted, word_rest)) = word.split_first() else {
        return Some(0);
    };
    let (&found, text_rest) = text.split_first()?;
    let matched = |length: usize| length + 1;
    if wanted == found {
        let literal = match_length(word_rest, text_rest, pinyin);
        if literal.is_some() {
            return literal.map(matched);
        }
    }
    if !wanted.is_ascii_lowercase() {
        return None;
    }
    let readings = pinyin?.readings(found);
    readings.into_iter().find_map(|reading| {
        let spelt = spelt_in_common(word, reading);
        let whole_reading = spelt == reading.len();
        if spelt == word.len() && !whole_reading {
            return Some(1);
        }
        let by_full = whole_reading
            .then(|| word.get(spelt..))
            .flatten()
            .and_then(|rest| match_length(rest, text_rest, pinyin));
        let by_initial = || {
            (spelt > 0 && reading.len() > 1)
                .then(|| match_length(word_rest, text_rest, pinyin))
                .flatten()
        };
        by_full.or_else(by_initial).map(matched)
    })
}

/// How many letters `word` and `reading` share from the beginning.
fn spelt_in_common(word: &[char], reading: &str) -> usize {
    word.iter()
        .zip(reading.chars())
        .take_while(|(wanted, letter)| *wanted == letter)
        .count()
}
