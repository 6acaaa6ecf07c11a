//! What Trunk takes from us before it builds: scripts of npm packages, and the styles in one file.

use std::path::Path;

use dev::failure::{Failure, Outcome};
use dev::paths::SITE;
use fenghua_plan::publish::styles::flatten;

use super::files::{create, names, text};
use super::scripts;

const STYLES: &str = "style";
/// The style sheet that orders the layers of the others.
const ORDER: &str = "layers.css";

/// Writes them.
pub(crate) fn sources() -> Outcome<()> {
    scripts::bundle()?;
    let folder = Path::new(STYLES);
    let mut names = names(folder)?;
    names.retain(|name| name != ORDER);
    // By their stems, so that `table-narrow` follows `table`.
    names.sort_by(|one, other| {
        let stem = |name| Path::new(name).file_stem();
        stem(one).cmp(&stem(other))
    });
    let read = |name: String| Ok((name.clone(), text(&folder.join(name))?));
    let sheets = names.into_iter().map(read).collect::<Outcome<Vec<_>>>()?;
    let styles = flatten(&text(&folder.join(ORDER))?, &sheets);
    let styles = styles.map_err(|fault| Failure(format!("{STYLES}/: {fault}.")))?;
    create(&Path::new(SITE).join("app.css"), styles.as_bytes())
}
