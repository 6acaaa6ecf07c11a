//! The offline file takes figures and stays the same program.

use fenghua_plan::digest::sha256;
use fenghua_plan::export::copy::{file_name, program_part, with_actuals};

use super::fixture::offline;

const PAGE: &str = "<html><meta charset=utf-8><link rel=stylesheet href=a.css><body>\
    <script id=boot src=b.js></script><div id=app></div>";

fn file() -> String {
    offline(PAGE, "", "")
}

#[test]
fn figures_replace_those_that_are_there_and_nothing_else() {
    let first = with_actuals(&file(), r#"{"by":"甲"}"#).expect("a place");
    let second = with_actuals(&first, "[1]").expect("a place");
    assert!(
        first.contains(r#"id="actuals">{"by":"甲"}</script>"#),
        "{first}"
    );
    assert!(second.contains(r#"id="actuals">[1]</script>"#), "{second}");
    assert_eq!(with_actuals(&second, "").as_deref(), Some(file().as_str()));
}

#[test]
fn figures_cannot_end_their_element() {
    let hostile = r#"["</script><script>alert(1)</script><!--"]"#;
    let file = with_actuals(&file(), hostile).expect("a place");
    let (_, rest) = file.split_once("id=\"actuals\">").expect("the element");
    let (text, _) = rest.split_once("</script>").expect("its end");
    assert!(!text.contains('<'), "{text}");
    let read: Vec<String> = serde_json::from_str(text).expect("JSON");
    assert_eq!(read, ["</script><script>alert(1)</script><!--"]);
}

#[test]
fn the_checksum_is_that_of_the_program_whatever_the_figures() {
    let checksum = |html: &str| sha256(program_part(html).expect("whole").as_bytes());
    let plain = file();
    let filled = with_actuals(&plain, "[1,2]").expect("a place");
    assert_eq!(checksum(&plain), checksum(&filled));
    for (part, other) in [("body{margin:0}", "body{margin:1}"), ("start(", "stop(")] {
        let changed = plain.replace(part, other);
        assert_ne!(checksum(&plain), checksum(&changed), "{part}");
    }
    assert_ne!(
        checksum(&plain),
        checksum(&offline(PAGE, "{}", "")),
        "the plan"
    );
}

#[test]
fn what_is_no_offline_file_takes_no_figures_and_has_no_program() {
    assert_eq!(with_actuals(PAGE, "[]"), None);
    assert_eq!(program_part(PAGE), None);
    let cut = file().replace("id=\"charts\"", "id=\"other\"");
    assert_eq!(program_part(&cut), None);
}

#[test]
fn a_title_becomes_a_file_name_that_every_system_accepts() {
    assert_eq!(file_name("规划“十四五”"), "规划“十四五”.html");
    assert_eq!(file_name("a/b:c*?<>|\"d"), "a b c      d.html");
}
