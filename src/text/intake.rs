//! What is said of files of actual figures: what is wrong with them, what they would change.

use super::format::{number, with_unit, year, years, yi_with_unit};
use super::language::{comma, semicolon, sentence, translated, word, words};
use super::pipeline::stage;
use super::standing;
use crate::model::Plan;
use crate::model::project::Project;
use crate::progress::intake::{
    self, Counts, DONE, Encoding, Field, Meant, NOT_DONE, Origin, Verdict, WITHDRAWN, Warning,
    english,
};
use crate::progress::{Day, Goal, ProjectState, Reached, What};

mod fault;
mod problem;

pub use fault::fault;
pub use problem::{expected, problem};

words! {
    /// Heading of the column that helps to fill in a template and is not read.
    pub reference = "规划基准与目标（供参考，不导入）", "Base and target in the plan (for reference, not imported)";
    /// Between the parts of a line.
    pub(super) pause = "，", ", ";
}

/// A column's heading.
#[must_use]
pub fn field(field: Field) -> &'static str {
    word!(field.heading(), field.english())
}

/// Whether a goal in words was reached.
#[must_use]
pub fn verdict(is_reached: bool) -> &'static str {
    if is_reached {
        word!(DONE, english::DONE)
    } else {
        word!(NOT_DONE, english::NOT_DONE)
    }
}

/// What stands for an entry that takes back what was entered before.
#[must_use]
pub fn withdrawn() -> &'static str {
    word!(WITHDRAWN, english::WITHDRAWN)
}

/// All stages of projects, as they are filled in.
fn stages() -> String {
    Reached::ALL.map(stage).join(comma())
}

/// An encoding, for those who choose another one.
#[must_use]
pub fn encoding(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Utf16Le => word!(
            "UTF-16（Excel“Unicode 文本”）",
            "UTF-16 (Excel “Unicode Text”)"
        ),
        Encoding::Utf16Be => word!("UTF-16（高位在前）", "UTF-16 (big-endian)"),
        Encoding::Gb18030 => word!("GB18030（GBK，中文 Excel）", "GB18030 (GBK, Chinese Excel)"),
    }
}

/// Where a line stands in its file.
#[must_use]
pub fn place(origin: Origin, line: usize) -> String {
    match origin {
        Origin::Text => sentence!("第 {line} 行", "line {line}"),
        Origin::Json | Origin::Copy | Origin::Saved => sentence!("第 {line} 条", "entry {line}"),
    }
}

/// What is doubtful. `unit` is the goal's; empty for projects.
#[must_use]
pub fn warning(warning: &Warning, unit: &str) -> String {
    let figure = |value: f64| measured(value, unit);
    match warning {
        Warning::NameDiffers { known } => sentence!(
            "编号对应的是“{}”，与文件中的名称不同",
            "The ID belongs to “{}”, which is not the name in the file",
            translated(known)
        ),
        Warning::Converted { from, to } => sentence!(
            "已由“{from}”换算为“{}”",
            "Converted from “{from}” to “{}”",
            translated(to)
        ),
        Warning::Jump { year: at, than } => sentence!(
            "与 {} 的 {} 相差三倍以上",
            "More than three times, or less than a third of, the figure for {}, {}",
            year(*at),
            figure(*than)
        ),
        Warning::Sign { year: at, than } => sentence!(
            "与 {} 的 {} 正负相反",
            "The sign is the opposite of that of the figure for {}, {}",
            year(*at),
            figure(*than)
        ),
        Warning::Stated { value } => sentence!(
            "规划自己写的这一年实际值是 {}",
            "The plan itself states {} as reached in this year",
            figure(*value)
        ),
        Warning::OutsideYears { from, to } => sentence!(
            "年份不在 {from}–{to} 之间",
            "The year is not within {from}–{to}"
        ),
        Warning::DateBeforeStage {
            stage: Reached::Reserve,
        } => sentence!(
            "阶段是{}，却有开工或竣工日期",
            "The stage is “{}”, yet there is a start or completion date",
            stage(Reached::Reserve)
        ),
        Warning::DateBeforeStage { stage: early } => sentence!(
            "阶段是{}，却有竣工日期",
            "The stage is “{}”, yet there is a completion date",
            stage(*early)
        ),
        Warning::StageBack { before } => sentence!(
            "此前已是{}，阶段倒退",
            "The stage was “{}” before, which is later",
            stage(*before)
        ),
        Warning::InvestedFell { before } => sentence!(
            "累计完成投资少于此前的 {}",
            "Less invested to date than the {} entered before",
            yi_with_unit(Some(*before))
        ),
        Warning::Overspent { planned } => sentence!(
            "超过规划总投资 {} 的两倍",
            "More than twice the {} of total investment in the plan",
            yi_with_unit(Some(*planned))
        ),
        Warning::Share => word!(
            "占比不在 0% 到 100% 之间",
            "The share is not between 0% and 100%"
        )
        .into(),
        Warning::Future => word!(
            "时间晚于填报日期",
            "Later than the day on which it was entered"
        )
        .into(),
        Warning::DatesReversed => word!("竣工早于开工", "Completed before it was started").into(),
        Warning::Garbled => word!(
            "有无法显示的字符，可能选错了编码",
            "Some characters cannot be shown: the encoding may be wrong"
        )
        .into(),
        Warning::Fraction => word!(
            "按个数计的指标，却不是整数",
            "Counted in whole numbers, yet this is none"
        )
        .into(),
        Warning::Cut => word!(
            "文件最后一行不完整，可能被截断",
            "The last line of the file is not complete: the file may be cut"
        )
        .into(),
    }
}

/// What a doubtful line probably means, as a question; `unit` is that of what would be entered.
#[must_use]
pub fn meant(plan: &'static Plan, meant: &Meant, unit: &str) -> String {
    let said = what(&meant.entry.what, unit);
    match meant.field {
        Field::Year => sentence!("是 {} 年吗？", "Is it for {}?", meant.text),
        Field::Id => {
            let name = translated(standing::name(plan, &meant.entry.about));
            sentence!("是“{name}”吗？", "Is it “{name}”?")
        }
        _ => match intake::number::number(&meant.text).filter(|it| !it.unit.is_empty()) {
            Some(written) => {
                let figure = written.times_ten_to(0).map(number).unwrap_or_default();
                let written = with_unit(&figure, Some(&written.unit));
                sentence!("{written} = {said}？", "{written} = {said}?")
            }
            None => sentence!("是 {said} 吗？", "Is it {said}?"),
        },
    }
}

/// What would happen with a line. `unit` is the goal's; empty for projects.
#[must_use]
pub fn outcome(origin: Origin, outcome: &Verdict, unit: &str) -> String {
    match outcome {
        Verdict::Changes(before) => {
            sentence!("更改，原为 {}", "Changed, was {}", what(before, unit))
        }
        Verdict::Duplicate { first } => sentence!(
            "与{}重复，不导入",
            "Repeats {}, not imported",
            place(origin, *first)
        ),
        Verdict::Blank => word!("没有填写，跳过", "Left empty, skipped").into(),
        Verdict::Same => word!("与现有的相同", "The same as before").into(),
        Verdict::New => word!("新增", "New").into(),
        Verdict::Outdated => word!(
            "已被现有的记录取代，不导入",
            "Replaced by a later entry that is here, not imported"
        )
        .into(),
        Verdict::NotUnderstood => word!("不能识别，不导入", "Not understood, not imported").into(),
    }
}

/// How many lines would do what.
#[must_use]
pub fn counts(counts: &Counts) -> String {
    let words = word!(
        [
            "新增",
            "更改",
            "相同",
            "重复",
            "已被取代",
            "不能识别",
            "空白"
        ],
        [
            "new",
            "changed",
            "unchanged",
            "repeated",
            "outdated",
            "not understood",
            "empty"
        ]
    );
    let counted = [
        counts.new,
        counts.changes,
        counts.same,
        counts.duplicates,
        counts.outdated,
        counts.not_understood,
        counts.blank,
    ];
    let parts = words.iter().zip(counted).filter(|(_, count)| *count > 0);
    let parts: Vec<String> = parts
        .map(|(word, count)| sentence!("{word} {count}", "{count} {word}"))
        .collect();
    let doubtful = match counts.doubtful {
        0 => String::new(),
        count => sentence!("；其中 {count} 行存疑", "; {count} of these are doubtful"),
    };
    format!("{}{doubtful}", parts.join(pause()))
}

/// What was entered. `unit` is the goal's; empty for projects.
#[must_use]
pub fn what(what: &What, unit: &str) -> String {
    match what {
        What::Figure(value) => measured(*value, unit),
        What::Verdict(is_reached) => verdict(*is_reached).into(),
        What::Withdrawn => withdrawn().into(),
        What::Project(state) => of_project(*state),
    }
}

fn of_project(state: ProjectState) -> String {
    let day = |label: &str, day: Option<Day>| day.map(|it| format!("{label} {}", it.iso()));
    let invested = state.invested.map(|it| yi_with_unit(Some(it)));
    let parts = [
        state.reached.map(|it| stage(it).to_owned()),
        day(word!("开工", "start"), state.started),
        day(word!("竣工", "completion"), state.finished),
        invested.map(|it| sentence!("完成投资 {it}", "invested {it}")),
    ];
    parts
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(pause())
}

fn measured(value: f64, unit: &str) -> String {
    with_unit(&number(value), Some(unit).filter(|unit| !unit.is_empty()))
}

/// How a template is filled in.
#[must_use]
pub fn template_help() -> String {
    sentence!(
        "指标、产业和园区填“实际值”，年份可改，可加行；文字目标填“{}”或“{}”；项目填阶段（{}）、日期和投资；不填的行不导入",
        "Indicators, industries and parks: fill in “Actual figure”; years can be changed and lines added. Targets in words: write “{}” or “{}”. Projects: fill in stage ({}), dates and investment. Lines left empty are not imported",
        verdict(true),
        verdict(false),
        stages()
    )
}

words! {
    /// What an exported history is.
    pub history = "由使用者填报，不是规划原文；按填报先后排列，含已更改和撤回的，可再导入", "Entered by users, not part of the plan; in the order in which it was entered, with what was changed or withdrawn; can be imported again";
}

/// Where the plan begins and what it aims at, beside the cell to fill in.
#[must_use]
pub fn reference_of_goal(plan: &Plan, goal: &Goal) -> String {
    let unit = goal.unit.unwrap_or_default();
    let base = goal.base.map(|it| {
        let (year, figure) = (year(it.year), measured(it.value, unit));
        sentence!("{year} {figure}", "{year}: {figure}")
    });
    let target = match goal.target {
        Some(target) => measured(target, unit),
        None => printed_target(plan, goal),
    };
    let due = year(goal.due);
    let target = sentence!("{due}目标 {target}", "target for {due}: {target}");
    base.into_iter()
        .chain([target])
        .collect::<Vec<_>>()
        .join(semicolon())
}

/// A target in words, as printed.
fn printed_target(plan: &Plan, goal: &Goal) -> String {
    let indicator = plan.indicator(goal.id);
    let values = indicator.map_or(&[][..], |it| it.values.as_slice());
    let of_due = values.iter().rfind(|it| it.year == goal.due);
    of_due.map_or_else(String::new, |it| translated(&it.printed).to_owned())
}

/// The plan's stage, years and investment of a project, beside the cells to fill in.
#[must_use]
pub fn reference_of_project(project: &Project) -> String {
    let total = project.investment.map(|it| yi_with_unit(Some(it)));
    let parts = [
        Some(translated(project.stage.word()).to_owned()),
        project.years.map(|it| years(Some(it))),
        total.map(|it| sentence!("总投资 {it}", "total investment {it}")),
    ];
    parts
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(semicolon())
}
