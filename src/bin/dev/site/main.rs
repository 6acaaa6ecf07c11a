//! Makes the site: takes the compiled app apart, writes the page with its data, and checks those.
//!
//! `cargo dev` compiles and calls it. Native only; the app itself is in the library.
#![allow(
    clippy::print_stdout,
    reason = "a command speaks to its user through the terminal"
)]

mod alike;
mod bindgen;
mod data;
mod files;
mod licences;
mod parts;
mod postbuild;
mod prebuild;
mod scripts;
mod ship;

use std::process::ExitCode;

use dev::failure::{self, Failure, Outcome};
use dev::paths;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    failure::end(command(&words))
}

fn command(words: &[&str]) -> Outcome<()> {
    paths::enter_project()?;
    if bindgen::is_called() {
        return bindgen::run(words);
    }
    match words {
        ["data"] => data::check(),
        ["index", text] => data::renew_index(text),
        ["schema"] => data::renew_schema(),
        ["sources"] => bindgen::install().and_then(|()| prebuild::sources()),
        ["page"] => postbuild::page(),
        _ => Err(Failure("Run `cargo dev`, which calls this program.".into())),
    }
}
