//! The outermost part of an option and what every chart has in common.
//!
//! charming's own `Chart` would bring every kind of chart into the program; its parts are used
//! one by one.

use charming::component::{Axis, Grid};
use charming::element::{Color, Emphasis, ItemStyle, Label, TextStyle};
use charming::series::Bar;
use serde::Serialize;

use super::palette::INK;

/// Letters of labels, CSS px.
pub(super) const LETTER_PX: f64 = 12.0;
/// How long a change is drawn, ms.
const CHANGE_MS: u16 = 200;
/// As `--font` of the style sheets; `ECharts` measures with it.
const FONT: &str =
    "system-ui,-apple-system,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,Noto Sans SC,sans-serif";

/// An option of `ECharts`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Options {
    animation: bool,
    animation_duration: u16,
    animation_duration_update: u16,
    text_style: TextStyle,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) grid: Option<Grid>,
    pub(super) x_axis: Vec<Axis>,
    pub(super) y_axis: Vec<Axis>,
    pub(super) series: Vec<Series>,
    /// Changes for narrow drawings.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) media: Vec<Media>,
}

/// A series of one of the kinds in use.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Series {
    Bar(Box<Bar>),
    Areas(Areas),
}

impl Series {
    /// Areas, drawn where they are.
    pub(super) fn areas(data: Vec<Area>) -> Self {
        Self::Areas(Areas {
            r#type: "custom",
            coordinate_system: "none",
            data,
        })
    }
}

/// Areas, which `src/echarts/charts.js` draws as they stand here.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Areas {
    r#type: &'static str,
    coordinate_system: &'static str,
    data: Vec<Area>,
}

/// A rectangle with its words.
#[derive(Serialize)]
pub(super) struct Area {
    pub(super) name: String,
    /// Left, top, right, bottom: shares of the drawing's width and height, to a millionth; then
    /// 亿元.
    pub(super) value: [f64; 5],
    /// `None` for the name of a sector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) fill: Option<&'static str>,
    pub(super) ink: &'static str,
}

/// What is different up to a width.
#[derive(Serialize)]
pub(super) struct Media {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) query: Option<Width>,
    pub(super) option: Change,
}

/// Up to which width of the drawing, CSS px.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Width {
    pub(super) max_width: u16,
}

/// The part that changes.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Change {
    pub(super) y_axis: Vec<Axis>,
}

impl Options {
    pub(super) fn new(series: Vec<Series>, is_still: bool) -> Self {
        Self {
            animation: !is_still,
            animation_duration: CHANGE_MS,
            animation_duration_update: CHANGE_MS,
            text_style: TextStyle::new()
                .color(INK)
                .font_family(FONT)
                .font_size(LETTER_PX),
            grid: None,
            x_axis: Vec::new(),
            y_axis: Vec::new(),
            series,
            media: Vec::new(),
        }
    }

    /// The option as text; empty, which no chart shows, if a number were infinite.
    pub(super) fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// A border shows the active point; the color stays what it is.
pub(super) fn emphasis() -> Emphasis {
    let style = filled("inherit").border_color(INK).border_width(2.0);
    Emphasis::new().item_style(style)
}

/// A color.
pub(super) fn filled(color: &str) -> ItemStyle {
    ItemStyle::new().color(Color::Value(color.to_owned()))
}

/// A label in a color.
pub(super) fn label(color: &str) -> Label {
    let color = Color::Value(color.to_owned());
    Label::new().show(true).color(color).font_size(LETTER_PX)
}
