//! Replacing single tags of an HTML text that we wrote ourselves: no parser is needed.

use thiserror::Error;

/// The page lacks a tag that should be replaced.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("index.html has no tag with {marker:?}")]
pub struct MissingTag {
    /// What should stand in the tag.
    pub marker: String,
}

/// `html` with the first tag that contains `marker`, and its `end` if that is not empty,
/// replaced by `by`.
///
/// # Errors
/// [`MissingTag`] when no tag contains `marker` or the end does not follow.
pub fn replace_tag(html: &str, marker: &str, end: &str, by: &str) -> Result<String, MissingTag> {
    let found = || {
        let at = html.find(marker)?;
        let begin = html.get(..at)?.rfind('<')?;
        let tag_end = at + html.get(at..)?.find('>')? + 1;
        let rest = html.get(tag_end..)?;
        let rest = rest.get(rest.find(end)? + end.len()..)?;
        Some(format!("{}{by}{rest}", html.get(..begin)?))
    };
    found().ok_or_else(|| MissingTag {
        marker: marker.to_owned(),
    })
}

/// JavaScript that can stand in a `<script>` element.
#[must_use]
pub fn code_in_script(code: &str) -> String {
    code.replace("</script", "<\\/script")
        .replace("<!--", "<\\!--")
}

/// Elements that have no end tag.
const VOID: [&str; 7] = ["br", "hr", "img", "input", "link", "meta", "wbr"];

/// `html` with its tags as browsers write them: values in quotes, no tag closed in itself, head
/// and body named. So a page that a browser read and wrote is the same text. It must not hold
/// scripts with code or style sheets yet.
#[must_use]
pub fn normal(html: &str) -> String {
    let mut written = String::with_capacity(html.len() + html.len() / 16);
    let mut rest = html;
    while let Some((text, tag)) = rest.split_once('<') {
        written.push_str(text);
        let end = end_of_tag(tag);
        let (tag, after) = (tag.get(..end), tag.get(end + 1..));
        write_tag(&mut written, tag.unwrap_or_default());
        rest = after.unwrap_or_default();
    }
    written.push_str(rest);
    if !written.contains("<head>") {
        let head = written.find("<html").and_then(|at| {
            let end = written.get(at..)?.find('>')?;
            Some(at + end + 1)
        });
        written.insert_str(head.unwrap_or_default(), "<head>");
    }
    if !written.contains("</head>") {
        written = written.replacen("<body", "</head><body", 1);
    }
    for end in ["</body>", "</html>"] {
        if !written.contains(end) {
            written.push_str(end);
        }
    }
    written
}

/// Where the tag ends that `html` begins with: at the first `>` that is in no value.
fn end_of_tag(html: &str) -> usize {
    let mut quote = None;
    let is_end = |it: char| {
        match quote {
            None if it == '>' => return true,
            None if it == '"' || it == '\'' => quote = Some(it),
            Some(open) if open == it => quote = None,
            _ => {}
        }
        false
    };
    html.find(is_end).unwrap_or(html.len())
}

/// Writes the tag with the content `tag` and its `<` and `>`.
fn write_tag(written: &mut String, tag: &str) {
    if tag.starts_with(['!', '/']) {
        written.extend(["<", tag, ">"]);
        return;
    }
    let name_end = tag.find([' ', '/', '\n']).unwrap_or(tag.len());
    let (name, mut rest) = tag.split_at_checked(name_end).unwrap_or_default();
    written.extend(["<", name]);
    rest = rest.trim_start();
    while !rest.is_empty() && rest != "/" {
        let end = rest.find(['=', '/', ' ', '\n']).unwrap_or(rest.len());
        let (attribute, value) = rest.split_at_checked(end).unwrap_or_default();
        let (value, after) = value.strip_prefix('=').map_or(("", value), split_value);
        let value = value.replace('"', "&quot;");
        written.extend([" ", attribute, "=\"", &value, "\""]);
        rest = after.trim_start();
    }
    written.push('>');
    if rest == "/" && !VOID.contains(&name) {
        written.extend(["</", name, ">"]);
    }
}

/// The value that `text` begins with, in quotes or without, and what follows it.
fn split_value(text: &str) -> (&str, &str) {
    let quoted = |quote| text.strip_prefix(quote)?.split_once(quote);
    let end = text.find([' ', '\n']).unwrap_or(text.len());
    quoted('"')
        .or_else(|| quoted('\''))
        .or_else(|| text.split_at_checked(end))
        .unwrap_or_default()
}
