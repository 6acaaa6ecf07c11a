//! What is on screen: a function of the state, in Leptos components.
//!
//! Words come from `text`, colours from `style/tokens.css`; nothing here computes an answer.
#![allow(
    unreachable_pub,
    clippy::must_use_candidate,
    reason = "the component macro makes every component and its properties pub"
)]

/// The whole page.
pub mod app;
mod easy;
mod ids;
/// Parts of the program that come when they are asked for.
pub mod lazy;
mod markup;
mod messages;
mod parts;
/// The page as static HTML.
#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
/// The functions by which parts of the program are entered.
pub mod split_points;
mod table_head;
#[cfg(not(target_arch = "wasm32"))]
mod tables;
mod together;
mod views;

pub use parts::easy_switch::ask_easy_as_kept;
