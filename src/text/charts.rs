//! What charts say: titles, headings, labels; what they come to is in `findings`.
#![allow(
    missing_docs,
    reason = "each constant's name and text say what it is for"
)]

/// What they come to.
pub mod findings;

use super::language::{colon, sentence, translated, words};
use super::{entered, format, places};
use crate::model::Plan;
use crate::model::locator::Locator;
use crate::model::measure::Investment;
use crate::model::overview::Overview;
use crate::results::Total;

words! {
    pub panel = "图表", "Charts";
    pub panels = "图表或地图", "Charts or map";
    pub map = "地图", "Map";

    pub by_sector_label = "行业类别与建设性质", "Sector and project type";
    pub by_sector_columns: [&'static str; 3] = ["行业类别 · 建设性质", "项目数", "总投资（亿元）"], ["Sector · project type", "Projects", "Total investment (¥100 million)"];
    pub by_place_label = "建设地点", "Place";
    pub by_place_columns: [&'static str; 3] = ["建设地点", "项目数", "总投资（亿元）"], ["Place", "Projects", "Total investment (¥100 million)"];
    pub by_start_label = "开工年份", "Start year";
    pub by_start_columns: [&'static str; 3] = ["开工年份", "项目数", "总投资（亿元）"], ["Start year", "Projects", "Total investment (¥100 million)"];
    pub by_construction_label = "各年在建项目", "Projects under construction by year";
    pub by_construction_columns: [&'static str; 3] = ["年份", "在建项目数", "总投资（亿元）"], ["Year", "Projects under construction", "Total investment (¥100 million)"];
    pub treemap_label = "投资分布", "Investment by sector and project";
    pub treemap_columns: [&'static str; 4] = ["项目", "行业类别", "建设性质", "总投资（亿元）"], ["Project", "Sector", "Project type", "Total investment (¥100 million)"];
    pub timeline_label = "建设进度表", "Construction timeline";
    pub timeline_columns: [&'static str; 4] = ["项目", "建设性质", "起止年限", "总投资（亿元）"], ["Project", "Project type", "Years", "Total investment (¥100 million)"];
    pub clusters_label = "各产业 2025 年目标产值", "2025 output targets of the industries";
    pub clusters_columns: [&'static str; 2] = ["产业", "2025 年目标"], ["Industry", "2025 target"];
    pub parks_label = "各园区 2025 年目标产值", "2025 output targets of the parks";
    pub parks_columns: [&'static str; 3] = ["园区", "2025 年目标", "主导产业"], ["Park", "2025 target", "Leading industries"];
    pub hundred = "百亿", "¥10 bn";
    pub no_cluster = "不属于九个产业", "None of the nine industries";
    pub no_base = "规划未公布基数", "No 2020 figure";

    pub as_table_label = "表格", "Table";
}
pub const SVG: &str = "SVG";
pub const PNG: &str = "PNG";
words! {
    pub loading = "正在准备图表…", "Preparing the chart…";
    keys_hint = "方向键移动，回车选择", "arrow keys move, Enter chooses";
    pub retry = "重试", "Try again";
    pub plan = "规划", "Plan";
    pub conditions = "筛选条件", "Filters";
    pub chart = "图表", "Chart";
    pub finding = "结论", "Finding";
    pub source = "来源", "Source";
    pub link = "链接", "Link";
}

/// Why a table stands where a chart would be.
#[must_use]
pub fn missing(reason: &str) -> String {
    let reason = if reason.is_empty() {
        String::new()
    } else {
        sentence!("（{reason}）", " ({reason})")
    };
    sentence!(
        "没有取到图表文件{reason}，先用表格显示同样的数据。请检查网络后重试。",
        "The chart program could not be loaded{reason}, so a table shows the same figures. Check your connection and try again."
    )
}

words! {
    /// Why a file was not made.
    pub not_drawn = "图还没有画出来，请滚动到图所在的位置后再下载，或下载 CSV。", "The chart is not drawn yet. Scroll to it and download again, or download the CSV.";
    /// Where figures of projects come from.
    pub source_of_projects(overview: &Overview) = "规划附件《重大产业项目汇总表》；数据版本 {}（{}）；合计为本工具计算", "Annex of the plan, “Summary table of major industrial projects”; data version {} ({}); sums are our calculation", overview.data_version, overview.data_date;
}

/// Where targets come from: the section in which `first` of them stands.
#[must_use]
pub fn source_of_targets(plan: &Plan, first: Option<Locator>) -> String {
    let section = first.map(|it| places::citation(plan, Locator { part: None, ..it }));
    sentence!(
        "规划 {}；数据版本 {}（{}）",
        "The plan, {}; data version {} ({})",
        section.unwrap_or_default(),
        plan.overview.data_version,
        plan.overview.data_date
    )
}

words! {
    /// Name of a file, without its ending.
    pub file_name(title: &str) = "奉化规划图表-{title}", "Fenghua-plan-chart-{title}";
    /// A chart as it is read out, with the keys that it knows.
    pub with_keys(title: &str) = "{title}，{}", "{title}, {}", keys_hint();
    /// Label of a button that saves a chart.
    pub download(title: &str, kind: &str) = "下载 {kind}：{title}", "Download {kind}: {title}";
    /// Label of the button that shows the table.
    pub as_table(title: &str) = "用表格显示：{title}", "Show as a table: {title}";
}

/// Parts of a label.
#[must_use]
pub fn joined(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|it| !it.is_empty()).collect();
    parts.join(" · ")
}

/// Something with what is said of it, as one line.
#[must_use]
pub fn spoken(label: &str, value: &str) -> String {
    [label, colon(), value].concat()
}

/// The beginning of a name, marked when it goes on.
#[must_use]
pub fn shortened(name: &str, longest: usize) -> String {
    if name.chars().count() <= longest {
        return name.to_owned();
    }
    let mut short: String = name.chars().take(longest.saturating_sub(1)).collect();
    short.push('…');
    short
}

words! {
    /// A target at the end of a bar, with what people entered.
    pub with_entered(target: &str, entered_yi: f64) = "{target}，{} {}", "{target}, {} {}", entered::sign(), format::number(entered_yi);
    /// A number of projects.
    pub projects(count: u32) = "{} 项", "{}", format::counted(count as usize, "project", "projects");
    /// An amount inside a drawing, as short as possible: `13.38 亿`. In English the figure alone,
    /// whose unit the sentence above the drawing says.
    pub yi(amount: Investment) = "{} 亿", "{}", format::yi(amount);
}

/// Number and investment, with what is missing from it.
#[must_use]
pub fn amount(total: Total) -> String {
    let missing = match total.unpublished {
        0 => String::new(),
        count => not_published(&format::whole(count.into())),
    };
    let amount = format::yi_with_unit(Some(total.investment));
    counted_amount(&projects(total.projects), &amount, &missing)
}

words! {
    not_published(count: &str) = "（{count} 项未公布）", " (not published for {count})";
    counted_amount(projects: &str, amount: &str, missing: &str) = "{projects}，总投资 {amount}{missing}", "{projects}, total investment {amount}{missing}";
    bare_count(count: &str) = "{count} 项", "{count}";
    or_more = "以上", " or more";
    target_yi(yi: &str, more: &str) = "{yi} 亿{more}", "{yi}{more}";
}

/// Number and investment at the end of a bar.
#[must_use]
pub fn short_amount(total: Total) -> String {
    let count = bare_count(&format::whole(total.projects.into()));
    joined(&[&count, &yi(total.investment)])
}

/// A target at the end of a bar; in English without its unit, as amounts are.
#[must_use]
pub fn target(yi: f64, is_at_least: bool) -> String {
    let more = if is_at_least { or_more() } else { "" };
    target_yi(&format::number(yi), more)
}

/// A share in whole per cent.
#[must_use]
pub fn per_cent(share_pct: f64) -> String {
    format!("{}%", format::number(share_pct.round()))
}

words! {
    /// Instead of a share that is probably a typing error.
    pub doubtful = "数值存疑，未画", "Doubtful, not drawn";
    /// Projects that share one area.
    pub rest(count: u32) = "其余 {} 项", "{}", format::counted(count as usize, "other project", "other projects");
    /// The same, with the sector to which they belong.
    pub rest_of(sector: &str, count: u32) = "{0} {1}", "{0}: {1}", translated(sector), rest(count);
}
