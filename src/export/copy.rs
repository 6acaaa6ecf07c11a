//! The offline file as a text: where the figures stand in it, and what makes the program.
//!
//! `publish` writes a file of these elements, browsers read it and write it anew, and the program
//! puts figures into it. Their start tags are as browsers write them, so that all agree.

/// Start tag of the style sheets.
pub const STYLES: &str = "<style id=\"styles\">";
/// Start tag of `public/boot.js`.
pub const BOOT: &str = "<script id=\"boot\" data-carried=\"\">";
/// Start tag of what unpacks the packed parts.
pub const UNPACK: &str = "<script id=\"unpack\">";
/// Start tag of the packed glue that wasm-bindgen made.
pub const GLUE: &str = "<script type=\"text/plain\" id=\"glue\">";
/// Start tag of the packed program.
pub const PROGRAM: &str = "<script type=\"text/plain\" id=\"program\">";
/// Start tag of the packed chart library.
pub const CHARTS: &str = "<script type=\"text/plain\" id=\"charts\">";
/// Start tag of the packed plan.
pub const PLAN: &str = "<script type=\"text/plain\" id=\"plan-packed\">";
/// Start tag of the packed licences.
pub const LICENCES: &str = "<script type=\"text/plain\" id=\"licences-packed\">";
/// Start tag of the static page in English and the English of the plan's words, packed together.
pub const ENGLISH: &str = "<script type=\"text/plain\" id=\"english-packed\">";
/// Start tag of the answers that the page has before its program (`export::static_answers`), not packed.
pub const ANSWERS: &str = "<script type=\"application/json\" id=\"answers\">";
/// Start tag of the same, packed.
pub const ANSWERS_PACKED: &str = "<script type=\"text/plain\" id=\"answers-packed\">";
/// Start tag of the figures that people entered.
pub const ACTUALS: &str = "<script type=\"application/json\" id=\"actuals\">";

/// Name of the published file with the figures that people entered, beside the plan's bundle.
pub const ACTUALS_FILE: &str = "actuals.json";

/// What makes the program, in the order of its checksum.
const PARTS: [&str; 9] = [
    BOOT, STYLES, UNPACK, GLUE, PROGRAM, CHARTS, PLAN, ENGLISH, LICENCES,
];

/// The offline file `html` with `json` as its figures; an empty `json` leaves none. `None` when
/// `html` has no place for them.
#[must_use]
pub fn with_actuals(html: &str, json: &str) -> Option<String> {
    let (before, _, after) = split(html, ACTUALS)?;
    Some([before, ACTUALS, &in_script(json), after].concat())
}

/// JSON that can stand in a `<script>` element: `<` stands in its strings only.
#[must_use]
pub fn in_script(json: &str) -> String {
    json.replace('<', "\\u003c")
}

/// The texts that make the program, each followed by a line break; the figures are not among
/// them. `None` when `html` is no whole offline file.
#[must_use]
pub fn program_part(html: &str) -> Option<String> {
    let mut program = String::with_capacity(html.len());
    for start in PARTS {
        let (_, text, _) = split(html, start)?;
        program.push_str(text);
        program.push('\n');
    }
    Some(program)
}

/// An element as the file has it; what it carries must not contain its end tag.
#[must_use]
pub fn element(start: &str, text: &str) -> String {
    [start, text, end_of(start)].concat()
}

/// A file name made of the plan's title; characters that a file system refuses become spaces.
#[must_use]
pub fn file_name(title: &str) -> String {
    let refused = ['/', '\\', ':', '*', '?', '"', '<', '>', '|'];
    let is_refused = |it: char| refused.contains(&it) || it.is_control();
    let name = title.replace(is_refused, " ");
    [name.trim(), ".html"].concat()
}

/// What stands before the element with the start tag `start`, in it, and from its end tag on.
fn split<'h>(html: &'h str, start: &str) -> Option<(&'h str, &'h str, &'h str)> {
    let (before, rest) = html.split_once(start)?;
    let (text, after) = rest.split_at_checked(rest.find(end_of(start))?)?;
    Some((before, text, after))
}

fn end_of(start: &str) -> &'static str {
    if start == STYLES {
        "</style>"
    } else {
        "</script>"
    }
}
