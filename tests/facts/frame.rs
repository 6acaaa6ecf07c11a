//! The messages between a frame and the page around it.

use fenghua_plan::browser::frame::protocol::{
    Request, Size, address_key, pym_height, pym_id, read, read_type, resizer_size,
};
use proptest::prelude::*;

use super::fixture::cases;

#[test]
fn the_start_of_iframe_resizer_is_answered_under_the_id_that_it_gives() {
    for (text, id) in [
        // As version 4.4.5 and version 5.5.9 send it.
        (
            "[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true",
            "iFrameResizer0",
        ),
        (
            "[iFrameSizer]plan_1.a-b:8:false:false:32:true:true:null:auto:::0:false:child:auto:false:::true:GPLv3:5.5.9:0::",
            "plan_1.a-b",
        ),
        // As open-iframe-resizer sends it to older pages.
        (
            "[iFrameSizer]ID:0:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::false",
            "ID",
        ),
    ] {
        assert_eq!(read(text, None), Some(Request::TellAs(id)), "{text}");
    }
}

#[test]
fn the_size_is_written_as_each_host_reads_it() {
    let size = Size {
        width: 700,
        height: 1_234,
    };
    assert_eq!(
        resizer_size("plan", size, true),
        "[iFrameSizer]plan:1234:700:init"
    );
    assert_eq!(
        resizer_size("plan", size, false),
        "[iFrameSizer]plan:1234:700:resizeObserver"
    );
    assert_eq!(
        pym_height("plan", 1_234),
        "pymxPYMxplanxPYMxheightxPYMx1234"
    );
}

#[test]
fn a_later_request_of_iframe_resizer_is_answered_under_the_known_ids() {
    for text in ["[iFrameSizer]resize", "[iFrameSizer]reset"] {
        assert_eq!(read(text, None), Some(Request::Tell));
    }
}

#[test]
fn pym_is_heard_only_under_the_id_in_the_address() {
    let width = "pymxPYMxplan-1xPYMxwidthxPYMx700";
    assert_eq!(read(width, Some("plan-1")), Some(Request::Measure));
    assert_eq!(read(width, Some("plan")), None);
    assert_eq!(read(width, None), None);
    for (search, id) in [
        (
            "?initialWidth=700&childId=plan-1&parentTitle=x",
            Some("plan-1"),
        ),
        ("childId=a", Some("a")),
        ("", None),
        ("?childId=", None),
        ("?childId=%3Cb%3E", None),
        ("?childId=a b", None),
        ("?notchildId=a", None),
    ] {
        assert_eq!(pym_id(search), id, "{search}");
    }
}

#[test]
fn open_iframe_resizer_asks_by_the_type_of_an_object() {
    for word in ["iframe-child-init", "iframe-get-child-dimensions"] {
        assert_eq!(read_type(word), Some(Request::Tell));
    }
    for word in [
        "",
        "iframe-resized",
        "Iframe-child-init",
        "iframe-child-init ",
    ] {
        assert_eq!(read_type(word), None, "{word}");
    }
}

#[test]
fn what_is_not_well_formed_is_not_heard() {
    let long = format!("[iFrameSizer]{}:8:false:x", "a".repeat(65));
    for text in [
        "",
        "[iFrameSizer]",
        "[iFrameSizer]:8:false:x",
        "[iFrameSizer]plan",
        "[iFrameSizer]plan:8",
        "[iFrameSizer]plan:8:false",
        "[iFrameSizer]plan:8:maybe:x",
        "[iFrameSizer]plan:8px:false:x",
        "[iFrameSizer]<b>:8:false:x",
        "[iFrameSizer]a b:8:false:x",
        "[iFrameSizer]计划:8:false:x",
        "[iFrameSizer]message:{}",
        "[iFrameSizer]moveToAnchor:main",
        "[iFrameSizer]resize:1",
        " [iFrameSizer]plan:8:false:x",
        "[iFrameResizerChild]Ready",
        "pymxPYMxplanxPYMxheightxPYMx700",
        "pymxPYMxplanxPYMxwidthxPYMx",
        "pymxPYMxplanxPYMxwidthxPYMx7e2",
        "pymxPYMxplanxPYMxwidthxPYMx1234567",
        "pymxPYMxplanxPYMxwidthxPYMx700xPYMx1",
        "pymxPYMxplanxPYMxnavigateToxPYMxhttps://example.org",
        &long,
    ] {
        assert_eq!(read(text, Some("plan")), None, "{text}");
    }
}

proptest! {
    #![proptest_config(cases(1024))]

    #[test]
    fn an_id_that_is_heard_is_plain_and_short(
        text in "\\[iFrameSizer\\][ -~é\u{4e00}]{0,80}(:[0-9]{1,3}:(true|false):.{0,9})?",
    ) {
        if let Some(Request::TellAs(id)) = read(&text, None) {
            prop_assert!((1..=64).contains(&id.len()));
            prop_assert!(id.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_.".contains(&it)));
        }
    }

    #[test]
    fn any_text_can_be_read(text in any::<String>(), id in "[a-z]{1,8}") {
        let _ = (read(&text, Some(&id)), read_type(&text), pym_id(&text), address_key(&text));
    }
}

#[test]
fn the_frame_is_found_by_its_view_and_never_by_what_was_typed() {
    for (fragment, key) in [
        ("#/projects?q=ydk&embed=1", "#/projects"),
        ("#/about", "#/about"),
        ("", "/"),
        ("#/", "/"),
        ("#/a'b?x", "/"),
        ("#/%E6%B1%9F", "/"),
        ("#projects", "/"),
    ] {
        assert_eq!(address_key(fragment), key, "{fragment}");
    }
}
