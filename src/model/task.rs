//! Tasks and safeguards of the plan, and what they promise in figures.

use super::fault::Expected;
use super::ids::TaskId;
use super::json::quoted;
use super::locator::Locator;
use super::project::{Relation, relations};
use super::reader::Fields;

/// A heading of the tasks or safeguards, with our summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Unique among tasks: the id of its section.
    pub id: String,
    /// Whether it is a group, a task of one, or a safeguard.
    pub kind: TaskKind,
    /// Id of the group of a task; `None` for groups and safeguards.
    pub parent: Option<String>,
    /// Position among its siblings, counted from 1.
    pub no: u16,
    /// Heading as printed, without its number.
    pub title: String,
    /// One sentence of our own.
    pub summary: String,
    /// Where it stands.
    pub source: Locator,
}

/// What a heading of the tasks is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskKind {
    /// A group of tasks.
    Group,
    /// A task of a group.
    Task,
    /// One of the safeguards (保障措施).
    Safeguard,
}

/// A promise in figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Commitment {
    /// Unique among commitments.
    pub id: String,
    /// The task or safeguard that makes it; `None` for the main aims.
    pub task: Option<TaskId>,
    /// What it is about, in a word.
    pub theme: String,
    /// What is promised, our wording.
    pub what: String,
    /// The plan's words around the figure.
    pub printed: String,
    /// How the figure is meant.
    pub comparator: Comparator,
    /// The figure, in `unit`.
    pub value: f64,
    /// The upper end where the plan gives two; `None` for one figure.
    pub value_to: Option<f64>,
    /// Unit of the figure.
    pub unit: String,
    /// Year by which it is due; `None` when the plan names none.
    pub deadline: Option<u16>,
    /// How it is counted.
    pub counting: Counting,
    /// Records that it concerns.
    pub relations: Vec<Relation>,
    /// Remark of our own; `None` when there is nothing to say.
    pub note: Option<String>,
    /// Where it stands.
    pub source: Locator,
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

/// How a promised figure is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Comparator {
    /// Exactly.
    Exactly,
    /// That much or more.
    AtLeast,
    /// That much or less.
    AtMost,
    /// Less than that.
    Below,
    /// About that much.
    About,
}

/// How a promised figure is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counting {
    /// The level that is reached.
    Level,
    /// Everything up to then.
    Cumulative,
    /// What is added in the period.
    Added,
    /// Every year anew.
    Yearly,
    /// Growth a year.
    Growth,
}

const KINDS: [(&str, TaskKind); 3] = [
    ("group", TaskKind::Group),
    ("task", TaskKind::Task),
    ("safeguard", TaskKind::Safeguard),
];
const COMPARATORS: [(&str, Comparator); 5] = [
    ("=", Comparator::Exactly),
    ("≥", Comparator::AtLeast),
    ("≤", Comparator::AtMost),
    ("<", Comparator::Below),
    ("≈", Comparator::About),
];
const COUNTINGS: [(&str, Counting); 5] = [
    ("level", Counting::Level),
    ("cumulative", Counting::Cumulative),
    ("added", Counting::Added),
    ("yearly", Counting::Yearly),
    ("growth", Counting::Growth),
];
/// Larger than any promised figure.
const LARGEST: f64 = 1e12;

/// Reads a record of `tasks.json`.
pub(super) fn task(fields: &mut Fields<'_>) -> Option<Task> {
    let id = fields.text("id");
    fields.log.tasks.position_or_add(&id);
    let kind = fields.one_of("kind", &KINDS.map(|(word, _)| word));
    let parent = fields.text_or_null("parent");
    let no = fields.whole("no", 1, u16::MAX);
    let title = fields.text("title");
    let summary = fields.text("summary");
    let source = fields.locator("source");
    Some(Task {
        id,
        kind: KINDS.get(kind?)?.1,
        parent,
        no,
        title,
        summary,
        source: source?,
    })
}

/// Reads a record of `commitments.json`.
pub(super) fn commitment(fields: &mut Fields<'_>) -> Option<Commitment> {
    let id = fields.text("id");
    let task = task_of(fields);
    let theme = fields.text("theme");
    let what = fields.text("what");
    let printed = fields.text("printed");
    let comparator = fields.one_of("comparator", &COMPARATORS.map(|(word, _)| word));
    let value = fields.number("value", -LARGEST, LARGEST);
    let value_to = fields.number_or_null("value_to", -LARGEST, LARGEST);
    let unit = fields.text("unit");
    let deadline = fields.whole_or_null("deadline", 1990, 2060);
    let counting = fields.one_of("counting", &COUNTINGS.map(|(word, _)| word));
    let relations = relations(fields);
    let note = fields.text_or_null("note");
    let source = fields.locator("source");
    Some(Commitment {
        id,
        task,
        theme,
        what,
        printed,
        comparator: COMPARATORS.get(comparator?)?.1,
        value,
        value_to,
        unit,
        deadline,
        counting: COUNTINGS.get(counting?)?.1,
        relations,
        note,
        source: source?,
    })
}

fn task_of(fields: &mut Fields<'_>) -> Option<TaskId> {
    let id = fields.text_or_null("task")?;
    let position = fields.log.tasks.position(&id).map(TaskId);
    if position.is_none() {
        fields.reject("task", quoted(&id), Expected::IdOf("tasks.json"));
    }
    position
}
