//! One file a view.

pub(crate) mod about;
pub(crate) mod audit;
pub(crate) mod clusters;
pub(crate) mod firms;
pub(crate) mod indicators;
pub(crate) mod one;
pub(crate) mod overview;
pub(crate) mod parks;
pub(crate) mod progress;
pub(crate) mod projects;
pub(crate) mod tasks;
