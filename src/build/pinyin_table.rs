//! Build script: writes the compact pinyin table that `query::pinyin` includes.
//!
//! The table covers the 6,763 characters of GB 2312, the set that practically every
//! name in a Chinese administrative document is written in. Readings come from the `pinyin`
//! crate. For each code point of `FIRST..=LAST` it holds the number of the syllable
//! (0: none) as two byte planes, which compress better than interleaved numbers.
#![allow(
    clippy::print_stdout,
    reason = "a build script speaks to Cargo through its output"
)]

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs, io};

use encoding_rs::GB18030;
use pinyin::{ToPinyin, ToPinyinMulti};

const FIRST: u32 = 0x4E00;
const LAST: u32 = 0x9FA5;

/// Characters whose second reading is common in names of firms, places and products.
///
/// Offering every reading of every character would make initials match nearly anything.
const TWO_READINGS: &str = "重行长乐都会调传曾地校藏厦盛石卷解降折薄茄率尾泊宁朝参系晟";

/// Characters of [`TWO_READINGS`] whose usual reading the `pinyin` crate gives second: 晟 is
/// shèng in names of firms, chéng as a surname.
const SECOND_IS_USUAL: &str = "晟";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=src/build/pinyin_table.rs");
    let readings = readings();
    let mut numbers: BTreeMap<&str, u16> = readings
        .values()
        .flatten()
        .map(|syllable| (syllable.as_str(), 0))
        .collect();
    for (number, slot) in (1u16..).zip(numbers.values_mut()) {
        *slot = number;
    }

    let mut low = Vec::new();
    let mut high = Vec::new();
    let mut second = Vec::new();
    for code_point in FIRST..=LAST {
        let found = char::from_u32(code_point).and_then(|character| readings.get(&character));
        let mut numbered = found
            .into_iter()
            .flatten()
            .filter_map(|syllable| numbers.get(syllable.as_str()));
        let [low_byte, high_byte] = numbered.next().copied().unwrap_or(0).to_le_bytes();
        low.push(low_byte);
        high.push(high_byte);
        for number in numbered {
            second.push(format!("(0x{code_point:X}, {number})"));
        }
    }
    let syllables: Vec<&str> = numbers.into_keys().collect();

    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    let out = Path::new(&out);
    fs::write(out.join("readings.bin"), [low, high].concat())?;
    fs::write(
        out.join("pinyin_table.rs"),
        format!(
            "const FIRST: u32 = {FIRST};\nconst SYLLABLES: &str = {:?};\n\
             const SECOND_READINGS: &[(u32, u16)] = &[{}];\n",
            syllables.join(" "),
            second.join(","),
        ),
    )
}

/// Plain readings of each character of GB 2312, the usual one first.
fn readings() -> BTreeMap<char, Vec<String>> {
    let mut readings = BTreeMap::new();
    for row in 0xB0..=0xF7u8 {
        for cell in 0xA1..=0xFEu8 {
            let bytes = [row, cell];
            let (text, _, _) = GB18030.decode(&bytes);
            for character in text.chars() {
                let found = readings_of(character);
                if !found.is_empty() {
                    readings.insert(character, found);
                }
            }
        }
    }
    readings
}

fn readings_of(character: char) -> Vec<String> {
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
