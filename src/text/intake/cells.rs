//! What stands in such a file: headings, places, and figures as they were entered.

use crate::progress::intake::{DONE, Field, NOT_DONE, Origin, WITHDRAWN};
use crate::progress::{ProjectState, Reached, What};
use crate::text::format::{number, with_unit, yi_with_unit};
use crate::text::language::{comma, word, words};
use crate::text::pipeline::stage;

words! {
    /// Between the parts of a line.
    pub(in crate::text) pause = "，", ", ";
    line_of_file(line: usize) = "第 {line} 行", "line {line}";
    entry_of_file(entry: usize) = "第 {entry} 条", "entry {entry}";
    started(day: &str) = "开工 {day}", "start {day}";
    finished(day: &str) = "竣工 {day}", "completion {day}";
    invested(amount: &str) = "完成投资 {amount}", "invested {amount}";
}

/// A column's heading.
#[must_use]
pub fn field(field: Field) -> &'static str {
    word!(field.heading(), field.english())
}

/// Whether a goal in words was reached.
#[must_use]
pub fn verdict(is_reached: bool) -> &'static str {
    let (chinese, english) = if is_reached { DONE } else { NOT_DONE };
    word!(chinese, english)
}

/// All stages of projects, as they are filled in.
pub(super) fn stages() -> String {
    Reached::ALL.map(stage).join(comma())
}

/// Where a line stands in its file.
#[must_use]
pub fn place(origin: Origin, line: usize) -> String {
    match origin {
        Origin::Text => line_of_file(line),
        Origin::Json | Origin::Copy | Origin::Saved => entry_of_file(line),
    }
}

/// What was entered. `unit` is the goal's; empty for projects.
#[must_use]
pub fn what(what: &What, unit: &str) -> String {
    match what {
        What::Figure(value) => measured(*value, unit),
        What::Verdict(is_reached) => verdict(*is_reached).to_owned(),
        What::Withdrawn => word!(WITHDRAWN.0, WITHDRAWN.1).to_owned(),
        What::Project(state) => of_project(*state),
    }
}

fn of_project(state: ProjectState) -> String {
    let parts = [
        state.reached.map(|it| stage(it).to_owned()),
        state.started.map(|it| started(&it.iso())),
        state.finished.map(|it| finished(&it.iso())),
        state.invested.map(|it| invested(&yi_with_unit(Some(it)))),
    ];
    joined(parts, pause())
}

/// The parts that there are.
pub(super) fn joined<const N: usize>(parts: [Option<String>; N], between: &str) -> String {
    parts
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(between)
}

/// A figure with the unit of its goal, which may be empty.
pub(super) fn measured(value: f64, unit: &str) -> String {
    with_unit(&number(value), Some(unit).filter(|unit| !unit.is_empty()))
}
