//! What the embed builder says.

use super::answers;
use crate::model::Plan;
use crate::query::{Conditions, Theme};

/// Heading of the section.
pub const HEADING: &str = "嵌入到其他网页";
/// What it is for.
pub const LEAD: &str = "把当前的筛选结果放进您的网页：选好样式，把代码复制到网页中即可。数据更新后，嵌入的内容随之更新。";
/// Which view the frame shows.
pub const VIEW: &str = "内容";
/// Label of the appearance.
pub const THEME: &str = "外观";
/// Label of the width.
pub const WIDTH: &str = "宽度（像素，留空为 100%）";
/// Label of the height.
pub const HEIGHT: &str = "高度（像素）";
/// Label of the switch for a frame without script.
pub const FIXED: &str = "固定高度，不含脚本";
/// What the switch for a frame without script does.
pub const FIXED_HINT: &str = "不勾选时引用本站的 embed.js，高度随内容自动调整。网页若已使用 pym.js、iframe-resizer、open-iframe-resizer 或 Datawrapper 的脚本，可以勾选，高度同样由它们调整。";
/// Label of the switch for the sandbox.
pub const SANDBOX: &str = "放入沙盒（sandbox），与您的网页完全隔离";
/// What the sandbox needs.
pub const SANDBOX_HINT: &str =
    "沙盒要求本站服务器为文件发送 Access-Control-Allow-Origin: *；外观选择不能保存。";
/// Label of the snippet.
pub const CODE: &str = "嵌入代码";
/// Button that copies the snippet.
pub const COPY: &str = "复制代码";
/// Button that loads the preview.
pub const PREVIEW: &str = "预览";
/// Button that takes the preview away.
pub const END_PREVIEW: &str = "关闭预览";
/// The snippet is on the clipboard.
pub const COPIED: &str = "代码已复制，请粘贴到网页的源代码中。";
/// The snippet could not be copied.
pub const NOT_COPIED: &str = "无法自动复制，请选中代码框中的文字手动复制。";
/// The page does not come from a web server.
pub const NEEDS_SITE: &str =
    "当前页面不是从网站打开的，别人的网页无法引用它；请在网站上打开本页再复制代码。";

/// Label of an appearance of the frame.
#[must_use]
pub fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "跟随读者的系统",
        Theme::Light => "浅色",
        Theme::Dark => "深色",
        Theme::Contrast => "高对比",
    }
}

/// What the frame will show.
#[must_use]
pub fn content(plan: &Plan, conditions: &Conditions) -> String {
    format!("当前条件：{}", answers::conditions(plan, conditions))
}

/// Title of the frame.
#[must_use]
pub fn frame_title(plan: &Plan, view: &str) -> String {
    format!("{}：{view}", plan.overview.title)
}
