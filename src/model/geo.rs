//! Outline, neighbours and corridor for maps.

use super::reader::Fields;

/// A point: degrees east, degrees north.
pub type Point = (f64, f64);

/// What a map draws below the parks. Rings fill by the even-odd rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Geo {
    /// Who is to be named as the source, as printed beside the map.
    pub attribution: Vec<Attribution>,
    /// Rings of the district.
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

/// A neighbouring district, clipped around the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Neighbour {
    /// Name.
    pub name: String,
    /// Rings.
    pub rings: Vec<Vec<Point>>,
}

/// A schematic axis.
#[derive(Debug, Clone, PartialEq)]
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

impl Geo {
    /// Whether `point` lies in the district, by the even-odd rule.
    #[must_use]
    pub fn contains(&self, point: Point) -> bool {
        let crossings: usize = self
            .outline
            .iter()
            .map(|ring| crossings_east(ring, point))
            .sum();
        crossings % 2 == 1
    }
}

/// How many edges of `ring` a ray from `point` to the east crosses: an odd number from inside.
#[must_use]
pub fn crossings_east(ring: &[Point], (lon, lat): Point) -> usize {
    let ends = ring.iter().cycle().skip(1);
    ring.iter()
        .zip(ends)
        .filter(|((lon_a, lat_a), (lon_b, lat_b))| {
            (*lat_a > lat) != (*lat_b > lat)
                && lon < lon_a + (lat - lat_a) / (lat_b - lat_a) * (lon_b - lon_a)
        })
        .count()
}

/// The fields of `geo.json`.
pub(super) fn geo(fields: &mut Fields<'_>) -> Geo {
    let attribution = fields.list("attribution", |fields| Attribution {
        subject: fields.text("subject"),
        source: fields.text("source"),
        licence: fields.text("licence"),
        note: fields.text("note"),
    });
    let outline = fields.rings("outline");
    let neighbours = fields.list("neighbours", |fields| Neighbour {
        name: fields.text("name"),
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
