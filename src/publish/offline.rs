//! One file with everything inside, opened by double-click: program, charts, styles, data,
//! static page, and room for figures that people enter.
//!
//! It is written as browsers write it (`html::normal`), so that a copy that the file makes of
//! itself is the same file.

use std::io;

use thiserror::Error;

use super::html::{MissingTag, code_in_script, normal, replace_tag};
use super::packed::packed;
use super::page::under_policy;
use crate::export::copy::{
    ACTUALS, ANSWERS, ANSWERS_PACKED, BOOT, CHARTS, ENGLISH, GLUE, LICENCES, PLAN, PROGRAM, STYLES,
    UNPACK, element, in_script,
};

/// What goes into the file.
#[derive(Debug, Clone, Copy)]
pub struct Parts<'p> {
    /// The hosted page without a policy.
    pub page: &'p str,
    /// All style sheets.
    pub styles: &'p str,
    /// `public/boot.js` with what belongs to it.
    pub boot: &'p str,
    /// The glue that wasm-bindgen made.
    pub glue: &'p str,
    /// The program in one piece.
    pub program: &'p [u8],
    /// The chart library.
    pub charts: &'p str,
    /// What unpacks the packed parts.
    pub unzstd: &'p str,
    /// The licences of what is in the file, which must go with it.
    pub licences: &'p str,
    /// The plan's bundle.
    pub bundle: &'p str,
    /// The English of the plan's words.
    pub english: &'p str,
    /// The static page in English.
    pub english_page: &'p str,
    /// Figures that people entered, as JSON; empty when there are none.
    pub actuals: &'p str,
    /// Versions of program and data with the date, for whoever looks into the file.
    pub version: &'p str,
}

/// What the file may load and run: nothing from anywhere. Its own scripts stand in it, and
/// 'unsafe-eval' is the only word by which browsers before Chromium 97 allow WebAssembly.
pub const POLICY: &str = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; \
     style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'";

/// Between texts that are packed together; `public/boot.js` parts them there.
const BETWEEN: &str = "\0";

/// Why there is no file.
#[derive(Debug, Error)]
pub enum OfflineFault {
    /// The page lacks one of the places.
    #[error(transparent)]
    Tag(#[from] MissingTag),
    /// A part could not be packed.
    #[error("a part of the offline file cannot be packed: {0}")]
    Packing(#[from] io::Error),
}

/// The file.
///
/// # Errors
/// [`OfflineFault`] when the page lacks one of the places or a part cannot be packed.
pub fn offline_file(parts: &Parts<'_>) -> Result<String, OfflineFault> {
    let Parts { page, version, .. } = parts;
    let html = normal(&without_links(page)?);
    let answers = html.split_once(ANSWERS).map_or("", |(_, rest)| rest);
    let answers = answers.split_once('<').map_or("", |(answers, _)| answers);
    // Together they share what they have in common.
    let english = [parts.english_page, parts.english].join(BETWEEN);
    let carried = [
        element(UNPACK, &code_in_script(parts.unzstd.trim_ascii())),
        element(ANSWERS_PACKED, &packed(answers.as_bytes())?),
        element(PLAN, &packed(parts.bundle.as_bytes())?),
        element(ENGLISH, &packed(english.as_bytes())?),
        element(PROGRAM, &packed(parts.program)?),
        element(CHARTS, &packed(parts.charts.as_bytes())?),
        element(LICENCES, &packed(parts.licences.as_bytes())?),
        element(ACTUALS, &in_script(parts.actuals.trim_ascii())),
        element(GLUE, &packed(parts.glue.as_bytes())?),
    ];
    let html = html.replacen(&element(ANSWERS, answers), "", 1);
    let styles = element(STYLES, parts.styles);
    let html = replace_tag(&html, "rel=\"stylesheet\"", "", &styles)?;
    let boot = element(BOOT, &code_in_script(parts.boot));
    let html = replace_tag(&html, "id=\"boot\"", "</script>", &boot)?;
    let stated = format!("<meta name=\"version\" content=\"{version}\"><meta http-equiv");
    let html = under_policy(&html, POLICY)?.replacen("<meta http-equiv", &stated, 1);
    let end = html.rfind("</body>").unwrap_or(html.len());
    let (before, after) = html.split_at(end);
    Ok([before, &carried.concat(), after].concat())
}

/// The page without links to files beside it, which are not there on a stick.
fn without_links(page: &str) -> Result<String, MissingTag> {
    let mut html = page.to_owned();
    for relation in ["preload", "manifest", "apple-touch-icon"] {
        let marker = [format!("rel={relation}"), format!("rel=\"{relation}\"")]
            .into_iter()
            .find(|marker| html.contains(marker.as_str()));
        if let Some(marker) = marker {
            html = replace_tag(&html, &marker, "", "")?;
        }
    }
    Ok(html)
}
