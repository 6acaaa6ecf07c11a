//! Names of the members of our JSON, which is written by `export::actuals`.

/// Title of the plan.
pub const PLAN: &str = "plan";
/// Version of the plan's data.
pub const DATA_VERSION: &str = "data_version";
/// Version of the JSON.
pub const FORMAT: &str = "format";
/// What was entered, oldest first.
pub const ENTRIES: &str = "entries";
/// Checksum of everything else in the file.
pub const SEAL: &str = "seal";
/// Stands in what was made of figures that had been changed outside the program.
pub const ALTERED: &str = "altered";
/// Checksum of the program that wrote the file.
pub const PROGRAM: &str = "program";
/// On which figures the work was done; in work in progress only, like all below.
pub const OF: &str = "of";
/// Whether the work is in no file.
pub const UNSAVED: &str = "unsaved";
/// Where each import begins in the entries followed by what was taken back.
pub const STARTS: &str = "starts";
/// Entries that were taken back.
pub const UNDONE: &str = "undone";
