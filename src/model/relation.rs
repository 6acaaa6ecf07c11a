//! Links from one record to another, with the ground on which each is stated.

use super::keyed::keyed;
use super::record::record;

record! {
    /// A link from one record to another.
    #[derive(Eq)]
    pub struct Relation(fields) {
        /// Kind of the record.
        pub kind: RelationKind = fields.keyed("kind"),
        /// Its id.
        pub id: String = fields.reference("id", kind.file()),
        /// Whether the plan says so.
        pub basis: Basis = fields.keyed("basis"),
        /// Why, in a few words.
        pub note: String = fields.words("note"),
    }
}

keyed! {
    /// What a relation points to.
    pub enum RelationKind {
        /// An industry of section 四（一）.
        Cluster = "cluster",
        /// One of the ten parks.
        Park = "park",
        /// A micro-park.
        MicroPark = "micro_park",
        /// A project.
        Project = "project",
        /// An indicator.
        Indicator = "indicator",
        /// A task or safeguard.
        Task = "task",
    }
}

impl RelationKind {
    /// The data file of the records.
    fn file(self) -> &'static str {
        match self {
            Self::Cluster => "clusters.json",
            Self::Park => "parks.json",
            Self::MicroPark => "micro_parks.json",
            Self::Project => "projects.json",
            Self::Indicator => "indicators.json",
            Self::Task => "tasks.json",
        }
    }
}

keyed! {
    /// Ground on which a relation is stated.
    pub enum Basis {
        /// The plan names it.
        Named = "named",
        /// The same place: our inference.
        Place = "place",
        /// What a name, or a summary of ours, says: our inference.
        Name = "name",
        /// The same subject: our inference.
        Subject = "subject",
    }
}
