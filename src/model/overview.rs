//! What the plan is as a whole.

use super::locator::Locator;
use super::measure::Years;
use super::project;
use super::reader::Fields;

/// Title, period, basis and aims of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Overview {
    /// Title.
    pub title: String,
    /// How the title was chosen.
    pub title_note: String,
    /// District.
    pub district: String,
    /// Period of the plan.
    pub period: Years,
    /// Area of the district, km².
    pub area_km2: f64,
    /// Documents on which the plan rests, as printed.
    pub basis: Vec<String>,
    /// The pillars of the plan, our summaries.
    pub pillars: Vec<Pillar>,
    /// The figures that stand for the plan, most telling first.
    pub headlines: Vec<Headline>,
    /// Map approval number (审图号) of the publisher; `None` when there is none.
    pub map_approval_number: Option<String>,
    /// Whether maps draw the administrative outline.
    pub shows_outline: bool,
    /// Version of the data.
    pub data_version: String,
    /// Day of the data, ISO 8601.
    pub data_date: String,
    /// Where the plan introduces itself.
    pub source: Locator,
}

/// An indicator that stands for the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headline {
    /// What it is called where it stands alone.
    pub name: String,
    /// Id of the indicator with base and target of this plan.
    pub indicator: String,
    /// Id of the indicator that says what was reached in the years before; `None` when none does.
    pub before: Option<String>,
    /// In what the two differ, or why there is none before; our words.
    pub note: String,
}

/// A heading of the plan with our summary of what stands below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pillar {
    /// The plan's words.
    pub name: String,
    /// Our words.
    pub summary: String,
    /// Where it stands.
    pub source: Locator,
}

/// Reads `plan.json`.
pub(super) fn overview(fields: &mut Fields<'_>) -> Option<Overview> {
    let title = fields.text("title");
    let title_note = fields.text("title_note");
    let district = fields.text("district");
    let period = fields.object("period", project::years);
    let area_km2 = fields.number("area_km2", 0.0, 1e7);
    let basis = fields.texts("basis");
    let pillars = fields.list("pillars", point);
    let headlines = fields.list("headlines", |fields| Headline {
        name: fields.text("name"),
        indicator: fields.text("indicator"),
        before: fields.text_or_null("before"),
        note: fields.text("note"),
    });
    let map_approval_number = fields.text_or_null("map_approval_number");
    let shows_outline = fields.flag("show_outline");
    let data_version = fields.text("data_version");
    let data_date = fields.text("data_date");
    let source = fields.locator("source");
    Some(Overview {
        title,
        title_note,
        district,
        period: period?,
        area_km2,
        basis,
        pillars: pillars.into_iter().flatten().collect(),
        headlines,
        map_approval_number,
        shows_outline,
        data_version,
        data_date,
        source: source?,
    })
}

fn point(fields: &mut Fields<'_>) -> Option<Pillar> {
    let name = fields.text("name");
    let summary = fields.text("summary");
    let source = fields.locator("source");
    Some(Pillar {
        name,
        summary,
        source: source?,
    })
}
