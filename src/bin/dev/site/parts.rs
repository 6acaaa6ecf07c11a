//! The parts of the program beside the first one: made small, put into few files, weighed.

use std::path::{Path, PathBuf};
use std::thread;

use dev::failure::{self, Failure, Outcome};
use dev::program::{program, run};
use fenghua_plan::publish::page::SHARED;
use fenghua_plan::ui::lazy::Part;
use wasm_encoder::{CustomSection, Module};

use super::files::{create, is_wasm, names, read};
use super::ship::brotli;
use super::{alike, bindgen};

/// What the splitter puts before the name of a part, and before the numbers of what parts share.
const PART: &str = "split_";
const CHUNK: &str = "chunk_";

/// WebAssembly's features of 2019, which `cargo dev build` compiles for (`dev/app.rs`).
const FEATURES: [&str; 5] = [
    "--mvp-features",
    "--enable-mutable-globals",
    "--enable-sign-ext",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
];

/// A file with a part, or with what parts share.
pub(crate) struct File {
    /// [`Part::key`] or [`SHARED`].
    pub(crate) key: &'static str,
    /// WebAssembly. What is shared is a module with nothing but the shared modules in it, each as a
    /// custom section with its name.
    pub(crate) bytes: Vec<u8>,
}

/// The files for what the splitter left in our folder; made small for a release.
pub(crate) fn files(is_release: bool) -> Outcome<Vec<File>> {
    let folder = bindgen::folder();
    let mut names = names(&folder)?;
    names.retain(|it| is_wasm(it) && (it.starts_with(PART) || it.starts_with(CHUNK)));
    let paths: Vec<PathBuf> = names.iter().map(|name| folder.join(name)).collect();
    if is_release {
        optimise(&paths)?;
    }
    let mut shared = Module::new();
    let mut files = Vec::new();
    for path in &paths {
        let bytes = read(path)?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        if let Some(name) = name.strip_prefix(PART) {
            let part = Part::ALL.into_iter().find(|it| it.key() == name);
            let part = part.ok_or_else(|| Failure(format!("No part is called {name:?}.")))?;
            files.push(File {
                key: part.key(),
                bytes,
            });
        } else {
            shared.section(&CustomSection {
                name: name.as_ref().into(),
                data: bytes.as_slice().into(),
            });
        }
    }
    files.push(File {
        key: SHARED,
        bytes: shared.finish(),
    });
    Ok(files)
}

/// Runs `wasm-opt` on each, two at a time.
fn optimise(paths: &[PathBuf]) -> Outcome<()> {
    let halves = paths.split_at(paths.len() / 2);
    thread::scope(|scope| {
        let first = scope.spawn(|| halves.0.iter().try_for_each(|path| optimised(path)));
        halves.1.iter().try_for_each(|path| optimised(path))?;
        first
            .join()
            .unwrap_or_else(|_| Err(Failure("wasm-opt was not run.".into())))
    })
}

fn optimised(path: &Path) -> Outcome<()> {
    optimise_once(path, &[])?;
    let named = alike::named(&read(path)?);
    let named = named.map_err(|error| failure::at("read", path, &error))?;
    create(path, &named)?;
    optimise_once(path, &["--reorder-functions-by-name"])
}

fn optimise_once(path: &Path, more: &[&str]) -> Outcome<()> {
    let mut optimiser = program("wasm-opt", &["-Oz"]);
    run(optimiser
        .args(more)
        .args(FEATURES)
        .arg(path)
        .arg("-o")
        .arg(path))
}

/// The module at `path`, made small.
pub(crate) fn small(path: &Path) -> Outcome<Vec<u8>> {
    optimised(path)?;
    read(path)
}

/// The most that the first part and each other may weigh, thousands of bytes brotli. Lowered when
/// one became lighter; that of the first is never raised, another for what it can do more.
const BUDGETS: [(&str, usize); 7] = [
    (FIRST, 185),
    ("drawing", 128),
    ("easy", 22),
    ("entering", 92),
    ("paper", 22),
    ("reading", 71),
    (SHARED, 92),
];
/// The key of the first part.
pub(crate) const FIRST: &str = "first";

/// Prints what the first part and the others weigh; fails where that is more than allowed.
pub(crate) fn weigh(first: &[u8], files: &[File]) -> Outcome<()> {
    println!("parts of the program: bytes, brotli, at most");
    let others = files.iter().map(|it| (it.key, it.bytes.as_slice()));
    let all = [(FIRST, first)].into_iter().chain(others);
    let mut heavy = Vec::new();
    for (key, bytes) in all {
        let weight = brotli(bytes)?.len();
        let budget = BUDGETS.iter().find(|(known, _)| *known == key);
        let most = budget.map_or(0, |(_, thousands)| thousands * 1000);
        println!("{:>9} {weight:>7} {most:>7}  {key}", bytes.len());
        if weight > most {
            heavy.push(key);
        }
    }
    if heavy.is_empty() {
        return Ok(());
    }
    Err(Failure(format!(
        "These parts of the program became heavier than they may be: {}.",
        heavy.join(", ")
    )))
}
