//! One file a view.

pub(crate) mod about;
pub(crate) mod clusters;
pub(crate) mod overview;
pub(crate) mod parks;
pub(crate) mod projects;
