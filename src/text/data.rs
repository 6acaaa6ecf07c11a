//! Words about the data files and their download.

use super::language::{sentence, translated, word, words};
use super::words;
use crate::model::Plan;

words! {
    /// Heading of the downloads.
    pub heading = "下载数据", "Download the data";
    /// What can be downloaded.
    pub lead = "下面是本页全部内容所用的数据，可以自由取用。JSON 与数据文件相同；CSV 供电子表格打开，列名是数据文件的字段名，“source”一列写明在规划中的位置，空格表示原文没有给出。", "These are the data behind everything on this page, free to use. The JSON is the data files as they are, in Chinese. The CSV is for spreadsheets: column names are the data files’ fields, the column “source” says where in the plan a record comes from, and an empty cell means that the plan gives nothing.";
    /// While the data are read.
    pub reading = "正在读取数据……", "Reading the data…";
    /// Columns of the list.
    pub columns: [&'static str; 3] = ["内容", "条数", "下载"], ["Content", "Records", "Download"];
    /// The description of the fields.
    pub schema = "字段说明（JSON Schema）", "Description of the fields (JSON Schema)";
    /// Where the checksums of the published files are.
    pub sums = "程序文件的 SHA-256", "SHA-256 of the program’s files";
}
/// Where the schema is, beside the page.
pub const SCHEMA_FILE: &str = "data/schema.json";
/// Where the checksums are, beside the page.
pub const SUMS_FILE: &str = "SHA256SUMS";
words! {
    /// Where schema and checksums are, for a page from no web server.
    pub elsewhere = "字段说明（schema.json）随网站发布；这个文件的 SHA-256 写在同一文件夹的 SHA256SUMS 里。", "The description of the fields (schema.json) is published with the website; the SHA-256 of this file stands in SHA256SUMS in the same folder.";
    /// The data could not be read again.
    pub missing(reason: &str) = "没有取到数据（{reason}）。请检查网络后重新打开这一页。", "The data could not be loaded ({reason}). Check your connection and open this page again.";
}

/// Downloads everything in one file of the form `form`.
#[must_use]
pub fn download_all(form: &str) -> String {
    let download = words::download();
    sentence!(
        "{download} 全部数据（{form}）",
        "{download} all data ({form})"
    )
}

/// Downloads what `label` names as a file of the form `form`.
#[must_use]
pub fn download_one(label: &str, form: &str) -> String {
    let download = words::download();
    sentence!("{download} {label} {form}", "{download} {label} as {form}")
}

/// The content of a data file; its name where there are no words for it.
#[must_use]
pub fn label(file: &str) -> &str {
    match file {
        "sections.json" => word!("规划目录", "Contents of the plan"),
        "places.json" => word!("镇、街道和区域", "Towns, subdistricts and zones"),
        "indicators.json" => word!("指标", "Indicators"),
        "headlines.json" => word!("主要目标", "Main goals"),
        "clusters.json" => word!("产业", "Industries"),
        "parks.json" => word!("园区", "Parks"),
        "micro_parks.json" => word!("小微园", "Micro-parks"),
        "projects.json" => word!("重大产业项目", "Major industrial projects"),
        "tasks.json" => word!("任务与保障措施", "Tasks and safeguards"),
        "commitments.json" => word!("量化承诺", "Measurable commitments"),
        "firms.json" => word!("企业与机构", "Firms and institutes"),
        "audit.json" => word!("核对用的数字", "Figures for the checks"),
        "points.json" => word!(
            "问题、机遇、原则、政策措施、旧园区和正文点名的项目",
            "Problems, opportunities, principles, measures, old sites and projects named in the text"
        ),
        "achievements.json" => word!(
            "“十三五”成绩",
            "Results of the 13th Five-Year period (2016–2020)"
        ),
        "everyday.json" => word!("常用说法", "Everyday words"),
        "glossary.json" => word!("术语", "Terms"),
        other => other,
    }
}

/// What a table says of itself.
#[must_use]
pub fn origin(plan: &Plan, file: &str) -> [(&'static str, String); 3] {
    let overview = &plan.overview;
    [
        (
            word!("规划", "Plan"),
            translated(&overview.title).to_owned(),
        ),
        (word!("内容", "Content"), label(file).to_owned()),
        (
            word!("来源", "Source"),
            sentence!(
                "规划全文；数据版本 {}（{}）",
                "The whole plan; data version {} ({})",
                overview.data_version,
                overview.data_date
            ),
        ),
    ]
}

/// Yes or no.
#[must_use]
pub fn flag(flag: bool) -> &'static str {
    if flag {
        word!("是", "yes")
    } else {
        word!("否", "no")
    }
}

words! {
    /// The checksum of the data.
    pub checksum(file: &str, sum: &str) = "{file} 的 SHA-256：{sum}", "SHA-256 of {file}: {sum}";
}
