//! What is said when the program cannot go on; the static table stays in every case.

use super::language::words;
use crate::model::Fault;

words! {
    /// A defect of the program itself.
    pub program_stopped = "程序意外停止。下面的项目表仍可查看；请刷新页面，若再次出现请换一个浏览器。", "";
}

/// The plan's data did not arrive.
#[must_use]
pub fn data_missing(reason: &str) -> String {
    format!(
        "没有取到规划数据（{reason}），搜索和筛选暂不可用；下面的项目表仍可查看。请检查网络后刷新页面。"
    )
}

/// Every fault in words, at most [`MOST`].
#[must_use]
pub fn listed(faults: &[Fault]) -> Vec<String> {
    faults.iter().take(MOST).map(ToString::to_string).collect()
}

/// Most faults that are listed: more would not be read.
pub const MOST: usize = 200;

/// The plan's data arrived but cannot be used.
#[must_use]
pub fn data_damaged(faults: &[Fault]) -> String {
    let first = faults.first().map(ToString::to_string);
    format!(
        "规划数据有 {} 处问题，搜索和筛选暂不可用；下面的项目表仍可查看。第一处：{}。请告知网站管理员。",
        faults.len(),
        first.unwrap_or_default()
    )
}
