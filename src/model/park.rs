//! The ten parks (十园) and the micro-parks (多微).

use super::fault::Expected;
use super::ids::PlaceId;
use super::json::quoted;
use super::locator::{self, Locator};
use super::project::Basis;
use super::reader::Fields;

/// One of the ten industrial parks.
#[derive(Debug, Clone, PartialEq)]
pub struct Park {
    /// Unique among parks.
    pub id: String,
    /// Position in the plan's list of ten.
    pub no: u16,
    /// Name in that list.
    pub name: String,
    /// The name in parts between which a narrow label may break it; the first part alone tells
    /// the park from the others. Empty when it is not broken.
    pub name_parts: Vec<String>,
    /// Name in 专栏1.
    pub box_name: String,
    /// Leading industries.
    pub industries: Vec<LeadingIndustry>,
    /// 2025 target of 工业总产值, 亿元.
    pub target_2025_yi: f64,
    /// What the park is to become, the plan's phrase.
    pub positioning: String,
    /// One sentence of our own.
    pub summary: String,
    /// Enterprises that 专栏1 names.
    pub firms: Vec<String>,
    /// Projects that 专栏1 names.
    pub named_projects: Vec<String>,
    /// The town it is shown in.
    pub anchor: PlaceId,
    /// Whether the plan says that town.
    pub anchor_basis: Basis,
    /// Why that town.
    pub anchor_note: String,
    /// Schematic degrees east and north.
    pub position: (f64, f64),
    /// Entry of 专栏1.
    pub source: Locator,
}

/// An industry that a park names first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadingIndustry {
    /// The park's words.
    pub printed: String,
    /// Id of the cluster meant; `None` when it is none of the nine.
    pub cluster: Option<String>,
}

/// A micro-park or specialised park.
#[derive(Debug, Clone, PartialEq)]
pub struct MicroPark {
    /// Unique among micro-parks.
    pub id: String,
    /// Name as printed.
    pub name: String,
    /// Other names in the plan.
    pub also: Vec<String>,
    /// Whether 专栏2 describes it.
    pub is_described: bool,
    /// 小微企业园, 专业产业园 …
    pub kind: String,
    /// What it concentrates on, our words; `None` when only named.
    pub focus: Option<String>,
    /// What the plan says of its progress.
    pub status: String,
    /// Its town; `None` when the text implies none.
    pub place: Option<PlaceId>,
    /// Where else the plan speaks of it.
    pub mentions: Vec<Locator>,
    /// Remark; `None` when there is nothing to say.
    pub note: Option<String>,
    /// Where the plan introduces it.
    pub source: Locator,
}

const BASES: [&str; 2] = ["named", "place"];

/// Reads a record of `parks.json`.
pub(super) fn park(fields: &mut Fields<'_>) -> Option<Park> {
    let id = fields.text("id");
    let no = fields.whole("no", 1, u16::MAX);
    let name = fields.text("name");
    let name_parts = fields.texts("name_parts");
    // A name that is missing has its own fault.
    if !name.is_empty() && !name_parts.is_empty() && name_parts.concat() != name {
        let printed = name_parts.join("、");
        fields.reject("name_parts", quoted(&printed), Expected::PartsOfName);
    }
    let box_name = fields.text("box_name");
    let industries = fields.list("industries", |fields| LeadingIndustry {
        printed: fields.text("printed"),
        cluster: fields.text_or_null("cluster"),
    });
    let target_2025_yi = fields.number("target_2025_yi", 0.0, 1e6);
    let positioning = fields.text("positioning");
    let summary = fields.text("summary");
    let firms = fields.texts("firms");
    let named_projects = fields.texts("named_projects");
    let anchor = fields.text_or_null("anchor");
    let anchor = known_place(fields, "anchor", anchor);
    let anchor_basis = fields.one_of("anchor_basis", &BASES);
    let anchor_note = fields.text("anchor_note");
    let position = (
        fields.number("lon", -180.0, 180.0),
        fields.number("lat", -90.0, 90.0),
    );
    let source = fields.locator("source");
    Some(Park {
        id,
        no,
        name,
        name_parts,
        box_name,
        industries,
        target_2025_yi,
        positioning,
        summary,
        firms,
        named_projects,
        anchor: anchor?,
        anchor_basis: if anchor_basis? == 0 {
            Basis::Named
        } else {
            Basis::Place
        },
        anchor_note,
        position,
        source: source?,
    })
}

/// Reads a record of `micro_parks.json`.
pub(super) fn micro_park(fields: &mut Fields<'_>) -> Option<MicroPark> {
    let id = fields.text("id");
    let name = fields.text("name");
    let also = fields.texts("also");
    let is_described = fields.flag("described");
    let kind = fields.text("kind");
    let focus = fields.text_or_null("focus");
    let status = fields.text("status");
    let place = fields.text_or_null("area");
    let place = known_place(fields, "area", place);
    fields.one_of_or_null("area_basis", &["named", "text"]);
    let mentions = fields.list("mentions", locator::locator);
    let note = fields.text_or_null("note");
    let source = fields.locator("source");
    Some(MicroPark {
        id,
        name,
        also,
        is_described,
        kind,
        focus,
        status,
        place,
        mentions: mentions.into_iter().flatten().collect(),
        note,
        source: source?,
    })
}

fn known_place(fields: &mut Fields<'_>, name: &'static str, id: Option<String>) -> Option<PlaceId> {
    let id = id?;
    let position = fields.log.places.position(&id);
    if position.is_none() {
        fields.reject(name, quoted(&id), Expected::IdOf("places.json"));
    }
    position.map(PlaceId)
}
