//! Towns and zones in which projects and parks lie.

use super::keyed::keyed;
use super::record::record;

record! {
    /// A town, or a zone that is not a town.
    pub struct Place(fields) in "places.json" {
        /// Unique among places.
        pub id: String = fields.id_with_position(),
        /// Name as printed.
        pub name: String = fields.words("name"),
        /// 街道, 镇, 功能区, 工业区 …
        pub kind: String = fields.words("kind"),
        /// Degrees east and north; `None` when no position is known.
        pub position: Option<(f64, f64)> = {
            let lon = fields.number_or_null("lon", -180.0, 180.0);
            lon.zip(fields.number_or_null("lat", -90.0, 90.0))
        },
        /// Where the position comes from; `None` without position.
        pub position_basis: Option<PositionBasis> = fields.keyed_or_null("position_basis"),
        /// Id of the town to which a zone belongs everywhere, by inference; `None` for towns.
        pub shown_with: Option<String> = fields.reference_or_null("shown_with", "places.json"),
        /// Remark; `None` when there is nothing to say.
        pub note: Option<String> = fields.words_or_null("note"),
    }
}

keyed! {
    /// Where a position comes from.
    pub enum PositionBasis {
        /// `GeoNames` town seat.
        GeoNames = "geonames",
        /// Placed by the plan's text.
        Schematic = "schematic",
    }
}
