//! What the embed builder says.

use super::language::{colon, translated, words};
use super::{answers, charts, indicators, map, words};
use crate::model::Plan;
use crate::query::{Conditions, One, Theme};

words! {
    /// Heading of the section.
    pub heading = "嵌入到其他网页", "Embed in another page";
    /// What it is for.
    pub lead = "把当前的筛选结果放进您的网页：选好样式，把代码复制到网页中即可。数据更新后，嵌入的内容随之更新。", "Put the current selection into your own web page: choose how it looks, then copy in the code. When the data are updated, so is the embedded view.";
    /// Which view the frame shows.
    pub view = "内容", "Content";
    /// Label of the appearance.
    pub theme_label = "外观", "Appearance";
    /// Label of the width.
    pub width = "宽度（像素，留空为 100%）", "Width (pixels; empty for 100%)";
    /// Label of the height.
    pub height = "高度（像素）", "Height (pixels)";
    /// Label of the switch for a frame without script.
    pub fixed = "固定高度，不含脚本", "Fixed height, without script";
    /// What the switch for a frame without script does.
    pub fixed_hint = "不勾选时引用本站的 embed.js，高度随内容自动调整。网页若已使用 pym.js、iframe-resizer、open-iframe-resizer 或 Datawrapper 的脚本，可以勾选，高度同样由它们调整。", "If this is not ticked, the code uses this site’s embed.js and the height follows the content. If your page already uses the script of pym.js, iframe-resizer, open-iframe-resizer or Datawrapper, you can tick this; that script then sets the height.";
    /// Label of the switch for the sandbox.
    pub sandbox = "放入沙盒（sandbox），与您的网页完全隔离", "Sandboxed, fully isolated from your page";
    /// What the sandbox needs.
    pub sandbox_hint = "沙盒要求本站服务器为文件发送 Access-Control-Allow-Origin: *；外观选择不能保存。", "The sandbox needs this site’s server to send Access-Control-Allow-Origin: * with its files; a choice of appearance is not kept.";
    /// Label of the snippet.
    pub code = "嵌入代码", "Embed code";
    /// Button that copies the snippet.
    pub copy = "复制代码", "Copy code";
    /// Button that loads the preview.
    pub preview = "预览", "Preview";
    /// Button that takes the preview away.
    pub end_preview = "关闭预览", "Close preview";
    /// The snippet is on the clipboard.
    pub copied = "代码已复制，请粘贴到网页的源代码中。", "Code copied. Paste it into the source of your page.";
    /// The snippet could not be copied.
    pub not_copied = "无法自动复制，请选中代码框中的文字手动复制。", "The code could not be copied. Select the text in the box and copy it by hand.";
    /// The page does not come from a web server.
    pub needs_site = "当前页面不是从网站打开的，别人的网页无法引用它；请在网站上打开本页再复制代码。", "This page was not opened from a website, so other pages cannot embed it. Open it on a website, then copy the code.";
    /// Label of an appearance of the frame.
    pub theme(Theme) {
        Theme::System => "跟随读者的系统", "Follow the reader’s system";
        Theme::Light => "浅色", "Light";
        Theme::Dark => "深色", "Dark";
        Theme::Contrast => "高对比", "High contrast";
    }
    /// Label of the button that copies the code of a single thing.
    pub single_tool = "嵌入", "Embed";
    /// The same for those who hear the page.
    pub single_label(name: &str) = "复制嵌入代码：{name}", "Copy the embed code: {name}";
    /// The code of a single thing is on the clipboard.
    pub single_copied = "嵌入代码已复制，粘贴到网页的源代码中即可，高度随内容调整。外观和尺寸可在“说明”的“嵌入到其他网页”里选择。", "Embed code copied: paste it into the source of your page. Its height follows its content. Appearance and size can be chosen in About, “Embed in another page”.";
    /// The code of a single thing could not be copied; it follows.
    pub single_not_copied = "无法自动复制，请手动复制这段嵌入代码：", "The embed code could not be copied. Copy it by hand: ";
    /// The plan does not have what the link asks for.
    pub gone = "规划数据里没有这个链接要显示的内容，请打开完整页面查看。", "The plan’s data do not have what this link asks for. Please open the full page.";
    /// What the frame will show.
    pub content(plan: &Plan, conditions: &Conditions) = "当前条件：{}", "Current filters: {}", answers::conditions(plan, conditions);
}

/// Title of the frame.
#[must_use]
pub fn frame_title(plan: &Plan, view: &str) -> String {
    [translated(&plan.overview.title), view].join(colon())
}

/// What a single thing is called.
#[must_use]
pub fn single(one: One) -> &'static str {
    match one {
        One::Headline => headline(),
        One::Goal => indicators::name(),
        One::Industry => words::cluster(),
        One::Industries => charts::clusters_label(),
        One::Map => map::map(),
        One::Park => words::park(),
        One::Parks => charts::parks_label(),
        One::Total => total(),
        One::BySector => charts::by_sector_label(),
        One::ByPlace => charts::by_place_label(),
        One::ByStart => charts::by_start_label(),
        One::ByConstruction => charts::by_construction_label(),
        One::Investment => charts::treemap_label(),
        One::Timeline => charts::timeline_label(),
    }
}

words! {
    headline = "首要目标", "First main goal";
    total = "项目数和总投资", "Number of projects and total investment";
}
