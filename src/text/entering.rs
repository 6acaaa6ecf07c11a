//! Words of the view 进展: entering figures, previewing a file, saving and handing on.

use super::format::counted;
use super::language::{translated, words};

/// Files that can be chosen, for the field that chooses.
pub const ACCEPTED: &str = ".csv,.txt,.tsv,.json,.html,.htm";
words! {
    /// Heading of what is entered.
    pub enter = "填入实际数据", "Enter actual data";
    /// What to know beforehand.
    pub enter_lead = "数据只留在这台设备上，不会上传。导入前先预览，确认后才生效，可以撤销。", "Your data stay on this device and are not sent anywhere. You see a preview first; nothing counts until you confirm it, and you can undo it.";
    /// First step.
    pub step_template = "下载填报表（缺数的目标在前），用 Excel 或 WPS 填写，不知道的留空。", "Download the form (targets without a figure come first), fill it in with Excel or WPS, and leave empty what you do not know.";
    /// Downloads the template.
    pub template = "下载填报表（CSV）", "Download the form (CSV)";
    /// Name of the template's file, with its ending.
    pub template_file = "奉化规划实际数据填报表.csv", "Fenghua plan actual figures form.csv";
    /// Second step.
    pub step_sign = "写上填报人和数据来源；文件里已写的，以文件为准。", "Say who is entering the data and where they come from; if the file says so itself, the file takes precedence.";
    /// Label for the name of the person who enters.
    pub by = "填报人", "Entered by";
    /// Label for where the figures come from.
    pub source = "数据来源", "Source of the data";
    /// Example of a source.
    pub source_hint = "如：区统计局 2025 年统计公报", "e.g. district statistics bureau, 2025 bulletin";
    /// Third step.
    pub step_file = "交来文件：填好的表、别人导出的 CSV 或 JSON，或另一份离线文件（用来比较）。", "Upload a file: the completed form, a CSV or JSON that someone else saved here, or another offline file (to compare).";
    /// Chooses a file.
    pub choose_file = "选择文件", "Choose a file";
    /// Where a file can be dropped.
    pub drop = "或把文件拖到这里", "or drop a file here";
    /// Label of the field into which a table is pasted.
    pub paste = "或把表格复制后粘贴在这里（连同表头）", "or paste a copied table here (with its headings)";
    /// Reads what was pasted.
    pub read_pasted = "预览粘贴的内容", "Preview pasted table";
    /// Stands for a file name when a table was pasted.
    pub pasted = "粘贴的内容", "Pasted table";
    /// Opens the form for one figure.
    pub by_hand = "手工填一项", "Enter one figure by hand";
    /// Label for the record.
    pub record = "指标、产业、园区或项目（编号或名称）", "Indicator, industry, park or project (ID or name)";
    /// Label for the year of the figure.
    pub year = "年份（项目不填）", "Year (not for projects)";
    /// Label for the figure.
    pub figure = "实际值（项目填：储备、开工、竣工或达产）", "Actual figure (for projects: In reserve, Started, Completed or At full output)";
    /// Ticks every doubtful line.
    pub take_doubtful = "都核对过了，全部勾选", "I have checked them: tick all";
    /// Previews what was entered by hand.
    pub look_through = "预览", "Preview";
    /// Stands for a file name when a figure was entered by hand.
    pub hand = "手工填写的一项", "Figure entered by hand";
    /// Button that enters a figure for a record.
    pub fill = "填写", "Enter";
    /// When the browser cannot read the file.
    pub unreadable(name: &str, reason: &str) = "浏览器读不了“{name}”（{reason}），没有改动任何数据。请重新选择文件。", "The browser cannot read “{name}” ({reason}); no data were changed. Please choose the file again.";
    /// A file that was refused, and why.
    pub refused(name: &str, reason: &str) = "“{name}”没有导入，也没有改动任何数据。{reason}", "“{name}” was not imported and no data were changed. {reason}";
    /// Heading of a preview.
    pub preview(name: &str) = "预览：{name}", "Preview: {name}";
    /// Heading of lines to be corrected.
    pub open_lines = "要先改正", "Correct these first";
    /// Heading of repeated lines.
    pub repeated = "重复的行", "Repeated lines";
    /// Heading of doubtful lines.
    pub doubtful = "存疑，勾选的才导入", "Doubtful: only what is ticked is imported";
    /// Heading of lines that change a figure.
    pub changed = "将改动", "To be changed";
    /// Heading of new lines.
    pub added = "将新增", "To be added";
    /// Heading of entries that the other copy lacks.
    pub lacked = "对方文件里没有的", "Not in the other file";
    /// Columns of the preview.
    pub columns: [&'static str; 5] = ["导入", "行", "填的是", "原来 → 导入后", "说明"], ["Import", "Line", "Entry for", "Before → after", "Remarks"];
    /// Name of the checkbox that takes a line, for screen readers.
    pub take(place: &str) = "导入{place}", "Import {place}";
    /// When the file belongs to another plan.
    pub other_plan(title: &str) = "这个文件是为另一个规划填的：{title}。请确认没有拿错文件。", "This file was filled in for another plan: {title}. Please make sure that it is the right one.";
    /// When the figures come from a page that a browser saved.
    pub saved_page = "这是用浏览器的“保存网页”（Ctrl+S）存下的页面，里面只有它打开时带着的数据，没有打开以后填报的。要最新的，请对方在“进展”里“另存为离线文件”。", "This page was saved with the browser’s “Save page” (Ctrl+S): it holds only the data it had when it was opened, not what was entered after that. For the latest data, ask for a file made with “Save as an offline file” under “Progress”.";
    /// When a file is dropped on another view.
    pub drop_in_progress = "没有读取这个文件：填好的表请拖到“进展”页面。", "This file was not read. Please drop completed forms on the “Progress” page.";
    /// When several files are dropped.
    pub one_file = "一次只能交来一个文件，这些文件都没有读取。请一个一个地拖进来。", "You can upload only one file at a time; none of these was read. Please drop them one by one.";
    /// Lines that are not listed.
    pub further(number: usize) = "另有 {} 条未列出，处理方式相同。", "{} not listed, to be treated in the same way.", counted(number, "more line", "more lines");
    /// Imports the lines that are ticked.
    pub confirm(number: usize) = "确认导入 {} 条", "Import {}", counted(number, "entry", "entries");
    /// Leaves everything as it is.
    pub cancel = "放弃，不做改动", "Discard, change nothing";
    /// After they were imported.
    pub entered(number: usize) = "已导入 {} 条，可以撤销。要交给别人，请另存为离线文件。", "Imported {}; you can undo this. To share them, save an offline file.", counted(number, "entry", "entries");
    /// After the last import was undone.
    pub undone = "已撤销上一次导入，可以恢复。", "The last import has been undone and can be restored.";
    /// Undoes the last import.
    pub undo = "撤销上一次导入", "Undo the last import";
    /// After an import was restored.
    pub redone = "已恢复撤销的导入。", "The undone import has been restored.";
    /// Restores the import that was undone last.
    pub redo = "恢复撤销的导入", "Restore the undone import";
    /// Heading of saving and handing on.
    pub hand_on = "保存和转交", "Save and share";
    /// What to know beforehand.
    pub hand_on_lead = "离线文件含程序、规划和全部填报记录，双击即可打开、继续填写、再次另存。", "The offline file holds the program, the plan and everything entered. Double-click to open it, enter more and save it again.";
    /// Saves a new offline file.
    pub save_copy = "另存为离线文件", "Save as an offline file";
    /// Saves every entry for spreadsheets.
    pub entries_csv = "填报记录 CSV", "Entries as CSV";
    /// Saves every entry for programs.
    pub entries_json = "填报记录 JSON", "Entries as JSON";
    /// Name of the files of entries, without an ending.
    pub entries_file = "奉化规划实际数据", "Fenghua plan actual figures";
    /// While something is not saved in a file yet.
    pub unsaved = "有改动还没有另存为文件。", "Some changes are not saved in a file yet.";
    /// When the browser keeps what is not yet in a file.
    pub kept = "已暂存在这个浏览器里，刷新不会丢失。", "They are kept in this browser and survive reloading.";
    /// When the browser keeps nothing.
    pub not_kept = "没有暂存到浏览器里，关闭页面前请另存为文件。", "They are not kept in this browser, so save them in a file before you close the page.";
    /// While the figures that are published with the page are on their way.
    pub waiting = "随本页发布的实际数据还没有到；到了以后会排在这些填报之前，这里填的不会丢。", "The actual figures published with this page have not loaded yet; when they do, they will be listed before these entries. Nothing entered here will be lost.";
    /// When the browser still keeps unsaved work on other figures.
    pub left = "这个浏览器里还有一份没有另存的填报，是在另一版实际数据上填的。", "This browser still keeps entries that were not saved in a file; they were made on another version of the actual data.";
    /// Stands for a file name when that work is previewed.
    pub left_name = "以前没有另存的填报", "Earlier unsaved entries";
    /// Saves it as it is kept.
    pub save_left = "原样存为文件", "Save to a file as is";
    /// Name of that file.
    pub left_file = "奉化规划实际数据（未另存的填报）.json", "Fenghua plan actual figures (entries not saved).json";
    /// Deletes it from the browser.
    pub forget_left = "不要了，从浏览器删除", "Discard: delete from this browser";
    /// After it was deleted.
    pub forgotten = "已从这个浏览器删除。", "Deleted from this browser.";
    /// When the figures that came with the page were changed outside the program.
    pub altered = "注意：随本页来的实际数据在程序写出之后被改动过（封印与内容不符），下面照样显示。请向转交的人核对，或取回原来的文件。", "Please note: the actual figures that came with this page were changed after the program wrote them (their seal does not match). They are shown as they are; please check them with whoever gave you the file, or get the original again.";
    /// When the figures in a file were.
    pub altered_file = "这个文件里的数据在程序写出之后被改动过（封印与内容不符），请核对后再导入。", "The figures in this file were changed after the program wrote them (the seal does not match). Please check them before you import them.";
    /// When another window keeps its own entries in the same place.
    pub kept_elsewhere = "另一个窗口也在填报，这个窗口的填报没有暂存。请另存为文件，再到那个窗口导入比较。", "Data are also being entered in another window, so entries made in this one are not kept. Save them to a file, then import it in the other window to compare.";
    /// While the new file is being made.
    pub making_copy = "正在生成离线文件…", "Making the offline file…";
    /// After work in progress was found; `true` when it is in no file.
    pub restored(bool) {
        true => "已恢复上次还没有另存的填报。不需要的话，可在“进展”里撤销。", "Entries that were not saved last time have been restored. If you do not need them, undo them under “Progress”.";
        false => "这里显示的是上次在这个浏览器里填报、已另存过的数据，不在打开的文件里。不需要的话，可在“进展”里撤销。", "Shown here are data entered in this browser last time and saved to a file; they are not in the file now open. If you do not need them, undo them under “Progress”.";
    }
    /// When some entries cannot be read.
    pub unread(number: usize) = "有 {} 条填报读不懂，没有显示，多半因为规划数据里已没有这些编号。它们原样留着，另存为离线文件或 JSON 时一并带上（CSV 里没有）。", "{} not recognised and not shown, most likely because the plan’s data no longer have these IDs. Everything is kept as it is and included in offline files and JSON (not in CSV).", counted(number, "entry is", "entries are");
    /// When kept work cannot be read.
    pub left_unread(reason: &str) = "这个浏览器里存着一份填报，现在读不了，原样留着。{reason}", "This browser keeps entries that cannot be read now; they stay as they are. {reason}";
    sealed(by: &str) = "随本页来的实际数据带有封印，与内容相符：程序写出以后没有误改或手改。封印不是签名：不证明是谁填的，有意改动的人可以另写一个。{by}", "The actual figures that came with this page carry a seal that matches: nothing has been changed by accident or by hand since the program wrote them. A seal is not a signature: it does not prove who entered them, and anyone who alters them on purpose can write a new one.{by}";
    sealed_by(program: &str) = "写出它的程序的校验值：{program}。", " Checksum of the program that wrote it: {program}.";
    /// When the figures that are published with the page cannot be fetched.
    pub not_published(reason: &str) = "没有取到随本页发布的实际数据（{reason}），没有显示它们。请检查网络后刷新。", "The actual figures published with this page could not be loaded ({reason}) and are not shown. Please check your connection and reload.";
    /// Why, when they have not come for long.
    pub silent = "没有收到数据", "no data received";
    /// When the figures in the page cannot be read.
    pub not_carried(reason: &str) = "随本页来的实际数据读不了，没有显示；原来的文件没有改动，但从这里另存的文件里不会有它们。{reason}", "The actual figures that come with this page cannot be read and are not shown. The file they come from was not changed, but files saved here will not hold them. {reason}";
    /// Why no offline file was made.
    pub no_copy(reason: &str) = "没有生成离线文件（{reason}）。可以改为下载填报记录 JSON，以后再导入。", "No offline file was made ({reason}). You can save the entries as JSON instead and import them later.";
    /// Why: the page that should become the file has no place for figures.
    pub no_place = "文件里没有放实际数据的位置", "the file has no place for actual data";
    /// Name of the new file.
    pub copy_name(title: &str, day: &str) = "{}（含实际数据 {day}）.html", "{} (with actual data {day}).html", translated(title);
    /// Checksum of the program and the plan in the file.
    pub checksum(sum: &str) = "程序和规划部分的校验值（SHA-256）：{sum}。另存出的文件里这一部分与原来逐字节相同。", "Checksum of program and plan (SHA-256): {sum}. In the saved file this part is identical, byte for byte.";
}

/// What a seal that fits proves, and what it does not; `program` is the checksum of the program
/// that wrote it, empty where it is not known.
#[must_use]
pub fn seal(program: &str) -> String {
    match program {
        "" => sealed(""),
        program => sealed(&sealed_by(program)),
    }
}
