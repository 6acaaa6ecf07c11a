//! Sums of investment that say what they leave out.

use crate::model::measure::Investment;

/// Investment of several projects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Total {
    /// How many projects.
    pub projects: u32,
    /// How many of them have no published investment; they are not in `investment`.
    pub unpublished: u32,
    /// How many of them belong to the place, park or industry that is asked for by inference only;
    /// 0 where none is asked for.
    pub inferred: u32,
    /// Sum of the published amounts.
    pub investment: Investment,
}

impl Total {
    /// Counts one more project.
    pub fn add(&mut self, investment: Option<Investment>) {
        self.projects += 1;
        match investment {
            Some(amount) => self.investment += amount,
            None => self.unpublished += 1,
        }
    }
}
