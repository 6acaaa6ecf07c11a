//! The ten parks (十园) and the micro-parks (多微).

use super::fault::Expected;
use super::ids::PlaceId;
use super::json::quoted;
use super::keyed::keyed;
use super::locator::Locator;
use super::object::Fields;
use super::record::record;
use super::relation::Basis;
use super::task::Hedge;

record! {
    /// One of the ten industrial parks.
    pub struct Park(fields) in "parks.json" {
        /// Unique among parks.
        pub id: String = fields.id(),
        /// Position in the plan's list of ten.
        pub no: u16 = fields.whole("no", 1, u16::MAX),
        /// Name in that list.
        pub name: String = fields.words("name"),
        /// The name in parts between which a narrow label may break it; the first part alone tells
        /// the park from the others. Empty when it is not broken.
        pub name_parts: Vec<String> = name_parts(fields, &name),
        /// Name in 专栏1.
        pub box_name: String = fields.words("box_name"),
        /// Leading industries.
        pub industries: Vec<LeadingIndustry> = fields.list("industries"),
        /// 2025 target of 工业总产值, 亿元.
        pub target_2025_yi: f64 = fields.number("target_2025_yi", 0.0, 1e6),
        /// The word by which the target is an effort; `None` where it has none.
        pub hedge: Option<Hedge> = fields.keyed_or_null("hedge"),
        /// What the park is to become, the plan's phrase.
        pub positioning: String = fields.words("positioning"),
        /// One sentence of our own.
        pub summary: String = fields.words("summary"),
        /// Enterprises that 专栏1 names.
        pub firms: Vec<String> = fields.printed_list("firms"),
        /// Projects that 专栏1 names.
        pub named_projects: Vec<String> = fields.printed_list("named_projects"),
        /// The town it is shown in.
        pub anchor: PlaceId = fields.position("anchor", "places.json").map_or(PlaceId(0), PlaceId),
        /// Whether the plan says that town.
        pub anchor_basis: Basis = fields.among("anchor_basis", &[Basis::Named, Basis::Place]),
        /// Why that town.
        pub anchor_note: String = fields.words("anchor_note"),
        /// Schematic degrees east and north.
        pub position: (f64, f64) =
            (fields.number("lon", -180.0, 180.0), fields.number("lat", -90.0, 90.0)),
        /// Entry of 专栏1.
        pub source: Locator = fields.object("source"),
    }
}

record! {
    /// An industry that a park names first.
    #[derive(Eq)]
    pub struct LeadingIndustry(fields) {
        /// The park's words.
        pub printed: String = fields.words("printed"),
        /// Id of the cluster meant; `None` when it is none of the nine.
        pub cluster: Option<String> = fields.reference_or_null("cluster", "clusters.json"),
    }
}

record! {
    /// A micro-park or specialised park.
    pub struct MicroPark(fields) in "micro_parks.json" {
        /// Unique among micro-parks.
        pub id: String = fields.id(),
        /// Name as printed.
        pub name: String = fields.words("name"),
        /// Other names in the plan.
        pub also: Vec<String> = fields.printed_list("also"),
        /// Whether 专栏2 describes it.
        pub is_described: bool = fields.flag("described"),
        /// 小微企业园, 专业产业园 …
        pub kind: String = fields.words("kind"),
        /// What it concentrates on, our words; `None` when only named.
        pub focus: Option<String> = fields.words_or_null("focus"),
        /// What the plan says of its progress.
        pub status: String = fields.words("status"),
        /// Its town; `None` when the text implies none.
        pub place: Option<PlaceId> = fields.position_or_null("area", "places.json").map(PlaceId),
        /// Ground of the town; `None` without one.
        pub place_basis: Option<PlaceBasis> = fields.keyed_or_null("area_basis"),
        /// Where else the plan speaks of it.
        pub mentions: Vec<Locator> = fields.list("mentions"),
        /// Remark; `None` when there is nothing to say.
        pub note: Option<String> = fields.words_or_null("note"),
        /// Where the plan introduces it.
        pub source: Locator = fields.object("source"),
    }
}

keyed! {
    /// Ground on which a micro-park has its town.
    pub enum PlaceBasis {
        /// Its name has the town's.
        Named = "named",
        /// The text around it implies the town.
        Text = "text",
    }
}

fn name_parts(fields: &mut Fields<'_>, name: &str) -> Vec<String> {
    let parts = fields.printed_list("name_parts");
    // A name that is missing has its own fault.
    if !name.is_empty() && !parts.is_empty() && parts.concat() != name {
        let printed = quoted(&parts.join("、"));
        fields.reject("name_parts", printed, Expected::PartsOfName);
    }
    parts
}
