//! Who may import whom: the table of the architecture, held against the source text.

use std::collections::BTreeSet;
use std::fs;

use super::fixture::path;
use super::sources::{Uses, after, rust_files, sources, used_modules};

/// Module, the modules it may use, and the crates beyond std that it may use.
const TABLE: [(&str, &[&str], &[&str]); 17] = [
    ("digest", &[], &["sha2"]),
    ("model", &[], &["serde", "serde_json", "thiserror"]),
    ("query", &["model"], &["percent_encoding"]),
    ("results", &["model", "query"], &[]),
    ("progress", &["digest", "model", "results"], &["serde_json"]),
    ("text", &["model", "query", "results", "progress"], &[]),
    (
        "export",
        &["model", "query", "results", "progress", "text"],
        &["qrcodegen", "serde", "serde_json"],
    ),
    (
        "charts",
        &["model", "query", "results", "progress", "text"],
        &["charming", "serde", "serde_json"],
    ),
    ("evidence", &["digest", "model"], &["serde", "serde_json"]),
    (
        "browser",
        &[],
        &[
            "gloo",
            "js_sys",
            "wasm_bindgen",
            "wasm_bindgen_futures",
            "web_sys",
        ],
    ),
    ("publish", &["digest", "export"], &["thiserror", "zstd"]),
    (
        "state",
        &["model", "query", "results", "progress"],
        &["leptos"],
    ),
    ("address", &["state", "query", "browser"], &["leptos"]),
    (
        "autosave",
        &[
            "model", "progress", "text", "export", "digest", "state", "browser",
        ],
        &["leptos"],
    ),
    (
        "locale",
        &["model", "query", "text", "state", "browser"],
        &["leptos"],
    ),
    (
        "ui",
        &[
            "model", "query", "results", "progress", "text", "export", "charts", "browser",
            "state", "address", "digest", "autosave", "locale",
        ],
        &["leptos"],
    ),
    (
        "main",
        &[
            "model", "query", "results", "progress", "text", "browser", "state", "address",
            "autosave", "locale", "ui",
        ],
        &["leptos"],
    ),
];

/// What the developer commands may use of the library, to be followed by no other name.
const COMMANDS_MAY_USE: [&str; 8] = [
    "digest",
    "model",
    "query",
    "evidence",
    "export",
    "publish",
    "ui::lazy",
    "ui::prerender",
];

const CRATES: [&str; 14] = [
    "gloo",
    "js_sys",
    "leptos",
    "percent_encoding",
    "qrcodegen",
    "serde",
    "serde_json",
    "sha2",
    "thiserror",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "web_sys",
    "charming",
    "zstd",
];

#[test]
fn modules_use_only_the_modules_and_crates_that_the_table_allows() {
    let mut refused = Vec::new();
    for source in sources() {
        let Some((module, modules, crates)) = TABLE.iter().find(|it| it.0 == source.module())
        else {
            continue;
        };
        let code = source.code();
        let mut used = used_modules(&code, "crate");
        used.append(&mut used_modules(&code, "fenghua_plan"));
        used.remove(module);
        let named = CRATES.into_iter().filter(|it| {
            after(&code, it)
                .iter()
                .any(|rest| rest.trim_start().starts_with("::"))
        });
        let foreign = named.filter(|it| !crates.contains(it));
        let own = used.into_iter().filter(|it| !modules.contains(it));
        let found: Vec<&str> = own.chain(foreign).collect();
        if !found.is_empty() {
            refused.push(format!("{} may not use {}", source.name, found.join(", ")));
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

#[test]
fn no_file_needs_a_file_that_needs_it() {
    let sources = sources();
    let circles = Uses::of(&sources).circles();
    let circles: Vec<String> = circles.iter().map(|it| it.join(", ")).collect();
    assert!(
        circles.is_empty(),
        "circles between files:\n{}",
        circles.join("\n")
    );
}

#[test]
fn every_module_is_in_the_table() {
    let known = TABLE.map(|(module, ..)| module);
    let modules: BTreeSet<String> = sources().iter().map(|it| it.module().to_owned()).collect();
    let expected: BTreeSet<String> = known
        .into_iter()
        .chain(["lib", "bin"])
        .map(Into::into)
        .collect();
    assert_eq!(modules, expected);
}

#[test]
fn no_file_reaches_another_module_through_super() {
    for source in sources().iter().filter(|it| !it.name.starts_with("bin/")) {
        let climb = "super::".repeat(source.depth());
        assert!(
            !source.code().contains(&climb),
            "{} climbs out",
            source.name
        );
    }
}

#[test]
fn the_commands_use_only_model_export_publish_and_the_static_page() {
    for source in sources().iter().filter(|it| it.name.starts_with("bin/")) {
        let code = source.code();
        for rest in after(&code, "fenghua_plan") {
            let path = rest.strip_prefix("::").unwrap_or(rest);
            let is_allowed = COMMANDS_MAY_USE.iter().any(|it| path.starts_with(it));
            assert!(
                is_allowed,
                "{}: fenghua_plan{}",
                source.name,
                &rest[..rest.len().min(40)]
            );
        }
        assert!(
            after(&code, "leptos").is_empty(),
            "{} names leptos",
            source.name
        );
    }
}

#[test]
fn only_the_address_writes_the_address_bar() {
    for source in sources() {
        let code = source.code();
        if source.name != "address.rs" {
            assert!(!code.contains("location::write"), "{}", source.name);
        }
        if source.name != "browser/location.rs" {
            let writes = ["push_state", "replace_state", "set_hash"];
            assert!(
                writes.iter().all(|it| !code.contains(it)),
                "{}",
                source.name
            );
        }
    }
}

#[test]
fn every_file_says_what_belongs_in_it() {
    for source in sources() {
        assert!(
            source.text.starts_with("//! "),
            "{} has no module doc",
            source.name
        );
    }
}

#[test]
fn no_file_holds_tests_or_code_in_its_documentation_which_cargo_is_told_not_to_look_for() {
    for source in sources() {
        let mut comments = source.text.lines().map(str::trim_start);
        let has_code = comments.any(|it| it.starts_with("//") && it.contains("```"));
        let has_test = source.text.contains("#[test]");
        assert!(!has_code && !has_test, "{}", source.name);
    }
}

#[test]
fn no_file_is_longer_than_400_lines() {
    for file in [path("src"), path("tests")]
        .iter()
        .flat_map(|it| rust_files(it))
    {
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= 400, "{} has {lines} lines", file.display());
    }
}

#[test]
fn no_file_leaves_work_marked_for_later() {
    let markers = ["TO", "FIX", "XX"].into_iter().zip(["DO", "ME", "X"]);
    let markers: Vec<String> = markers
        .map(|(start, end)| format!("{start}{end}"))
        .collect();
    for file in [path("src"), path("tests")]
        .iter()
        .flat_map(|it| rust_files(it))
    {
        let text = fs::read_to_string(&file).unwrap();
        for marker in &markers {
            assert!(
                !text.contains(marker.as_str()),
                "{}: {marker}",
                file.display()
            );
        }
    }
}
