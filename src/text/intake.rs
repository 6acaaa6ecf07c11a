//! What is said of files of actual figures: what is wrong with them, what they would change.

use super::format::{number, with_unit, year, yi};
use super::language::words;
use crate::model::Plan;
use crate::model::project::Project;
use crate::progress::intake::{
    Counts, Encoding, Expected, Field, FileFault, NOT_DONE, Origin, Outcome, Problem, WITHDRAWN,
    Warning,
};
use crate::progress::intake::{DONE, table::MOST_ROWS};
use crate::progress::{Day, Goal, ProjectState, Reached, What};

words! {
    /// Heading of the column that helps to fill in a template and is not read.
    pub reference = "规划基准与目标（供参考，不导入）", "";
}

/// A column's heading.
#[must_use]
pub fn field(field: Field) -> &'static str {
    field.heading()
}

/// An encoding, for those who choose another one.
#[must_use]
pub const fn encoding(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Utf16Le => "UTF-16（Excel“Unicode 文本”）",
        Encoding::Utf16Be => "UTF-16（高位在前）",
        Encoding::Gb18030 => "GB18030（GBK，中文 Excel）",
    }
}

/// What is wrong with a file that cannot be read, and what to do.
#[must_use]
pub fn fault(fault: &FileFault) -> String {
    match fault {
        FileFault::Empty => "文件是空的。请换一个文件。".into(),
        FileFault::TooLarge => "文件超过 20 MB，不像是一张实际值表。请只保留需要导入的各行。".into(),
        FileFault::TooManyLines => format!(
            "文件超过 {} 行。请分成几个文件导入。",
            super::format::whole(i64::try_from(MOST_ROWS).unwrap_or_default())
        ),
        FileFault::Workbook => {
            "这是 Excel 工作簿。请在 Excel 中“另存为”CSV 文件，或复制表格后粘贴到这里。".into()
        }
        FileFault::NotText => "这不是文本文件。请选择 CSV、JSON 或本工具的离线副本（.html）。".into(),
        FileFault::Garbled => "文字编码不能识别，读出来是乱码。请另存为 UTF-8 编码的 CSV 后再试。".into(),
        FileFault::NoHeadings { first } => format!(
            "没有找到表头：第一行是“{first}”，前 20 行里都没有“编号”或“名称”、“实际值”等列名。请从模板开始填写；若这里是乱码，请另存为 UTF-8 编码。"
        ),
        FileFault::NoRecordColumn => "表头里没有“编号”或“名称”一列，无法知道每行说的是哪一项。请补上其中一列。".into(),
        FileFault::NoValueColumn => "表头里没有“实际值”“项目阶段”“开工日期”“竣工日期”“累计完成投资”中的任何一列，没有可导入的内容。请补上。".into(),
        FileFault::RepeatedColumn { field, heading } => format!(
            "有两列都是“{}”（后一列的表头是“{heading}”），不知道用哪一列。请删去或改名其中一列。",
            field.heading()
        ),
        FileFault::NoLines => "表头下面没有内容。请填写后再导入。".into(),
        FileFault::OpenQuote { line } => format!("第 {line} 行有一个引号没有配对，后面的各行都被算作一格。请补上或删去这个引号。"),
        FileFault::StrayQuote { line } => format!("第 {line} 行的引号后面还有文字，分不清一格到哪里结束。请检查这一行的引号。"),
        FileFault::BadJson { is_cut: true, .. } => "JSON 文件到中途断了，可能没有下载完整。请重新取得这个文件。".into(),
        FileFault::BadJson { line, column, .. } => format!("JSON 第 {line} 行第 {column} 列读不懂。请使用本工具导出的文件。"),
        FileFault::ForeignJson => "这个 JSON 不是本工具导出的实际值。请选择从“进展”导出的文件。".into(),
        FileFault::LaterVersion => "这个文件来自更新的版本。请用新版本打开，或导出为 CSV 后再导入。".into(),
        FileFault::BadEntry { entry } => format!("JSON 的第 {entry} 条不是一条记录。请使用本工具导出的文件。"),
        FileFault::ForeignPage => "这个网页不是本工具的离线副本。请选择本工具保存的 .html，或 CSV、JSON 文件。".into(),
        FileFault::NoActuals => "这份离线副本里没有实际值，没有可比较的内容。".into(),
    }
}

/// Where a line stands in its file.
#[must_use]
pub fn place(origin: Origin, line: usize) -> String {
    match origin {
        Origin::Text => format!("第 {line} 行"),
        Origin::Json | Origin::Copy => format!("第 {line} 条"),
    }
}

/// What is not understood, where, and what was expected.
#[must_use]
pub fn problem(origin: Origin, line: usize, problem: &Problem) -> String {
    let place = place(origin, line);
    let heading = problem.field.heading();
    let value = problem.value.trim();
    let expected = expected(&problem.expected);
    if problem.expected == Expected::Cells {
        return format!("{place}的格数比表头多，{expected}。");
    }
    if value.is_empty() {
        return format!("{place}没有写“{heading}”，{expected}。");
    }
    format!(
        "{place}“{heading}”一栏写着“{}”，{expected}。",
        shortened(value)
    )
}

/// What should stand there, as the second half of a sentence.
#[must_use]
pub fn expected(expected: &Expected) -> String {
    match expected {
        Expected::Number => "这里需要一个数，如 1234.5".into(),
        Expected::AllDigits => {
            "这是 Excel 缩写的科学计数，后面的数字已丢失；请把该列设为“数值”格式并填写完整的数"
                .into()
        }
        Expected::Verdict => format!("这项目标以文字表述，这里填“{DONE}”或“{NOT_DONE}”"),
        Expected::Year => "这里需要一个年份，如 2023".into(),
        Expected::Day => "这里需要一个日期，如 2023-05-01、2023-05 或 2023".into(),
        Expected::Stage => {
            let words = Reached::ALL.map(Reached::word).join("、");
            format!("这里填其中之一：{words}")
        }
        Expected::Amount => {
            "这里需要不小于 0 的投资额，单位亿元，最多四位小数（精确到万元）".into()
        }
        Expected::Unit(unit) if unit.is_empty() => "这一项没有单位，只填数".into(),
        Expected::Unit(unit) => format!("不能换算成“{unit}”"),
        Expected::Id => "规划里没有这个编号；请改正编号，或清空后按名称识别".into(),
        Expected::Name => "规划里没有这个名称；请改正名称，或填写编号".into(),
        Expected::OneOf(ids) => format!("有几项同名，请填其中一个编号：{}", ids.join("、")),
        Expected::Record => "请填写编号或名称".into(),
        Expected::Nothing => "这一栏不用于这一类记录，请清空".into(),
        Expected::Order => "这里需要一个整数；不需要历史顺序时请清空".into(),
        Expected::Cells => "各格可能错位（如数里的逗号没有加引号）；请核对并改正这一行".into(),
    }
}

/// What is doubtful. `unit` is the goal's; empty for projects.
#[must_use]
pub fn warning(warning: &Warning, unit: &str) -> String {
    let figure = |value: f64| measured(value, unit);
    match warning {
        Warning::NameDiffers { known } => format!("编号对应的是“{known}”，与文件中的名称不同"),
        Warning::Converted { from, to } => format!("已由“{from}”换算为“{to}”"),
        Warning::Jump { year: at, than } => {
            format!("与 {} 的 {} 相差三倍以上", year(*at), figure(*than))
        }
        Warning::Sign { year: at, than } => {
            format!("与 {} 的 {} 正负相反", year(*at), figure(*than))
        }
        Warning::Share => "占比不在 0% 到 100% 之间".into(),
        Warning::Stated { value } => format!("规划自己写的这一年实际值是 {}", figure(*value)),
        Warning::OutsideYears { from, to } => format!("年份不在 {from}–{to} 之间"),
        Warning::Future => "时间晚于填报日期".into(),
        Warning::DatesReversed => "竣工早于开工".into(),
        Warning::DateBeforeStage { stage } => match stage {
            Reached::Reserve => "阶段是储备，却有开工或竣工日期".into(),
            _ => format!("阶段是{}，却有竣工日期", stage.word()),
        },
        Warning::StageBack { before } => format!("此前已是{}，阶段倒退", before.word()),
        Warning::InvestedFell { before } => {
            format!("累计完成投资少于此前的 {} 亿元", yi(*before))
        }
        Warning::Overspent { planned } => {
            format!("超过规划总投资 {} 亿元的两倍", yi(*planned))
        }
        Warning::Garbled => "有无法显示的字符，可能选错了编码".into(),
        Warning::Cut => "文件最后一行不完整，可能被截断".into(),
    }
}

/// What would happen with a line. `unit` is the goal's; empty for projects.
#[must_use]
pub fn outcome(origin: Origin, outcome: &Outcome, unit: &str) -> String {
    match outcome {
        Outcome::Blank => "没有填写，跳过".into(),
        Outcome::Same => "与现有的相同".into(),
        Outcome::New => "新增".into(),
        Outcome::Changes(before) => format!("更改，原为 {}", what(before, unit)),
        Outcome::Duplicate { first } => {
            format!("与{}重复，不导入", place(origin, *first))
        }
        Outcome::Outdated => "已被现有的记录取代，不导入".into(),
        Outcome::NotUnderstood => "不能识别，不导入".into(),
    }
}

/// How many lines would do what.
#[must_use]
pub fn counts(counts: &Counts) -> String {
    let parts = [
        ("新增", counts.new),
        ("更改", counts.changes),
        ("相同", counts.same),
        ("重复", counts.duplicates),
        ("已被取代", counts.outdated),
        ("不能识别", counts.not_understood),
        ("空白", counts.blank),
    ];
    let parts = parts.iter().filter(|(_, count)| *count > 0);
    let parts: Vec<String> = parts
        .map(|(word, count)| format!("{word} {count}"))
        .collect();
    let doubtful = match counts.doubtful {
        0 => String::new(),
        count => format!("；其中 {count} 行请留意"),
    };
    format!("{}{doubtful}", parts.join("，"))
}

/// What was entered. `unit` is the goal's; empty for projects.
#[must_use]
pub fn what(what: &What, unit: &str) -> String {
    match what {
        What::Figure(value) => measured(*value, unit),
        What::Verdict(true) => DONE.into(),
        What::Verdict(false) => NOT_DONE.into(),
        What::Withdrawn => WITHDRAWN.into(),
        What::Project(state) => of_project(*state),
    }
}

fn of_project(state: ProjectState) -> String {
    let day = |label: &str, day: Option<Day>| day.map(|it| format!("{label} {}", it.iso()));
    let parts = [
        state.reached.map(|it| it.word().to_owned()),
        day("开工", state.started),
        day("竣工", state.finished),
        state.invested.map(|it| format!("完成投资 {} 亿元", yi(it))),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("，")
}

fn measured(value: f64, unit: &str) -> String {
    with_unit(&number(value), Some(unit).filter(|unit| !unit.is_empty()))
}

fn shortened(value: &str) -> String {
    const LONGEST: usize = 40;
    let mut short: String = value.chars().take(LONGEST).collect();
    if short.len() < value.len() {
        short.push('…');
    }
    short
}

/// How a template is filled in.
#[must_use]
pub fn template_help() -> String {
    let stages = Reached::ALL.map(Reached::word).join("、");
    format!(
        "指标、产业和园区填“实际值”，年份可改，可加行；文字目标填“{DONE}”或“{NOT_DONE}”；项目填阶段（{stages}）、日期和投资；不填的行不导入"
    )
}

words! {
    /// What an exported history is.
    pub history = "由使用者填报，不是规划原文；按填报先后排列，含已更改和撤回的，可再导入", "";
}

/// Where the plan begins and what it aims at, beside the cell to fill in.
#[must_use]
pub fn reference_of_goal(plan: &Plan, goal: &Goal) -> String {
    let unit = goal.unit.unwrap_or_default();
    let base = goal
        .base
        .map(|it| format!("{} {}", year(it.year), measured(it.value, unit)));
    let target = match goal.target {
        Some(target) => measured(target, unit),
        None => printed_target(plan, goal),
    };
    let target = format!("{}目标 {target}", year(goal.due));
    base.into_iter()
        .chain([target])
        .collect::<Vec<_>>()
        .join("；")
}

/// A target in words, as printed.
fn printed_target(plan: &Plan, goal: &Goal) -> String {
    let indicator = plan.indicator(goal.id);
    let values = indicator.map_or(&[][..], |it| it.values.as_slice());
    let of_due = values.iter().rfind(|it| it.year == goal.due);
    of_due.map_or_else(String::new, |it| it.printed.clone())
}

/// The plan's stage, years and investment of a project, beside the cells to fill in.
#[must_use]
pub fn reference_of_project(project: &Project) -> String {
    let parts = [
        Some(project.stage.word().to_owned()),
        project.years.map(|years| super::format::years(Some(years))),
        project
            .investment
            .map(|it| format!("总投资 {} 亿元", yi(it))),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("；")
}
