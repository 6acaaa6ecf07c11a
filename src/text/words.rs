//! Fixed words of the interface.
#![allow(
    missing_docs,
    reason = "each constant's name and text say what it is for"
)]

use crate::query::View;

pub const APP_NAME: &str = "奉化制造业规划浏览器";
pub const SKIP_TO_MAIN: &str = "跳到主要内容";
pub const NAVIGATION: &str = "主导航";
pub const THEME_AUTO: &str = "外观：跟随系统";
pub const THEME_LIGHT: &str = "外观：浅色";
pub const THEME_DARK: &str = "外观：深色";
pub const THEME_CONTRAST: &str = "外观：高对比";

pub const PROJECTS_HEADING: &str = "“十四五”重大产业项目";
pub const SEARCH_KEYS: &str = "搜索全部内容（Ctrl K 或 ⌘ K）";
/// What the search over everything is for, while nothing is typed.
pub const SEARCH_HELP: &str = "输入名称、词语或拼音，一次搜索项目、园区、产业、企业、指标、任务、承诺、地名和术语。↑ ↓ 在结果中移动，Enter 打开，Esc 关闭。";
pub const CLEAR_SEARCH: &str = "清空搜索";
pub const FILTERS: &str = "筛选";
pub const SHOW_RESULTS: &str = "查看结果";
pub const CLEAR_ALL: &str = "清除全部";
pub const ACTIVE_FILTERS: &str = "已选条件";
pub const STAGE: &str = "建设性质";
pub const SECTOR: &str = "行业类别";
pub const PLACE: &str = "建设地点";
pub const PARK: &str = "园区";
pub const CLUSTER: &str = "产业集群";
pub const START_YEAR: &str = "开工年份";
pub const YEARS: &str = "建设年份";
pub const INVESTMENT: &str = "总投资（亿元）";
pub const RANGE_FROM: &str = "从";
pub const RANGE_TO: &str = "到";

pub const RESULTS: &str = "项目列表";
pub const SORT_BY: &str = "排序";
pub const GROUP_BY: &str = "分组";
pub const NO_GROUPS: &str = "不分组";
pub const COLUMNS: &str = "显示列";
pub const COPY_LINK: &str = "复制链接";
pub const PRINT: &str = "打印";
pub const DOWNLOAD: &str = "下载";
pub const CSV: &str = "CSV";
pub const JSON: &str = "JSON";
/// Name of the files of projects, without an ending.
pub const PROJECTS_FILE: &str = "奉化规划项目";
pub const TOTAL: &str = "合计";
pub const PROJECTS_UNIT: &str = "项";
pub const YI: &str = "亿元";
pub const COMPUTED: &str = "本工具按附件各行相加";
pub const SORT_ORIGINAL: &str = "按附件顺序";

pub const SHOW_MORE: &str = "显示更多";
pub const NOTHING_FOUND: &str = "没有符合条件的项目";
pub const NOTHING_FOUND_HINT: &str = "换个说法、减少条件，或清除全部条件再看。";

pub const DETAILS: &str = "项目详情";
pub const CLOSE: &str = "关闭详情";
/// Closes a dialogue.
pub const CLOSE_DIALOG: &str = "关闭";
pub const PREVIOUS: &str = "上一项";
pub const NEXT: &str = "下一项";
pub const TOTAL_INVESTMENT: &str = "总投资";
pub const LAND: &str = "用地";
pub const MU: &str = "亩";
pub const FLOOR: &str = "建筑面积";
pub const SQUARE_METRES: &str = "m²";
pub const CAPACITY: &str = "产能与设施";
pub const PERIOD: &str = "起止年限";
pub const SUMMARY: &str = "建设内容";
pub const OUR_WORDS: &str = "本工具摘要，不是规划原文";
pub const SOURCE: &str = "规划出处";
pub const PRINTED: &str = "原文";
pub const RELATED: &str = "关联记录";
pub const NO_RELATED: &str = "规划没有列明与园区或产业集群的关联。";
pub const TARGET_2025: &str = "2025 年目标";

pub const LINK_NOT_COPIED: &str = "无法自动复制，请手动复制这个链接：";
pub const LINK_COPIED: &str = "链接已复制，打开即可看到同样的筛选结果。";
pub const DOWNLOAD_STARTED: &str =
    "文件已生成，请在下载列表中查看；若没有反应，当前页面可能禁止下载，请在新标签页打开。";
pub const DOWNLOAD_FAILED: &str = "浏览器不允许生成文件，请在新标签页打开本页后重试。";
pub const PRINT_FAILED: &str =
    "若没有出现打印窗口，是当前页面禁止打印，请在新标签页打开本页后重试。";
pub const THEME_NOT_KEPT: &str = "外观已更换，但浏览器不允许保存这一选择，下次打开仍是原来的外观。";
pub const OPEN_FULL_PAGE: &str = "打开完整页面";
pub const OPEN_IN_TAB: &str = "在新标签页打开";
pub const DISMISS: &str = "知道了";

/// Opens where a figure stands in the plan.
pub const LOCATOR: &str = "出处";
pub const COPY_PLACE: &str = "复制出处";
pub const PLACE_COPIED: &str = "已复制出处";
pub const PLACE_NOT_COPIED: &str = "无法自动复制，请手动复制这条出处：";
/// Label and hint of the search box of a view.
#[must_use]
pub fn search(view: View) -> (&'static str, &'static str) {
    match view {
        View::Overview => (
            "搜索全部内容",
            "项目、企业、园区、产业、指标、承诺、地名或拼音，如：溪口、qidong",
        ),
        _ => (
            "搜索项目",
            "名称、地点、行业或拼音，如：亚德客、ydk、气动 江口",
        ),
    }
}
