//! All style sheets in one, without cascade layers, which browsers before Chromium 99 ignore.

use thiserror::Error;

/// A style sheet that cannot be written out.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum StyleFault {
    /// The file that orders the layers lists none.
    #[error("layers.css should say `@layer a, b, …;`")]
    NoOrder,
    /// A file is not one block of a layer that the order names.
    #[error("{file} should be one block `@layer NAME {{ … }}` of a layer that layers.css names")]
    NoLayer {
        /// The style sheet.
        file: String,
    },
}

/// The rules of `sheets`, each a file name with its text, in the order of the layers that
/// `order` lists; within a layer in the order of the files.
///
/// # Errors
/// [`StyleFault`] when the order lists nothing or a sheet is not one block of a listed layer.
pub fn flatten(order: &str, sheets: &[(String, String)]) -> Result<String, StyleFault> {
    let listed = statement(order).ok_or(StyleFault::NoOrder)?;
    let layers: Vec<&str> = listed.split(',').map(str::trim).collect();
    let blocks = sheets
        .iter()
        .map(|(file, text)| {
            let block = block(text).filter(|(layer, _)| layers.contains(layer));
            block.ok_or_else(|| StyleFault::NoLayer { file: file.clone() })
        })
        .collect::<Result<Vec<_>, _>>()?;
    Ok(layers
        .iter()
        .flat_map(|layer| blocks.iter().filter(move |(of, _)| of == layer))
        .map(|(_, rules)| compact(rules))
        .collect())
}

/// `rules` without comments, indentation and line breaks. Trunk's minifier would write media
/// queries in a syntax that browsers before Chromium 104 do not know.
fn compact(rules: &str) -> String {
    let mut pieces = rules.split("/*");
    let mut bare = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        bare.push_str(piece.split_once("*/").map_or("", |(_, after)| after));
    }
    let lines = bare.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut compact = String::new();
    for line in lines {
        let is_open = |character: char| matches!(character, '{' | '}' | ';' | ',');
        if !compact.is_empty() && !compact.ends_with(is_open) {
            compact.push(' ');
        }
        compact.push_str(line);
    }
    without_spaces(&compact)
}

/// `rules` without the spaces that only people need. The space of an empty custom property stays,
/// for browsers before Chromium 89, and so does all that is quoted.
fn without_spaces(rules: &str) -> String {
    let mut bare = String::with_capacity(rules.len());
    for (at, piece) in rules.split('"').enumerate() {
        if at > 0 {
            bare.push('"');
        }
        if at % 2 == 1 {
            bare.push_str(piece);
            continue;
        }
        let start = bare.len();
        let mut characters = piece.chars().peekable();
        while let Some(character) = characters.next() {
            let last = bare.get(start..).and_then(|it| it.chars().next_back());
            let is_empty = characters.peek() == Some(&';');
            match (last, character) {
                (Some(',' | ';' | '{' | '>'), ' ') => continue,
                (Some(':'), ' ') if !is_empty => continue,
                (Some(' '), '{' | '>') | (Some(';'), '}') => {
                    bare.pop();
                }
                _ => {}
            }
            bare.push(character);
        }
    }
    bare
}

/// What stands between `@layer` and the semicolon.
fn statement(text: &str) -> Option<&str> {
    let (_, after) = text.split_once("@layer ")?;
    after.split_once(';').map(|(layers, _)| layers)
}

/// Name and rules of the one layer in `text`.
fn block(text: &str) -> Option<(&str, &str)> {
    let (_, after) = text.split_once("@layer ")?;
    let (name, rest) = after.split_once('{')?;
    let rules = rest.trim_end().strip_suffix('}')?;
    let is_balanced = rules.matches('{').count() == rules.matches('}').count();
    is_balanced.then_some((name.trim(), rules))
}
