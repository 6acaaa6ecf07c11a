//! Fixed words of the interface.
#![allow(
    missing_docs,
    reason = "each constant's name and text say what it is for"
)]

use super::format;
use super::language::{word, words};
use crate::query::View;

words! {
    pub app_name = "奉化制造业规划浏览器", "Fenghua Plan Explorer";
    pub skip_to_main = "跳到主要内容", "Skip to main content";
    pub part_on_its_way = "正在取这一部分…", "Fetching this part…";
    pub part_missing = "这一部分没有取到，其他部分不受影响。请检查网络后再试。", "This part could not be loaded; the rest works. Check your connection and try again.";
    pub entries_missing = "填报的数据没有显示出来：读取它们的部分没有取到。已保存的内容都还在；请检查网络后到“进展”再试。", "Entered figures are not shown: the part that reads them could not be loaded. Nothing is lost. Check your connection and try again under “Progress”.";
    pub file_missing = "文件没有保存：制作它的部分没有取到。请检查网络后再试。", "The file was not saved: the part that makes it could not be loaded. Check your connection and try again.";
    pub part_again = "再试一次", "Try again";
    pub to_top = "回到顶部", "Back to top";
    pub navigation = "主导航", "Main navigation";
    pub theme_auto = "外观：跟随系统", "Appearance: follow system";
    pub theme_light = "外观：浅色", "Appearance: light";
    pub theme_dark = "外观：深色", "Appearance: dark";
    pub theme_contrast = "外观：高对比", "Appearance: high contrast";

    /// Between the district and [`projects_heading`].
    pub heading_gap = "", ": ";
    pub projects_heading = "“十四五”重大产业项目", "major industrial projects of the 14th Five-Year Plan";
    pub search_keys = "搜索全部内容（Ctrl K 或 ⌘ K）", "Search everything (Ctrl K or ⌘ K)";
    /// What the search over everything is for, while nothing is typed.
    pub search_help = "输入名称、词语或拼音，一次搜索项目、园区、产业、企业、指标、任务、承诺、地名和术语。↑ ↓ 在结果中移动，Enter 打开，Esc 关闭。", "Type a name, a word or pinyin to search projects, parks, industries, firms, indicators, tasks, commitments, places and terms at once. ↑ ↓ move through the results, Enter opens one, Esc closes the search.";
    pub clear_search = "清空搜索", "Clear search";
    pub filters = "筛选", "Filters";
    pub show_results = "查看结果", "Show results";
    pub clear_all = "清除全部", "Clear all";
    pub active_filters = "已选条件", "Active filters";
    pub stage = "建设性质", "Project type";
    pub sector = "行业类别", "Sector";
    pub place = "建设地点", "Place";
    pub park = "园区", "Park";
    pub cluster = "产业集群", "Industry cluster";
    pub start_year = "开工年份", "Start year";
    pub years = "建设年份", "Years of construction";
    pub investment = "总投资（亿元）", "Total investment (¥100 million)";
    pub range_from = "从", "from";
    pub range_to = "到", "to";

    pub results = "项目列表", "List of projects";
    pub sort_by = "排序", "Sort by";
    pub group_by = "分组", "Group by";
    pub no_groups = "不分组", "No groups";
    pub columns = "显示列", "Columns";
    pub copy_link = "复制链接", "Copy link";
    pub print = "打印", "Print";
    pub download = "下载", "Download";
}
pub const CSV: &str = "CSV";
pub const JSON: &str = "JSON";
words! {
    /// Name of the files of projects, without an ending.
    pub projects_file = "奉化规划项目", "fenghua-plan-projects";
    pub total = "合计", "Total";
    pub projects_unit = "项", "projects";
    pub computed = "本工具按附件各行相加", "Our sum of the rows in the annex";
    pub sort_original = "按附件顺序", "As in the annex";

    pub show_more = "显示更多", "Show more";
    pub nothing_found = "没有符合条件的项目", "No matching projects";
    pub nothing_found_hint = "换个说法、减少条件，或清除全部条件再看。", "Use other words, remove filters or clear them all.";

    pub details = "项目详情", "Project details";
    pub close = "关闭详情", "Close details";
    pub share = "分享", "Share";
    /// Closes a dialogue.
    pub close_dialog = "关闭", "Close";
    pub previous = "上一项", "Previous";
    pub next = "下一项", "Next";
    pub total_investment = "总投资", "Total investment";
    pub land = "用地", "Land";
    pub mu = "亩", "mu";
    pub floor = "建筑面积", "Floor area";
}
pub const SQUARE_METRES: &str = "m²";
words! {
    pub capacity = "产能与设施", "Capacity and facilities";
    pub period = "起止年限", "Years";
    pub summary = "建设内容", "What will be built";
    pub our_words = "本工具摘要，不是规划原文", "Our summary, not the plan’s text";
    pub source = "规划出处", "Source in the plan";
    pub printed = "原文", "As printed";
    pub related = "关联记录", "Related records";
    pub no_related = "规划没有列明与园区或产业集群的关联。", "The plan links this project to no park or industry cluster.";
    pub target_2025 = "2025 年目标", "Target for 2025";

    pub link_not_copied = "无法自动复制，请手动复制这个链接：", "The link could not be copied. Please copy it by hand: ";
    pub link_copied = "链接已复制，打开即可看到同样的筛选结果。", "Link copied. It opens the same selection.";
    pub download_started = "文件已生成，请在下载列表中查看；若没有反应，当前页面可能禁止下载，请在新标签页打开。", "The file is ready; see your list of downloads. If nothing happens, this page may not be allowed to download; open it in a new tab.";
    pub download_failed = "浏览器不允许生成文件，请在新标签页打开本页后重试。", "The browser does not allow this page to make files. Open it in a new tab and try again.";
    pub print_failed = "若没有出现打印窗口，是当前页面禁止打印，请在新标签页打开本页后重试。", "If no print window appears, this page is not allowed to print. Open it in a new tab and try again.";
    pub theme_not_kept = "外观已更换，但浏览器不允许保存这一选择，下次打开仍是原来的外观。", "The appearance has changed, but the browser does not allow this choice to be kept; the next visit starts with the old one.";
    pub open_full_page = "打开完整页面", "Open the full page";
    pub open_in_tab = "在新标签页打开", "Open in a new tab";
    pub dismiss = "知道了", "OK";
    /// Messages that have gone.
    pub said = "最近的消息", "Recent messages";

    /// Why something did not come: the page was published anew.
    pub page_replaced = "页面已更新，这里缺的文件属于旧版本。请重新载入，视图和条件不变。", "The page has been updated, and the file missing here belonged to the old version. Please reload: your view and filters will stay.";
    pub reload = "重新载入", "Reload";

    /// What two numbers beside a choice are.
    pub named_and_inferred = "规划列明 + 推断", "named in the plan + inferred";

    /// Opens where a figure stands in the plan.
    pub locator = "出处", "Source";
    pub copy_place = "复制出处", "Copy source";
    pub place_copied = "已复制出处", "Source copied";
    pub place_not_copied = "无法自动复制，请手动复制这条出处：", "The source could not be copied. Please copy it by hand: ";
}
/// Label and hint of the search box of a view.
#[must_use]
pub fn search(view: View) -> (&'static str, &'static str) {
    match view {
        View::Overview => word!(
            (
                "搜索全部内容",
                "项目、企业、园区、产业、指标、承诺、地名或拼音，如：溪口、qidong",
            ),
            (
                "Search everything",
                "Project, firm, park, industry, place or pinyin, e.g. Xikou, qidong",
            )
        ),
        _ => word!(
            (
                "搜索项目",
                "名称、地点、行业或拼音，如：亚德客、ydk、气动 江口",
            ),
            (
                "Search projects",
                "Name, place, sector or pinyin, e.g. Jiangkou, ydk",
            )
        ),
    }
}

/// The word behind a number of projects, where the number stands apart.
#[must_use]
pub fn projects_counted(count: u32) -> &'static str {
    if count == 1 {
        word!("项", "project")
    } else {
        projects_unit()
    }
}

/// A number of projects: `73 项`, `1 project`.
#[must_use]
pub fn projects(count: u32) -> String {
    let figure = format::whole(count.into());
    [figure.as_str(), " ", projects_counted(count)].concat()
}

/// When the English did not come and Chinese goes on, in both, because the person asked for it.
#[must_use]
pub fn no_english(reason: &str) -> String {
    format!(
        "没有取到英文（{reason}），请检查网络后再试。The English version could not be loaded; check your connection and try again."
    )
}

/// As [`page_replaced`] when the English did not come, in both languages for the same reason.
#[must_use]
pub fn english_replaced() -> &'static str {
    "页面已更新，请重新载入后再切换到英文。The page has been updated. Please reload it before switching to English."
}
