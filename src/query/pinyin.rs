//! Pinyin readings of characters, from the compact table made at build time.
//!
//! Covers GB 2312; characters outside of it have no reading and match literally only.

include!(concat!(env!("OUT_DIR"), "/pinyin_table.rs"));

const READINGS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/readings.bin"));

/// Readings of characters.
#[derive(Debug)]
pub struct Pinyin {
    syllables: Vec<&'static str>,
}

impl Default for Pinyin {
    fn default() -> Self {
        Self {
            syllables: SYLLABLES.split(' ').collect(),
        }
    }
}

impl Pinyin {
    /// Readings of `character` without tones, `v` for ü, the usual one first; none for
    /// characters outside of GB 2312.
    pub fn readings(&self, character: char) -> impl Iterator<Item = &'static str> {
        let usual = self.syllable(usual_number(character));
        let other = if usual.is_some() {
            other_number(character)
        } else {
            0
        };
        usual.into_iter().chain(self.syllable(other))
    }

    /// The usual reading; `None` for characters outside of GB 2312.
    #[must_use]
    pub fn usual(&self, character: char) -> Option<&'static str> {
        self.syllable(usual_number(character))
    }

    fn syllable(&self, number: u16) -> Option<&'static str> {
        let at = usize::from(number).checked_sub(1)?;
        self.syllables.get(at).copied()
    }
}

/// Number of the usual syllable, from 1; 0 when there is none.
fn usual_number(character: char) -> u16 {
    let planes = READINGS.split_at_checked(READINGS.len() / 2);
    let place = u32::from(character)
        .checked_sub(FIRST)
        .and_then(|at| usize::try_from(at).ok());
    let Some(((low, high), at)) = planes.zip(place) else {
        return 0;
    };
    match (low.get(at), high.get(at)) {
        (Some(&low), Some(&high)) => u16::from_le_bytes([low, high]),
        _ => 0,
    }
}

fn other_number(character: char) -> u16 {
    SECOND_READINGS
        .binary_search_by_key(&u32::from(character), |(code_point, _)| *code_point)
        .ok()
        .and_then(|at| SECOND_READINGS.get(at))
        .map_or(0, |(_, number)| *number)
}
