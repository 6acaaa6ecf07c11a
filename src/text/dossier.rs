//! What a dossier says beside what its view says: head, foot, and the bar above the preview.
#![allow(
    missing_docs,
    reason = "each constant's name and text say what it is for"
)]

use super::language::{semicolon, sentence, space, translated, word, words};
use super::{answers, facets, format, labels, map, sheets, words};
use crate::model::Plan;
use crate::query::{Query, View};

words! {
    /// Opens the dossier of a view.
    pub open = "A4 档案", "Printable report";
    pub print = "打印或另存为 PDF", "Print or save as PDF";
    pub back = "返回", "Back";
    pub preview = "纸面预览（A4）", "Print preview (A4)";
    /// Stands beside the buttons of the preview.
    pub help = "打印窗口里的“目标打印机”选“另存为 PDF”即可存成文件。Chrome、Edge 131 及以上版本会印出页码；其他浏览器请在打印窗口里打开“页眉和页脚”。", "To save a file, choose “Save as PDF” as the destination in the print window. Chrome and Edge from version 131 on print page numbers; in other browsers, turn on “Headers and footers” in the print window.";
    pub dossier = "档案", "Printable report";
    pub conditions_label = "筛选条件", "Filters";
    pub extent = "范围", "Coverage";
    pub arranged_label = "排列", "Order";
    pub date_label = "打印日期", "Printed on";
    pub version = "版本", "Versions";
    pub link = "链接", "Link";
    pub scan = "扫码在线查看", "Scan to see it online";
    pub too_long = "筛选条件太多，网址太长，放不进二维码，请使用链接。", "There are so many filters that the address does not fit into a QR code. Please use the link.";
    /// Stands in the place of the code where the page has no address.
    pub no_address = "本档案由离线文件生成，没有网址，所以没有二维码。用同一份文件打开后，把下面这一段接在地址末尾即可看到同样的内容。", "This report was made from an offline file, which has no web address, so there is no QR code. Open the same file and add the following to the end of its address to see the same content.";
    pub sources_label = "来源", "Source";
    pub computed = "本工具计算", "Our calculation";
    pub inferred = "本工具推断", "Our inference";
    pub map_sources = "底图", "Base map";
}

/// Title of the page while it shows the dossier of `view`; browsers offer it as the file's name.
#[must_use]
pub fn title(view: View) -> String {
    let view = labels::view(view);
    sentence!(
        "奉化规划{0}：{1}",
        "{0} – Fenghua plan: {1}",
        dossier(),
        view
    )
}

/// What stands above the plan's title.
#[must_use]
pub fn kind(view: View) -> String {
    format!(
        "{} · {} · {}",
        words::app_name(),
        dossier(),
        labels::view(view)
    )
}

/// A day: `2026 年 11 月 25 日`, `25 November 2026`.
#[must_use]
pub fn date([year, month, day]: [u32; 3]) -> String {
    let number = usize::try_from(month).unwrap_or_default();
    let name = number.checked_sub(1).and_then(|at| MONTHS.get(at));
    let name = name.copied().unwrap_or_default();
    sentence!("{year} 年 {month} 月 {day} 日", "{day} {name} {year}")
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// What is asked of the view in words; empty where nothing can be asked of it, or nothing is.
#[must_use]
pub fn conditions(plan: &'static Plan, query: &Query) -> String {
    let asked = query.heeded();
    match query.view {
        View::Projects => answers::conditions(plan, &asked),
        View::Overview | View::Clusters if !asked.accept_all() => answers::conditions(plan, &asked),
        View::Parks => facets::chosen(plan, query),
        _ => facets::conditions(plan, query).unwrap_or_default(),
    }
}

/// Heading of the dossier of projects.
#[must_use]
pub fn projects(plan: &Plan) -> String {
    let district = translated(&plan.overview.district);
    let heading = words::projects_heading();
    sentence!("{district}{heading}", "{district}: {heading}")
}

/// Order and groups of the projects, where they are not the annex's.
#[must_use]
pub fn arranged(query: &Query) -> String {
    if query.view != View::Projects {
        return String::new();
    }
    let order = query.sort.map(labels::sort);
    let groups = query.grouping.map(labels::grouping);
    let groups = groups.map(|by| sentence!("按{by}分组", "grouped by: {by}"));
    let parts: Vec<String> = order.into_iter().chain(groups).collect();
    parts.join(semicolon())
}

/// What stands at the end of the dossier of `view`: each a label and its sentences.
#[must_use]
pub fn notes(plan: &'static Plan, view: View) -> Vec<(&'static str, String)> {
    let mut notes = vec![(sources_label(), sources(plan, view))];
    let (sums, guesses) = ours(view);
    notes.push((computed(), sums.to_owned()));
    notes.push((inferred(), guesses.to_owned()));
    // Elsewhere they stand below the map itself.
    if view == View::Overview {
        notes.push((map_sources(), map::notes(plan).join(space())));
    }
    notes.retain(|(_, text)| !text.is_empty());
    notes
}

/// Where the figures of `view` stand in the plan.
fn sources(plan: &Plan, view: View) -> String {
    let stated = match view {
        View::Overview => word!(
            "正文、表1、表2，卡片中写明各数字的出处",
            "the main text, Table 1 and Table 2; each card gives the source of its figures"
        ),
        View::Clusters => word!(
            "第四章和专栏，每个产业末行写明出处",
            "Section IV and the boxes; the last line of each industry gives the source"
        ),
        View::Parks => word!(
            "专栏 1，每个园区末行写明出处",
            "Box 1; the last line of each park gives the source"
        ),
        View::Projects => word!(
            "附件《重大产业项目汇总表》",
            "the annex, the summary table of major industrial projects"
        ),
        View::About => word!("见正文各节", "see the sections above"),
        _ => sheets::of(view).map_or("", |it| it.source),
    };
    let period = format::years(Some(plan.overview.period));
    sentence!(
        "《{0}》（{period} 年）：{1}。引用时以规划原文为准。",
        "{0}: {1}. When citing, the plan’s own text prevails.",
        translated(&plan.overview.title),
        stated
    )
}

/// What of `view` is computed and what is inferred; empty for nothing.
fn ours(view: View) -> (&'static str, &'static str) {
    words! {
        relations = "“按地点推断”“按名称推断”“按主题关联”的关系由本工具推断，规划没有写明；“规划列明”的除外。", "Links “inferred from the place”, “inferred from the name” and “linked by subject” are our inferences and not stated in the plan; those “named in the plan” are the plan’s own.";
    }
    words! {
        gauges = "表盘的刻度到最大的产业目标为止，浅色弧和粗标记是 2025 年目标，细标记是百亿元；规划没有公布各产业 2020 年的产值，只有填写的实际数才画成实色。", "The gauges run up to the largest industry target; the light arc and the thick mark are the 2025 target, the thin mark is ¥10 billion. The plan does not publish the industries’ output in 2020, so only entered figures are drawn solid.";
    }
    match view {
        View::Overview => (
            word!(
                "“每年需增长”是年均复合增长率：（目标 ÷ 基数）的年数次方根减 1，按规划的基数和目标计算；“实际每年”按规划的 2015 年值和 2020 年实际值计算。",
                "“Annual growth needed” is the compound annual growth rate: (target ÷ base) to the power of 1 ÷ years, minus 1, from the plan’s base and target. Actual annual growth is calculated from the plan’s 2015 figure and actual 2020 figure."
            ),
            "",
        ),
        View::Indicators => (
            word!(
                "“本站计算”一列：增长率是年均复合增长率；完成情况是实际值除以目标值，以及实际增量占计划增量的比例；百分比类指标只算相差几个百分点。条形是已达到的数（没有时为基数），竖线是目标，短线是基数。",
                "The column “Our calculation”: growth is the compound annual growth rate; achievement is the actual figure divided by the target, and the actual increase as a share of the planned increase; for percentages, only the difference in percentage points. The bar is the figure reached (the base where there is none), the long line the target, the short line the base."
            ),
            "",
        ),
        View::Clusters => (gauges(), relations()),
        View::Parks => (
            word!(
                "十园合计与占比由本工具按各园目标计算；各镇、街道的项目数和投资按附件各行相加。",
                "The ten parks’ total and shares are our calculation from the parks’ targets; project numbers and investment by town and subdistrict are our sums of the rows in the annex."
            ),
            relations(),
        ),
        View::Projects => (
            word!(
                "合计、小计和图表由本工具按附件各行相加，只含符合筛选条件的项目；未公布投资的项目计入项数，不计入金额。",
                "Totals, subtotals and charts are our sums of the rows in the annex and cover only projects that match the filters. Projects whose investment is not published are counted as projects but not in the amount."
            ),
            word!(
                "项目与园区、产业集群的关联，凡写明“推断”的由本工具推断，规划没有写明。",
                "Links from projects to parks and industry clusters marked “inferred” are our inferences; the plan does not state them."
            ),
        ),
        View::Firms | View::Tasks => ("", relations()),
        View::Audit => (
            word!(
                "规划写明的数字重新计算。印出的数代表四舍五入前的一段范围，两段范围相接即为一致；家数、个数按准确数算。",
                "The plan’s figures are calculated again. A printed figure stands for the range of values that round to it, and two figures agree when their ranges touch; numbers of firms and other counts are exact."
            ),
            word!(
                "“口径可能不同”表示从文字看两处说的可能不是同一件事，是本工具的判断。",
                "“Scope may differ” means that, by their wording, the two passages may not be about the same thing; this is our judgement."
            ),
        ),
        View::Progress => (
            word!(
                "状态由本工具按写明的方法根据填报的数计算；标明“填报”的数由填报人提供，不是规划的数，本工具没有核实。",
                "Statuses are our calculation from the entered figures, by the method stated. Figures marked “entered” come from the people who enter them; they are not the plan’s, and we have not verified them."
            ),
            "",
        ),
        View::About => ("", ""),
    }
}
