//! The English of the plan's own words.

/// What a dictionary must have.
#[cfg(not(target_arch = "wasm32"))]
pub mod needed;

use super::json::Members;

/// Name of the file with the English of the plan's words, in `data/` and beside the page.
pub const DICTIONARY_FILE: &str = "english.json";

/// The English of Chinese words, names and sentences of the data.
///
/// The page knows the Chinese from the plan, so that it is given the English by a number made of
/// the Chinese: a third of the file is saved. That no two texts have the same number is checked
/// when the file is made.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dictionary {
    /// By number.
    entries: Vec<(u32, String)>,
}

impl Dictionary {
    /// Reads what the page receives: a JSON object with the English by the number of the Chinese.
    ///
    /// # Errors
    /// What is wrong with the JSON, in technical words.
    pub fn read(json: &str) -> Result<Self, String> {
        let Members(members) = serde_json::from_str(json).map_err(|error| error.to_string())?;
        let numbered = |(key, english): (String, String)| {
            let number = u32::from_str_radix(&key, DIGITS);
            number.map(|number| (number, english))
        };
        let entries: Result<Vec<_>, _> = members.into_iter().map(numbered).collect();
        Ok(Self::of(entries.map_err(|error| error.to_string())?))
    }

    fn of(mut entries: Vec<(u32, String)>) -> Self {
        entries.sort_by_key(|(number, _)| *number);
        Self { entries }
    }

    /// The English of a text; `None` when the dictionary does not have it.
    #[must_use]
    pub fn english(&self, chinese: &str) -> Option<&str> {
        let wanted = number(chinese);
        let at = self
            .entries
            .binary_search_by_key(&wanted, |(number, _)| *number);
        let (_, english) = self.entries.get(at.ok()?)?;
        Some(english)
    }
}

/// Base in which numbers are written.
const DIGITS: u32 = 36;

/// The number of a Chinese text: FNV-1a with 32 bits, as its authors publish it (offset basis
/// 2166136261, prime 16777619).
fn number(chinese: &str) -> u32 {
    chinese.bytes().fold(2_166_136_261, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(16_777_619)
    })
}
