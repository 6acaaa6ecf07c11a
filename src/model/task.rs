//! Tasks and safeguards of the plan, and what they promise in figures.

use super::ids::TaskId;
use super::keyed::keyed;
use super::locator::Locator;
use super::record::record;
use super::relation::Relation;

/// Larger than any promised figure.
const LARGEST: f64 = 1e12;

record! {
    /// A heading of the tasks or safeguards, with our summary.
    #[derive(Eq)]
    pub struct Task(fields) in "tasks.json" {
        /// Unique among tasks: the id of its section.
        pub id: String = fields.id_with_position(),
        /// Whether it is a group, a task of one, or a safeguard.
        pub kind: TaskKind = fields.keyed("kind"),
        /// Id of the group of a task; `None` for groups and safeguards.
        pub parent: Option<String> = fields.reference_or_null("parent", "tasks.json"),
        /// Position among its siblings, counted from 1.
        pub no: u16 = fields.whole("no", 1, u16::MAX),
        /// Heading as printed, without its number.
        pub title: String = fields.words("title"),
        /// One sentence of our own.
        pub summary: String = fields.words("summary"),
        /// Where it stands.
        pub source: Locator = fields.object("source"),
    }
}

keyed! {
    /// What a heading of the tasks is.
    pub enum TaskKind {
        /// A group of tasks.
        Group = "group",
        /// A task of a group.
        Task = "task",
        /// One of the safeguards (保障措施).
        Safeguard = "safeguard",
    }
}

record! {
    /// A promise in figures.
    pub struct Commitment(fields) in "commitments.json" {
        /// Unique among commitments.
        pub id: String = fields.id(),
        /// The task or safeguard that makes it; `None` for the main aims.
        pub task: Option<TaskId> = fields.position_or_null("task", "tasks.json").map(TaskId),
        /// What it is about, in a word.
        pub theme: String = fields.words("theme"),
        /// What is promised, our wording.
        pub what: String = fields.words("what"),
        /// The plan's words around the figure.
        pub printed: String = fields.printed("printed"),
        /// The word by which the plan makes it an effort; `None` where it has none.
        pub hedge: Option<Hedge> = fields.keyed_or_null("hedge"),
        /// How the figure is meant.
        pub comparator: Comparator = fields.keyed("comparator"),
        /// The figure, in `unit`.
        pub value: f64 = fields.number("value", -LARGEST, LARGEST),
        /// The upper end where the plan gives two; `None` for one figure.
        pub value_to: Option<f64> = fields.number_or_null("value_to", -LARGEST, LARGEST),
        /// Unit of the figure.
        pub unit: String = fields.words("unit"),
        /// Year by which it is due; `None` when the plan names none.
        pub deadline: Option<u16> = fields.year_or_null("deadline"),
        /// How it is counted.
        pub counting: Counting = fields.keyed("counting"),
        /// Where it starts, as far as no linked indicator says it; `None` when the plan does not say.
        pub baseline: Option<Baseline> = fields.object_or_null("baseline"),
        /// Records that it concerns.
        pub relations: Vec<Relation> = fields.list("relations"),
        /// Remark of our own; `None` when there is nothing to say.
        pub note: Option<String> = fields.words_or_null("note"),
        /// Where it stands.
        pub source: Locator = fields.object("source"),
    }
}

record! {
    /// Where a promise starts.
    #[derive(Eq)]
    pub struct Baseline(fields) {
        /// Id of the achievement.
        pub achievement: String = fields.reference("achievement", "achievements.json"),
        /// Whether it counts the same; otherwise the closest that the plan states.
        pub is_same: bool = fields.flag("same"),
        /// In what they differ; `None` where they do not.
        pub note: Option<String> = fields.words_or_null("note"),
    }
}

keyed! {
    /// A word by which the plan says that it will try, and not that it will.
    pub enum Hedge {
        /// 力争.
        Strive = "力争",
        /// 争取.
        Seek = "争取",
        /// 争创.
        Vie = "争创",
    }
}

impl Commitment {
    /// Whether both promise the same figure of the same thing by the same year.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        let figures = |it: &Self| (it.value.to_bits(), it.value_to.map(f64::to_bits));
        let meant = |it: &Self| (it.comparator, it.counting, it.deadline);
        figures(self) == figures(other)
            && meant(self) == meant(other)
            && self.what == other.what
            && self.unit == other.unit
    }
}

keyed! {
    /// How a promised figure is meant.
    pub enum Comparator {
        /// That much, without a word for more or less.
        Exactly = "=",
        /// That much or more.
        AtLeast = "≥",
        /// That much or less.
        AtMost = "≤",
        /// Less than that.
        Below = "<",
        /// About that much.
        About = "≈",
    }
}

keyed! {
    /// How a promised figure is counted.
    pub enum Counting {
        /// The level that is reached.
        Level = "level",
        /// Everything up to then.
        Cumulative = "cumulative",
        /// What is added in the period.
        Added = "added",
        /// Every year anew.
        Yearly = "yearly",
        /// Growth a year.
        Growth = "growth",
        /// Growth, without a word on how long it may take.
        Increase = "increase",
    }
}
