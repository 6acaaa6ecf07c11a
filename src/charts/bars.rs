//! Bars: horizontal or vertical, each stacked from pieces.

use charming::component::{Axis, Grid};
use charming::datatype::{CompositeValue, DataPoint, DataPointItem};
use charming::element::{
    AxisLabel, AxisLine, AxisTick, AxisType, Color, Formatter, ItemStyle, LabelPosition, LineStyle,
    LineStyleType, SplitLine,
};
use charming::series::Bar;

use super::options::{self, Change, Media, Options, Series, Width};
use super::palette::{CLEAR, INK, INK_FAINT, INK_SOFT, LINE, SURFACE};
use crate::results::map::names::{ems, halves};

/// A drawing of bars.
pub(super) struct Bars {
    /// What stands beside each bar.
    pub(super) categories: Names,
    /// Stacked on one another.
    pub(super) series: Vec<BarSeries>,
    /// Whether bars are horizontal, the first on top; otherwise they are vertical.
    pub(super) is_horizontal: bool,
    /// Thickness of horizontal bars, CSS px; vertical ones share the width.
    pub(super) thickness_px: f64,
    /// A line across all bars; `None` for none.
    pub(super) mark: Option<ReferenceLine>,
    /// Names of the steps along bars; empty for an axis that begins at zero and says nothing.
    pub(super) steps: Vec<String>,
}

/// Names beside bars.
pub(super) struct Names {
    pub(super) wide: Vec<String>,
    /// The same for narrow drawings, in more lines or shortened; empty when they are short anyway.
    pub(super) narrow: Vec<String>,
}

impl Names {
    /// Height of a horizontal bar with its gap that has room for them, CSS px.
    pub(super) fn bar_px(&self) -> usize {
        if self.narrow.is_empty() {
            BAR_PX
        } else {
            TALL_BAR_PX
        }
    }

    /// Names that are short, or broken already.
    pub(super) fn whole(wide: Vec<String>) -> Self {
        Self {
            wide,
            narrow: Vec::new(),
        }
    }

    /// Long names of several words in two lines, in up to three where it is narrow.
    pub(super) fn wrapped(names: &mut dyn Iterator<Item = &str>) -> Self {
        let mut all = Self::whole(Vec::new());
        for name in names {
            let is_long = ems(name) > LONGEST_EMS && !halves(name).1.is_empty();
            let lines = |most| {
                if is_long {
                    lines(name, most)
                } else {
                    name.to_owned()
                }
            };
            all.wide.push(lines(2));
            all.narrow.push(lines(3));
        }
        if all.narrow == all.wide {
            all.narrow.clear();
        }
        all
    }
}

/// `name` in at most so many lines, the longest as short as can be; broken between words.
fn lines(name: &str, most: usize) -> String {
    let filled = |longest: usize| {
        let mut lines: Vec<String> = Vec::new();
        for word in name.split(' ') {
            match lines.last_mut() {
                Some(line) if line.chars().count() + 1 + word.chars().count() <= longest => {
                    *line += " ";
                    *line += word;
                }
                _ => lines.push(word.to_owned()),
            }
        }
        lines
    };
    let mut lengths = 1..=name.chars().count();
    let fitting = lengths.find_map(|it| Some(filled(it)).filter(|lines| lines.len() <= most));
    fitting.unwrap_or_default().join("\n")
}

/// A line across horizontal bars.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReferenceLine {
    pub(super) value: f64,
    pub(super) name: &'static str,
    /// The longest bar.
    pub(super) largest: f64,
}

/// The pieces of one series, one a category.
pub(super) struct BarSeries {
    pub(super) pieces: Vec<Piece>,
    /// Where labels stand: inside or at the end.
    pub(super) are_labels_inside: bool,
}

impl BarSeries {
    /// Pieces with their labels at the end.
    pub(super) fn labelled(pieces: Vec<Piece>) -> Self {
        Self {
            pieces,
            are_labels_inside: false,
        }
    }
}

/// A piece of a bar.
pub(super) struct Piece {
    pub(super) length: f64,
    /// Empty for none.
    pub(super) label: String,
    pub(super) color: String,
    pub(super) look: Look,
}

/// How a piece looks beside others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// Nothing of its kind is chosen.
    Plain,
    /// It is chosen.
    Chosen,
    /// Others are chosen.
    Faded,
}

impl Look {
    /// That of a piece which can be chosen beside others of its kind.
    pub(super) fn of(is_chosen: bool, is_any_chosen: bool) -> Self {
        match (is_chosen, is_any_chosen) {
            (true, _) => Self::Chosen,
            (false, true) => Self::Faded,
            (false, false) => Self::Plain,
        }
    }
}

impl Piece {
    /// An invisible piece that offsets the next one.
    pub(super) fn clear(length: f64) -> Self {
        Self {
            length,
            label: String::new(),
            color: CLEAR.to_owned(),
            look: Look::Plain,
        }
    }

    fn style(&self) -> ItemStyle {
        let style = options::filled(&self.color);
        match self.look {
            Look::Plain => style,
            Look::Chosen => style.border_color(INK).border_width(2.0),
            Look::Faded => options::filled(INK_FAINT),
        }
    }
}

/// Height of a horizontal bar with its gap, CSS px.
pub(super) const BAR_PX: usize = 34;
/// The same with several lines of text beside it.
pub(super) const TALL_BAR_PX: usize = 46;
/// Widest drawing with shortened categories, CSS px.
const NARROW_PX: u16 = 440;
/// Longest name in one line, in widths of a Chinese character.
const LONGEST_EMS: f64 = 12.0;
/// Free space at the end of horizontal bars, between a bar and its label, and above vertical bars,
/// CSS px.
const END_PX: f64 = 8.0;
const LABEL_GAP_PX: f64 = 6.0;
const ABOVE_PX: i32 = 20;
/// Number of the label among the values of a point.
const LABEL: &str = "{@[2]}";

/// Thickness of a horizontal bar, CSS px.
const THICKNESS_PX: f64 = 22.0;

impl Bars {
    /// Bars without a line across and without steps.
    pub(super) fn new(categories: Names, series: Vec<BarSeries>, is_horizontal: bool) -> Self {
        Self {
            categories,
            series,
            is_horizontal,
            thickness_px: THICKNESS_PX,
            mark: None,
            steps: Vec::new(),
        }
    }

    /// The option as JSON.
    pub(super) fn json(&self, is_still: bool) -> String {
        let series = self
            .series
            .iter()
            .map(|row| Series::Bar(Box::new(self.bar(row))));
        let mut options = Options::new(series.collect(), is_still);
        let categories = self.category_axis(&self.categories.wide);
        let plain = Axis::new().type_(AxisType::Value).show(false);
        let lengths = if let Some(mark) = self.mark {
            let height_px = self.categories.bar_px() * self.categories.wide.len();
            vec![plain.min(0).max(mark.largest), mark_axis(mark, height_px)]
        } else if self.steps.is_empty() {
            vec![plain]
        } else {
            let steps = i32::try_from(self.steps.len()).unwrap_or(i32::MAX);
            let sides = ["top", "bottom"].map(|side| self.step_axis(side));
            [plain.max(steps)].into_iter().chain(sides).collect()
        };
        let (top, right) = if self.is_horizontal {
            (4, self.label_room_px())
        } else {
            (ABOVE_PX, 4)
        };
        let grid = Grid::new().contain_label(true);
        options.grid = Some(grid.left(4).right(right).top(top).bottom(4));
        if self.is_horizontal {
            options.x_axis = lengths;
            options.y_axis = vec![categories];
        } else {
            options.x_axis = vec![categories];
            options.y_axis = lengths;
        }
        if !self.categories.narrow.is_empty() {
            let change = |max_width: Option<u16>, categories: &[String]| Media {
                query: max_width.map(|max_width| Width { max_width }),
                option: Change {
                    y_axis: vec![self.category_axis(categories)],
                },
            };
            options.media = vec![
                change(Some(NARROW_PX), &self.categories.narrow),
                change(None, &self.categories.wide),
            ];
        }
        options.json()
    }

    /// Room at the end of horizontal bars for the widest of their labels, CSS px.
    #[allow(clippy::cast_possible_truncation, reason = "px of a drawing")]
    fn label_room_px(&self) -> i32 {
        let rows = self.series.iter().filter(|row| !row.are_labels_inside);
        let labels = rows.flat_map(|row| &row.pieces).map(|it| ems(&it.label));
        let widest = labels.fold(0.0, f64::max);
        let label = if widest > 0.0 {
            LABEL_GAP_PX + widest * options::LETTER_PX
        } else {
            0.0
        };
        (END_PX + label).ceil() as i32
    }

    fn bar(&self, row: &BarSeries) -> Bar {
        let (color, position) = match (row.are_labels_inside, self.is_horizontal) {
            (true, _) => (SURFACE, LabelPosition::Inside),
            (false, true) => (INK, LabelPosition::Right),
            (false, false) => (INK, LabelPosition::Top),
        };
        let label = options::label(color)
            .position(position)
            .formatter(Formatter::String(LABEL.to_owned()));
        let pieces = row.pieces.iter().enumerate();
        let width = if self.is_horizontal {
            CompositeValue::from(self.thickness_px)
        } else {
            CompositeValue::from("64%")
        };
        let data: Vec<DataPoint> = pieces.map(|(at, piece)| self.point(at, piece)).collect();
        Bar::new()
            .stack("bars")
            .bar_width(width)
            .label(label)
            .emphasis(options::emphasis())
            .data(data)
    }

    fn point(&self, at: usize, piece: &Piece) -> DataPoint {
        let category = CompositeValue::from(i64::try_from(at).unwrap_or_default());
        let length = CompositeValue::from(piece.length);
        let label = CompositeValue::from(piece.label.clone());
        let values = if self.is_horizontal {
            vec![length, category, label]
        } else {
            vec![category, length, label]
        };
        DataPointItem::new(CompositeValue::Array(values))
            .item_style(piece.style())
            .into()
    }

    fn category_axis(&self, categories: &[String]) -> Axis {
        let axis = Axis::new()
            .type_(AxisType::Category)
            .inverse(self.is_horizontal)
            .axis_line(AxisLine::new().show(false))
            .axis_tick(AxisTick::new().show(false))
            .data(categories.to_vec());
        // Every bar has its name; vertical ones leave names out where there is no room.
        let names = axis_label();
        axis.axis_label(if self.is_horizontal {
            names.interval(0.0)
        } else {
            names
        })
    }

    /// Names between the lines of an axis, at one side.
    fn step_axis(&self, side: &str) -> Axis {
        let line = LineStyle::new().color(Color::Value(LINE.to_owned()));
        Axis::new()
            .type_(AxisType::Category)
            .position(side)
            .axis_line(AxisLine::new().show(false))
            .axis_tick(AxisTick::new().show(false))
            .split_line(SplitLine::new().show(true).line_style(line))
            .axis_label(axis_label())
            .data(self.steps.clone())
    }
}

fn axis_label() -> AxisLabel {
    let color = Color::Value(INK_SOFT.to_owned());
    AxisLabel::new().color(color).font_size(options::LETTER_PX)
}

/// An axis that has nothing but the mark: a tick as long as the bars are high together, because
/// the library's own line for marks would be a part more to load.
fn mark_axis(mark: ReferenceLine, length_px: usize) -> Axis {
    let line = LineStyle::new()
        .color(Color::Value(INK_SOFT.to_owned()))
        .type_(LineStyleType::Dashed);
    let tick = AxisTick::new()
        .show(true)
        .length(-f64::from(u32::try_from(length_px).unwrap_or(u32::MAX)))
        .line_style(line)
        .custom_values(vec![mark.value]);
    let label = axis_label()
        .formatter(Formatter::String(mark.name.to_owned()))
        .custom_values(mark.value);
    Axis::new()
        .type_(AxisType::Value)
        .position("top")
        .min(0)
        .max(mark.largest)
        .axis_line(AxisLine::new().show(false))
        .split_line(SplitLine::new().show(false))
        .axis_tick(tick)
        .axis_label(label)
}
