//! Words of the view 进展: entering figures, looking through a file, handing figures on.

use super::format::count;
use super::language::{word, words};

/// Files that can be chosen, for the field that chooses.
pub const ACCEPTED: &str = ".csv,.txt,.tsv,.json,.html,.htm";
words! {
    /// Heading of what is entered.
    pub enter = "填入实际数据", "";
    /// What one should know before.
    pub enter_lead = "数据只留在这台设备上，不会上传。导入前先预览，确认后才生效，可以撤销。", "";
    /// First step.
    pub step_template = "下载填报表，用 Excel 或 WPS 填写，不知道的留空。", "";
    /// Downloads the template.
    pub template = "下载填报表（CSV）", "";
    /// Name of the template's file, with its ending.
    pub template_file = "奉化规划实际数据填报表.csv", "";
    /// Second step.
    pub step_sign = "写上填报人和数据来源；文件里已写的，以文件为准。", "";
    /// Who enters.
    pub by = "填报人", "";
    /// From what.
    pub source = "数据来源", "";
    /// Example of a source.
    pub source_hint = "如：区统计局 2025 年统计公报", "";
    /// Third step.
    pub step_file = "交来文件：填好的表、别人导出的 CSV 或 JSON，或另一份离线文件（用来比较）。", "";
    /// Chooses a file.
    pub choose_file = "选择文件", "";
    /// Where a file can be dropped.
    pub drop = "或把文件拖到这里", "";
    /// The field for a table that is pasted.
    pub paste = "或把表格复制后粘贴在这里（连同表头）", "";
    /// Reads what was pasted.
    pub read_pasted = "预览粘贴的内容", "";
    /// What a table that was pasted is called.
    pub pasted = "粘贴的内容", "";
    /// Opens the form for one figure.
    pub by_hand = "手工填一项", "";
    /// Which record.
    pub record = "指标、产业、园区或项目（编号或名称）", "";
    /// For which year.
    pub year = "年份（项目不填）", "";
    /// The figure.
    pub figure = "实际值（项目填：储备、开工、竣工或达产）", "";
    /// Looks through what was entered by hand.
    pub look_through = "预览", "";
    /// What a line by hand is called.
    pub hand = "手工填写的一项", "";
    /// Enters a figure of a record.
    pub fill = "填写", "";
}

/// When nothing was handed over that can be read.
#[must_use]
pub fn unreadable(name: &str, reason: &str) -> String {
    format!("浏览器读不了“{name}”（{reason}），没有改动任何数据。请重新选择文件。")
}

/// When the bytes are no text.
#[must_use]
pub fn no_text(name: &str) -> String {
    format!(
        "“{name}”不是文本文件，没有改动任何数据。如果是 Excel 工作簿（.xlsx），请先另存为 CSV。"
    )
}

/// A file that cannot be used, and why.
#[must_use]
pub fn refused(name: &str, reason: &str) -> String {
    format!("“{name}”没有导入，也没有改动任何数据。{reason}")
}

/// Heading of a preview.
#[must_use]
pub fn preview(name: &str) -> String {
    format!("预览：{name}")
}

words! {
    /// Heading of lines that were not understood.
    pub open_lines = "要先改正", "";
    /// Heading of repeated lines.
    pub repeated = "重复的行", "";
    /// Heading of lines that look odd.
    pub doubtful = "请再看一眼", "";
    /// Heading of lines that change a figure.
    pub changed = "将改动", "";
    /// Heading of new lines.
    pub added = "将新增", "";
    /// Heading of what the other copy lacks.
    pub lacked = "对方文件里没有的", "";
}
/// Columns of the preview.
#[must_use]
pub fn columns() -> [&'static str; 5] {
    word!(
        ["导入", "行", "填的是", "原来 → 导入后", "说明"],
        ["", "", "", "", ""]
    )
}
/// The field that takes a line, for those who hear it.
#[must_use]
pub fn take(place: &str) -> String {
    format!("导入{place}")
}

/// When the file belongs to another plan.
#[must_use]
pub fn other_plan(title: &str) -> String {
    format!("这个文件是为另一个规划填的：{title}。请确认没有拿错文件。")
}

/// Lines that are not listed.
#[must_use]
pub fn further(number: usize) -> String {
    format!("另有 {} 条未列出，处理方式相同。", count(number))
}

/// Takes what is chosen over.
#[must_use]
pub fn confirm(number: usize) -> String {
    format!("确认导入 {} 条", count(number))
}

words! {
    /// Leaves everything as it is.
    pub cancel = "放弃，不做改动", "";
}

/// After it was taken over.
#[must_use]
pub fn entered(number: usize) -> String {
    format!(
        "已导入 {} 条，可以撤销。要交给别人，请另存为离线文件。",
        count(number)
    )
}

words! {
    /// After the last change was taken back.
    pub undone = "已撤销上一次改动。", "";
    /// Takes the last change back.
    pub undo = "撤销上一次导入", "";
    /// Heading of what is handed on.
    pub hand_on = "保存和转交", "";
    /// What one should know before.
    pub hand_on_lead = "离线文件含程序、规划和全部填报记录，双击即可打开、继续填写、再次另存。", "";
    /// Saves a new offline file.
    pub save_copy = "另存为离线文件", "";
    /// Saves every entry for spreadsheets.
    pub entries_csv = "填报记录 CSV", "";
    /// Saves every entry for programs.
    pub entries_json = "填报记录 JSON", "";
    /// Name of the files of entries, without an ending.
    pub entries_file = "奉化规划实际数据", "";
    /// While something is in no file yet.
    pub unsaved = "有改动还没有另存为文件。", "";
    /// Where the browser keeps what is in no file.
    pub kept = "已暂存在这个浏览器里，刷新不会丢失。", "";
    /// Where the browser keeps nothing.
    pub not_kept = "没有暂存到浏览器里，关闭页面前请另存为文件。", "";
    /// When the browser keeps work on other figures that is in no file.
    pub left = "这个浏览器里还有一份没有另存的填报，对应的是另一版数据。", "";
    /// What that work is called.
    pub left_name = "上次没有另存的填报", "";
    /// Wants no more of it.
    pub forget_left = "不再提示", "";
    /// When another window keeps other entries in the same place.
    pub kept_elsewhere = "另一个窗口也在填报，这个窗口的填报没有暂存。请另存为文件，再到那个窗口导入比较。", "";
    /// While the new file is being made.
    pub making_copy = "正在生成离线文件…", "";
    /// After work in progress was found.
    pub restored = "已恢复上次还没有另存的填报。不需要的话，可在“进展”里撤销。", "";
    /// After work was found that a file holds already, though not the one that is open.
    pub restored_saved = "这里显示的是上次在这个浏览器里填报、已另存过的数据，不在打开的文件里。不需要的话，可在“进展”里撤销。", "";
}

/// When a part of the figures that came with the page, or were kept, is not understood.
#[must_use]
pub fn dropped(number: usize) -> String {
    format!(
        "有 {} 条实际数据读不懂，没有显示；原文件没有改动。",
        count(number)
    )
}

/// When the figures that are published with the page cannot be fetched.
#[must_use]
pub fn not_published(reason: &str) -> String {
    format!("没有取到随本页发布的实际数据（{reason}），只显示规划。请检查网络后刷新。")
}

/// When the page carries figures that cannot be read.
#[must_use]
pub fn not_carried(reason: &str) -> String {
    format!("本页附带的实际数据读不了，只显示规划。{reason}")
}

/// Why no offline file was made.
#[must_use]
pub fn no_copy(reason: &str) -> String {
    format!("没有生成离线文件（{reason}）。可以改为下载填报记录 JSON，以后再导入。")
}

words! {
    /// When the page that should become the file has no place for figures.
    pub no_place = "文件里没有放实际数据的位置", "";
}

/// Name of the new file.
#[must_use]
pub fn copy_name(title: &str, day: &str) -> String {
    format!("{title}（含实际数据 {day}）.html")
}

/// Checksum of the program in the file.
#[must_use]
pub fn checksum(sum: &str) -> String {
    format!("程序和规划部分的校验值（SHA-256）：{sum}。另存出的文件里这一部分与原来逐字节相同。")
}
