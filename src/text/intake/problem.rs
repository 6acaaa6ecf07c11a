//! What in a line cannot be read, and what was expected there.

use super::cells::{field, place, stages, verdict};
use crate::progress::intake::{Expected, Origin, Problem, shortened};
use crate::text::language::{comma, translated, words};

/// Longest value that is quoted, in characters.
const LONGEST: usize = 40;

/// What cannot be read, where it stands, and what was expected.
#[must_use]
pub fn problem(origin: Origin, line: usize, problem: &Problem) -> String {
    let (place, expected) = (place(origin, line), expected(&problem.expected));
    let heading = field(problem.field);
    match problem.value.trim() {
        _ if problem.expected == Expected::Cells => too_many_cells(&place, &expected),
        "" => missing(&place, heading, &expected),
        value => unfit(&place, heading, &shortened(value, LONGEST), &expected),
    }
}

/// What should stand there, as the second half of a sentence.
#[must_use]
pub fn expected(expected: &Expected) -> String {
    match expected {
        Expected::Verdict => a_verdict(verdict(true), verdict(false)),
        Expected::Stage => a_stage(&stages()),
        Expected::Unit(unit) if !unit.is_empty() => a_unit(translated(unit)),
        Expected::OneOf(ids) => one_of(&ids.join(comma())),
        plain => always(plain).to_owned(),
    }
}

words! {
    too_many_cells(place: &str, expected: &str) = "{place}的格数比表头多，{expected}。", "There are more cells in {place} than headings: {expected}.";
    missing(place: &str, heading: &str, expected: &str) = "{place}没有写“{heading}”，{expected}。", "“{heading}” is empty in {place}: {expected}.";
    unfit(place: &str, heading: &str, value: &str, expected: &str) = "{place}“{heading}”一栏写着“{value}”，{expected}。", "“{heading}” in {place} says “{value}”: {expected}.";
    a_verdict(done: &str, not_done: &str) = "这项目标以文字表述，这里填“{done}”或“{not_done}”", "this target is in words, so write “{done}” or “{not_done}”";
    a_stage(stages: &str) = "这里填其中之一：{stages}", "write one of these: {stages}";
    a_unit(unit: &str) = "不能换算成“{unit}”", "this cannot be converted to “{unit}”";
    one_of(ids: &str) = "有几项同名，请填其中一个编号：{ids}", "several records have this name, so write one of these IDs: {ids}";
    /// What is always expected in the same words.
    always(&Expected) {
        Expected::Number => "这里需要一个数，如 1234.5", "a number is needed here, such as 1234.5";
        Expected::AllDigits => "这是 Excel 缩写的科学计数，后面的数字已丢失；请把该列设为“数值”格式并填写完整的数", "Excel turned this into scientific notation and its last digits are lost; format the column as “Number” and write the number in full";
        Expected::Year => "这里需要一个年份，如 2023", "a year is needed here, such as 2023";
        Expected::Day => "这里需要一个日期，如 2023-05-01、2023-05 或 2023", "a date is needed here, such as 2023-05-01, 2023-05 or 2023";
        Expected::Amount => "这里需要不小于 0 的投资额，单位亿元，最多四位小数（精确到万元）", "an investment of 0 or more is needed here, in ¥100 million, with at most four decimals";
        Expected::Unit(_) => "这一项没有单位，只填数", "this figure has no unit, so write the number alone";
        Expected::Id => "规划里没有这个编号；请改正编号，或清空后按名称识别", "the plan has no record with this ID; correct it, or clear it so that the name is used";
        Expected::Name => "规划里没有这个名称；请改正名称，或填写编号", "the plan has no record of this name; correct it, or write the ID";
        Expected::Record => "请填写编号或名称", "write an ID or a name";
        Expected::Nothing => "这一栏不用于这一类记录，请清空", "this column is not for this kind of record, so clear it";
        Expected::Order => "这里需要一个整数；不需要历史顺序时请清空", "a whole number is needed here; clear it where the order does not matter";
        Expected::Cells => "各格可能错位（如数里的逗号没有加引号）；请核对并改正这一行", "some may be in the wrong column (for example, a number with a comma but no quotation marks), so check and correct this line";
        _ => "这里的内容读不了", "this cannot be read";
    }
}
