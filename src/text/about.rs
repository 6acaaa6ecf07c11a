//! What the view 说明 says.

mod chinese;
mod english;
mod topic;

pub use topic::Topic;

use super::language::{sentence, translated, word, words};
use super::{data, format, methods};
use crate::model::Plan;
use crate::model::point::PointKind;
use crate::query::View;

words! {
    /// Heading of the view.
    pub heading = "这是什么，数据从哪里来", "What this is and where the data come from";
    /// Heading above the title's origin and the version.
    pub title_heading = "规划名称与数据版本", "Title of the plan and versions";
    /// Label of the index of the view.
    pub contents_label = "目录", "Contents";
}
/// Where a link to what the app is leads.
pub const START_ID: &str = "start";
/// Where a link to the title's origin and the version leads.
pub const VERSIONS_ID: &str = "versions";
/// Where a link to the licences leads.
pub const LICENCES_ID: &str = "licences";
/// Where a link to the plan's headings leads.
pub const CONTENTS_ID: &str = "contents";
words! {
    /// Heading above the plan's headings.
    pub contents_heading = "规划目录", "Contents of the plan";
    /// A heading that the plan lacks.
    pub not_printed = "本站补的占位，便于指明出处", "our placeholder, added so that sources can be cited";
}
/// Where a link to the viewpoints leads.
pub const VIEWPOINTS_ID: &str = "background";
words! {
    /// Heading above the viewpoints.
    pub viewpoints_heading = "规划怎样看自己", "How the plan sees itself";
    /// What the viewpoints are.
    pub viewpoints_label = "标题是规划的，说明是本站用一句话概括的，详情请看出处。", "The headings are the plan’s; the one-sentence summaries are ours. For details, see the source.";
}
/// Where a link to the glossary leads.
pub const TERMS_ID: &str = "terms";
/// Where a link to the snippet of a frame leads.
pub const EMBED_ID: &str = "embed";
/// Where a link to the switch of the copy leads.
pub const COPY_ID: &str = "copy";
/// Where a link to the downloads leads.
pub const DATA_ID: &str = "data";
words! {
    /// Heading above the switch of the copy.
    pub copy_heading = "断网时打开", "Opening offline";
    /// What the copy is.
    pub copy = "浏览器可以保存本页的程序和数据，下次没有网络也能打开；有网络时先取最新的，网络 5 秒没有回应时先用保存的。新版本要完整取到、逐个文件核对（发布单位可以换的数据只核对格式），并且旧版本的标签页都已关闭，才会替换旧的副本。", "Your browser can keep this page’s program and data so that it opens next time without a connection. When you are online, the latest version is fetched first; if the network does not answer for 5 seconds, the saved one is shown. A new version replaces the copy only once it has arrived in full, every file has been checked (data that the publisher may replace, only for their format) and all tabs with the old version are closed.";
    /// The switch of the copy.
    pub keep_copy = "保存一份供断网时打开", "Keep a copy for opening offline";
    /// Shows the licences.
    pub show_licences = "查看许可全文", "Show the full licences";
    /// Leads from one term to all.
    pub all_terms = "全部术语", "All terms";
    /// Heading above the glossary.
    pub terms_heading = "术语", "Terms";
}

/// Id of the section about statuses.
pub const STATUSES_ID: &str = "statuses";
words! {
    /// What entered figures are.
    pub entered = "“填报”的数由填报人提供，不是规划的数，本工具没有核实；它们用另一种颜色和“填报”二字标出，并写明谁、何时、依据什么。填报不会上传，只保存在您的浏览器里和您另存的文件里；发布单位也可以随页面发布。", "Figures marked “entered” come from the people who enter them. They are not the plan’s, and we have not verified them. They are shown in another colour with the word “entered”, and with who entered them, when and from what source. They are not sent anywhere: they are kept only in your browser and in the files that you save. The publisher of this page may also publish figures with it.";
}

/// Sources, methods, and what the makers of the app state.
#[must_use]
pub fn topics() -> &'static [Topic; 11] {
    word!(&chinese::TOPICS, &english::TOPICS)
}

/// What the app is, in two sentences.
#[must_use]
pub fn lead(plan: &Plan) -> String {
    let overview = &plan.overview;
    let title = translated(&overview.title);
    let [start, end] = [overview.period.start, overview.period.end];
    let counts = [plan.clusters.len(), plan.parks.len(), plan.projects.len()];
    let [clusters, parks, projects] = counts.map(format::count);
    sentence!(
        "这里可以搜索、核对和带走《{title}》（{start}–{end} 年）：主要目标、{clusters} 个产业、{parks} 个园区和附件中的 {projects} 个重大产业项目。没有后台服务器，数据随页面一起送到您的浏览器。",
        "Here you can search, check and download the {title}: its main goals, {clusters} industries, {parks} parks and the {projects} major industrial projects in its annex. There is no server behind it: the data reach your browser with the page."
    )
}

/// Versions of data and program.
#[must_use]
pub fn version(plan: &Plan) -> String {
    let overview = &plan.overview;
    sentence!(
        "数据版本 {}（{}），程序版本 {}。",
        "Data version {} ({}), program version {}.",
        overview.data_version,
        overview.data_date,
        env!("CARGO_PKG_VERSION")
    )
}

words! {
    /// Why the licences do not come.
    pub no_licences(reason: &str) = "没有取到许可全文（{reason}）。请检查网络后再试。", "The licences could not be loaded ({reason}). Please check your connection and try again.";
    /// Opens the plan's headings.
    pub contents(plan: &Plan) = "展开全部 {} 个标题、表格、专栏和附件", "Show all {} headings, tables, boxes and annexes", plan.sections.len();
    /// Heading above points of a kind.
    pub points(PointKind) {
        PointKind::Problem => "存在问题", "Problems";
        PointKind::Opportunity => "机遇", "Opportunities";
        PointKind::Challenge => "挑战", "Challenges";
        PointKind::Principle => "基本原则", "Basic principles";
        PointKind::Measure => "政策措施", "Measures";
        PointKind::Site => "老园区、老地块的去向", "What becomes of old sites";
        PointKind::Project => "正文点名、附件没有的项目", "Projects named in the text but not in the annex";
    }
}

/// The view that shows points of a kind.
#[must_use]
pub fn view_of(kind: PointKind) -> View {
    match kind {
        PointKind::Measure | PointKind::Site | PointKind::Project => View::Tasks,
        PointKind::Problem
        | PointKind::Opportunity
        | PointKind::Challenge
        | PointKind::Principle => View::About,
    }
}

words! {
    methods_page = "计算方法", "How figures are calculated";
    using_page = "怎样使用", "How to use this site";
    plan_page = "规划的目录和背景", "Contents and background of the plan";
    offers_page = "嵌入网页和断网打开", "Embedding and opening offline";
    access_page = "无障碍、语言和单位", "Accessibility, languages and units";
    statements_page = "隐私和许可", "Privacy and licences";
}

/// A page of the view: its name, and the ids of its sections, of which the first one opens it.
pub type Page = (&'static str, &'static [&'static str]);

/// The pages in their order. Neither frames nor copies are offered inside of a frame and on paper.
#[must_use]
pub fn pages(is_frame: bool) -> Vec<Page> {
    let pages: [Page; 10] = [
        (heading(), &[START_ID, "sources", VERSIONS_ID]),
        (methods_page(), &["totals", "relations", "growth", "checks"]),
        (methods::heading(), &[STATUSES_ID]),
        (using_page(), &["searching", "maps"]),
        (plan_page(), &[CONTENTS_ID, VIEWPOINTS_ID]),
        (terms_heading(), &[TERMS_ID]),
        (data::heading(), &[DATA_ID]),
        (offers_page(), &[EMBED_ID, COPY_ID]),
        (access_page(), &["access", "language"]),
        (statements_page(), &["privacy", LICENCES_ID]),
    ];
    let is_shown = |(_, sections): &Page| !is_frame || !sections.contains(&EMBED_ID);
    pages.into_iter().filter(is_shown).collect()
}

/// Position of the page that holds the section, term or viewpoint `item`; of the first one for anything
/// else.
#[must_use]
pub fn page_of(plan: &Plan, item: Option<&str>, is_frame: bool) -> usize {
    let item = item.unwrap_or_default();
    let section = if plan.terms().iter().any(|it| it.id == item) {
        TERMS_ID
    } else if plan.point(item).is_some() {
        VIEWPOINTS_ID
    } else {
        item
    };
    let mut pages = pages(is_frame).into_iter();
    let at = pages.position(|(_, sections)| sections.contains(&section));
    at.unwrap_or_default()
}
