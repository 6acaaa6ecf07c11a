//! What is wrong with a plan's data, said so that its editor can mend it.

use std::fmt;

/// One place in the data that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Data file, such as `projects.json`.
    pub file: String,
    /// JSON path inside the file, such as `$[3].place.area`.
    pub path: String,
    /// The value found there, shortened; `None` when the field is missing.
    pub value: Option<String>,
    /// What was expected instead.
    pub expected: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            path,
            value,
            expected,
        } = self;
        match value {
            Some(value) => write!(out, "{file}  {path}  是 {value}，应为{expected}"),
            None => write!(out, "{file}  {path}  缺失，应为{expected}"),
        }
    }
}
