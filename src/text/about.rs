//! What the view 说明 says.

use crate::model::Plan;

/// A heading with its paragraphs.
#[derive(Debug, Clone, Copy)]
pub struct Topic {
    /// The heading.
    pub heading: &'static str,
    /// Paragraphs below it.
    pub paragraphs: &'static [&'static str],
}

/// Heading of the view.
pub const HEADING: &str = "这是什么，数据从哪里来";
/// Heading above the title's origin and the version.
pub const TITLE_HEADING: &str = "规划名称与数据版本";
/// Heading above the switch of the copy.
pub const COPY_HEADING: &str = "断网时打开";
/// What the copy is.
pub const COPY: &str =
    "浏览器可以保存本页的程序和数据，下次没有网络也能打开；有网络时总是先取最新的。";
/// The switch of the copy.
pub const KEEP_COPY: &str = "保存一份供断网时打开";
/// Heading above the glossary.
pub const TERMS_HEADING: &str = "术语";

/// Everything that does not depend on the plan.
pub const TOPICS: [Topic; 9] = [
    Topic {
        heading: "数据来源",
        paragraphs: &[
            "项目的名称、建设性质、行业类别、地点、年限和总投资与规划附件《重大产业项目汇总表》逐行一致；每个项目的详情写明它在附件中的位置。",
            "“建设内容”一栏是本工具自己的一句话摘要，不是规划原文；面积和产能旁边的引号内是附件的原文。",
            "附件没有给出的数字写作“未公布”，不当作 0。",
        ],
    },
    Topic {
        heading: "合计怎样算",
        paragraphs: &[
            "合计、小计和各筛选项旁的数目由本工具按附件各行相加，随筛选条件变化；未公布投资的项目计入项数，不计入金额，并在合计处注明。",
            "筛选项旁的数目是：其他筛选条件不变时，选中这一项会得到多少个项目。",
            "按年份筛选时，建设期与所选年份有重叠的项目都算在内。",
        ],
    },
    Topic {
        heading: "关联怎样来",
        paragraphs: &[
            "“规划列明”表示规划文字点名了该项目或其企业；“按地点推断”表示项目与园区在同一镇或街道；“按名称推断”表示名称相同或相近。后两种是本工具的推断，规划没有写明。",
        ],
    },
    Topic {
        heading: "增长率和表盘怎样算",
        paragraphs: &[
            "“每年需增长”是年均复合增长率：（目标 ÷ 基数）的年数次方根减 1，由本工具按规划的基数和目标计算；“实际每年”按规划表1的 2015 年值和 2020 年实际值计算。每张卡片的“怎样算”写明代入的数字和出处。",
            "主要目标的表盘显示 2020 年基数占 2025 年目标的百分比。产业表盘的刻度到最大的产业目标为止，粗标记是该产业 2025 年目标，细标记是百亿元；规划没有公布各产业 2020 年的产值，所以弧线是空的。",
        ],
    },
    Topic {
        heading: "指标、承诺和核对",
        paragraphs: &[
            "指标和承诺的数字照原文印的样子列出，旁边的“出处”写明在规划的哪一段、哪一行。完成情况是实际值除以目标值，以及实际增量占计划增量的比例；百分比类指标只算相差几个百分点，不算增长率。",
            "“按主题关联”是本工具的推断：承诺与所列记录说的是同一件事，规划没有写明。",
            "“核对”把规划写明的数字重新计算。印出的数代表四舍五入前的一段范围，两段范围相接即为一致；家数、个数按准确数算。“口径可能不同”表示从文字看两处说的可能不是同一件事。",
        ],
    },
    Topic {
        heading: "地图和图表",
        paragraphs: &[
            "地图是示意图：园区和部分镇、街道的位置按规划文字示意，不是测绘成果。园区圆的面积与 2025 年目标成正比，颜色是它列在最前的主导产业。",
            "图表随筛选条件变化；点选图中的一项，项目库、图表和地图一起筛选，再点一次取消。按某一类筛选时，该类的图仍显示其他各项，便于改选。每张图都可以换成表格，也可以下载。",
        ],
    },
    Topic {
        heading: "怎样搜索",
        paragraphs: &[
            "输入时即搜索。多个词之间用空格隔开，表示都要符合；不分全角半角和大小写。",
            "名称、地点、行业和建设性质可以用拼音全拼、首字母或混合输入，例如 yadeke 或 ydk。摘要和产能只按文字搜索。",
            "地址栏随时保存当前的搜索、筛选、排序、分组、列和打开的项目；复制链接即可原样转给别人。",
        ],
    },
    Topic {
        heading: "隐私",
        paragraphs: &[
            "全部计算在您的浏览器里完成。本页不使用 Cookie，不统计访问，不向任何第三方发送请求；存在本机的只有您选择的外观，以及本页文件的一份副本（供断网时打开，可在下面关闭）。",
        ],
    },
    Topic {
        heading: "许可",
        paragraphs: &[
            "程序以 MIT 许可发布，用 Rust、Leptos、wasm-bindgen、serde 等开源软件写成；拼音表由 pinyin 软件包（MIT 许可）在构建时生成。图表用 Apache ECharts（Apache-2.0 许可）绘制，选项由 charming（MIT 或 Apache-2.0 许可）写成；许可全文在网站的 charts-licences.txt 和离线文件内。",
        ],
    },
];

/// What the app is, in two sentences.
#[must_use]
pub fn lead(plan: &Plan) -> String {
    let overview = &plan.overview;
    format!(
        "这里可以搜索、核对和带走《{}》（{}–{} 年）：主要目标、{} 个产业、{} 个园区和附件中的 {} 个重大产业项目。没有后台服务器，数据随页面一起送到您的浏览器。",
        overview.title,
        overview.period.start,
        overview.period.end,
        plan.clusters.len(),
        plan.parks.len(),
        plan.projects.len()
    )
}

/// Versions of data and program.
#[must_use]
pub fn version(plan: &Plan) -> String {
    let overview = &plan.overview;
    format!(
        "数据版本 {}（{}），程序版本 {}。",
        overview.data_version,
        overview.data_date,
        env!("CARGO_PKG_VERSION")
    )
}
