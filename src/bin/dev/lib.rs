//! What the commands share: their failures, their folders, and running other programs.
#![allow(
    clippy::print_stdout,
    reason = "a command speaks to its user through the terminal"
)]

pub mod failure;
pub mod paths;
pub mod program;
