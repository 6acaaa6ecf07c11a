//! What the commands share: their failures, their folders, and running other programs.
#![allow(
    clippy::print_stdout,
    reason = "a command speaks to its user through the terminal"
)]
#![allow(
    clippy::missing_errors_doc,
    reason = "a failure is the sentence that says what failed"
)]

pub mod failure;
pub mod paths;
pub mod program;
