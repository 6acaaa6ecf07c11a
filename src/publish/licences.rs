//! The licences of the packages that go into the program, each text once.

/// A package that is handed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// Its name with its version.
    pub name: String,
    /// Its licence by the words of SPDX; empty when it states none.
    pub licence: String,
    /// Who wrote it; empty when it does not say.
    pub authors: String,
    /// The text of its licence; `None` when it carries none.
    pub text: Option<String>,
}

/// Packages with the same text stand above it, each with its own lines of copyright.
#[must_use]
pub fn licences(packages: &[Package]) -> String {
    let mut groups: Vec<(String, String, Vec<String>)> = Vec::new();
    let mut without = Vec::new();
    for package in packages {
        let title = format!("{} ({})", package.name, package.licence);
        let Some(text) = &package.text else {
            without.push(format!("{title} {}", package.authors).trim_end().to_owned());
            continue;
        };
        let (rights, body) = parted(text);
        let entry = std::iter::once(title).chain(rights);
        let entry = entry.collect::<Vec<_>>().join("\n  ");
        let same = body.split_whitespace().collect::<Vec<_>>().join(" ");
        match groups.iter_mut().find(|(known, ..)| *known == same) {
            Some((.., entries)) => entries.push(entry),
            None => groups.push((same, body, vec![entry])),
        }
    }
    let groups = groups.into_iter();
    let mut parts: Vec<String> = groups
        .map(|(_, body, entries)| format!("{}\n\n{}\n", entries.join("\n"), body.trim()))
        .collect();
    if !without.is_empty() {
        let without = without.join("\n");
        parts.push(format!(
            "{without}\n\nThese carry no text of their own; that of their licence stands above.\n"
        ));
    }
    parts.join(SEPARATOR)
}

/// Between two licences.
pub const SEPARATOR: &str = "\n----\n\n";

/// The lines of copyright, and everything else.
fn parted(text: &str) -> (Vec<String>, String) {
    let is_right = |line: &&str| line.trim_start().starts_with("Copyright ");
    let (rights, body): (Vec<&str>, Vec<&str>) = text.lines().partition(is_right);
    let rights = rights.into_iter().map(|line| line.trim().to_owned());
    (rights.collect(), body.join("\n"))
}
