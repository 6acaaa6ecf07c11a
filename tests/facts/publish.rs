//! The built page is filled, wrapped and listed as its readers need it.

use fenghua_plan::publish::html::{code_in_script, normal, replace_tag};
use fenghua_plan::publish::packed::{packed, written};
use fenghua_plan::publish::page::{Files, POLICY, filled, for_frames, static_part, under_policy};
use fenghua_plan::publish::styles::{StyleFault, flatten};
use fenghua_plan::publish::sums::sha256_list;
use fenghua_plan::publish::worker::{Kept, MissingPlace, worker};

use super::fixture::offline;

const TEMPLATE: &str = "<html><meta charset=utf-8><title>t</title>\
    <link rel=\"preload\" href=\"data/x.json\"><link rel=manifest href=m>\
    <link href=./app-1.css rel=stylesheet><link data-bindgen-target=no-modules rel=rust>\
    <body><p id=boot-status></p><script id=boot src=boot.js></script><div id=app></div></body>";

fn files() -> Files {
    Files {
        boot: "boot-1.js".into(),
        glue: "glue-1.js".into(),
        parts: vec![("reading".into(), "reading-1.wasm:7".into())],
        views: vec![("audit".into(), "reading".into())],
        plan: [11, 12],
        program: "program-1.wasm".into(),
        program_bytes: 7,
        charts: "charts-1.js".into(),
        english: "english-1.html".into(),
        copy: Some("offline/规划 & more.html".into()),
        has_worker: true,
    }
}

fn root() -> String {
    static_part("<h1>static</h1>", "<table></table>", "{}", "zh-CN")
}

fn page() -> String {
    filled(TEMPLATE, &files(), &root()).expect("a sound template")
}

#[test]
fn a_page_names_its_files_and_carries_the_static_page() {
    let page = page();
    for part in [
        "src=\"boot-1.js\"",
        "data-glue=\"glue-1.js\"",
        "data-wasm=\"program-1.wasm\" data-wasm-bytes=\"7\"",
        "data-parts=\"reading=reading-1.wasm:7\" data-views=\"audit=reading\" data-plan=\"11 12\"",
        "data-charts=\"charts-1.js\" data-english=\"english-1.html\" data-copy=\"offline/规划 &amp; more.html\" data-worker=\"on\"",
        "<div id=\"app\" lang=\"zh-CN\"><h1>static</h1></div><table></table><script type=\"application/json\" id=\"answers\">{}</script>",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    assert!(!page.contains("data-bindgen-target"), "{page}");
}

#[test]
fn the_page_for_frames_is_the_page_with_a_mark() {
    let (page, framed) = (page(), for_frames(&page()));
    let script = "<script id=\"boot\" data-framed=\"\" async ";
    assert!(framed.contains(script), "{framed}");
    assert_eq!(framed.replace(" data-framed=\"\"", ""), page);
}

#[test]
fn a_page_does_not_wait_for_its_script() {
    assert!(page().contains("<script id=\"boot\" async "));
}

#[test]
fn a_template_without_a_place_is_refused_by_the_name_of_the_place() {
    let without_root = TEMPLATE.replace("<div id=app></div>", "");
    let missing = filled(&without_root, &files(), &root()).expect_err("no root");
    assert_eq!(missing.marker, "id=app");
}

#[test]
fn the_hosted_policy_allows_no_inline_script_no_eval_and_no_other_host() {
    let scripts = POLICY.split(';').find(|it| it.contains("script-src"));
    assert_eq!(
        scripts.map(str::trim),
        Some("script-src 'self' 'wasm-unsafe-eval'")
    );
    assert!(POLICY.starts_with("default-src 'none'") && !POLICY.contains("http"));
    let page = under_policy(&page(), POLICY).expect("a character set");
    let policy = page.find("Content-Security-Policy").expect("a policy");
    assert!(policy < page.find("stylesheet").expect("styles"), "{page}");
}

#[test]
fn the_offline_file_asks_for_nothing_beside_it() {
    let json = r#"{"a":"</script><b>"}"#;
    let file = offline(&page(), json, json);
    for outside in ["src=", "href=", "rel=", "url("] {
        assert!(!file.contains(outside), "{outside} in {file}");
    }
    for part in [
        "<style id=\"styles\">body{margin:0}</style>",
        "<script id=\"boot\" data-carried=\"\">start('<\\/script>')</script>",
        "<script id=\"unpack\">window.unzstd = '<\\/script>';</script>",
        "id=\"actuals\">{\"a\":\"\\u003c/script>\\u003cb>\"}</script>",
        "<meta name=\"version\" content=\"program 1, data 2\">",
        "<h1>static</h1>",
    ] {
        assert!(file.contains(part), "{part} in {file}");
    }
    assert!(file.ends_with("</script></body></html>"), "{file}");
    for (id, content) in [
        ("plan-packed", json),
        ("english-packed", "<h1>English</h1>\0{\"亩\":\"mu\"}"),
        ("glue", "let wasm_bindgen = 1;"),
        ("program", "program"),
        ("charts", "var echarts = '</script>';"),
        ("licences-packed", "Apache License"),
    ] {
        let start = format!("id=\"{id}\">");
        let (_, rest) = file.split_once(&start).expect("the element");
        let (text, _) = rest.split_once('<').expect("its end");
        assert_eq!(text, packed(content.as_bytes()).expect("memory"), "{id}");
        let bytes = read(text);
        let unpacked = zstd::bulk::decompress(&bytes[4..], content.len()).expect("zstd");
        assert_eq!(unpacked, content.as_bytes(), "{id}");
    }
}

#[test]
fn a_packed_part_begins_with_its_checksum() {
    let text = packed(b"Wikipedia").expect("memory");
    assert_eq!(read(&text)[..4], [0x11, 0xe6, 0x03, 0x98], "Adler-32");
}

#[test]
fn what_is_written_reads_as_the_same_bytes() {
    let bytes: Vec<u8> = (0..1000_u32).map(|at| (at * at % 251) as u8).collect();
    for length in 0..200 {
        let text = written(&bytes[..length]);
        assert_eq!(read(&text), bytes[..length]);
        assert!(
            text.bytes()
                .all(|it| (b' '..=b'~').contains(&it) && it != b'<')
        );
    }
    for extreme in [[0; 40], [255; 40]] {
        assert_eq!(read(&written(&extreme)), extreme);
    }
    assert_eq!(written(&bytes[..999]).len(), 999 / 9 * 11);
}

/// What `bytesOf` of `public/boot.js` reads.
fn read(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for group in text.as_bytes().chunks(11) {
        let digit = |code: u8| u128::from(code - if code > b'<' { 33 } else { 32 });
        let number = group.iter().fold(0, |sum, &it| sum * 94 + digit(it));
        bytes.extend_from_slice(&number.to_be_bytes()[16 - group.len() * 9 / 11..]);
    }
    bytes
}

#[test]
fn tags_are_written_as_browsers_write_them() {
    let minified = "<!doctype html><html lang=zh-CN><meta content='a \"b\"' name=c><link href=a/ rel=icon>\
        <body><p hidden id=x data-y=\"1 > 0\">t</p><svg><path d=\"M0 0\"/></svg><input disabled/><br />";
    let written = "<!doctype html><html lang=\"zh-CN\"><head><meta content=\"a &quot;b&quot;\" name=\"c\">\
        <link href=\"a/\" rel=\"icon\"></head><body><p hidden=\"\" id=\"x\" data-y=\"1 > 0\">t</p>\
        <svg><path d=\"M0 0\"></path></svg><input disabled=\"\"><br></body></html>";
    assert_eq!(normal(minified), written);
    assert_eq!(normal(written), written);
}

#[test]
fn what_stands_in_a_script_cannot_end_it() {
    assert_eq!(code_in_script("'</script>'"), "'<\\/script>'");
    assert_eq!(code_in_script("'<!--'"), "'<\\!--'");
}

#[test]
fn a_tag_is_replaced_as_a_whole_and_only_once() {
    let html = "<a x=1>t</a><a x=1>u</a>";
    assert_eq!(
        replace_tag(html, "x=1", "</a>", "<b>").as_deref(),
        Ok("<b><a x=1>u</a>")
    );
    assert!(replace_tag(html, "y=1", "", "").is_err());
}

#[test]
fn checksums_are_listed_as_sha256sum_lists_them() {
    let list = sha256_list(&[("leer".into(), Vec::new()), ("abc".into(), b"abc".to_vec())]);
    assert_eq!(
        list,
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  leer\n\
         ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  abc\n"
    );
}

const WORKER: &str = "const VERSION = \"development\";\nconst FILES = new Map([]);";

fn kept(page: &str, data: &str) -> [Kept; 2] {
    [("./", page, false), ("data/plan.bundle.json", data, true)].map(
        |(path, text, is_replaceable)| Kept {
            path: path.into(),
            bytes: text.into(),
            is_replaceable,
        },
    )
}

#[test]
fn the_worker_is_told_sizes_and_checksums_except_of_what_may_be_replaced() {
    let told = worker(WORKER, &kept("abc", "{}")).expect("both places");
    let files = "const FILES = new Map([[\"./\",[3,\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"]],\
        [\"data/plan.bundle.json\",null]]);";
    assert!(told.ends_with(files), "{told}");
    assert!(!told.contains("development"), "{told}");
}

#[test]
fn the_worker_has_another_version_when_a_file_or_its_own_code_is_another() {
    let version = |code: &str, files: &[Kept]| {
        let told = worker(code, files).expect("both places");
        told.split('"').nth(1).expect("a version").to_owned()
    };
    let first = version(WORKER, &kept("abc", "{}"));
    assert_eq!(first.len(), 16);
    assert_eq!(version(WORKER, &kept("abc", "{}")), first);
    for other in [
        version(WORKER, &kept("abd", "{}")),
        version(WORKER, &kept("abc", "[]")),
        version(&[WORKER, "//"].concat(), &kept("abc", "{}")),
    ] {
        assert_ne!(other, first);
    }
}

#[test]
fn worker_code_without_a_place_is_refused() {
    let places = ["\"development\"", "new Map([])"];
    for place in places {
        let refused = worker(&WORKER.replace(place, "0"), &kept("abc", "{}"));
        assert_eq!(refused, Err(MissingPlace { place }));
    }
    let code = include_str!("../../public/sw.js");
    for place in places {
        assert_eq!(code.matches(place).count(), 1, "{place}");
    }
}

#[test]
fn layers_are_written_out_in_their_order_and_without_comments() {
    let sheet = |file: &str, text: &str| (file.to_owned(), text.to_owned());
    let sheets = [
        sheet(
            "a.css",
            "/* about a */\n@layer late {\n  a {\n    b: c;\n  }\n}\n",
        ),
        sheet(
            "b.css",
            "@layer early {\n  /* why */\n  d,\n  e {\n    f: g;\n  }\n}\n",
        ),
    ];
    let flat = flatten("@layer early, late;", &sheets);
    assert_eq!(flat.as_deref(), Ok("d,e{f:g}a{b:c}"));
    let spaced = [sheet(
        "d.css",
        "@layer late { a > b :is(c, d)::after { --n: ; content: \", : > \"; } }",
    )];
    let flat = flatten("@layer late;", &spaced);
    let kept = "a>b :is(c,d)::after{--n: ;content:\", : > \"}";
    assert_eq!(flat.as_deref(), Ok(kept));
    let loose = [sheet("c.css", "a { b: c; }")];
    let fault = flatten("@layer early;", &loose).expect_err("no layer");
    assert_eq!(
        fault,
        StyleFault::NoLayer {
            file: "c.css".into()
        }
    );
    assert_eq!(flatten("", &sheets), Err(StyleFault::NoOrder));
}
