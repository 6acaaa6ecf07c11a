//! Words about the data files and their download.

use super::language::{word, words};
use crate::model::Plan;

words! {
    /// Heading of the downloads.
    pub heading = "下载数据", "";
    /// What can be downloaded.
    pub lead = "下面是本页全部内容所用的数据，可以自由取用。JSON 与数据文件相同；CSV 供电子表格打开，列名是数据文件的字段名，“source”一列写明在规划中的位置，空格表示原文没有给出。", "";
    /// While the data are read.
    pub reading = "正在读取数据……", "";
}
/// Columns of the list.
#[must_use]
pub fn columns() -> [&'static str; 3] {
    word!(["内容", "条数", "下载"], ["", "", ""])
}
words! {
    /// Everything in one file.
    pub all = "全部数据", "";
    /// The description of the fields.
    pub schema = "字段说明（JSON Schema）", "";
    /// Where the checksums of the published files are.
    pub sums = "程序文件的 SHA-256", "";
}
/// Where the schema is, beside the page.
pub const SCHEMA_FILE: &str = "data/schema.json";
/// Where the checksums are, beside the page.
pub const SUMS_FILE: &str = "SHA256SUMS";
words! {
    /// Where schema and checksums are, for a page from no web server.
    pub elsewhere = "字段说明（schema.json）随网站发布；这个文件的 SHA-256 写在同一文件夹的 SHA256SUMS 里。", "";
}

/// The content of a data file; its name where there are no words for it.
#[must_use]
pub fn label(file: &str) -> &str {
    match file {
        "sections.json" => "规划目录",
        "places.json" => "镇、街道和区域",
        "indicators.json" => "指标",
        "clusters.json" => "产业",
        "parks.json" => "园区",
        "micro_parks.json" => "小微园",
        "projects.json" => "重大产业项目",
        "tasks.json" => "任务与保障措施",
        "commitments.json" => "量化承诺",
        "firms.json" => "企业与机构",
        "audit.json" => "核对用的数字",
        "background.json" => "问题、机遇、挑战和原则",
        "glossary.json" => "术语",
        other => other,
    }
}

/// What a table says of itself.
#[must_use]
pub fn origin(plan: &Plan, file: &str) -> [(&'static str, String); 3] {
    let overview = &plan.overview;
    [
        ("规划", overview.title.clone()),
        ("内容", label(file).to_owned()),
        (
            "来源",
            format!(
                "规划全文；数据版本 {}（{}）",
                overview.data_version, overview.data_date
            ),
        ),
    ]
}

/// Yes or no.
#[must_use]
pub fn flag(flag: bool) -> &'static str {
    if flag { "是" } else { "否" }
}

/// The checksum of the data.
#[must_use]
pub fn checksum(sum: &str) -> String {
    format!("当前数据的 SHA-256：{sum}")
}
