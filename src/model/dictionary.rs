//! The English of the plan's own words.

/// What a dictionary must have.
#[cfg(not(target_arch = "wasm32"))]
pub mod needed;

use super::json::Members;

/// Name of the data file with the English of the plan's words.
pub const DICTIONARY_FILE: &str = "english.json";

/// Chinese words, names and sentences of the data with their English.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dictionary {
    /// In the order of the Chinese.
    entries: Vec<(String, String)>,
}

impl Dictionary {
    /// Reads a JSON object with the English of each Chinese text.
    ///
    /// # Errors
    /// What is wrong with the JSON, in technical words.
    pub fn read(json: &str) -> Result<Self, String> {
        let Members(mut entries) = serde_json::from_str(json).map_err(|error| error.to_string())?;
        entries.sort();
        Ok(Self { entries })
    }

    /// The English of a text; `None` when the dictionary does not have it.
    #[must_use]
    pub fn english(&self, chinese: &str) -> Option<&str> {
        let at = self
            .entries
            .binary_search_by(|(known, _)| known.as_str().cmp(chinese));
        let (_, english) = self.entries.get(at.ok()?)?;
        Some(english)
    }

    /// Every Chinese text with its English, in the order of the Chinese.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries
            .iter()
            .map(|(chinese, english)| (chinese.as_str(), english.as_str()))
    }
}
