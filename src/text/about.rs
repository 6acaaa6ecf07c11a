//! What the view 说明 says.

mod chinese;
mod english;
mod topic;

pub use topic::Topic;

use super::language::{sentence, translated, word, words};
use super::{data, embed, format, methods};
use crate::model::Plan;
use crate::model::point::PointKind;
use crate::query::View;

words! {
    /// Heading of the view.
    pub heading = "这是什么，数据从哪里来", "What this is and where the data come from";
    /// Heading above the title's origin and the version.
    pub title_heading = "规划名称与数据版本", "Title of the plan and versions";
    /// Label of the index of the view.
    pub contents_label = "本页内容", "On this page";
}
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
    pub copy = "浏览器可以保存本页的程序和数据，下次没有网络也能打开；有网络时总是先取最新的。新版本要完整取到、逐个文件核对无误，并且旧版本的标签页都已关闭，才会替换旧的副本。", "Your browser can keep this page’s program and data so that it opens next time without a connection. When you are online, the latest version is always fetched first. A new version replaces the copy only once it has arrived in full, every file has been checked and all tabs with the old version are closed.";
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

/// Sources and methods.
#[must_use]
pub fn method_topics() -> &'static [Topic; 8] {
    word!(&chinese::METHODS, &english::METHODS)
}

/// What the makers of the app state.
#[must_use]
pub fn statements() -> &'static [Topic; 3] {
    word!(&chinese::STATEMENTS, &english::STATEMENTS)
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

/// What stands at the top of the view: where it leads, and its words. Frames are offered outside
/// of frames only, the copy where the browser can keep one.
pub fn index(
    has_frames: bool,
    has_copy: bool,
) -> impl Iterator<Item = (&'static str, &'static str)> {
    let of = |topic: &Topic| (topic.id, topic.heading);
    let lists = [
        (STATUSES_ID, methods::heading()),
        (CONTENTS_ID, contents_heading()),
        (VIEWPOINTS_ID, viewpoints_heading()),
    ];
    let frames = has_frames.then(|| (EMBED_ID, embed::heading()));
    let copy = has_copy.then(|| (COPY_ID, copy_heading()));
    let offers = frames.into_iter().chain(copy);
    let methods = method_topics().iter().map(of).chain(lists);
    let statements = statements().iter().map(of);
    methods
        .chain(offers)
        .chain([(DATA_ID, data::heading())])
        .chain(statements)
        .chain([(TERMS_ID, terms_heading())])
}
