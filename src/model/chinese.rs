//! Which characters are Chinese.

/// Whether `character` is Chinese writing: a character, or a mark or letter as Chinese prints it.
/// The blocks of Unicode from CJK Symbols and Punctuation to CJK Unified Ideographs (U+3000 to
/// U+9FFF), CJK Compatibility Ideographs (U+F900 to U+FAFF), and Halfwidth and Fullwidth Forms
/// (U+FF00 to U+FFEF). With [`char::is_alphabetic`], punctuation is left out.
#[must_use]
pub fn is_chinese(character: char) -> bool {
    matches!(character, '\u{3000}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}
