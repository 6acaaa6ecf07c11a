//! Running other programs, and handing out copies of this one.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::{env, io};

use super::failure::{Failure, Outcome, at};

/// A program to run in the project's folder.
pub fn program(name: impl AsRef<OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments);
    command
}

/// The file name of a program.
#[must_use]
pub fn executable(name: &str) -> String {
    format!("{name}{}", env::consts::EXE_SUFFIX)
}

/// Runs `command` to its end, with its output on the terminal.
pub fn run(command: &mut Command) -> Outcome<()> {
    let status = command
        .status()
        .map_err(|error| unstarted(command, &error))?;
    if status.success() {
        return Ok(());
    }
    let shown = shown(command);
    Err(Failure(format!("`{shown}` failed ({status}).")))
}

/// What `command` prints, without white space around it; `None` when it cannot run or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// Announces the step that begins.
pub fn announce(step: &str) {
    println!("\n==> {step}");
}

/// A program that runs beside this one; it ends with this value.
pub struct Running {
    child: Child,
    shown: String,
    log: &'static str,
}

impl Running {
    /// Starts `command`, whose words go to the file `log`.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(command: &mut Command, log: &'static str) -> Outcome<Self> {
        let file = File::create(log).and_then(|file| Ok((file.try_clone()?, file)));
        let (output, errors) = file.map_err(|error| at("write", log, &error))?;
        let child = command.stdout(output).stderr(errors).spawn();
        let child = child.map_err(|error| unstarted(command, &error))?;
        let shown = shown(command);
        Ok(Self { child, shown, log })
    }

    /// Waits until it ends, and says what it said.
    ///
    /// # Errors
    /// When it failed: what it said.
    pub fn end(mut self) -> Outcome<()> {
        let is_done = self.child.wait().is_ok_and(|status| status.success());
        print!("{}", fs::read_to_string(self.log).unwrap_or_default());
        if is_done {
            Ok(())
        } else {
            Err(Failure(format!("`{}` failed.", self.shown)))
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Without effect where it has ended.
        let _ = self.child.kill();
    }
}

/// Copies this program to `copy`, which it may be itself.
pub fn copy_itself(copy: &Path) -> Outcome<()> {
    let write = || -> io::Result<()> {
        let own = env::current_exe()?.canonicalize()?;
        if copy.canonicalize().is_ok_and(|copy| copy == own) {
            return Ok(());
        }
        fs::create_dir_all(copy.parent().unwrap_or(copy))?;
        // One that runs cannot be written over, but another one can take its name.
        if copy.exists() {
            fs::remove_file(copy)?;
        }
        fs::copy(own, copy).map(drop)
    };
    write().map_err(|error| at("write", copy, &error))
}

fn unstarted(command: &Command, error: &io::Error) -> Failure {
    let shown = shown(command);
    Failure(format!("Could not start `{shown}`: {error}."))
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(OsStr::to_string_lossy).collect();
    words.join(" ")
}
