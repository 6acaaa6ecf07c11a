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
