//! Characters as Chinese input methods and spreadsheets vary them.

/// The text with half-width characters, plain spaces and plain minus signs, without marks that
/// have no width, trimmed.
pub(super) fn half_width(text: &str) -> String {
    let narrow = |character: char| match character {
        '\u{FF01}'..='\u{FF5E}' => {
            let code = u32::from(character).saturating_sub(0xFEE0);
            char::from_u32(code)
        }
        '\u{3000}' | '\u{A0}' | '\u{202F}' | '\u{2000}'..='\u{200A}' => Some(' '),
        '−' | '–' | '﹣' => Some('-'),
        '\u{FEFF}' | '\u{200B}'..='\u{200F}' => None,
        other => Some(other),
    };
    let narrowed: String = text.chars().filter_map(narrow).collect();
    narrowed.trim().to_owned()
}

/// The form in which names, ids, headings and words are compared: half-width, lower case, without
/// white space.
pub(super) fn key(text: &str) -> String {
    let narrowed = half_width(text);
    let kept = narrowed.chars().filter(|it| !it.is_whitespace());
    kept.map(|it| match it {
        '“' | '”' | '„' => '"',
        '—' => '-',
        other => other.to_ascii_lowercase(),
    })
    .collect()
}

/// Whether `written`, made by [`key`], is our word `known`.
pub(super) fn says(written: &str, known: &str) -> bool {
    let kept = known.chars().filter(|it| !it.is_whitespace());
    kept.map(|it| it.to_ascii_lowercase()).eq(written.chars())
}

/// The first `longest` characters, with `…` behind them where that is not all.
#[must_use]
pub fn shortened(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some((end, _)) => [text.get(..end).unwrap_or_default(), "…"].concat(),
        None => text.to_owned(),
    }
}
