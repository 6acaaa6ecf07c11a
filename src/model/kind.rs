//! What a field may hold: said to a person in a fault, and to a machine in the JSON Schema.

#[cfg(not(target_arch = "wasm32"))]
use serde_json::{Value, json};

/// The values a field accepts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kind<'a> {
    pub(super) shape: Shape<'a>,
    /// `null` is accepted too.
    pub(super) nullable: bool,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Shape<'a> {
    Text,
    Texts,
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

impl Kind<'_> {
    /// What a fault says was expected.
    pub(super) fn expected(self) -> String {
        let mut expected = match self.shape {
            Shape::Text => "非空文字".into(),
            Shape::Texts => "文字的列表".into(),
            Shape::Flag => "true 或 false".into(),
            Shape::Number(from, to) => format!("{} 到 {} 的数", whole(from), whole(to)),
            Shape::Whole(from, to) => format!("{from} 到 {to} 的整数"),
            Shape::OneOf(words) => format!("其中之一：{}", words.join("、")),
            Shape::List => "列表 […]".into(),
            Shape::Object => "一个对象 {…}".into(),
            Shape::Points => "[经度, 纬度] 的列表".into(),
            Shape::Rings => "由 [经度, 纬度] 组成的环的列表".into(),
        };
        if self.nullable {
            expected.push_str("，或 null");
        }
        expected
    }

    /// The JSON Schema of a field without inner fields.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn schema(self) -> Value {
        let schema = match self.shape {
            Shape::Text => json!({"type": "string", "minLength": 1}),
            Shape::Texts => {
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
