//! Fixed words of the interface.
#![allow(
    missing_docs,
    reason = "each constant's name and text say what it is for"
)]

use super::language::words;
use crate::query::View;

words! {
    pub app_name = "奉化制造业规划浏览器", "";
    pub skip_to_main = "跳到主要内容", "";
    pub navigation = "主导航", "";
    pub theme_auto = "外观：跟随系统", "";
    pub theme_light = "外观：浅色", "";
    pub theme_dark = "外观：深色", "";

    pub projects_heading = "“十四五”重大产业项目", "";
    pub search_keys = "搜索全部内容（Ctrl K 或 ⌘ K）", "";
    /// What the search over everything is for, while nothing is typed.
    pub search_help = "输入名称、词语或拼音，一次搜索项目、园区、产业、企业、指标、任务、承诺、地名和术语。↑ ↓ 在结果中移动，Enter 打开，Esc 关闭。", "";
    pub clear_search = "清空搜索", "";
    pub filters = "筛选", "";
    pub show_results = "查看结果", "";
    pub clear_all = "清除全部", "";
    pub active_filters = "已选条件", "";
    pub stage = "建设性质", "";
    pub sector = "行业类别", "";
    pub place = "建设地点", "";
    pub park = "园区", "";
    pub cluster = "产业集群", "";
    pub start_year = "开工年份", "";
    pub years = "建设年份", "";
    pub investment = "总投资（亿元）", "";
    pub range_from = "从", "";
    pub range_to = "到", "";

    pub results = "项目列表", "";
    pub sort_by = "排序", "";
    pub group_by = "分组", "";
    pub no_groups = "不分组", "";
    pub columns = "显示列", "";
    pub copy_link = "复制链接", "";
    pub print = "打印", "";
    pub download = "下载", "";
}
pub const CSV: &str = "CSV";
pub const JSON: &str = "JSON";
words! {
    /// Name of the files of projects, without an ending.
    pub projects_file = "奉化规划项目", "";
    pub total = "合计", "";
    pub projects_unit = "项", "";
    pub yi = "亿元", "100 million yuan";
    pub computed = "本工具按附件各行相加", "";
    pub sort_original = "按附件顺序", "";

    pub show_more = "显示更多", "";
    pub nothing_found = "没有符合条件的项目", "";
    pub nothing_found_hint = "换个说法、减少条件，或清除全部条件再看。", "";

    pub details = "项目详情", "";
    pub close = "关闭详情", "";
    /// Closes a dialogue.
    pub close_dialog = "关闭", "";
    pub previous = "上一项", "";
    pub next = "下一项", "";
    pub total_investment = "总投资", "";
    pub land = "用地", "";
    pub mu = "亩", "";
    pub floor = "建筑面积", "";
}
pub const SQUARE_METRES: &str = "m²";
words! {
    pub capacity = "产能与设施", "";
    pub period = "起止年限", "";
    pub summary = "建设内容", "";
    pub our_words = "本工具摘要，不是规划原文", "";
    pub source = "规划出处", "";
    pub printed = "原文", "";
    pub related = "关联记录", "";
    pub no_related = "规划没有列明与园区或产业集群的关联。", "";
    pub target_2025 = "2025 年目标", "";

    pub link_not_copied = "无法自动复制，请手动复制这个链接：", "";
    pub link_copied = "链接已复制，打开即可看到同样的筛选结果。", "";
    pub download_started = "文件已生成，请在下载列表中查看；若没有反应，当前页面可能禁止下载，请在新标签页打开。", "";
    pub download_failed = "浏览器不允许生成文件，请在新标签页打开本页后重试。", "";
    pub print_failed = "若没有出现打印窗口，是当前页面禁止打印，请在新标签页打开本页后重试。", "";
    pub theme_not_kept = "外观已更换，但浏览器不允许保存这一选择，下次打开仍是原来的外观。", "";
    pub open_full_page = "打开完整页面", "";
    pub open_in_tab = "在新标签页打开", "";
    pub dismiss = "知道了", "";

    /// Opens where a figure stands in the plan.
    pub locator = "出处", "";
    pub copy_place = "复制出处", "";
    pub place_copied = "已复制出处", "";
    pub place_not_copied = "无法自动复制，请手动复制这条出处：", "";
}
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

/// When the English did not come and Chinese goes on, in both, because the person asked for it.
#[must_use]
pub fn no_english(reason: &str) -> String {
    format!(
        "没有取到英文（{reason}），请检查网络后再试。The English texts did not load; check the network and try again."
    )
}
