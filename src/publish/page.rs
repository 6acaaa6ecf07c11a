//! The hosted page: the template with its files, the static page and a content security policy.

use super::html::{MissingTag, replace_tag};
use crate::export::copy::{ANSWERS, element};

/// Names of the built files, as the page refers to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Files {
    /// `public/boot.js`, perhaps with a hash in its name.
    pub boot: String,
    /// The glue that wasm-bindgen made.
    pub glue: String,
    /// The program.
    pub program: String,
    /// Size of the program, bytes, for the progress.
    pub program_bytes: u64,
    /// The parts beside the first one, by their keys, and [`SHARED`]: file, colon, checksum
    /// ([`adler32`](crate::digest::adler32)).
    pub parts: Vec<(String, String)>,
    /// The views that are not in the first part, by their words in links, each with its part.
    pub views: Vec<(String, String)>,
    /// Checksums of the plan's two bundles, which were checked when the page was built.
    pub plan: [u32; 2],
    /// The chart library, which the program asks for when it shows a chart.
    pub charts: String,
    /// The static page in English, which `public/static-answers.js` asks for when English is spoken.
    pub english: String,
    /// Path of the offline file; `None` where none is made.
    pub copy: Option<String>,
    /// Whether a service worker lies beside the page.
    pub has_worker: bool,
}

/// The key of what parts of the program share, which comes with the first of them.
pub const SHARED: &str = "shared";

/// What a page may load and run.
///
/// Only its own files; WebAssembly may be compiled, nothing else may be turned into code.
/// Style sheets are the page's own too. Style attributes are allowed, because the static page's
/// bars and the charts' marks have their sizes in them.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; \
     connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; \
     base-uri 'none'; form-action 'none'";

/// The program's root element with `page` inside, `tables` below it, and answers as JSON
/// (`export::static_answers`), in the language with this tag; the program takes the root's `lang` away.
#[must_use]
pub fn static_part(page: &str, tables: &str, answers: &str, tag: &str) -> String {
    format!(
        "<div id=\"app\" lang=\"{tag}\">{page}</div>{tables}\
         {}",
        element(ANSWERS, answers)
    )
}

/// `template` with the static page in its root ([`static_part`]) and the built files named.
///
/// # Errors
/// [`MissingTag`] when the template lacks one of the places.
pub fn filled(template: &str, files: &Files, root: &str) -> Result<String, MissingTag> {
    let attributes = [
        ("src", files.boot.clone()),
        ("data-glue", files.glue.clone()),
        ("data-wasm", files.program.clone()),
        ("data-wasm-bytes", files.program_bytes.to_string()),
        ("data-parts", listed(&files.parts)),
        ("data-views", listed(&files.views)),
        ("data-plan", files.plan.map(|it| it.to_string()).join(" ")),
        ("data-charts", files.charts.clone()),
        ("data-english", files.english.clone()),
    ];
    let copy = files.copy.as_ref().map(|path| {
        let path = path.replace('&', "&amp;").replace('"', "&quot;");
        ("data-copy", path)
    });
    let worker = files.has_worker.then(|| ("data-worker", "on".into()));
    let attributes = attributes.into_iter().chain(copy).chain(worker);
    let attributes = attributes.map(|(name, value)| format!(" {name}=\"{value}\""));
    let script = format!(
        "<script id=\"boot\" async fetchpriority=\"high\"{}></script>",
        attributes.collect::<String>()
    );
    // Trunk finds the program by this link, and leaves it when it injects no script.
    let html = replace_tag(template, "data-bindgen-target", "", "")?;
    let html = replace_tag(&html, "src=\"boot.js\"", "</script>", &script)
        .or_else(|_| replace_tag(&html, "src=boot.js", "</script>", &script))?;
    replace_tag(&html, "id=\"app\"", "</div>", root)
        .or_else(|_| replace_tag(&html, "id=app", "</div>", root))
}

/// Pairs as the value of an attribute: `key=value key=value`.
fn listed(pairs: &[(String, String)]) -> String {
    let pairs = pairs.iter().map(|(key, value)| [key, "=", value].concat());
    pairs.collect::<Vec<_>>().join(" ")
}

/// The page of [`filled`] as other sites may frame it: marked, so that nothing is entered in it.
#[must_use]
pub fn for_frames(page: &str) -> String {
    let script = "<script id=\"boot\" ";
    page.replacen(script, &[script, "data-framed=\"\" "].concat(), 1)
}

/// `html` under [`POLICY`], as a server's header would say it too.
///
/// # Errors
/// [`MissingTag`] when the page does not name its character set.
pub fn under_policy(html: &str, policy: &str) -> Result<String, MissingTag> {
    let meta = format!(
        "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"
    );
    replace_tag(html, "charset=", "", &meta)
}
