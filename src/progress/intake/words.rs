//! Words that stand in cells instead of figures: those that our files write, in Chinese and in
//! English, and those that people write besides.

use super::characters::key;
use crate::progress::journal::Reached;

/// What stands for an entry that takes back what was entered before.
pub const WITHDRAWN: (&str, &str) = ("撤回", "Withdrawn");
/// What stands for a goal in words that was reached.
pub const DONE: (&str, &str) = ("完成", "Done");
/// What stands for a goal in words that was not reached.
pub const NOT_DONE: (&str, &str) = ("未完成", "Not done");

/// Whether a cell takes back what was entered before.
pub(super) fn is_withdrawn(cell: &str) -> bool {
    matches!(key(cell).as_str(), "撤回" | "withdrawn")
}

/// Whether a cell says that a goal in words was reached; `None` for any other word.
pub(super) fn verdict(cell: &str) -> Option<bool> {
    match key(cell).as_str() {
        "完成" | "已完成" | "达成" | "是" | "done" | "achieved" | "met" | "yes" => {
            Some(true)
        }
        "未完成" | "未达成" | "没有完成" | "否" | "notdone" | "notachieved" | "notmet" | "no" => {
            Some(false)
        }
        _ => None,
    }
}

/// The stage of a project that a cell says; `None` for any other word.
pub(super) fn stage(cell: &str) -> Option<Reached> {
    let word = key(cell);
    match word.strip_prefix('已').unwrap_or(&word) {
        "储备" | "inreserve" | "reserve" | "notstarted" => Some(Reached::Reserve),
        "开工" | "started" | "underconstruction" | "constructionstarted" => {
            Some(Reached::Started)
        }
        "竣工" | "completed" | "finished" | "built" => Some(Reached::Finished),
        "达产" | "atfulloutput" | "fulloutput" | "infullproduction" => Some(Reached::Producing),
        _ => None,
    }
}
