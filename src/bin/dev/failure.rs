//! Why a command ends early, as one sentence for the person who called it.

use std::fmt::Display;
use std::path::Path;
use std::process::ExitCode;

/// A sentence that says what could not be done and what to do about it.
#[derive(Debug)]
pub struct Failure(pub String);

/// What a step gives, or why it could not.
pub type Outcome<T> = Result<T, Failure>;

/// Could not `act` on `path`.
pub fn at(act: &str, path: impl AsRef<Path>, error: &impl Display) -> Failure {
    Failure(format!(
        "Could not {act} {}: {error}.",
        path.as_ref().display()
    ))
}

/// Says beside the reason that an installation needs the network.
#[must_use]
pub fn offline(Failure(reason): Failure) -> Failure {
    Failure(format!(
        "{reason} An installation needs the network; once done it is not needed again."
    ))
}

/// Ends a command: a failure is said, and the caller hears of it.
#[must_use]
pub fn end(outcome: Outcome<()>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure(sentence)) => {
            eprintln!("\n{sentence}");
            ExitCode::FAILURE
        }
    }
}
