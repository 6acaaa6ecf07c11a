//! The head of a table that is written as markup.

use super::markup::{Markup, put};

impl Markup {
    /// Adds the headings of `columns`, and begins the body.
    pub(crate) fn head(&mut self, columns: &[&str]) {
        put!(self, "<thead><tr>");
        for column in columns {
            put!(self, "<th scope=\"col\">" (column) "</th>");
        }
        put!(self, "</tr></thead><tbody>");
    }
}
