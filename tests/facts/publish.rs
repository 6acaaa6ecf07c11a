//! The built page is woven, wrapped and listed as its readers need it.

use fenghua_plan::publish::html::{code_in_script, replace_tag};
use fenghua_plan::publish::offline::{Parts, file_name, offline_file};
use fenghua_plan::publish::page::{Files, POLICY, under_policy, weave};
use fenghua_plan::publish::styles::{StyleFault, flatten};
use fenghua_plan::publish::sums::sha256_list;

const TEMPLATE: &str = "<html><meta charset=utf-8><title>t</title>\
    <link rel=\"preload\" href=\"data/x.json\"><link rel=manifest href=m>\
    <link href=./app-1.css rel=stylesheet><link data-bindgen-target=no-modules rel=rust>\
    <body><p id=boot-status></p><script id=boot src=boot.js></script><div id=app></div></body>";

fn files() -> Files {
    Files {
        boot: "boot-1.js".into(),
        glue: "glue-1.js".into(),
        program: "program-1.wasm".into(),
        program_bytes: 7,
        charts: "charts-1.js".into(),
        has_worker: true,
    }
}

fn woven() -> String {
    weave(TEMPLATE, &files(), "<h1>static</h1>", "<table></table>").expect("a sound template")
}

#[test]
fn a_woven_page_names_its_files_and_carries_the_static_page() {
    let page = woven();
    for part in [
        "src=\"boot-1.js\"",
        "data-glue=\"glue-1.js\"",
        "data-wasm=\"program-1.wasm\" data-wasm-bytes=\"7\"",
        "data-charts=\"charts-1.js\" data-worker=\"on\"",
        "<div id=\"app\"><h1>static</h1></div><table></table>",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    assert!(!page.contains("data-bindgen-target"), "{page}");
}

#[test]
fn a_template_without_a_place_is_refused_by_the_name_of_the_place() {
    let without_root = TEMPLATE.replace("<div id=app></div>", "");
    let missing = weave(&without_root, &files(), "", "").expect_err("no root");
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
    let page = under_policy(&woven(), POLICY).expect("a character set");
    let policy = page.find("Content-Security-Policy").expect("a policy");
    assert!(policy < page.find("stylesheet").expect("styles"), "{page}");
}

#[test]
fn the_offline_file_asks_for_nothing_beside_it() {
    let page = woven();
    let file = offline_file(&Parts {
        page: &page,
        styles: "body{margin:0}",
        boot: "start('</script>')",
        glue: "let wasm_bindgen = 1;",
        program: b"program",
        charts: "var echarts = '</script>';",
        licences: "Apache License",
        bundle: r#"{"a":"</script><b>"}"#,
        version: "program 1, data 2",
    })
    .expect("a sound page");
    for outside in ["src=", "href=", "rel=", "url("] {
        assert!(!file.contains(outside), "{outside} in {file}");
    }
    for part in [
        "<style>body{margin:0}</style>",
        "<script id=\"boot\" data-carried>start('<\\/script>')</script>",
        "id=\"plan-packed\">H4sI",
        "<meta name=\"version\" content=\"program 1, data 2\">",
        "<h1>static</h1>",
        "id=\"licences-packed\">H4sI",
    ] {
        assert!(file.contains(part), "{part} in {file}");
    }
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
fn a_title_becomes_a_file_name_that_every_system_accepts() {
    assert_eq!(file_name("规划“十四五”"), "规划“十四五”.html");
    assert_eq!(file_name("a/b:c*?<>|\"d"), "a b c      d.html");
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
    assert_eq!(flat.as_deref(), Ok("d,e {f: g;}a {b: c;}"));
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
