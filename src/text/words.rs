//! Fixed words of the interface.
#![allow(
    missing_docs,
    reason = "each constant's name and text say what it is for"
)]

pub const APP_NAME: &str = "奉化制造业规划浏览器";
