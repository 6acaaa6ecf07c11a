//! What a field may hold: for a fault, and for a machine in the JSON Schema.

#[cfg(not(target_arch = "wasm32"))]
use serde_json::{Value, json};

use super::fault::Expected;

/// The values a field accepts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kind<'a> {
    pub(super) shape: Shape<'a>,
    /// `null` is accepted too.
    pub(super) nullable: bool,
}

#[derive(Debug, Clone, Copy)]
#[cfg_attr(
    target_arch = "wasm32",
    allow(
        dead_code,
        reason = "the wording is read where the dictionary is checked"
    )
)]
pub(super) enum Shape<'a> {
    Text(Wording),
    Texts(Wording),
    Flag,
    /// From, to; both included.
    Number(f64, f64),
    /// From, to; both included.
    Whole(u16, u16),
    OneOf(&'a [&'static str]),
    List,
    Object,
    /// A line of `[degrees east, degrees north]`.
    Points,
    /// A list of such lines.
    Rings,
}

/// In which languages a text exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wording {
    /// Of no language: an id, a version, a licence.
    Neutral,
    /// The plan's words or ours, with English in the dictionary.
    Translated,
    /// As the plan prints it, in every language: what is quoted.
    Printed,
    /// As the plan prints it, with English beside it, which the dictionary has under the id of the record:
    /// names of firms and projects.
    Glossed,
}

impl Kind<'_> {
    /// In which languages its texts exist; `None` where it has none.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn wording(self) -> Option<Wording> {
        match self.shape {
            Shape::Text(wording) | Shape::Texts(wording) => Some(wording),
            // Keys that are words of the plan.
            Shape::OneOf(_) => Some(Wording::Translated),
            _ => None,
        }
    }

    /// What a fault says was expected.
    pub(super) fn expected(self) -> Expected {
        let expected = match self.shape {
            Shape::Text(_) => Expected::Text,
            Shape::Texts(_) => Expected::Texts,
            Shape::Flag => Expected::Flag,
            Shape::Number(from, to) => Expected::Number(whole(from), whole(to)),
            Shape::Whole(from, to) => Expected::Whole(from, to),
            Shape::OneOf(words) => Expected::OneOf(words.to_vec()),
            Shape::List => Expected::List,
            Shape::Object => Expected::Object,
            Shape::Points => Expected::Points,
            Shape::Rings => Expected::Rings,
        };
        if self.nullable {
            Expected::OrNull(Box::new(expected))
        } else {
            expected
        }
    }

    /// The JSON Schema of a field without inner fields.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn schema(self) -> Value {
        let schema = match self.shape {
            Shape::Text(_) => json!({"type": "string", "minLength": 1}),
            Shape::Texts(_) => {
                json!({"type": "array", "items": {"type": "string", "minLength": 1}})
            }
            Shape::Flag => json!({"type": "boolean"}),
            Shape::Number(from, to) => {
                json!({"type": "number", "minimum": from, "maximum": to})
            }
            Shape::Whole(from, to) => {
                json!({"type": "integer", "minimum": from, "maximum": to})
            }
            Shape::OneOf(words) => json!({"enum": words}),
            Shape::List => json!({"type": "array"}),
            Shape::Object => json!({"type": "object"}),
            Shape::Points => points_schema(),
            Shape::Rings => json!({"type": "array", "items": points_schema()}),
        };
        if self.nullable {
            json!({"anyOf": [schema, {"type": "null"}]})
        } else {
            schema
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn points_schema() -> Value {
    json!({
        "type": "array",
        "items": {
            "type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2
        },
    })
}

/// A bound, all of which are whole numbers.
#[allow(clippy::cast_possible_truncation, reason = "bounds stay below 10¹²")]
fn whole(bound: f64) -> i64 {
    bound as i64
}
