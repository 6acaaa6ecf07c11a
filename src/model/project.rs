//! A project of the plan's annex.

use super::fault::Expected;
use super::ids::{Names, PlaceId, SectorId};
use super::json::Json;
use super::json::quoted;
use super::locator::Locator;
use super::measure::{Investment, Years};
use super::reader::Fields;

/// A project of the annex 重大产业项目汇总表.
#[derive(Debug, Clone, PartialEq)]
pub struct Project {
    /// Unique among projects.
    pub id: String,
    /// Running number within its stage, as the annex prints it.
    pub no: u16,
    /// Group of the annex.
    pub stage: Stage,
    /// Name as printed.
    pub name: String,
    /// 行业类别.
    pub sector: SectorId,
    /// 建设地点 as printed.
    pub place_printed: String,
    /// The town or zone that the place belongs to.
    pub place: PlaceId,
    /// 建设起止年限; `None` when the annex gives none.
    pub years: Option<Years>,
    /// Land, in 亩; empty when none is stated, several when parcels are stated.
    pub land: Vec<Extent>,
    /// Floor area, in m²; empty when none is stated.
    pub floor: Vec<Extent>,
    /// Output and equipment that the annex states.
    pub capacities: Vec<Capacity>,
    /// What is built, in our own words.
    pub summary: String,
    /// 总投资; `None` when the annex prints "-".
    pub investment: Option<Investment>,
    /// Links to other records.
    pub relations: Vec<Relation>,
    /// Row of the annex.
    pub source: Locator,
}

/// Group of the annex, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// 续建: under construction before the plan's period.
    Continuing,
    /// 新建: to be started.
    New,
    /// 谋划: being prepared.
    Proposed,
}

impl Stage {
    /// All stages in the annex's order.
    pub const ALL: [Self; 3] = [Self::Continuing, Self::New, Self::Proposed];
    const WORDS: [&'static str; 3] = ["续建", "新建", "谋划"];

    /// The plan's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Continuing => "续建",
            Self::New => "新建",
            Self::Proposed => "谋划",
        }
    }

    /// The stage of the plan's word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.word() == word)
    }
}

/// An area of land or floor.
#[derive(Debug, Clone, PartialEq)]
pub struct Extent {
    /// 亩 for land, m² for floor.
    pub value: f64,
    /// Which parcel, phase or kind; `None` for the total.
    pub part: Option<String>,
    /// The words of the annex.
    pub printed: String,
}

/// An output, building count or equipment count.
#[derive(Debug, Clone, PartialEq)]
pub struct Capacity {
    /// What is counted.
    pub what: String,
    /// How much, in `unit`.
    pub value: f64,
    /// Unit of `value`.
    pub unit: String,
    /// "年" for a yearly output; `None` for a stock.
    pub per: Option<String>,
    /// The words of the annex.
    pub printed: String,
}

/// A link from one record to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relation {
    /// Kind of the record.
    pub kind: RelationKind,
    /// Its id.
    pub id: String,
    /// Whether the plan says so.
    pub basis: Basis,
    /// Why, in a few words.
    pub note: String,
}

/// What a relation points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RelationKind {
    /// An industry of section 四（一）.
    Cluster,
    /// One of the ten parks.
    Park,
    /// A micro-park.
    MicroPark,
    /// A project.
    Project,
    /// An indicator.
    Indicator,
    /// A task or safeguard.
    Task,
}

/// Ground on which a relation is stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The plan names it.
    Named,
    /// The same place: our inference.
    Place,
    /// What a name, or a summary of ours, says: our inference.
    Name,
    /// The same subject: our inference.
    Subject,
}

const EARLIEST_YEAR: u16 = 1990;
const LATEST_YEAR: u16 = 2060;
/// Larger than any stated area in 亩 or m².
const LARGEST_EXTENT: f64 = 1e9;

/// Reads a record of `projects.json`; `None` when it lacks what every project needs.
pub(super) fn project(fields: &mut Fields<'_>) -> Option<Project> {
    let id = fields.text("id");
    let no = fields.whole("no", 1, u16::MAX);
    let stage = fields.one_of("stage", &Stage::WORDS);
    let name = fields.text("name");
    let sector = sector(fields);
    let place = fields.object("place", place).flatten();
    let years = fields.object_or_null("years", years);
    let land = fields.list("land_mu", extent);
    let floor = fields.list("floor_area_m2", extent);
    let capacities = fields.list("capacities", capacity);
    let summary = fields.text("summary");
    let investment = investment(fields);
    let relations = relations(fields);
    let source = fields.locator("source");
    let (place_printed, place) = place?;
    Some(Project {
        id,
        no,
        stage: Stage::ALL.get(stage?).copied()?,
        name,
        sector: sector?,
        place_printed,
        place,
        years,
        land,
        floor,
        capacities,
        summary,
        investment,
        relations,
        source: source?,
    })
}

fn sector(fields: &mut Fields<'_>) -> Option<SectorId> {
    let name = fields.text("sector");
    if name.is_empty() {
        return None;
    }
    let position = fields.log.sectors.position_or_add(&name);
    if position.is_none() {
        fields.reject("sector", quoted(&name), Expected::AtMost(Names::MOST));
    }
    position.map(SectorId)
}

fn place(fields: &mut Fields<'_>) -> Option<(String, PlaceId)> {
    let printed = fields.text("printed");
    let area = fields.text("area");
    let position = fields.log.places.position(&area);
    if position.is_none() && !area.is_empty() {
        fields.reject("area", quoted(&area), Expected::IdOf("places.json"));
    }
    position.map(|position| (printed, PlaceId(position)))
}

/// The fields of a period.
pub(super) fn years(fields: &mut Fields<'_>) -> Years {
    let start = fields.whole("start", EARLIEST_YEAR, LATEST_YEAR);
    let end = fields.whole("end", EARLIEST_YEAR, LATEST_YEAR);
    if end < start && end != 0 {
        fields.reject("end", end.to_string(), Expected::NotBefore(start));
    }
    Years { start, end }
}

fn extent(fields: &mut Fields<'_>) -> Extent {
    Extent {
        value: fields.number("value", 0.0, LARGEST_EXTENT),
        part: fields.text_or_null("part"),
        printed: fields.text("printed"),
    }
}

fn capacity(fields: &mut Fields<'_>) -> Capacity {
    Capacity {
        what: fields.text("what"),
        value: fields.number("value", 0.0, 1e12),
        unit: fields.text("unit"),
        per: fields.text_or_null("per"),
        printed: fields.text("printed"),
    }
}

fn investment(fields: &mut Fields<'_>) -> Option<Investment> {
    let yi = fields.number_or_null("investment_yi", 0.0, 1e6)?;
    let investment = Investment::from_yi(yi);
    if investment.is_none() {
        fields.reject(
            "investment_yi",
            Json::Number(yi).to_string(),
            Expected::WholeWan,
        );
    }
    investment
}

/// The relations of a record.
pub(super) fn relations(fields: &mut Fields<'_>) -> Vec<Relation> {
    let relations = fields.list("relations", relation);
    relations.into_iter().flatten().collect()
}

fn relation(fields: &mut Fields<'_>) -> Option<Relation> {
    const KINDS: [(&str, RelationKind); 6] = [
        ("cluster", RelationKind::Cluster),
        ("park", RelationKind::Park),
        ("micro_park", RelationKind::MicroPark),
        ("project", RelationKind::Project),
        ("indicator", RelationKind::Indicator),
        ("task", RelationKind::Task),
    ];
    const BASES: [(&str, Basis); 4] = [
        ("named", Basis::Named),
        ("place", Basis::Place),
        ("name", Basis::Name),
        ("subject", Basis::Subject),
    ];
    let kind = fields.one_of("kind", &KINDS.map(|(word, _)| word));
    let id = fields.text("id");
    let basis = fields.one_of("basis", &BASES.map(|(word, _)| word));
    let note = fields.text("note");
    Some(Relation {
        kind: KINDS.get(kind?)?.1,
        id,
        basis: BASES.get(basis?)?.1,
        note,
    })
}
