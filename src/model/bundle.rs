//! The two files that the page receives: all data files without white space, and how the
//! characters in them are read.
//!
//! Native only: the page reads a bundle but never makes one from data files.

use std::collections::{BTreeMap, BTreeSet};

use pinyin::{ToPinyin, ToPinyinMulti};
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::fault::Fault;
use super::files::{FIRST_FILES, not_json};
use super::json::Members;
use super::pinyin::PINYIN_FILE;

/// Characters whose second reading is common in names of firms, places and products.
///
/// Offering every reading of every character would make initials match nearly anything.
const TWO_READINGS: &str = "重行长乐都会调传曾地校藏厦盛石卷解降折薄茄率尾泊宁朝参系晟";

/// Characters of [`TWO_READINGS`] whose usual reading the `pinyin` crate gives second: 晟 is
/// shèng in names of firms, chéng as a surname.
const SECOND_IS_USUAL: &str = "晟";

/// The bundle of `files`, each a name with the text of the file.
///
/// # Errors
/// A fault for each file that is no JSON.
pub fn bundle(files: &[(&str, String)]) -> Result<String, Vec<Fault>> {
    let mut members = BTreeMap::new();
    let mut faults = Vec::new();
    for (name, text) in files {
        match compact(text) {
            Ok(content) => {
                members.insert(*name, content);
            }
            Err(error) => faults.push(not_json(name, &error)),
        }
    }
    let texts = files.iter().flat_map(|(_, text)| text.chars());
    let readings = serde_json::value::to_raw_value(&readings(&texts.collect()));
    let bundled = readings.and_then(|readings| {
        members.insert(PINYIN_FILE, readings);
        serde_json::to_string(&members)
    });
    match bundled {
        Ok(bundle) if faults.is_empty() => Ok(bundle),
        Ok(_) => Err(faults),
        Err(error) => Err(vec![not_json(PINYIN_FILE, &error)]),
    }
}

/// The two bundles of a `bundle` of everything: what the project library needs, and the rest.
///
/// # Errors
/// What is wrong with the JSON.
pub fn parted(bundle: &str) -> serde_json::Result<[String; 2]> {
    let Members(all): Members<&RawValue> = serde_json::from_str(bundle)?;
    let is_first = |name: &str| name == PINYIN_FILE || FIRST_FILES.contains(&name);
    let part = |wanted: bool| {
        let members = all.iter().filter(|(name, _)| is_first(name) == wanted);
        let members: BTreeMap<&str, &RawValue> =
            members.map(|(name, raw)| (name.as_str(), *raw)).collect();
        serde_json::to_string(&members)
    };
    Ok([part(true)?, part(false)?])
}

/// The same JSON without white space; numbers keep the digits with which they are written.
fn compact(text: &str) -> serde_json::Result<Box<RawValue>> {
    let checked: &RawValue = serde_json::from_str(text)?;
    let mut compact = String::with_capacity(text.len());
    let mut is_text = false;
    let mut is_escaped = false;
    for character in checked.get().chars() {
        if is_text || !character.is_ascii_whitespace() {
            compact.push(character);
        }
        if character == '"' && !is_escaped {
            is_text = !is_text;
        }
        is_escaped = is_text && character == '\\' && !is_escaped;
    }
    RawValue::from_string(compact)
}

fn readings(characters: &BTreeSet<char>) -> Value {
    let mut usual: BTreeMap<String, String> = BTreeMap::new();
    let mut other: BTreeMap<String, String> = BTreeMap::new();
    for &character in characters {
        let mut spellings = spellings(character).into_iter();
        for readings in [&mut usual, &mut other] {
            if let Some(spelling) = spellings.next() {
                readings.entry(spelling).or_default().push(character);
            }
        }
    }
    json!({ "usual": usual, "other": other })
}

/// At most two readings, the usual one first.
fn spellings(character: char) -> Vec<String> {
    let mut found: Vec<String> = character
        .to_pinyin()
        .map(|reading| keyboard_spelling(reading.plain()))
        .into_iter()
        .collect();
    if TWO_READINGS.contains(character)
        && let Some(all) = character.to_pinyin_multi()
    {
        for reading in all {
            let spelling = keyboard_spelling(reading.plain());
            if found.len() < 2 && !found.contains(&spelling) {
                found.push(spelling);
            }
        }
    }
    if SECOND_IS_USUAL.contains(character) {
        found.reverse();
    }
    found
}

/// Pinyin as it is typed: `v` stands for `ü`.
fn keyboard_spelling(plain: &str) -> String {
    plain.replace('ü', "v")
}
