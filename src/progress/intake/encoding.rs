//! In which encoding a file is written. Decoding itself is the browser's.

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
        Ok(guess(bytes))
    }
}

/// The encoding that `bytes` most likely have: by byte order mark, by zero bytes (UTF-16), by
/// whether they are valid UTF-8 with at most a few damaged places, otherwise GB18030.
#[must_use]
pub fn guess(bytes: &[u8]) -> Encoding {
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        return Encoding::Utf8;
    }
    if bytes.starts_with(b"\xFF\xFE") {
        return Encoding::Utf16Le;
    }
    if bytes.starts_with(b"\xFE\xFF") {
        return Encoding::Utf16Be;
    }
    let zeros = |first: usize| {
        let places = bytes.iter().skip(first).step_by(2);
        places.filter(|byte| **byte == 0).count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    if odd > 8 * even {
        return Encoding::Utf16Le;
    }
    if even > 8 * odd {
        return Encoding::Utf16Be;
    }
    // In GB18030 a pair of bytes is rarely a character of UTF-8 by chance.
    let (mut wide, mut damaged) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        wide += chunk.valid().chars().filter(|it| !it.is_ascii()).count();
        damaged += usize::from(!chunk.invalid().is_empty());
    }
    if damaged == 0 || wide > 10 * damaged {
        Encoding::Utf8
    } else {
        Encoding::Gb18030
    }
}
