//! What charts say: titles, headings, and sentences about what they show.
#![allow(
    missing_docs,
    reason = "each constant's name and text say what it is for"
)]

use super::language::{word, words};
use super::{format, places};
use crate::model::Plan;
use crate::model::locator::Locator;
use crate::model::measure::Investment;
use crate::model::overview::Overview;
use crate::model::project::Project;
use crate::results::Total;

words! {
    pub panel = "图表", "";
    pub panels = "图表或地图", "";
    pub map = "地图", "";

    pub by_sector_label = "行业类别与建设性质", "";
}
#[must_use]
pub fn by_sector_columns() -> [&'static str; 3] {
    word!(
        ["行业类别 · 建设性质", "项目数", "总投资（亿元）"],
        ["", "", ""]
    )
}
words! {
    pub by_place_label = "建设地点", "";
}
#[must_use]
pub fn by_place_columns() -> [&'static str; 3] {
    word!(["建设地点", "项目数", "总投资（亿元）"], ["", "", ""])
}
words! {
    pub by_start_label = "开工年份", "";
}
#[must_use]
pub fn by_start_columns() -> [&'static str; 3] {
    word!(["开工年份", "项目数", "总投资（亿元）"], ["", "", ""])
}
words! {
    pub by_construction_label = "各年在建项目", "";
}
#[must_use]
pub fn by_construction_columns() -> [&'static str; 3] {
    word!(["年份", "在建项目数", "总投资（亿元）"], ["", "", ""])
}
words! {
    pub treemap_label = "投资分布", "";
}
#[must_use]
pub fn treemap_columns() -> [&'static str; 4] {
    word!(
        ["项目", "行业类别", "建设性质", "总投资（亿元）"],
        ["", "", "", ""]
    )
}
words! {
    pub timeline_label = "建设进度表", "";
}
#[must_use]
pub fn timeline_columns() -> [&'static str; 4] {
    word!(
        ["项目", "建设性质", "起止年限", "总投资（亿元）"],
        ["", "", "", ""]
    )
}
words! {
    pub clusters_label = "各产业 2025 年目标产值", "";
}
#[must_use]
pub fn clusters_columns() -> [&'static str; 2] {
    word!(["产业", "2025 年目标"], ["", ""])
}
words! {
    pub parks_label = "各园区 2025 年目标产值", "";
}
#[must_use]
pub fn parks_columns() -> [&'static str; 3] {
    word!(["园区", "2025 年目标", "主导产业"], ["", "", ""])
}
words! {
    pub hundred = "百亿", "";
    pub no_cluster = "不属于九个产业", "";
    pub no_base = "规划未公布基数", "";

    pub as_table_label = "表格", "";
}
pub const SVG: &str = "SVG";
pub const PNG: &str = "PNG";
words! {
    pub loading = "正在准备图表…", "";
    pub keys_hint = "方向键移动，回车选择", "";
    pub retry = "重试", "";
    pub plan = "规划", "";
    pub conditions = "筛选条件", "";
    pub chart = "图表", "";
    pub finding = "结论", "";
    pub source = "来源", "";
    pub link = "链接", "";
}

/// Why a table stands where a chart would be.
#[must_use]
pub fn missing(reason: &str) -> String {
    let reason = if reason.is_empty() {
        String::new()
    } else {
        format!("（{reason}）")
    };
    format!("没有取到图表文件{reason}，先用表格显示同样的数据。请检查网络后重试。")
}

words! {
    /// Why a file was not made.
    pub not_drawn = "图还没有画出来，请滚动到图所在的位置后再下载，或下载 CSV。", "";
}

/// Where figures of projects come from.
#[must_use]
pub fn source_of_projects(overview: &Overview) -> String {
    format!(
        "规划附件《重大产业项目汇总表》；数据版本 {}（{}）；合计为本工具计算",
        overview.data_version, overview.data_date
    )
}

/// Where targets come from: the section in which `first` of them stands.
#[must_use]
pub fn source_of_targets(plan: &Plan, first: Option<Locator>) -> String {
    let section = first.map(|it| places::citation(plan, Locator { part: None, ..it }));
    format!(
        "规划 {}；数据版本 {}（{}）",
        section.unwrap_or_default(),
        plan.overview.data_version,
        plan.overview.data_date
    )
}

/// Name of a file, without its ending.
#[must_use]
pub fn file_name(title: &str) -> String {
    format!("奉化规划图表-{title}")
}

/// Label of a button that carries a chart away.
#[must_use]
pub fn download(title: &str, kind: &str) -> String {
    format!("下载 {kind}：{title}")
}

/// Label of the button that shows the table.
#[must_use]
pub fn as_table(title: &str) -> String {
    format!("用表格显示：{title}")
}

/// Parts of a label.
#[must_use]
pub fn joined(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|it| !it.is_empty()).collect();
    parts.join(" · ")
}

/// A point as one line.
#[must_use]
pub fn spoken(label: &str, value: &str) -> String {
    format!("{label}：{value}")
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

/// A target at the end of a bar, with what people entered.
#[must_use]
pub fn with_entered(target: &str, entered_yi: f64) -> String {
    format!(
        "{target}，{} {}",
        super::entered::sign(),
        format::number(entered_yi)
    )
}

/// A number of projects.
#[must_use]
pub fn projects(count: u32) -> String {
    format!("{} 项", format::whole(count.into()))
}

/// An amount inside of a drawing, in the shortest way: `13.38 亿`.
#[must_use]
pub fn yi(amount: Investment) -> String {
    format!("{} 亿", format::yi(amount))
}

/// Number and investment, with what is missing from it.
#[must_use]
pub fn amount(total: Total) -> String {
    let missing = match total.unpublished {
        0 => String::new(),
        count => format!("（{} 项未公布）", format::whole(count.into())),
    };
    format!(
        "{}，总投资 {} 亿元{missing}",
        projects(total.projects),
        format::yi(total.investment)
    )
}

/// Number and investment at the end of a bar.
#[must_use]
pub fn short_amount(total: Total) -> String {
    joined(&[&projects(total.projects), &yi(total.investment)])
}

/// A target at the end of a bar.
#[must_use]
pub fn target(yi: f64, is_at_least: bool) -> String {
    let more = if is_at_least { "以上" } else { "" };
    format!("{} 亿{more}", format::number(yi))
}

/// A share in whole per cent.
#[must_use]
pub fn per_cent(share_pct: f64) -> String {
    format!("{}%", format::number(share_pct.round()))
}

/// A year.
#[must_use]
pub fn year(year: u16) -> String {
    format!("{year} 年")
}

/// Projects that share one area.
#[must_use]
pub fn rest(count: u32) -> String {
    format!("其余 {}", projects(count))
}

words! {
    nothing = "没有符合条件的项目。", "";
}

/// What the division by sector comes to.
#[must_use]
pub fn by_sector(first: Option<&str>, most: u32, all: u32) -> String {
    match first {
        Some(first) => format!(
            "{first}最多，{}，占 {}的 {}。",
            projects(most),
            projects(all),
            share(most, all)
        ),
        None => nothing().to_owned(),
    }
}

/// What the division by place comes to.
#[must_use]
pub fn by_place(first: Option<(&str, Total)>, all: u32, places: usize, shown: usize) -> String {
    let Some((first, total)) = first else {
        return nothing().to_owned();
    };
    let cut = if places > shown {
        format!("共 {places} 处，画出项目最多的 {shown} 处。")
    } else {
        String::new()
    };
    format!(
        "{first}最多，{}，占 {}的 {}，投资 {} 亿元。{cut}",
        projects(total.projects),
        projects(all),
        share(total.projects, all),
        format::yi(total.investment)
    )
}

/// What the division by first year comes to.
#[must_use]
pub fn by_start(busiest: Option<(u16, Total)>, unknown: u32) -> String {
    match busiest {
        Some((year, total)) => format!(
            "{year} 年开工最多，{}，投资 {} 亿元。{}",
            projects(total.projects),
            format::yi(total.investment),
            without_years(unknown)
        ),
        None if unknown > 0 => without_years(unknown),
        None => nothing().to_owned(),
    }
}

/// What the division by year of construction comes to.
#[must_use]
pub fn by_construction(busiest: Option<(u16, Total)>, unknown: u32) -> String {
    match busiest {
        Some((year, total)) => format!(
            "{year} 年在建最多，{}。一个项目在起止年限内的每一年都计入。{}",
            projects(total.projects),
            without_years(unknown)
        ),
        None if unknown > 0 => without_years(unknown),
        None => nothing().to_owned(),
    }
}

fn without_years(count: u32) -> String {
    match count {
        0 => String::new(),
        count => format!("{}年限未公布。", projects(count)),
    }
}

/// What the areas come to: all that match, the largest of them, how many have areas.
#[must_use]
pub fn treemap(total: Total, largest: Option<&Project>, shown: usize) -> String {
    let Some(largest) = largest else {
        return if total.projects > 0 {
            format!("{}都未公布投资。", projects(total.projects))
        } else {
            nothing().to_owned()
        };
    };
    let missing = match total.unpublished {
        0 => String::new(),
        count => format!("{}未公布投资，没有画出。", projects(count)),
    };
    let published = total.projects - total.unpublished;
    let cut = if usize::try_from(published).is_ok_and(|all| all > shown) {
        format!("画出投资最大的 {shown} 项，其余按行业合并。")
    } else {
        String::new()
    };
    format!(
        "投资最大的是{}，{}，占 {} 亿元的 {}。{missing}{cut}",
        largest.name,
        format::yi_with_unit(largest.investment),
        format::yi(total.investment),
        money_share(largest.investment.unwrap_or_default(), total.investment)
    )
}

/// What the timeline comes to: how many match, how many have years, which, how many are drawn.
#[must_use]
pub fn timeline(all: u32, dated: usize, years: Option<(u16, u16)>, drawn: usize) -> String {
    let Some((first, last)) = years else {
        return if all > 0 {
            without_years(all)
        } else {
            nothing().to_owned()
        };
    };
    let dated_count = u32::try_from(dated).unwrap_or(u32::MAX);
    let missing = without_years(all.saturating_sub(dated_count));
    let cut = if dated > drawn {
        format!("画出投资最大的 {drawn} 项。")
    } else {
        String::new()
    };
    format!(
        "{}从 {first} 年建到 {last} 年；续建、新建、谋划各成一段，按开工先后排列。{missing}{cut}",
        projects(dated_count)
    )
}

/// What the industries' targets come to.
#[must_use]
pub fn clusters(largest: Option<(&str, f64)>, reach: usize, all: usize) -> String {
    let Some((name, yi)) = largest else {
        return String::new();
    };
    format!(
        "{name}目标最高，{} 亿元；{all} 个产业中有 {reach} 个目标达到百亿。",
        format::number(yi)
    )
}

/// What the parks' targets come to.
#[must_use]
pub fn parks(largest: Option<(&str, f64)>, count: usize, sum_yi: f64) -> String {
    let Some((name, yi)) = largest else {
        return String::new();
    };
    let share = if sum_yi > 0.0 {
        per_cent(yi / sum_yi * 100.0)
    } else {
        String::new()
    };
    format!(
        "{name}目标最高，{} 亿元，占 {count} 个园区合计 {} 亿元的 {share}。",
        format::number(yi),
        format::number(sum_yi)
    )
}

fn share(part: u32, whole: u32) -> String {
    per_cent(f64::from(part) / f64::from(whole.max(1)) * 100.0)
}

fn money_share(part: Investment, whole: Investment) -> String {
    if whole == Investment::default() {
        return per_cent(0.0);
    }
    per_cent(part.yi() / whole.yi() * 100.0)
}
