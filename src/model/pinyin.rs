//! How the characters of a plan's data are read, for searching and ordering by pinyin.
//!
//! The bundle carries the readings beside the data; `bundle` makes them. Not here: matching.

use super::json::{Json, Members};

/// Member of the bundle that carries the readings. A bundle without it is searched literally.
pub const PINYIN_FILE: &str = "pinyin.json";

/// Readings of characters.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pinyin {
    syllables: Vec<String>,
    /// Ordered by character; numbers of the usual and of another reading in `syllables`.
    readings: Vec<(char, usize, Option<usize>)>,
}

impl Pinyin {
    /// Reads the two members: syllables with the characters that are read so, usually or else.
    pub(super) fn read(value: &Json) -> Option<Self> {
        let mut pinyin = Self::default();
        for (syllable, characters) in &entries(value, "usual")?.0 {
            let number = pinyin.number(syllable);
            let usual = characters.as_str()?.chars();
            pinyin
                .readings
                .extend(usual.map(|character| (character, number, None)));
        }
        pinyin.readings.sort_unstable();
        for (syllable, characters) in &entries(value, "other")?.0 {
            let number = pinyin.number(syllable);
            for character in characters.as_str()?.chars() {
                let at = pinyin.position(character)?;
                pinyin.readings.get_mut(at)?.2 = Some(number);
            }
        }
        Some(pinyin)
    }

    /// Readings of `character` without tones, `v` for ü, the usual one first; none for
    /// characters that the data do not contain.
    pub fn readings(&self, character: char) -> impl Iterator<Item = &str> {
        let found = self
            .position(character)
            .and_then(|at| self.readings.get(at));
        let numbers = found.map(|(_, usual, other)| [Some(*usual), *other]);
        numbers
            .into_iter()
            .flatten()
            .filter_map(|number| self.syllables.get(number?).map(String::as_str))
    }

    /// The characters that have readings, in their order.
    pub fn characters(&self) -> impl Iterator<Item = char> {
        self.readings.iter().map(|(character, ..)| *character)
    }

    /// The usual reading; `None` for characters that the data do not contain.
    #[must_use]
    pub fn usual(&self, character: char) -> Option<&str> {
        self.readings(character).next()
    }

    fn position(&self, character: char) -> Option<usize> {
        self.readings
            .binary_search_by_key(&character, |(known, ..)| *known)
            .ok()
    }

    fn number(&mut self, syllable: &str) -> usize {
        let known = self.syllables.iter().position(|each| each == syllable);
        known.unwrap_or_else(|| {
            self.syllables.push(syllable.to_owned());
            self.syllables.len() - 1
        })
    }
}

fn entries<'j>(value: &'j Json, name: &str) -> Option<&'j Members<Json>> {
    value.as_object()?.get(name)?.as_object()
}
