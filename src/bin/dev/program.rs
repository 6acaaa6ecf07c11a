//! Running other programs.

use std::env;
use std::ffi::OsStr;
use std::process::{Command, Stdio};

use super::failure::{Failure, Outcome};

/// A program to run in the project's folder.
pub(crate) fn program(name: impl AsRef<OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments);
    command
}

/// The file name of a program.
pub(crate) fn executable(name: &str) -> String {
    format!("{name}{}", env::consts::EXE_SUFFIX)
}

/// Runs `command` to its end, with its output on the terminal.
pub(crate) fn run(command: &mut Command) -> Outcome<()> {
    let shown = shown(command);
    let status = command
        .status()
        .map_err(|error| Failure(format!("Could not start `{shown}`: {error}.")))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure(format!("`{shown}` failed ({status}).")))
    }
}

/// What `command` prints, without white space around it; `None` when it cannot run or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// Announces the step that begins.
pub(crate) fn announce(step: &str) {
    println!("\n==> {step}");
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}
