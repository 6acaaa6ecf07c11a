//! The snippet that other pages paste.

use fenghua_plan::export::embed::{Frame, escape};
use proptest::prelude::*;

use super::fixture::cases;

fn frame() -> Frame {
    Frame {
        address: "https://plan.example/#/projects?q=ydk&embed=1".to_owned(),
        title: "规划：项目库".to_owned(),
        width_px: None,
        height_px: 800,
        script: None,
        is_sandboxed: false,
    }
}

#[test]
fn a_frame_without_script_is_one_element_of_a_fixed_height() {
    assert_eq!(
        frame().snippet(),
        "<iframe src=\"https://plan.example/#/projects?q=ydk&amp;embed=1\"\n  \
         title=\"规划：项目库\" width=\"100%\" height=\"800\" frameborder=\"0\" \
         allow=\"clipboard-write\" loading=\"lazy\"></iframe>"
    );
}

#[test]
fn an_automatic_height_marks_the_frame_and_names_the_script() {
    let snippet = Frame {
        script: Some("https://plan.example/embed.js?a&b".to_owned()),
        width_px: Some(640),
        ..frame()
    }
    .snippet();
    assert!(
        snippet.starts_with("<iframe data-fenghua-plan src="),
        "{snippet}"
    );
    assert!(snippet.contains(" width=\"640\" "), "{snippet}");
    let script = "\n<script src=\"https://plan.example/embed.js?a&amp;b\" async></script>";
    assert!(snippet.ends_with(script), "{snippet}");
}

#[test]
fn a_sandboxed_frame_may_run_scripts_download_and_open_tabs_but_not_be_the_host() {
    let snippet = Frame {
        is_sandboxed: true,
        ..frame()
    }
    .snippet();
    let sandbox = snippet.split("sandbox=\"").nth(1).expect("a sandbox");
    let sandbox = sandbox.split('"').next().expect("an end");
    let words: Vec<&str> = sandbox.split(' ').collect();
    for word in ["allow-scripts", "allow-downloads", "allow-popups"] {
        assert!(words.contains(&word), "{sandbox}");
    }
    assert!(!sandbox.contains("same-origin") && !sandbox.contains("top-navigation"));
}

#[test]
fn nothing_in_a_snippet_is_inline() {
    let snippet = Frame {
        script: Some("https://plan.example/embed.js".to_owned()),
        is_sandboxed: true,
        ..frame()
    }
    .snippet();
    for inline in ["style=", "onload", "<script>", "javascript:"] {
        assert!(!snippet.contains(inline), "{inline}");
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn no_text_leaves_its_attribute(
        text in prop_oneof![any::<String>(), "[\"'<>&;a-z#=/ ]{0,30}"],
    ) {
        let snippet = Frame {
            address: text.clone(),
            title: text.clone(),
            script: Some(text.clone()),
            ..frame()
        }
        .snippet();
        prop_assert_eq!(snippet.matches('<').count(), 4);
        prop_assert_eq!(snippet.matches('>').count(), 4);
        let plain = Frame { script: Some(String::new()), ..frame() }.snippet();
        prop_assert_eq!(snippet.matches('"').count(), plain.matches('"').count());
        let escaped = escape(&text);
        let back = escaped
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
        prop_assert_eq!(back, text);
    }
}
