//! Sea, district, neighbours and corridor for maps.

use super::record::record;

/// Data file of the [`Geo`].
pub(super) const GEO_FILE: &str = "geo.json";

/// A point: degrees east, degrees north.
pub type Point = (f64, f64);

record! {
    /// What a map draws below the parks. Rings fill by the even-odd rule.
    #[derive(Default)]
    pub struct Geo(fields) {
        /// Who is to be named as the source, as printed beside the map.
        pub attribution: Vec<Attribution> = fields.list("attribution"),
        /// Rings of the sea: the frame of the extract, and in it the land.
        pub sea: Vec<Vec<Point>> = fields.rings("sea"),
        /// Rings of the district; a generalised area where the plan carries no map approval number.
        pub outline: Vec<Vec<Point>> = fields.rings("outline"),
        /// Neighbouring districts.
        pub neighbours: Vec<Neighbour> = fields.list("neighbours"),
        /// The schematic axis of 3号青创大走廊.
        pub corridor: Corridor = fields.object("corridor"),
    }
}

record! {
    /// A source of map data.
    #[derive(Eq)]
    pub struct Attribution(fields) {
        /// What comes from it.
        pub subject: String = fields.words("subject"),
        /// Its name.
        pub source: String = fields.words("source"),
        /// Its licence.
        pub licence: String = fields.text("licence"),
        /// Remark.
        pub note: String = fields.words("note"),
    }
}

record! {
    /// A neighbouring district.
    pub struct Neighbour(fields) {
        /// Name.
        pub name: String = fields.words("name"),
        /// Where its name stands.
        pub position: Point =
            (fields.number("lon", -180.0, 180.0), fields.number("lat", -90.0, 90.0)),
        /// Its lines, clipped around the map; empty when only its name is known.
        pub rings: Vec<Vec<Point>> = fields.rings("rings"),
    }
}

record! {
    /// A schematic axis.
    #[derive(Default)]
    pub struct Corridor(fields) {
        /// Name.
        pub name: String = fields.words("name"),
        /// From north to south.
        pub points: Vec<Point> = fields.points("points"),
        /// Whether it was placed by the text, not surveyed.
        pub is_schematic: bool = fields.flag("schematic"),
        /// How it was placed.
        pub note: String = fields.words("note"),
    }
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
