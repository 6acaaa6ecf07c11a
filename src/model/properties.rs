//! The fields of an object as a JSON Schema.
//!
//! Native only: the browser never needs it.

use serde_json::{Map, Value, json};

use super::kind::{Kind, Shape, Wording};

/// Fields of an object, in the order in which they are read.
#[derive(Debug, Default)]
pub(super) struct Properties {
    fields: Map<String, Value>,
    required: Vec<&'static str>,
    /// Fields with texts, each as a path below this object such as `values[].printed`.
    pub(super) texts: Vec<(String, Wording)>,
}

impl Properties {
    pub(super) fn add(&mut self, name: &'static str, kind: Kind<'_>) {
        self.add_text(name, kind);
        self.insert(name, kind.schema());
    }

    pub(super) fn add_list(&mut self, name: &'static str, items: Properties) {
        self.add_inner(&format!("{name}[]"), &items);
        self.insert(name, json!({"type": "array", "items": items.into_schema()}));
    }

    pub(super) fn add_object(&mut self, name: &'static str, nullable: bool, inner: Properties) {
        self.add_inner(name, &inner);
        let object = inner.into_schema();
        let schema = if nullable {
            json!({"anyOf": [object, {"type": "null"}]})
        } else {
            object
        };
        self.insert(name, schema);
    }

    pub(super) fn add_optional(&mut self, name: &'static str, kind: Kind<'_>) {
        self.fields.insert(name.into(), kind.schema());
    }

    pub(super) fn into_schema(self) -> Value {
        json!({
            "type": "object",
            "required": self.required,
            "properties": self.fields,
            "additionalProperties": false,
        })
    }

    fn add_text(&mut self, name: &str, kind: Kind<'_>) {
        let list = if matches!(kind.shape, Shape::Texts(_)) {
            "[]"
        } else {
            ""
        };
        let wording = kind.wording();
        self.texts
            .extend(wording.map(|it| (format!("{name}{list}"), it)));
    }

    fn add_inner(&mut self, path: &str, inner: &Properties) {
        let texts = inner.texts.iter();
        self.texts
            .extend(texts.map(|(field, it)| (format!("{path}.{field}"), *it)));
    }

    fn insert(&mut self, name: &'static str, schema: Value) {
        self.fields.insert(name.into(), schema);
        self.required.push(name);
    }
}
