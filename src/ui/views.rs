//! One file a view.

pub(crate) mod about;
pub(crate) mod projects;
