//! The hosted page: the template with its files, the static page and a content security policy.

use super::html::{MissingTag, replace_tag};

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
    /// The chart library, which the program asks for when it shows a chart.
    pub charts: String,
    /// Path of the offline file; `None` where none is made.
    pub copy: Option<String>,
    /// Whether a service worker lies beside the page.
    pub has_worker: bool,
}

/// What a page may load and run.
///
/// Only its own files; WebAssembly may be compiled, nothing else may be turned into code.
/// Style sheets are the page's own too. Style attributes are allowed, because the static page's
/// bars and the charts' marks have their sizes in them.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; \
     connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; \
     base-uri 'none'; form-action 'none'";

/// `template` with the static page in its root and the built files named.
///
/// # Errors
/// [`MissingTag`] when the template lacks one of the places.
pub fn weave(
    template: &str,
    files: &Files,
    static_page: &str,
    tables: &str,
) -> Result<String, MissingTag> {
    let Files {
        boot,
        glue,
        program,
        program_bytes,
        charts,
        copy,
        has_worker,
    } = files;
    let copy = copy.as_ref().map_or_else(String::new, |path| {
        let path = path.replace('&', "&amp;").replace('"', "&quot;");
        format!(" data-copy=\"{path}\"")
    });
    let worker = if *has_worker {
        " data-worker=\"on\""
    } else {
        ""
    };
    let script = format!(
        "<script id=\"boot\" src=\"{boot}\" data-glue=\"{glue}\" data-wasm=\"{program}\" \
         data-wasm-bytes=\"{program_bytes}\" data-charts=\"{charts}\"{copy}{worker}></script>"
    );
    // Chinese, whichever language the page is to speak; the program takes the attribute away.
    let root = format!("<div id=\"app\" lang=\"zh-CN\">{static_page}</div>{tables}");
    // Trunk finds the program by this link, and leaves it when it injects no script.
    let html = replace_tag(template, "data-bindgen-target", "", "")?;
    let html = replace_tag(&html, "src=\"boot.js\"", "</script>", &script)
        .or_else(|_| replace_tag(&html, "src=boot.js", "</script>", &script))?;
    replace_tag(&html, "id=\"app\"", "</div>", &root)
        .or_else(|_| replace_tag(&html, "id=app", "</div>", &root))
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
