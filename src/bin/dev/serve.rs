//! `cargo dev serve`: the app on this machine, built anew when a file changes.

use super::failure::Outcome;
use super::paths::SERVED;
use super::program::{announce, program, run};
use super::{data, tools};

/// Serves until it is stopped.
pub(crate) fn serve() -> Outcome<()> {
    let tools = tools::set_up_build()?;
    data::check()?;
    run(&mut program("cargo", &["fetch"]))?;
    announce("Serving the app: open http://127.0.0.1:8080/ (stop with Ctrl+C)");
    run(&mut tools.trunk(&["serve", "--dist", SERVED]))
}
