//! Where the platform throws or gives nothing, `browser` says so and the program goes on.
//!
//! What a person sees then is in `tests/browser/platform.mjs`.

use super::sources::sources;

/// Methods of `web_sys` that pass on what the platform throws, or take for granted that there is an
/// answer, although browsers, settings and extensions break that promise. `browser::call` asks instead.
const TRAPPING: [&str; 23] = [
    "animate",
    "cancel",
    "close",
    "decode",
    "disconnect",
    "fetch_with_request",
    "fetch_with_str",
    "fetch_with_str_and_init",
    "get_voices",
    "observe",
    "origin",
    "read_text",
    "replace_children_with_node",
    "replace_children_with_node_0",
    "scroll_by_with_x_and_y",
    "scroll_into_view",
    "scroll_to_with_x_and_y",
    "set_onend",
    "set_onerror",
    "set_onvoiceschanged",
    "set_voice",
    "speak",
    "write_text",
];

#[test]
fn the_program_asks_for_nothing_that_may_throw_through_it() {
    let mut found = Vec::new();
    for source in sources() {
        if source.module() != "browser" {
            continue;
        }
        let code = source.code();
        for name in TRAPPING {
            if code.contains(&format!(".{name}(")) {
                found.push(format!("{}: {name}", source.name));
            }
        }
    }
    assert!(found.is_empty(), "{found:?}");
}
