//! What is said when the program cannot go on; the static table stays in every case.

use super::format;
use super::language::{sentence, words};
use crate::model::Fault;

words! {
    /// A defect of the program itself.
    pub program_stopped = "程序意外停止。下面的项目表仍可查看；请刷新页面，若再次出现请换一个浏览器。", "The program stopped unexpectedly. The table of projects below can still be read. Reload the page; if it happens again, use another browser.";
}

/// The plan's data did not arrive.
#[must_use]
pub fn data_missing(reason: &str) -> String {
    sentence!(
        "没有取到规划数据（{reason}），图表、地图和其他页面暂不可用；下面的项目表仍可查找、筛选和排序。请检查网络后刷新页面。",
        "The plan’s data could not be loaded ({reason}), so charts, map and the other pages are not there for now. The table of projects below can still be searched, filtered and sorted. Check your connection and reload the page."
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
    sentence!(
        "规划数据有 {} 处问题，图表、地图和其他页面暂不可用；下面的项目表仍可查找、筛选和排序。第一处：{}。请告知网站管理员。",
        "The plan’s data have {}, so charts, map and the other pages are not there for now. The table of projects below can still be searched, filtered and sorted. First: {}. Please tell the administrator of this site.",
        format::counted(faults.len(), "fault", "faults"),
        first.unwrap_or_default()
    )
}
