//! Breaking lines of text where no layout engine does it, and writing them into XML.

/// `text` in pieces of which each is about as wide as `room`, in em, or less.
///
/// Breaks after spaces and beside characters of full width, as Chinese does; a longer word
/// stands alone. Closing punctuation stays with what it closes. Empty text is one empty piece.
#[must_use]
pub fn wrapped(text: &str, room: f64) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut width) = (0, 0.0);
    // The last place where the line may break, and the width up to there.
    let mut last: Option<(usize, f64)> = None;
    let mut before = None;
    for (at, character) in text.char_indices() {
        if before.is_some_and(|before| may_break(before, character)) {
            last = Some((at, width));
        }
        width += width_of(character);
        if width > room
            && character != ' '
            && let Some((end, until)) = last.take()
        {
            pieces.extend(text.get(start..end).map(str::trim_end));
            start = end;
            width -= until;
        }
        before = Some(character);
    }
    pieces.extend(text.get(start..).map(str::trim_end));
    pieces
}

/// `text` as it stands in XML.
#[must_use]
pub fn escaped(text: &str) -> String {
    text.chars().fold(String::new(), |mut escaped, character| {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '"' => escaped.push_str("&quot;"),
            // XML has no place for them.
            control if control.is_control() => escaped.push(' '),
            plain => escaped.push(plain),
        }
        escaped
    })
}

fn may_break(before: char, after: char) -> bool {
    if "，。、；：！？）》”’」』】〕".contains(after) || "（《“‘「『【〔".contains(before)
    {
        return false;
    }
    before == ' ' || is_full(before) || is_full(after)
}

/// Rough widths in em; digits and Latin letters of the usual fonts are half as wide as Chinese.
fn width_of(character: char) -> f64 {
    if is_full(character) {
        1.0
    } else if character.is_ascii_uppercase() || "@%&mwMW".contains(character) {
        0.72
    } else {
        0.56
    }
}

/// Han, kana, hangul, their punctuation and full-width forms; quotation marks as Chinese has them.
fn is_full(character: char) -> bool {
    matches!(character, '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{20000}'..='\u{3ffff}'
        | '“' | '”' | '‘' | '’' | '…' | '—')
}
