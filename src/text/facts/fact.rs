//! A fact of a record, its value, and how values are made of what the plan states.

use crate::model::Plan;
use crate::model::locator::Locator;
use crate::model::project::Extent;
use crate::model::relation::{Relation, RelationKind};
use crate::progress::{Assessment, Goal, Journal};
use crate::results::HeadlineFigure;
use crate::text::format::{decimal, whole_of};
use crate::text::labels;
use crate::text::language::{semicolon, translated};
use crate::text::places::citation;

/// One thing that is stated of every record of a kind.
#[derive(Debug)]
pub struct Fact<R> {
    /// Its name in files for programs; empty where they have none.
    pub key: &'static str,
    /// Its heading in tables; empty where they have none.
    pub label: fn() -> &'static str,
    /// What is stated of one record.
    pub value: fn(&'static Plan, &Journal, &R) -> Value,
}

/// What a fact states.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Words; none where they are empty.
    Text(String),
    /// A figure; `None` where there is none.
    Number(Option<f64>),
    /// Several words.
    Texts(Vec<String>),
    /// Several records, each with its members by their names for programs.
    Records(Vec<Vec<(&'static str, Value)>>),
}

impl Value {
    /// As one line of words: figures without separators of thousands, as spreadsheets read them.
    #[must_use]
    pub fn line(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.map_or_else(String::new, decimal),
            Self::Texts(texts) => texts.join(semicolon()),
            Self::Records(records) => {
                let records = records.iter().map(|record| {
                    let words = record.iter().map(|(_, value)| value.line());
                    let words: Vec<String> = words.filter(|text| !text.is_empty()).collect();
                    words.join(" · ")
                });
                records.collect::<Vec<_>>().join(semicolon())
            }
        }
    }
}

/// An indicator with what is computed of it and how far its goal got; `None` where it has none.
pub type IndicatorRow = (
    &'static crate::model::indicator::Indicator,
    Option<HeadlineFigure>,
    Option<(Goal, Assessment)>,
);

/// A goal with how far it got.
pub type GoalRow = (Goal, Assessment);

pub(super) fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// Words of the data in the language that is spoken.
pub(super) fn said(words: &str) -> Value {
    text(translated(words))
}

pub(super) fn optional(words: Option<&String>) -> Value {
    said(words.map_or("", String::as_str))
}

pub(super) fn whole(value: impl Into<f64>) -> Value {
    Value::Number(Some(value.into()))
}

pub(super) fn place(plan: &Plan, source: Locator) -> Value {
    Value::Text(citation(plan, source))
}

/// Records that something concerns, each with its ground.
pub(super) fn related(plan: &Plan, relations: &[Relation]) -> Value {
    let records = relations.iter().map(|it| {
        let (name, _) = plan.named(it.kind, &it.id).unzip();
        let name = name.unwrap_or_default();
        // Projects keep their names in every language.
        let name = match it.kind {
            RelationKind::Project => name,
            _ => translated(name),
        };
        vec![
            ("kind", text(labels::relation_kind(it.kind))),
            ("name", text(name)),
            ("basis", text(labels::basis(it.basis))),
            ("note", said(&it.note)),
        ]
    });
    Value::Records(records.collect())
}

/// The records of `kind` to which something is linked.
pub(super) fn linked(plan: &Plan, relations: &[Relation], kind: RelationKind) -> Value {
    let relations = relations.iter().filter(|it| it.kind == kind);
    let records = relations.filter_map(|it| {
        let (name, _) = plan.named(kind, &it.id)?;
        Some(vec![
            ("name", said(name)),
            ("basis", text(labels::basis(it.basis))),
            ("note", said(&it.note)),
        ])
    });
    Value::Records(records.collect())
}

pub(super) fn extents(extents: &[Extent]) -> Value {
    let records = extents.iter().map(|it| {
        vec![
            ("value", whole(it.value)),
            ("part", optional(it.part.as_ref())),
            ("printed", text(&it.printed)),
        ]
    });
    Value::Records(records.collect())
}

/// A stated whole is a number; parts keep their printed words.
pub(super) fn extent_or_printed(extents: &[Extent]) -> Value {
    match whole_of(extents) {
        Some(stated) => whole(stated.value),
        None => Value::Texts(extents.iter().map(|it| it.printed.clone()).collect()),
    }
}
