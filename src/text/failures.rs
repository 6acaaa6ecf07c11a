//! What is said when the program cannot go on; the static page stays in every case, and a button
//! offers to try again.

use super::format;
use super::language::{sentence, words};
use crate::model::Fault;

words! {
    /// A defect of the program itself.
    pub program_stopped = "程序意外停止。请再试一次；若再次出现请换一个浏览器。", "The program stopped unexpectedly. Try again; if it happens again, use another browser.";
    /// What is said of a static page in the place of a view that needs the program.
    pub needs_program = "这一页要等程序运行才能显示，下面先列出项目库。", "This page appears once the program runs. Until then, here is the project list.";
    /// What is left without the program; `public/boot.js` says the same.
    left = "项目库仍可查找、筛选和排序，园区、产业和指标有表格。", "The project list can still be searched, filtered and sorted; parks, industries and indicators are available as tables.";
    /// The plan's data did not arrive.
    pub data_missing(reason: &str) = "没有取到规划数据（{reason}），图表、地图和其他页面暂不可用；{}请检查网络后再试一次。", "The plan’s data could not be loaded ({reason}), so the charts, map and other pages are unavailable for now. {} Check your connection and try again.", left();
}

/// The plan's data are not those of the page, and what checks them did not come.
#[must_use]
pub fn data_unchecked() -> String {
    sentence!(
        "规划数据在页面发布之后换过，核对它的程序没有取到，图表、地图和其他页面暂不可用；{}请检查网络后再试一次。",
        "The plan’s data were replaced after this page was published, and the part of the program that checks them could not be loaded, so the charts, map and other pages are unavailable for now. {} Check your connection and try again.",
        left()
    )
}

/// Every fault in words, at most [`MOST`], and how many more there are.
#[must_use]
pub fn listed(faults: &[Fault]) -> Vec<String> {
    let further = faults.len().saturating_sub(MOST);
    let rest = (further > 0).then(|| {
        let faults = format::counted(further, "more fault", "more faults");
        sentence!("另有 {faults} 处未列出", "{faults} not listed")
    });
    let listed = faults.iter().take(MOST).map(ToString::to_string);
    listed.chain(rest).collect()
}

/// Most faults that are listed: more would not be read.
pub const MOST: usize = 200;

/// The plan's data arrived but cannot be used.
#[must_use]
pub fn data_damaged(faults: &[Fault]) -> String {
    let first = faults.first().map(ToString::to_string);
    sentence!(
        "规划数据有 {} 处问题，图表、地图和其他页面暂不可用；{}第一处：{}。请再试一次；若仍如此，请告知网站管理员。",
        "The plan’s data have {}, so the charts, map and other pages are unavailable for now. {} The first: {}. Try again; if the problem persists, tell the site’s administrator.",
        format::counted(faults.len(), "fault", "faults"),
        left(),
        first.unwrap_or_default()
    )
}
