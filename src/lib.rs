//! 奉化制造业规划浏览器: search, check and carry a district's manufacturing plan.
#![doc = include_str!("../.github/ARCHITECTURE.md")]
#![recursion_limit = "256"] // a view's type nests once for every element in it

pub mod address;
pub mod autosave;
pub mod browser;
pub mod charts;
pub mod digest;
#[cfg(not(target_arch = "wasm32"))]
pub mod evidence;
pub mod export;
pub mod locale;
pub mod model;
pub mod progress;
#[cfg(not(target_arch = "wasm32"))]
pub mod publish;
pub mod query;
pub mod results;
pub mod state;
pub mod text;
pub mod ui;
