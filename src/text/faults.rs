//! What is wrong with a plan's data, in words: where, what was found, what was expected.

use std::fmt;

use super::language::{comma, sentence, word};
use crate::model::Fault;
use crate::model::fault::Expected;

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&said(self))
    }
}

/// One line: where, what was found, what was expected.
fn said(fault: &Fault) -> String {
    let file = fault.file.as_str();
    let wanted = expected(&fault.expected);
    if let Expected::Json {
        line,
        column,
        is_cut,
    } = fault.expected
    {
        let found = if is_cut {
            word!("文件到此中断", "the end of the file")
        } else {
            word!("无法读懂的文字", "text that cannot be read")
        };
        return sentence!(
            "{file}  第 {line} 行第 {column} 列  是 {found}，应为{wanted}",
            "{file}  line {line}, column {column}  is {found}; expected {wanted}"
        );
    }
    let path = fault.path.as_str();
    match &fault.value {
        Some(value) => sentence!(
            "{file}  {path}  是 {value}，应为{wanted}",
            "{file}  {path}  is {value}; expected {wanted}"
        ),
        None => sentence!(
            "{file}  {path}  缺失，应为{wanted}",
            "{file}  {path}  is missing; expected {wanted}"
        ),
    }
}

/// What was expected.
fn expected(expected: &Expected) -> String {
    match expected {
        Expected::Number(from, to) => {
            sentence!("{from} 到 {to} 的数", "a number from {from} to {to}")
        }
        Expected::Whole(from, to) => {
            sentence!(
                "{from} 到 {to} 的整数",
                "a whole number from {from} to {to}"
            )
        }
        Expected::OneOf(words) => {
            let words = words.join(comma());
            sentence!("其中之一：{words}", "one of: {words}")
        }
        Expected::OrNull(other) => {
            let other = self::expected(other);
            sentence!("{other}，或 null", "{other}, or null")
        }
        Expected::AtMost(most) => sentence!(
            "至多 {most} 个不同的名称或 id",
            "at most {most} different names or ids"
        ),
        Expected::IdOf(file) => sentence!("{file} 中的一个 id", "an id in {file}"),
        Expected::NotBefore(start) => {
            sentence!(
                "不早于 start（{start}）",
                "a year not before start ({start})"
            )
        }
        #[cfg(not(target_arch = "wasm32"))]
        Expected::Said(words) => words.clone(),
        plain => without_parts(plain).to_owned(),
    }
}

/// What was expected, where that is always the same; empty for the rest.
fn without_parts(expected: &Expected) -> &'static str {
    match expected {
        Expected::Text => word!("非空文字", "non-empty text"),
        Expected::Texts => word!("文字的列表", "a list of texts"),
        Expected::Flag => word!("true 或 false", "true or false"),
        Expected::List => word!("列表 […]", "a list […]"),
        Expected::Object => word!("一个对象 {…}", "an object {…}"),
        Expected::Points => word!("[经度, 纬度] 的列表", "a list of [longitude, latitude]"),
        Expected::Rings => word!(
            "由 [经度, 纬度] 组成的环的列表",
            "a list of rings of [longitude, latitude]"
        ),
        Expected::Records => word!("一个列表 […]", "a list […]"),
        Expected::Readings => word!(
            "拼音表 {\"usual\": {\"音节\": \"汉字\"}, \"other\": {\"音节\": \"汉字\"}}",
            "pinyin {\"usual\": {\"syllable\": \"characters\"}, \"other\": {\"syllable\": \"characters\"}}"
        ),
        Expected::Json { .. } => word!("完整的 JSON", "complete JSON"),
        Expected::KnownId => word!("数据中已有记录的 id", "the id of a record in the data"),
        Expected::NewId => word!(
            "不与前面的记录重复的 id",
            "an id not used by an earlier record"
        ),
        Expected::OneFile => word!(
            "在数据包里只出现一次的文件",
            "a file that occurs only once in the bundle"
        ),
        Expected::NoField => word!(
            "没有这个字段（名称可能写错）",
            "no field of this name (it may be misspelt)"
        ),
        Expected::PartsOfName => word!(
            "连起来等于 name 的几段文字",
            "texts that make up name when joined"
        ),
        Expected::OnePart => word!(
            "paragraph、row、entry、number 中至多一项",
            "at most one of paragraph, row, entry, number"
        ),
        Expected::WholeWan => word!(
            "至多四位小数的亿元数",
            "an amount in ¥100 million with at most four decimals"
        ),
        Expected::Counting => word!(
            "yearly 或 cumulative（kind 是 rate 时）",
            "yearly or cumulative (where kind is rate)"
        ),
        Expected::NoCounting => word!("null（kind 不是 rate 时）", "null (where kind is not rate)"),
        Expected::Operands => word!(
            "这种核对需要的各个数",
            "every figure that this kind of check needs"
        ),
        _ => "",
    }
}
