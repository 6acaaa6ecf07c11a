//! The encoding in which a file is written; decoding itself is left to the browser.

use super::fault::FileFault;

/// An encoding that spreadsheets write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without byte order mark.
    Utf8,
    /// UTF-16, little end first: what Excel calls Unicode text.
    Utf16Le,
    /// UTF-16, big end first.
    Utf16Be,
    /// GB18030, which holds GBK and GB2312: what Chinese Excel calls CSV.
    Gb18030,
}

impl Encoding {
    /// All encodings, in the order in which a person is offered them.
    pub const ALL: [Self; 4] = [Self::Utf8, Self::Gb18030, Self::Utf16Le, Self::Utf16Be];

    /// What browsers call it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Gb18030 => "gb18030",
        }
    }

    /// The least bytes that a character takes.
    const fn unit(self) -> usize {
        match self {
            Self::Utf8 | Self::Gb18030 => 1,
            Self::Utf16Le | Self::Utf16Be => 2,
        }
    }
}

/// Largest file that is read, in bytes.
pub const MOST_BYTES: usize = 20_000_000;

/// First bytes of workbooks: of today, which are zip archives, and of before 2007.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0"];
/// First bytes of PDF, PNG, JPEG, GIF, gzip, RAR and 7z.
const OTHERS: [&[u8]; 7] = [
    b"%PDF",
    b"\x89PNG",
    b"\xFF\xD8\xFF",
    b"GIF8",
    b"\x1F\x8B",
    b"Rar!",
    b"7z\xBC\xAF",
];

/// The encoding of a file.
///
/// # Errors
/// When the file is empty, too large, a workbook, or no text at all.
pub fn check(bytes: &[u8]) -> Result<Encoding, FileFault> {
    let begins = |marks: &[&[u8]]| marks.iter().any(|mark| bytes.starts_with(mark));
    if bytes.is_empty() {
        Err(FileFault::Empty)
    } else if bytes.len() > MOST_BYTES {
        Err(FileFault::TooLarge)
    } else if begins(&WORKBOOKS) {
        Err(FileFault::Workbook)
    } else if begins(&OTHERS) {
        Err(FileFault::NotText)
    } else {
        let encoding = guess(bytes);
        damage(bytes, encoding).map_or(Ok(encoding), Err)
    }
}

/// The encoding that `bytes` most likely have: by byte order mark, by the zero bytes of UTF-16, by
/// whether they are valid UTF-8 with at most a few damaged places, otherwise GB18030.
#[must_use]
pub fn guess(bytes: &[u8]) -> Encoding {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => return Encoding::Utf8,
        [0xFF, 0xFE, ..] => return Encoding::Utf16Le,
        [0xFE, 0xFF, ..] => return Encoding::Utf16Be,
        _ => {}
    }
    let zeros = |first: usize| {
        let places = bytes.iter().skip(first).step_by(2);
        places.filter(|byte| **byte == 0).count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let are_many = |zeros: usize| zeros > FEW && zeros * 2 * LEAST_ASCII >= bytes.len();
    if are_many(odd) && odd > 8 * even {
        return Encoding::Utf16Le;
    }
    if are_many(even) && even > 8 * odd {
        return Encoding::Utf16Be;
    }
    // Chinese takes three bytes in UTF-8, which two characters of GB18030 rarely make by chance.
    let (mut chinese, mut damaged) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        chinese += chunk.valid().chars().filter(|it| it.len_utf8() > 2).count();
        damaged += usize::from(!chunk.invalid().is_empty());
    }
    if chinese >= damaged {
        Encoding::Utf8
    } else {
        Encoding::Gb18030
    }
}

/// Of a table in UTF-16 at least one in so many characters is ASCII: separators, digits, line ends.
const LEAST_ASCII: usize = 20;
/// Up to this many places are damage; more of them may mean another encoding.
const FEW: usize = 3;

/// What is wrong with bytes that cannot be decoded; `None` when they can.
fn damage(bytes: &[u8], encoding: Encoding) -> Option<FileFault> {
    if encoding == Encoding::Utf8 && std::str::from_utf8(bytes).is_ok() {
        return None;
    }
    let (mut line, mut place, mut before) = (1, 1, 0);
    let (mut damaged, mut controls) = (0_usize, 0_usize);
    let mut first = None;
    let mut rest = bytes;
    while let Some(byte) = rest.first() {
        let (length, ascii) = character(rest, encoding).unwrap_or_else(|| {
            first.get_or_insert(FileFault::BadByte {
                line,
                place,
                byte: *byte,
            });
            damaged += 1;
            (encoding.unit(), NOT_ASCII)
        });
        place += 1;
        if ascii == b'\r' || (ascii == b'\n' && before != b'\r') {
            line += 1;
        }
        if matches!(ascii, b'\r' | b'\n') {
            place = 1;
        }
        controls += usize::from(ascii < b'\t');
        before = ascii;
        rest = rest.get(length..).unwrap_or_default();
    }
    let are_many = |places: usize| places > FEW && places > bytes.len() / 100;
    match first {
        Some(_) if are_many(controls) => Some(FileFault::NotText),
        Some(_) if are_many(damaged) => Some(FileFault::Garbled),
        first => first,
    }
}

/// Stands for every character that is not ASCII.
const NOT_ASCII: u8 = 0x80;

/// Length and ASCII of the first character; `None` where there is none or only a part of one.
fn character(bytes: &[u8], encoding: Encoding) -> Option<(usize, u8)> {
    match encoding {
        Encoding::Utf8 | Encoding::Gb18030 => {
            let first = *bytes.first()?;
            if first.is_ascii() {
                return Some((1, first));
            }
            let length = match encoding {
                Encoding::Utf8 => length_in_utf8(bytes, first),
                _ => length_in_gb18030(bytes),
            };
            Some((length?, NOT_ASCII))
        }
        Encoding::Utf16Le => in_utf16(bytes, u16::from_le_bytes),
        Encoding::Utf16Be => in_utf16(bytes, u16::from_be_bytes),
    }
}

fn length_in_utf8(bytes: &[u8], first: u8) -> Option<usize> {
    let length = first.leading_ones() as usize;
    std::str::from_utf8(bytes.get(..length)?).ok()?;
    Some(length)
}

/// As browsers read it: Encoding Standard, gb18030 decoder.
fn length_in_gb18030(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [0x80, ..] => Some(1),
        [0x81..=0xFE, 0x40..=0x7E | 0x80..=0xFE, ..] => Some(2),
        [0x81..=0xFE, 0x30..=0x39, 0x81..=0xFE, 0x30..=0x39, ..] => Some(4),
        _ => None,
    }
}

fn in_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<(usize, u8)> {
    let (first, rest) = bytes.split_first_chunk()?;
    let unit_of = |bytes: &[u8]| bytes.first_chunk().map(|it| unit(*it));
    match (unit(*first), unit_of(rest)) {
        (0xD800..=0xDBFF, Some(0xDC00..=0xDFFF)) => Some((4, NOT_ASCII)),
        (0xD800..=0xDFFF, _) => None,
        (unit, _) => Some((2, u8::try_from(unit).unwrap_or(NOT_ASCII).min(NOT_ASCII))),
    }
}
