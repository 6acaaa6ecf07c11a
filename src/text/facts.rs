//! What is stated of each kind of record, each fact once: its key for programs, its label in both
//! languages, its value. Tables for spreadsheets and files for programs follow from that.

mod fact;
mod tables;

pub use fact::{Fact, GoalRow, IndicatorRow, Value};
pub use tables::{COMMITMENTS, FINDINGS, FIRMS, GOALS, INDICATORS, PROJECTS};
