//! The snippet of HTML that shows the answer inside of another page.
//!
//! It has neither inline styles nor inline scripts, so that no security policy of that page has
//! to be loosened for it.

/// What a sandboxed frame needs besides scripts for downloads and links to work.
const SANDBOX: &str = "allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox";

/// A frame in another page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// What it shows.
    pub address: String,
    /// What it is called for those who do not see it.
    pub title: String,
    /// Width, CSS px; `None` for all there is.
    pub width_px: Option<u16>,
    /// Height, CSS px; with a script only until the content says its own.
    pub height_px: u16,
    /// Address of our host script; `None` for a frame of a fixed height without any script.
    pub script: Option<String>,
    /// Whether the frame is kept away from everything of the page around.
    pub is_sandboxed: bool,
}

impl Frame {
    /// The frame as HTML.
    #[must_use]
    pub fn snippet(&self) -> String {
        let width = self
            .width_px
            .map_or_else(|| "100%".to_owned(), |width| width.to_string());
        let sandbox = if self.is_sandboxed {
            format!("\n  sandbox=\"{SANDBOX}\"")
        } else {
            String::new()
        };
        let (mark, script) = match &self.script {
            None => ("", String::new()),
            Some(address) => (
                " data-fenghua-plan",
                format!("\n<script src=\"{}\" async></script>", escape(address)),
            ),
        };
        format!(
            "<iframe{mark} src=\"{}\"\n  title=\"{}\" width=\"{width}\" height=\"{}\" frameborder=\"0\" allow=\"clipboard-write\" loading=\"lazy\"{sandbox}></iframe>{script}",
            escape(&self.address),
            escape(&self.title),
            self.height_px,
        )
    }
}

/// `text` as the value of an attribute in double quotes, or as text.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}
