//! Sea, district, neighbours and corridor for maps.

use super::reader::Fields;

/// A point: degrees east, degrees north.
pub type Point = (f64, f64);

/// What a map draws below the parks. Rings fill by the even-odd rule.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Geo {
    /// Who is to be named as the source, as printed beside the map.
    pub attribution: Vec<Attribution>,
    /// Rings of the sea: the frame of the extract, and in it the land.
    pub sea: Vec<Vec<Point>>,
    /// Rings of the district; a generalised area where the plan carries no map approval number.
    pub outline: Vec<Vec<Point>>,
    /// Neighbouring districts.
    pub neighbours: Vec<Neighbour>,
    /// The schematic axis of 3号青创大走廊.
    pub corridor: Corridor,
}

/// A source of map data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribution {
    /// What comes from it.
    pub subject: String,
    /// Its name.
    pub source: String,
    /// Its licence.
    pub licence: String,
    /// Remark.
    pub note: String,
}

/// A neighbouring district.
#[derive(Debug, Clone, PartialEq)]
pub struct Neighbour {
    /// Name.
    pub name: String,
    /// Where its name stands.
    pub position: Point,
    /// Its lines, clipped around the map; empty when only its name is known.
    pub rings: Vec<Vec<Point>>,
}

/// A schematic axis.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Corridor {
    /// Name.
    pub name: String,
    /// From north to south.
    pub points: Vec<Point>,
    /// Whether it was placed by the text, not surveyed.
    pub is_schematic: bool,
    /// How it was placed.
    pub note: String,
}

/// Whether `point` lies inside of `rings`, by the even-odd rule: a ray from it to the east crosses
/// an odd number of their edges.
#[must_use]
pub fn is_inside(rings: &[Vec<Point>], (lon, lat): Point) -> bool {
    let crossings = |ring: &Vec<Point>| {
        let ends = ring.iter().cycle().skip(1);
        ring.iter()
            .zip(ends)
            .filter(|((lon_a, lat_a), (lon_b, lat_b))| {
                (*lat_a > lat) != (*lat_b > lat)
                    && lon < lon_a + (lat - lat_a) / (lat_b - lat_a) * (lon_b - lon_a)
            })
            .count()
    };
    rings.iter().map(crossings).sum::<usize>() % 2 == 1
}

/// The fields of `geo.json`.
pub(super) fn geo(fields: &mut Fields<'_>) -> Geo {
    let attribution = fields.list("attribution", |fields| Attribution {
        subject: fields.text("subject"),
        source: fields.text("source"),
        licence: fields.text("licence"),
        note: fields.text("note"),
    });
    let sea = fields.rings("sea");
    let outline = fields.rings("outline");
    let neighbours = fields.list("neighbours", |fields| Neighbour {
        name: fields.text("name"),
        position: (
            fields.number("lon", -180.0, 180.0),
            fields.number("lat", -90.0, 90.0),
        ),
        rings: fields.rings("rings"),
    });
    let corridor = fields.object("corridor", |fields| Corridor {
        name: fields.text("name"),
        points: fields.points("points"),
        is_schematic: fields.flag("schematic"),
        note: fields.text("note"),
    });
    Geo {
        attribution,
        sea,
        outline,
        neighbours,
        corridor: corridor.unwrap_or(Corridor {
            name: String::new(),
            points: Vec::new(),
            is_schematic: true,
            note: String::new(),
        }),
    }
}
