//! The program's source text, read as far as its imports show.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::fixture::path;

/// A file of the program.
pub(super) struct Source {
    /// Path below `src`, with `/`.
    pub(super) name: String,
    pub(super) text: String,
}

impl Source {
    /// `model` for `model.rs` and everything below `model/`.
    pub(super) fn module(&self) -> &str {
        let end = self.name.find(['/', '.']).expect("a file name has an end");
        &self.name[..end]
    }

    /// The text without comments, to the inner end of a line.
    pub(super) fn code(&self) -> String {
        let lines = self.text.lines();
        lines
            .map(|line| line.split_once("//").map_or(line, |(code, _)| code))
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// The modules from the crate's root down to the file, with `/`; the commands, a crate of their
    /// own, begin with `bin`.
    fn path(&self) -> String {
        let name = self.name.trim_end_matches(".rs");
        match name.strip_prefix("bin/dev/") {
            Some("main") => "bin".to_owned(),
            Some(command) => below("bin", command),
            None if name == "lib" => String::new(),
            None => name.to_owned(),
        }
    }

    /// How many modules lie above what is written in the file.
    pub(super) fn depth(&self) -> usize {
        self.name.matches('/').count() + 1
    }
}

/// All `.rs` files below `folder`, by name.
pub(super) fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of the repository");
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.expect("an entry").path();
        // Parts that npm installed are not ours.
        if path.is_dir() && !path.ends_with("node_modules") {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// Every file of the program, its commands and its build script.
pub(super) fn sources() -> Vec<Source> {
    let root = path("src");
    let files = rust_files(&root).into_iter();
    files
        .map(|file| Source {
            name: file
                .strip_prefix(&root)
                .unwrap()
                .to_str()
                .unwrap()
                .replace('\\', "/"),
            text: fs::read_to_string(&file).unwrap(),
        })
        .collect()
}

/// Whether a character can be part of a name.
fn is_of_name(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// What follows each whole word `word` in `code`.
pub(super) fn after<'c>(code: &'c str, word: &str) -> Vec<&'c str> {
    code.match_indices(word)
        .filter(|(at, _)| !code[..*at].ends_with(is_of_name))
        .map(|(at, _)| &code[at + word.len()..])
        .filter(|rest| !rest.starts_with(is_of_name))
        .collect()
}

/// Top modules that `code` names after `root`, in paths and in braces: `crate::{a, b::c}`.
pub(super) fn used_modules<'c>(code: &'c str, root: &str) -> BTreeSet<&'c str> {
    let name_of = |path: &'c str| path.trim().split(|it| !is_of_name(it)).next().unwrap_or("");
    let mut used = BTreeSet::new();
    for rest in after(code, root) {
        let Some(rest) = rest.strip_prefix("::") else {
            continue;
        };
        match rest.strip_prefix('{') {
            None => drop(used.insert(name_of(rest))),
            Some(list) => used.extend(top_entries(list).into_iter().map(name_of)),
        }
    }
    used.remove("");
    used
}

/// The entries of a list in braces whose opening brace is already read.
fn top_entries(list: &str) -> Vec<&str> {
    let mut entries = Vec::new();
    let mut depth = 0usize;
    let mut start = 0;
    for (at, character) in list.char_indices() {
        match character {
            '{' => depth += 1,
            ',' if depth == 0 => {
                entries.push(&list[start..at]);
                start = at + 1;
            }
            '}' if depth == 0 => {
                entries.push(&list[start..at]);
                return entries;
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    entries
}

/// Which files use which others. An item that a file only hands on is used in the file that it
/// comes from; `mod` alone uses nothing.
pub(super) struct Uses<'s> {
    /// Names of files by their modules.
    files: BTreeMap<String, &'s str>,
    /// What files hand on (`pub use`), each with the path of what it stands for.
    handed_on: BTreeMap<String, String>,
    /// For each file by its modules, those that it uses.
    used: BTreeMap<String, BTreeSet<String>>,
}

impl<'s> Uses<'s> {
    pub(super) fn of(sources: &'s [Source]) -> Self {
        let files = sources.iter().map(|it| (it.path(), it.name.as_str()));
        let mut uses = Self {
            files: files.collect(),
            handed_on: BTreeMap::new(),
            used: BTreeMap::new(),
        };
        let mut named = Vec::new();
        for source in sources {
            for (path, is_handed_on) in uses.paths(&source.path(), &source.code()) {
                if let Some((_, name)) = path.rsplit_once('/').filter(|_| is_handed_on) {
                    let own = below(&source.path(), name);
                    uses.handed_on.insert(own, path.clone());
                }
                named.push((source.path(), path));
            }
        }
        for (file, path) in named {
            let needed = uses.file_of(&path).filter(|it| *it != file);
            uses.used.entry(file).or_default().extend(needed);
        }
        uses
    }

    /// The paths that `file` names, and whether it hands on what stands there.
    fn paths(&self, file: &str, code: &str) -> Vec<(String, bool)> {
        let mut paths = Vec::new();
        for (at, _) in code.match_indices("::") {
            let (before, mut rest) = (&code[..at], &code[at + 2..]);
            let start = before.rfind(|it| !is_of_name(it)).map_or(0, |it| it + 1);
            let (before, first) = before.split_at(start);
            // The rest of a path, or who may use what is declared.
            if before.ends_with("::") || before.ends_with("(in ") {
                continue;
            }
            let is_command = file.split('/').next() == Some("bin");
            let mut base = match first {
                "crate" if is_command => "bin".to_owned(),
                "crate" | "fenghua_plan" => String::new(),
                "self" => file.to_owned(),
                "super" => above(file).to_owned(),
                child if self.files.contains_key(&below(file, child)) => below(file, child),
                _ => continue,
            };
            while let Some(further) = rest.strip_prefix("super::") {
                base = above(&base).to_owned();
                rest = further;
            }
            let before = before.trim_end().strip_suffix("use").map(str::trim_end);
            let is_handed_on = before.is_some_and(|it| it.ends_with("pub") || it.ends_with(')'));
            let mut found = Vec::new();
            leaves(rest, &base, &mut found);
            paths.extend(found.into_iter().map(|path| (path, is_handed_on)));
        }
        paths
    }

    /// The file in which what stands at `path` is written.
    fn file_of(&self, path: &str) -> Option<String> {
        let mut file = path;
        let mut item = path;
        while !self.files.contains_key(file) {
            if file.is_empty() {
                return None;
            }
            (item, file) = (file, above(file));
        }
        match self.handed_on.get(item) {
            Some(to) if to != item => self.file_of(&[to, &path[item.len()..]].concat()),
            _ => Some(file.to_owned()),
        }
    }

    /// Groups of files of which each needs all others of its group.
    pub(super) fn circles(&self) -> Vec<Vec<&'s str>> {
        let reached = |from| {
            let mut reached = BTreeSet::new();
            let mut next: Vec<&String> = vec![from];
            while let Some(file) = next.pop() {
                let used = self.used.get(file).into_iter().flatten();
                next.extend(used.filter(|it| reached.insert(*it)));
            }
            reached
        };
        let reached: BTreeMap<_, _> = self.files.keys().map(|it| (it, reached(it))).collect();
        let mut circles = BTreeSet::new();
        for (file, to) in reached.iter().filter(|(file, to)| to.contains(*file)) {
            let circle = to.iter().filter(|it| reached[*it].contains(*file));
            circles.insert(circle.map(|it| self.files[*it]).collect());
        }
        circles.into_iter().collect()
    }
}

fn above(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(above, _)| above)
}

fn below(path: &str, name: &str) -> String {
    [path, name].join("/").trim_start_matches('/').to_owned()
}

/// The paths below `base` that `rest` names, down to the entries of lists in braces.
fn leaves(rest: &str, base: &str, found: &mut Vec<String>) {
    if let Some(list) = rest.strip_prefix('{') {
        let entries = top_entries(list).into_iter().map(str::trim);
        for entry in entries.filter(|it| !it.is_empty()) {
            leaves(entry, base, found);
        }
        return;
    }
    let (name, after) = rest.split_at(rest.find(|it| !is_of_name(it)).unwrap_or(rest.len()));
    // In braces, `self` is what stands before them.
    let path = if name == "self" {
        base.to_owned()
    } else {
        below(base, name)
    };
    match after.strip_prefix("::") {
        Some(further) if !name.is_empty() => leaves(further, &path, found),
        _ => found.push(path),
    }
}

#[test]
fn circles_are_found_between_files_and_not_where_a_parent_only_declares_its_child() {
    let circles = |files: &[(&str, &str)]| {
        let sources = files.iter().map(|(name, text)| Source {
            name: (*name).to_owned(),
            text: (*text).to_owned(),
        });
        let sources: Vec<Source> = sources.collect();
        let circles = Uses::of(&sources).circles();
        circles.iter().map(|it| it.join(" ")).collect::<Vec<_>>()
    };
    let none: [&str; 0] = [];
    let b = ("a/b.rs", "use super::Parent;");
    assert_eq!(
        circles(&[("a.rs", "pub mod b; pub struct Parent;"), b]),
        none
    );
    assert_eq!(
        circles(&[("a.rs", "mod b; pub use b::{Child};"), b]),
        ["a.rs a/b.rs"]
    );
    // What a parent hands on is its child's.
    let c = (
        "a/c.rs",
        "use crate::a::{Child, b::self}; fn c() { super::Child::new() }",
    );
    let a = ("a.rs", "pub(crate) use self::b::Child; pub use self::c::C;");
    assert_eq!(circles(&[a, ("a/b.rs", ""), c]), none);
    assert_eq!(
        circles(&[a, ("a/b.rs", "use super::C;"), c]),
        ["a/b.rs a/c.rs"]
    );
    let inline = ("d.rs", "fn d() { crate::e::f::g() }");
    let up = ("e/f.rs", "use super::super::d;");
    assert_eq!(circles(&[inline, up, ("e.rs", "")]), ["d.rs e/f.rs"]);
    assert_eq!(
        circles(&[inline, ("e/f.rs", "// crate::d"), ("e.rs", "")]),
        none
    );
}

#[test]
fn imports_are_read_from_paths_and_braces() {
    let code = "use crate::a::b;\nuse crate::{\n    c,\n    d::{e, f},\n};\nlet x = crate::g(1);";
    assert_eq!(
        used_modules(code, "crate"),
        BTreeSet::from(["a", "c", "d", "g"])
    );
    assert_eq!(
        used_modules("use my_crate::a; pub(crate) fn b() {}", "crate"),
        BTreeSet::new()
    );
}
