//! What is said of files of actual figures: what is wrong with them, what they would change.

mod cells;
mod fault;
mod problem;

pub use self::cells::{field, place, verdict, what};
use self::cells::{joined, measured, stages};
pub use self::fault::fault;
pub use self::problem::{expected, problem};
use super::entered;
use super::format::{number, with_unit, year, years, yi_with_unit};
use super::language::{semicolon, translated, words};
use super::pipeline::stage;
use crate::model::Plan;
use crate::model::project::Project;
use crate::progress::intake::{Counts, Encoding, Field, Meant, Origin, Verdict, Warning};
use crate::progress::{Goal, Reached, intake};

pub(super) use self::cells::pause;

words! {
    /// Heading of the column that helps to fill in a template and is not read.
    pub reference = "规划基准与目标（供参考，不导入）", "Base and target in the plan (for reference, not imported)";
    /// What an exported history is.
    pub history = "由使用者填报，不是规划原文；按填报先后排列，含已更改和撤回的，可再导入", "Entered by users, not part of the plan; in order of entry, including what was later changed or withdrawn; can be imported again";
    help(done: &str, not_done: &str, stages: &str) = "指标、产业和园区填“实际值”，年份可改，可加行；文字目标填“{done}”或“{not_done}”；项目填阶段（{stages}）、日期和投资；不填的行不导入", "Indicators, industries and parks: fill in “Actual figure”; years can be changed and lines added. Targets in words: write “{done}” or “{not_done}”. Projects: fill in stage ({stages}), dates and investment. Lines left empty are not imported";
    utf_16 = "UTF-16（Excel“Unicode 文本”）", "UTF-16 (Excel “Unicode Text”)";
    utf_16_big_endian = "UTF-16（高位在前）", "UTF-16 (big-endian)";
    gb18030 = "GB18030（GBK，中文 Excel）", "GB18030 (GBK, Chinese Excel)";
}

/// How a template is filled in.
#[must_use]
pub fn template_help() -> String {
    help(verdict(true), verdict(false), &stages())
}

/// An encoding, for those who choose another one.
#[must_use]
pub fn encoding(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Utf16Le => utf_16(),
        Encoding::Utf16Be => utf_16_big_endian(),
        Encoding::Gb18030 => gb18030(),
    }
}

/// What is doubtful. `unit` is the goal's; empty for projects.
#[must_use]
pub fn warning(warning: &Warning, unit: &str) -> String {
    let figure = |value: f64| measured(value, unit);
    match warning {
        Warning::NameDiffers(known) => name_differs(translated(known)),
        Warning::Converted { from, to } => converted(from, translated(to)),
        Warning::Jump(than) => jump(&year(than.year), &figure(than.value)),
        Warning::Sign(than) => sign(&year(than.year), &figure(than.value)),
        Warning::Stated(value) => stated(&figure(*value)),
        Warning::OutsideYears(years) => outside_years(years.start, years.end),
        Warning::DateBeforeStage(Reached::Reserve) => date_in_reserve(stage(Reached::Reserve)),
        Warning::DateBeforeStage(early) => date_before_stage(stage(*early)),
        Warning::StageBack(before) => stage_back(stage(*before)),
        Warning::InvestedFell(before) => invested_fell(&yi_with_unit(Some(*before))),
        Warning::Overspent(planned) => overspent(&yi_with_unit(Some(*planned))),
        plain => plain_warning(plain).to_owned(),
    }
}

words! {
    name_differs(known: &str) = "编号对应的是“{known}”，与文件中的名称不同", "The ID belongs to “{known}”, which is not the name in the file";
    converted(from: &str, to: &str) = "已由“{from}”换算为“{to}”", "Converted from “{from}” to “{to}”";
    jump(year: &str, than: &str) = "与 {year} 的 {than} 相差三倍以上", "More than three times, or less than a third of, the figure for {year}, {than}";
    sign(year: &str, than: &str) = "与 {year} 的 {than} 正负相反", "The sign is the opposite of that of the figure for {year}, {than}";
    stated(figure: &str) = "规划自己写的这一年实际值是 {figure}", "The plan itself gives {figure} as the actual figure for this year";
    outside_years(from: u16, to: u16) = "年份不在 {from}–{to} 之间", "The year is not within {from}–{to}";
    date_in_reserve(stage: &str) = "阶段是{stage}，却有开工或竣工日期", "The stage is “{stage}”, yet there is a start or completion date";
    date_before_stage(stage: &str) = "阶段是{stage}，却有竣工日期", "The stage is “{stage}”, yet there is a completion date";
    stage_back(before: &str) = "此前已是{before}，阶段倒退", "The project had already reached “{before}”, a later stage";
    invested_fell(before: &str) = "累计完成投资少于此前的 {before}", "Investment to date is below the {before} entered earlier";
    overspent(planned: &str) = "超过规划总投资 {planned} 的两倍", "More than twice the plan’s total investment of {planned}";
    /// Doubts that are always described in the same words.
    plain_warning(&Warning) {
        Warning::Share => "占比不在 0% 到 100% 之间", "The share is not between 0% and 100%";
        Warning::Future => "时间晚于填报日期", "Later than the day on which it was entered";
        Warning::DatesReversed => "竣工早于开工", "Completed before it was started";
        Warning::Garbled => "有无法显示的字符，可能选错了编码", "Some characters cannot be shown: the encoding may be wrong";
        Warning::Fraction => "按个数计的指标，却不是整数", "Counted in whole numbers, yet this is not one";
        Warning::Cut => "文件最后一行不完整，可能被截断", "The last line is incomplete: the file may be cut off";
        _ => "请核对", "Please check";
    }
}

/// What a doubtful line probably means, as a question; `unit` is that of what would be entered.
#[must_use]
pub fn meant(plan: &'static Plan, meant: &Meant, unit: &str) -> String {
    let said = what(&meant.entry.what, unit);
    match meant.field {
        Field::Year => is_for_year(&meant.text),
        Field::Id => is_named(translated(entered::name(plan, &meant.entry.about))),
        _ => match intake::number::number(&meant.text).filter(|it| !it.unit.is_empty()) {
            Some(written) => {
                let figure = written.times_ten_to(0).map(number).unwrap_or_default();
                is_equal(&with_unit(&figure, Some(&written.unit)), &said)
            }
            None => is_figure(&said),
        },
    }
}

/// What would happen with a line. `unit` is the goal's; empty for projects.
#[must_use]
pub fn outcome(origin: Origin, outcome: &Verdict, unit: &str) -> String {
    match outcome {
        Verdict::Changes(before) => changes(&what(before, unit)),
        Verdict::Duplicate { first } => repeats(&place(origin, *first)),
        plain => plain_outcome(plain).to_owned(),
    }
}

words! {
    is_for_year(year: &str) = "是 {year} 年吗？", "Is it for {year}?";
    is_named(name: &str) = "是“{name}”吗？", "Is it “{name}”?";
    is_equal(written: &str, said: &str) = "{written} = {said}？", "{written} = {said}?";
    is_figure(said: &str) = "是 {said} 吗？", "Is it {said}?";
    changes(before: &str) = "更改，原为 {before}", "Changed, was {before}";
    repeats(place: &str) = "与{place}重复，不导入", "Repeats {place}, not imported";
    /// Outcomes that are always described in the same words.
    plain_outcome(&Verdict) {
        Verdict::Blank => "没有填写，跳过", "Left empty, skipped";
        Verdict::Same => "与现有的相同", "The same as before";
        Verdict::Outdated => "已被现有的记录取代，不导入", "Replaced by a later entry that is here, not imported";
        Verdict::NotUnderstood => "不能识别，不导入", "Not understood, not imported";
        _ => "新增", "New";
    }
    outcomes: [&'static str; 7] = ["新增", "更改", "相同", "重复", "已被取代", "不能识别", "空白"], ["new", "changed", "unchanged", "repeated", "outdated", "not understood", "empty"];
    of_outcome(word: &str, count: usize) = "{word} {count}", "{count} {word}";
    doubtful(count: usize) = "；其中 {count} 行存疑", "; {count} of them doubtful";
}

/// How many lines would do what.
#[must_use]
pub fn counts(counts: &Counts) -> String {
    let counted = [
        counts.new,
        counts.changes,
        counts.same,
        counts.duplicates,
        counts.outdated,
        counts.not_understood,
        counts.blank,
    ];
    let parts = outcomes().into_iter().zip(counted);
    let parts = parts.filter(|(_, count)| *count > 0);
    let parts: Vec<String> = parts.map(|(word, count)| of_outcome(word, count)).collect();
    let mut said = parts.join(pause());
    if counts.doubtful > 0 {
        said.push_str(&doubtful(counts.doubtful));
    }
    said
}

words! {
    of_year(year: &str, figure: &str) = "{year} {figure}", "{year}: {figure}";
    aim(due: &str, target: &str) = "{due}目标 {target}", "target for {due}: {target}";
    total_investment(amount: &str) = "总投资 {amount}", "total investment {amount}";
}

/// Where the plan begins and what it aims at, beside the cell to fill in.
#[must_use]
pub fn reference_of_goal(plan: &Plan, goal: &Goal) -> String {
    let figure = |value| measured(value, goal.unit.unwrap_or_default());
    let base = goal
        .base
        .map(|it| of_year(&year(it.year), &figure(it.value)));
    let target = goal.target.map(figure);
    let target = target.unwrap_or_else(|| printed_target(plan, goal));
    joined([base, Some(aim(&year(goal.due), &target))], semicolon())
}

/// A target in words, as printed.
fn printed_target(plan: &Plan, goal: &Goal) -> String {
    let values = plan.indicator(goal.id).map(|it| it.values.as_slice());
    let mut values = values.unwrap_or_default().iter();
    let of_due = values.rfind(|it| it.year == goal.due);
    of_due.map_or_else(String::new, |it| translated(&it.printed).to_owned())
}

/// The plan's stage, years and investment of a project, beside the cells to fill in.
#[must_use]
pub fn reference_of_project(project: &Project) -> String {
    let investment = project.investment;
    let parts = [
        Some(translated(project.stage.word()).to_owned()),
        project.years.map(|it| years(Some(it))),
        investment.map(|it| total_investment(&yi_with_unit(Some(it)))),
    ];
    joined(parts, semicolon())
}
