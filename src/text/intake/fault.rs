//! What is wrong with a file that cannot be read.

use super::cells::field;
use crate::progress::intake::{FileFault, MOST_CELLS, MOST_ROWS};
use crate::text::format::count;
use crate::text::language::words;

/// What is wrong with a file that cannot be read, and what to do.
#[must_use]
pub fn fault(fault: &FileFault) -> String {
    match fault {
        FileFault::TooManyLines => too_many_lines(&count(MOST_ROWS)),
        FileFault::TooManyCells { line } => too_many_cells(*line, &count(MOST_CELLS)),
        FileFault::LongCell { line } => long_cell(*line),
        FileFault::BadByte { line, place, byte } => bad_byte(*line, *place, *byte),
        FileFault::RepeatedMember { name } => repeated_member(name),
        FileFault::NoHeadings { first } => no_headings(first),
        FileFault::RepeatedColumn {
            field: known,
            heading,
        } => repeated_column(field(*known), heading),
        FileFault::OpenQuote { line } => open_quote(*line),
        FileFault::StrayQuote { line } => stray_quote(*line),
        FileFault::BadJson {
            line,
            column,
            is_cut: false,
        } => bad_json(*line, *column),
        FileFault::BadEntry { entry } => bad_entry(*entry),
        plain => always(plain).to_owned(),
    }
}

words! {
    too_many_lines(most: &str) = "文件超过 {most} 行。请分成几个文件导入。", "The file has more than {most} lines. Please split it into several files.";
    too_many_cells(line: usize, most: &str) = "第 {line} 行超过 {most} 格，比 Excel 的列还多，不像是一张实际值表。请检查这一行，只保留需要导入的各列。", "Line {line} has more than {most} cells, which is more than Excel has columns and hardly a table of actual figures. Please check this line and keep only the columns to import.";
    long_cell(line: usize) = "第 {line} 行有一格比 Excel 的一格能放的还长，不像是一张实际值表。请检查这一行。", "A cell in line {line} is longer than a cell of Excel can be, which is hardly a table of actual figures. Please check this line.";
    bad_byte(line: usize, place: usize, byte: u8) = "第 {line} 行第 {place} 个字符处的字节 {byte:02X} 不属于任何可识别的文字编码，文件可能在这里损坏或截断了。请在 Excel 或 WPS 中重新另存为 UTF-8 编码的 CSV，或改正这一处后再试。", "Line {line}, character {place}: the byte {byte:02X} belongs to no text encoding known here, so the file may be damaged or cut at this place. Please save it again as CSV in UTF-8 in Excel or WPS, or correct this place, and try again.";
    repeated_member(name: &str) = "JSON 里同一处写了两次“{name}”，不知道用哪一个。请使用本工具导出的文件，或删去其中一个。", "The JSON has “{name}” twice in the same place, so it is not clear which one counts. Please use a file saved by this site, or delete one of them.";
    no_headings(first: &str) = "没有找到表头：第一行是“{first}”，前 20 行里都没有“编号”或“名称”、“实际值”等列名。请从模板开始填写；若这里是乱码，请另存为 UTF-8 编码。", "No headings were found: the first line is “{first}”, and none of the first 20 lines has columns such as “ID” or “Name” and “Actual figure”. Please begin with the template; if the line above is garbled, save the file in UTF-8.";
    repeated_column(known: &str, heading: &str) = "有两列都是“{known}”（后一列的表头是“{heading}”），不知道用哪一列。请删去或改名其中一列。", "Two columns are both “{known}” (the heading of the second one is “{heading}”), so it is not clear which one counts. Please delete or rename one of them.";
    open_quote(line: usize) = "第 {line} 行有一个引号没有配对，后面的各行都被算作一格。请补上或删去这个引号。", "A quotation mark in line {line} is not closed, so everything after it is read as one cell. Please close or delete it.";
    stray_quote(line: usize) = "第 {line} 行的引号后面还有文字，分不清一格到哪里结束。请检查这一行的引号。", "In line {line} text follows a closing quote, so it is not clear where the cell ends. Please check the quotes of this line.";
    bad_json(line: usize, column: usize) = "JSON 第 {line} 行第 {column} 列读不懂。请使用本工具导出的文件。", "The JSON cannot be read at line {line}, column {column}. Please use a file saved by this site.";
    bad_entry(entry: usize) = "JSON 的第 {entry} 条不是一条记录。请使用本工具导出的文件。", "Entry {entry} of the JSON is not a record. Please use a file saved by this site.";
    /// Faults that are always described in the same words.
    always(&FileFault) {
        FileFault::Empty => "文件是空的。请换一个文件。", "The file is empty. Please choose another one.";
        FileFault::TooLarge => "文件超过 20 MB，不像是一张实际值表。请只保留需要导入的各行。", "The file is larger than 20 MB, too large for a table of actual figures. Please keep only the lines to import.";
        FileFault::Workbook => "这是 Excel 工作簿。请在 Excel 中“另存为”CSV 文件，或复制表格后粘贴到这里。", "This is an Excel workbook. Please save it as CSV in Excel, or copy the table and paste it here.";
        FileFault::NotText => "这不是文本文件。请选择 CSV、JSON 或本工具的离线副本（.html）。", "This is not a text file. Please choose a CSV or JSON file or an offline copy of this site (.html).";
        FileFault::Garbled => "文字编码不能识别，读出来是乱码。请另存为 UTF-8 编码的 CSV 后再试。", "The text encoding is not recognised and the text is garbled. Please save the file as CSV in UTF-8 and try again.";
        FileFault::NoRecordColumn => "表头里没有“编号”或“名称”一列，无法知道每行说的是哪一项。请补上其中一列。", "There is no column “ID” or “Name”, so it is not clear what each line is about. Please add one of them.";
        FileFault::NoValueColumn => "表头里没有“实际值”“项目阶段”“开工日期”“竣工日期”“累计完成投资”中的任何一列，没有可导入的内容。请补上。", "None of the columns “Actual figure”, “Project stage”, “Start date”, “Completion date” and “Invested to date” is there, so there is nothing to import. Please add what is needed.";
        FileFault::NoLines => "表头下面没有内容。请填写后再导入。", "There is nothing below the headings. Please fill in the table first.";
        FileFault::BadJson { .. } => "JSON 文件到中途断了，可能没有下载完整。请重新取得这个文件。", "The JSON file breaks off partway, perhaps because the download was incomplete. Please get the file again.";
        FileFault::ForeignJson => "这个 JSON 不是本工具导出的实际值。请选择从“进展”导出的文件。", "This JSON does not hold actual figures saved by this site. Please choose a file saved under “Progress”.";
        FileFault::NoEntries => "这个文件是本工具导出的，但里面一条实际值也没有，没有可导入的内容。请确认没有拿错文件。", "This file was saved by this site but holds no actual figure, so there is nothing to import. Please make sure that it is the right one.";
        FileFault::SavedPage => "这是用浏览器的“保存网页”（Ctrl+S）存下的本站页面，填报的数据不在里面。请回到原来的页面，在“进展”里用“另存为离线文件”或“填报记录 JSON”保存，再交来那个文件。", "This is a page of this site saved with the browser’s “Save page” (Ctrl+S), which does not hold what was entered. Please go back to the original page, use “Save as an offline file” or “Entries as JSON” under “Progress”, and upload that file.";
        FileFault::LaterVersion => "这个文件来自更新的版本。请用新版本打开，或导出为 CSV 后再导入。", "This file comes from a later version. Please open it there, or save it there as CSV and import that.";
        FileFault::ForeignPage => "这个网页不是本工具的离线副本。请选择本工具保存的 .html，或 CSV、JSON 文件。", "This page is not an offline copy of this site. Please choose an .html file saved by this site, or a CSV or JSON file.";
        FileFault::NoActuals => "这份离线副本里没有实际值，没有可比较的内容。", "This offline copy holds no actual figures, so there is nothing to compare.";
        _ => "这个文件读不了。", "This file cannot be read.";
    }
}
