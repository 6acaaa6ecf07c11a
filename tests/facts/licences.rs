//! The licences that are handed on.

use fenghua_plan::publish::licences::{Package, licences};

fn package(name: &str, text: Option<&str>) -> Package {
    Package {
        name: name.into(),
        licence: "MIT".into(),
        authors: "Ada".into(),
        text: text.map(Into::into),
    }
}

#[test]
fn a_text_stands_once_below_the_copyrights_of_all_who_use_it() {
    let text = licences(&[
        package(
            "a 1.0.0",
            Some("MIT License\n\nCopyright (c) 2020 A\n\nDo as\nyou like."),
        ),
        package(
            "b 2.0.0",
            Some("MIT License\nCopyright (c) 2021 B\nDo as you like.\n"),
        ),
        package("c 3.0.0", Some("Copyright (c) 2022 C\nDo nothing.")),
        package("d 4.0.0", None),
    ]);
    assert_eq!(text.matches("you like.").count(), 1, "{text}");
    let head = "a 1.0.0 (MIT)\n  Copyright (c) 2020 A\nb 2.0.0 (MIT)\n  Copyright (c) 2021 B\n\nMIT License";
    assert!(text.starts_with(head), "{text}");
    assert!(text.contains("c 3.0.0 (MIT)\n  Copyright (c) 2022 C\n\nDo nothing."));
    assert!(text.contains("d 4.0.0 (MIT) Ada\n\nThese carry no text"));
}
