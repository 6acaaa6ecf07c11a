//! One file with everything inside, opened by double-click: program, charts, styles, data,
//! static page.
//!
//! Program, chart library, data and licences are packed with gzip and written as base64, which `public/boot.js` undoes.

use std::io::{self, Write};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::html::{MissingTag, code_in_script, replace_tag};
use super::page::under_policy;

/// What goes into the file.
#[derive(Debug, Clone, Copy)]
pub struct Parts<'p> {
    /// The hosted page, woven but without a policy.
    pub page: &'p str,
    /// All style sheets.
    pub styles: &'p str,
    /// `public/boot.js`.
    pub boot: &'p str,
    /// The glue that wasm-bindgen made.
    pub glue: &'p str,
    /// The program.
    pub program: &'p [u8],
    /// The chart library.
    pub charts: &'p str,
    /// The licences of what is in the file, which must go with it.
    pub licences: &'p str,
    /// The plan's bundle.
    pub bundle: &'p str,
    /// Versions of program and data with the date, for whoever looks into the file.
    pub version: &'p str,
}

/// What the file may load and run: nothing from anywhere. Its own scripts stand in it, and
/// 'unsafe-eval' is the only word by which browsers before Chromium 97 allow WebAssembly.
pub const POLICY: &str = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; \
     style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'";

/// The file.
///
/// # Errors
/// [`MissingTag`] when the page lacks one of the places.
pub fn offline_file(parts: &Parts<'_>) -> Result<String, MissingTag> {
    let Parts { page, version, .. } = parts;
    let styles = format!("<style>{}</style>", parts.styles);
    let boot = format!(
        "<script id=\"boot\" data-carried>{}</script>",
        code_in_script(parts.boot)
    );
    let carried = format!(
        "<script type=\"text/plain\" id=\"plan-packed\">{}</script>\
         <script type=\"text/plain\" id=\"program\">{}</script>\
         <script type=\"text/plain\" id=\"charts\">{}</script>\
         <script type=\"text/plain\" id=\"licences-packed\">{}</script><script>{}</script>",
        packed(parts.bundle.as_bytes()),
        packed(parts.program),
        packed(parts.charts.as_bytes()),
        packed(parts.licences.as_bytes()),
        code_in_script(parts.glue)
    );
    let html = without_links(page)?;
    let html = replace_tag(&html, "rel=stylesheet", "", &styles)
        .or_else(|_| replace_tag(&html, "rel=\"stylesheet\"", "", &styles))?;
    let html = replace_tag(&html, "id=\"boot\"", "</script>", &boot)?;
    let stated = format!("<meta name=\"version\" content=\"{version}\"><meta http-equiv");
    let html = under_policy(&html, POLICY)?.replacen("<meta http-equiv", &stated, 1);
    // Minified pages end without their end tags; what follows belongs to the body all the same.
    let end = html.rfind("</body>").unwrap_or(html.len());
    let (before, after) = html.split_at(end);
    Ok(format!("{before}{carried}{after}"))
}

/// A file name made of the plan's title; characters that a file system refuses become spaces.
#[must_use]
pub fn file_name(title: &str) -> String {
    let refused = ['/', '\\', ':', '*', '?', '"', '<', '>', '|'];
    let name: String = title
        .chars()
        .map(|character| {
            if refused.contains(&character) || character.is_control() {
                ' '
            } else {
                character
            }
        })
        .collect();
    format!("{}.html", name.trim())
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

fn packed(bytes: &[u8]) -> String {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    let zipped: io::Result<Vec<u8>> = packer.write_all(bytes).and_then(|()| packer.finish());
    // Writing to memory does not fail; what is empty the page would tell.
    STANDARD.encode(zipped.unwrap_or_default())
}
