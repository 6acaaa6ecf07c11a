//! Why a command ends early, as one sentence for the person who called it.

use std::fmt::Display;
use std::path::Path;

/// A sentence that says what could not be done and what to do about it.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) String);

/// What a step gives, or why it could not.
pub(crate) type Outcome<T> = Result<T, Failure>;

/// Could not `act` on `path`.
pub(crate) fn at(act: &str, path: impl AsRef<Path>, error: &impl Display) -> Failure {
    Failure(format!(
        "Could not {act} {}: {error}.",
        path.as_ref().display()
    ))
}

/// Says beside the reason that an installation needs the network.
pub(crate) fn offline(Failure(reason): Failure) -> Failure {
    Failure(format!(
        "{reason} An installation needs the network; once done it is not needed again."
    ))
}
