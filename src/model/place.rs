//! Towns and zones in which projects and parks lie.

use super::reader::Fields;

/// A town, or a zone that is not a town.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Unique among places.
    pub id: String,
    /// Name as printed.
    pub name: String,
    /// 街道, 镇, 功能区, 工业区 …
    pub kind: String,
    /// Degrees east and north; `None` when no position is known.
    pub position: Option<(f64, f64)>,
    /// Where the position comes from; `None` without position.
    pub position_basis: Option<PositionBasis>,
    /// Id of the town to which a zone belongs everywhere, by inference; `None` for towns.
    pub shown_with: Option<String>,
    /// Remark; `None` when there is nothing to say.
    pub note: Option<String>,
}

/// Where a position comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PositionBasis {
    /// `GeoNames` town seat.
    GeoNames,
    /// Placed by the plan's text.
    Schematic,
}

/// Reads a record of `places.json`.
pub(super) fn place(fields: &mut Fields<'_>) -> Place {
    let id = fields.text("id");
    if !id.is_empty() {
        fields.log.places.position_or_add(&id);
    }
    let name = fields.text("name");
    let kind = fields.text("kind");
    let lon = fields.number_or_null("lon", -180.0, 180.0);
    let lat = fields.number_or_null("lat", -90.0, 90.0);
    let basis = fields.one_of_or_null("position_basis", &["geonames", "schematic"]);
    let shown_with = fields.text_or_null("shown_with");
    let note = fields.text_or_null("note");
    Place {
        id,
        name,
        kind,
        position: lon.zip(lat),
        position_basis: basis.map(|at| match at {
            0 => PositionBasis::GeoNames,
            _ => PositionBasis::Schematic,
        }),
        shown_with,
        note,
    }
}
