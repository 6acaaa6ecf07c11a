//! The messages by which pages around a frame learn its height, read and written as plain text.
//!
//! Written from the messages that pym.js 1.3, iframe-resizer 4 and 5, open-iframe-resizer 2 and
//! Datawrapper's embed script exchange. Nothing is answered that is not well formed.

/// Longest message that is read, UTF-16 units; iframe-resizer's are below 200.
pub const LONGEST: u32 = 512;
/// Longest id that is answered, bytes.
const LONGEST_ID: usize = 64;
/// What iframe-resizer waits for, sent once the program runs.
pub const RESIZER_READY: &str = "[iFrameResizerChild]Ready";
/// Type of the message with the size, for open-iframe-resizer and our own `embed.js`.
pub const SIZE_TYPE: &str = "iframe-resized";
/// Name of the member that maps a part of the frame's address to its height.
pub const DATAWRAPPER: &str = "datawrapper-height";

const RESIZER: &str = "[iFrameSizer]";

/// Size of the page's content, CSS px.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Size {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

/// What the page around asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Request<'m> {
    /// The size, if it is not what was told before.
    Measure,
    /// The size in any case.
    Tell,
    /// The size in any case, now and later, under the id that iframe-resizer gave the frame.
    TellAs(&'m str),
}

/// Reads a message that is text; `pym` is the frame's id for pym.js.
#[must_use]
pub fn read<'m>(text: &'m str, pym: Option<&str>) -> Option<Request<'m>> {
    match text.strip_prefix(RESIZER) {
        Some("resize" | "reset") => Some(Request::Tell),
        Some(fields) => read_resizer_start(fields),
        None => read_pym(text, pym?),
    }
}

/// Reads the type of a message that is an object.
#[must_use]
pub fn read_type(word: &str) -> Option<Request<'static>> {
    matches!(word, "iframe-child-init" | "iframe-get-child-dimensions").then_some(Request::Tell)
}

/// `{id}:{margin}:{whether it sizes the width}:…`
fn read_resizer_start(fields: &str) -> Option<Request<'_>> {
    let mut fields = fields.split(':');
    let id = fields.next().filter(|id| is_id(id))?;
    let margin = fields.next()?;
    let is_start = margin.bytes().all(|byte| byte.is_ascii_digit())
        && matches!(fields.next(), Some("true" | "false"))
        && fields.next().is_some();
    is_start.then_some(Request::TellAs(id))
}

/// `pymxPYMx{id}xPYMxwidthxPYMx{px}`
fn read_pym(text: &str, own: &str) -> Option<Request<'static>> {
    let width = text
        .strip_prefix("pymxPYMx")?
        .strip_prefix(own)?
        .strip_prefix("xPYMxwidthxPYMx")?;
    is_number(width).then_some(Request::Measure)
}

/// The id that pym.js gave the frame in the search part of its address.
#[must_use]
pub fn pym_id(search: &str) -> Option<&str> {
    let pairs = search.trim_start_matches('?').split('&');
    pairs
        .filter_map(|pair| pair.strip_prefix("childId="))
        .find(|id| is_id(id))
}

/// The height for pym.js.
#[must_use]
pub fn pym_height(id: &str, height: u32) -> String {
    format!("pymxPYMx{id}xPYMxheightxPYMx{height}")
}

/// The size for iframe-resizer: the answer to its start, else a change.
#[must_use]
pub fn resizer_size(id: &str, size: Size, is_start: bool) -> String {
    let cause = if is_start { "init" } else { "resizeObserver" };
    format!("{RESIZER}{id}:{}:{}:{cause}", size.height, size.width)
}

/// The part of the frame's address by which Datawrapper-style hosts find the frame: the view in
/// the fragment, else a slash, which every address has. Nothing that a person typed is in it.
#[must_use]
pub fn address_key(fragment: &str) -> &str {
    let end = fragment.find('?').unwrap_or(fragment.len());
    let view = fragment.get(..end).unwrap_or_default();
    let name = view.strip_prefix("#/").unwrap_or_default();
    let is_view = !name.is_empty() && name.bytes().all(|it| it.is_ascii_lowercase());
    if is_view { view } else { "/" }
}

fn is_id(text: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    (1..=LONGEST_ID).contains(&text.len()) && text.bytes().all(is_allowed)
}

fn is_number(text: &str) -> bool {
    (1..=6).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}
