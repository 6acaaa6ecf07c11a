//! Everyday words for what the plan says in its own.

use super::record::record;

record! {
    /// Words that people look for, and the plan's for the same.
    #[derive(Eq)]
    pub struct Everyday(fields) in "everyday.json" {
        /// Unique among these.
        pub id: String = fields.id(),
        /// What people say, in any language.
        pub said: Vec<String> = fields.printed_list("said"),
        /// What the plan says, or this site of it.
        pub means: Vec<String> = fields.printed_list("means"),
    }
}
