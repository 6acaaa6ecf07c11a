//! In which shape is the answer drawn? Pure: from catalog and conditions to a figure, whose
//! drawing is an option of `ECharts` as JSON, built from charming's parts.
//!
//! Colors are names of style sheet variables, so that a figure follows theme and print without
//! being drawn again. No option holds a function. Not here: any element of the page (`ui`).

mod bars;
/// Gauges.
pub mod dial;
mod options;
/// Names of colors.
pub mod palette;
/// Projects by sector, place and year.
pub mod projects;
/// Industries and parks by target.
pub mod targets;
/// Projects over the years.
pub mod timeline;
/// Investment as areas.
pub mod treemap;

use crate::model::Plan;
use crate::model::project::Project;
use crate::query::{Choice, Conditions};
use crate::text::language::translated;
use crate::text::{answers, charts as words};

/// A chart with everything that is said beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// What is shown.
    pub title: &'static str,
    /// What it comes to, computed from what is shown.
    pub headline: String,
    /// Headings of the table: that of the points, then those of their cells.
    pub columns: Vec<&'static str>,
    /// What is drawn, in the order of the table.
    pub points: Vec<DataPoint>,
    /// What the colors mean; empty when there is one.
    pub key: Vec<Key>,
    /// What a file says of itself, with labels: the conditions that hold in it, its source.
    pub origin: Vec<(&'static str, String)>,
    /// `ECharts`' option as JSON.
    pub options: String,
    /// Height of the drawing, CSS px.
    pub height_px: u16,
}

/// A bar, a piece of one, or an area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataPoint {
    /// What it stands for.
    pub label: String,
    /// Its figures in words, with units.
    pub value: String,
    /// Its figures under the headings, without units.
    pub cells: Vec<String>,
    /// Series and number in the drawing.
    pub at: (u32, u32),
    /// What it chooses, all together.
    pub choices: Vec<Choice>,
    /// Id of the project that it opens; `None` when it chooses or does nothing.
    pub opens: Option<String>,
    /// Whether its choices are made.
    pub is_chosen: bool,
}

/// What a color means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// In words.
    pub label: String,
    /// The color, as style sheets write it.
    pub color: String,
}

/// A figure without its words.
struct Drawn {
    points: Vec<DataPoint>,
    key: Vec<Key>,
    options: String,
    height_px: u16,
}

/// The words of a figure, as it has them.
struct Words {
    title: &'static str,
    headline: String,
    columns: Vec<&'static str>,
    origin: Vec<(&'static str, String)>,
}

impl Drawn {
    fn with(self, words: Words) -> Figure {
        Figure {
            title: words.title,
            headline: words.headline,
            columns: words.columns,
            points: self.points,
            key: self.key,
            origin: words.origin,
            options: self.options,
            height_px: self.height_px,
        }
    }
}

impl Figure {
    /// The point that is drawn as number `point` of `series`; a piece that only carries another
    /// one stands for it.
    #[must_use]
    pub fn point_at(&self, series: u32, point: u32) -> Option<&DataPoint> {
        let mut points = self.points.iter();
        let exact = points.find(|it| it.at == (series, point));
        exact.or_else(|| {
            let mut points = self.points.iter().filter(|it| it.at.1 == point);
            points.next().filter(|_| points.next().is_none())
        })
    }
}

impl DataPoint {
    /// A point that makes `choices`, which are made already where it `is_chosen`.
    fn choosing(
        at: (u32, u32),
        label: String,
        value: String,
        cells: Vec<String>,
        choices: Vec<Choice>,
        is_chosen: bool,
    ) -> Self {
        Self {
            label,
            value,
            cells,
            at,
            choices,
            opens: None,
            is_chosen,
        }
    }

    /// A point that opens `project`.
    fn opening(at: (u32, u32), project: &Project, value: String, cells: Vec<String>) -> Self {
        Self {
            label: project.name.clone(),
            value,
            cells,
            at,
            choices: Vec::new(),
            opens: Some(project.id.clone()),
            is_chosen: false,
        }
    }

    /// Whether anything happens when it is chosen.
    #[must_use]
    pub fn is_live(&self) -> bool {
        !self.choices.is_empty() || self.opens.is_some()
    }

    /// The language of its label, where it is not that of the page: names of projects are Chinese
    /// in every language.
    #[must_use]
    pub fn language(&self) -> Option<&'static str> {
        self.opens.as_ref().map(|_| "zh-CN")
    }

    /// Makes its choices in place of others of their kinds; takes them back when they are the
    /// only ones.
    pub fn choose(&self, conditions: &mut Conditions) {
        let chosen = conditions.chosen();
        let is_only = |choice: &Choice| {
            let mut like = chosen.iter().filter(|other| other.is_like(choice));
            like.next() == Some(choice) && like.next().is_none()
        };
        let are_made = self.choices.iter().all(is_only);
        for choice in &self.choices {
            if are_made || !is_only(choice) {
                conditions.switch_to(choice);
            }
        }
    }
}

/// What a file with targets says of itself: its targets are stated where `source` says.
fn origin_of_targets(plan: &Plan, source: String) -> Vec<(&'static str, String)> {
    vec![
        (words::plan(), translated(&plan.overview.title).to_owned()),
        (words::source(), source),
    ]
}

/// What a file with projects says of itself.
fn origin_of_projects(plan: &Plan, conditions: &Conditions) -> Vec<(&'static str, String)> {
    vec![
        (words::plan(), translated(&plan.overview.title).to_owned()),
        (words::conditions(), answers::conditions(plan, conditions)),
        (words::source(), words::source_of_projects(&plan.overview)),
    ]
}
