//! Reads JSON objects field by field and notes every fault instead of stopping at the first.
//!
//! The same reading functions describe themselves: run on no value, they record names and kinds
//! of the fields, from which `schema` makes the JSON Schema. So the schema cannot drift from
//! what is really read. Not here: what the fields mean (`records`), references (`check`).

use super::check::Roll;
use super::fault::{Expected, Fault};
use super::ids::Names;
use super::json::{Json, Members};
use super::kind::{Kind, Shape};

/// What is known across files while they are read one after the other.
#[derive(Debug, Default)]
pub(super) struct Log {
    pub(super) faults: Vec<Fault>,
    pub(super) rolls: Vec<Roll>,
    pub(super) sections: Names,
    pub(super) places: Names,
    pub(super) sectors: Names,
    pub(super) tasks: Names,
}

/// One JSON object being read, or described.
pub(super) struct Fields<'a> {
    source: Source<'a>,
    file: &'a str,
    path: String,
    pub(super) log: &'a mut Log,
}

enum Source<'a> {
    /// Fields leave the object when they are read: what stays is unknown.
    Read(Vec<(String, Json)>),
    #[cfg(not(target_arch = "wasm32"))]
    Describe(&'a mut super::schema::Properties),
    /// Never made: carries the lifetime that `Describe` has natively.
    #[cfg(target_arch = "wasm32")]
    #[allow(dead_code, reason = "never made")]
    Never(std::convert::Infallible, std::marker::PhantomData<&'a ()>),
}

impl<'a> Fields<'a> {
    /// Reads `value` with `read`; `None` and a fault when it is no object.
    pub(super) fn read<T>(
        value: Json,
        file: &'a str,
        path: String,
        log: &'a mut Log,
        read: impl FnOnce(&mut Fields<'_>) -> T,
    ) -> Option<T> {
        let Json::Object(Members(object)) = value else {
            log.faults.push(Fault {
                file: file.into(),
                path,
                value: Some(value.shown()),
                expected: required(Shape::Object).expected(),
            });
            return None;
        };
        let mut fields = Fields {
            source: Source::Read(object),
            file,
            path,
            log,
        };
        let result = read(&mut fields);
        fields.note_unknown();
        Some(result)
    }

    /// The fields that `read` reads.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn describe<T>(
        read: impl FnOnce(&mut Fields<'_>) -> T,
    ) -> super::schema::Properties {
        let mut properties = super::schema::Properties::default();
        read(&mut Fields {
            source: Source::Describe(&mut properties),
            file: "",
            path: String::new(),
            log: &mut Log::default(),
        });
        properties
    }

    /// A text with at least one character; empty (and a fault) when there is none.
    pub(super) fn text(&mut self, name: &'static str) -> String {
        self.take(name, required(Shape::Text), text_of)
            .unwrap_or_default()
    }

    /// A text, or `None` for `null`.
    pub(super) fn text_or_null(&mut self, name: &'static str) -> Option<String> {
        self.take_or_null(name, Shape::Text, text_of)
    }

    /// A number between `from` and `to`, both included.
    pub(super) fn number(&mut self, name: &'static str, from: f64, to: f64) -> f64 {
        self.take(name, required(Shape::Number(from, to)), |value| {
            number_of(value, from, to)
        })
        .unwrap_or_default()
    }

    /// A number between `from` and `to`, or `None` for `null`.
    pub(super) fn number_or_null(&mut self, name: &'static str, from: f64, to: f64) -> Option<f64> {
        self.take_or_null(name, Shape::Number(from, to), |value| {
            number_of(value, from, to)
        })
    }

    /// A whole number between `from` and `to`, both included.
    pub(super) fn whole(&mut self, name: &'static str, from: u16, to: u16) -> u16 {
        self.take(name, required(Shape::Whole(from, to)), |value| {
            whole_of(value, from, to)
        })
        .unwrap_or_default()
    }

    /// A whole number between `from` and `to`, or `None` for `null`.
    pub(super) fn whole_or_null(&mut self, name: &'static str, from: u16, to: u16) -> Option<u16> {
        self.take_or_null(name, Shape::Whole(from, to), |value| {
            whole_of(value, from, to)
        })
    }

    /// A whole number from 1, or `None` when the field is left out.
    pub(super) fn count_if_given(&mut self, name: &'static str) -> Option<u16> {
        let given = match &self.source {
            Source::Read(object) => object.iter().any(|(known, _)| known == name),
            #[cfg(not(target_arch = "wasm32"))]
            Source::Describe(_) => true,
            #[cfg(target_arch = "wasm32")]
            Source::Never(never, _) => match *never {},
        };
        if !given {
            return None;
        }
        let number = self.take(name, required(Shape::Whole(1, u16::MAX)), |value| {
            whole_of(value, 1, u16::MAX)
        });
        #[cfg(not(target_arch = "wasm32"))]
        if let Source::Describe(properties) = &mut self.source {
            properties.make_optional(name);
        }
        number
    }

    /// `true` or `false`.
    pub(super) fn flag(&mut self, name: &'static str) -> bool {
        self.take(name, required(Shape::Flag), |value| match value {
            Json::Flag(flag) => Some(*flag),
            _ => None,
        })
        .unwrap_or_default()
    }

    /// One of the words in `choices`, by its position there.
    pub(super) fn one_of(&mut self, name: &'static str, choices: &[&'static str]) -> Option<usize> {
        self.take(name, required(Shape::OneOf(choices)), |value| {
            choice_of(value, choices)
        })
    }

    /// One of the words in `choices`, or `None` for `null`.
    pub(super) fn one_of_or_null(
        &mut self,
        name: &'static str,
        choices: &[&'static str],
    ) -> Option<usize> {
        self.take_or_null(name, Shape::OneOf(choices), |value| {
            choice_of(value, choices)
        })
    }

    /// A list of texts, perhaps empty.
    pub(super) fn texts(&mut self, name: &'static str) -> Vec<String> {
        self.take(name, required(Shape::Texts), |value| {
            value.as_list_mut()?.iter_mut().map(text_of).collect()
        })
        .unwrap_or_default()
    }

    /// A line of points, each `[degrees east, degrees north]`.
    pub(super) fn points(&mut self, name: &'static str) -> Vec<(f64, f64)> {
        self.take(name, required(Shape::Points), |value| points_of(value))
            .unwrap_or_default()
    }

    /// Closed lines of points.
    pub(super) fn rings(&mut self, name: &'static str) -> Vec<Vec<(f64, f64)>> {
        self.take(name, required(Shape::Rings), |value| {
            value.as_list()?.iter().map(points_of).collect()
        })
        .unwrap_or_default()
    }

    /// An object inside this one.
    pub(super) fn object<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&mut Fields<'_>) -> T,
    ) -> Option<T> {
        self.nested(name, false, read)
    }

    /// An object inside this one, or `None` for `null`.
    pub(super) fn object_or_null<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&mut Fields<'_>) -> T,
    ) -> Option<T> {
        self.nested(name, true, read)
    }

    /// A list of objects, each read with `read`.
    pub(super) fn list<T>(
        &mut self,
        name: &'static str,
        read: impl Fn(&mut Fields<'_>) -> T,
    ) -> Vec<T> {
        #[cfg(not(target_arch = "wasm32"))]
        if let Source::Describe(properties) = &mut self.source {
            properties.add_list(name, Fields::describe(read));
            return Vec::new();
        }
        let Some(items) = self.take(name, required(Shape::List), |value| {
            value.as_list_mut().map(std::mem::take)
        }) else {
            return Vec::new();
        };
        let path = self.path_of(name);
        let mut list = Vec::new();
        let mut add = |fields: &mut Fields<'_>| list.push(read(fields));
        for (at, item) in items.into_iter().enumerate() {
            let path = format!("{path}[{at}]");
            let add: &mut dyn FnMut(&mut Fields<'_>) = &mut add;
            Fields::read(item, self.file, path, self.log, add);
        }
        list
    }

    /// Notes that the value of `name` will not do although it has the right kind.
    pub(super) fn reject(&mut self, name: &str, value: String, expected: Expected) {
        let path = self.path_of(name);
        self.note(path, Some(value), expected);
    }

    fn nested<T>(
        &mut self,
        name: &'static str,
        nullable: bool,
        read: impl FnOnce(&mut Fields<'_>) -> T,
    ) -> Option<T> {
        #[cfg(not(target_arch = "wasm32"))]
        if let Source::Describe(properties) = &mut self.source {
            properties.add_object(name, nullable, Fields::describe(read));
            return None;
        }
        let kind = Kind {
            shape: Shape::Object,
            nullable,
        };
        let value = self.take(name, kind, |value| {
            let fits = value.as_object().is_some() || nullable && *value == Json::Null;
            fits.then(|| std::mem::take(value))
        })?;
        if value == Json::Null {
            return None;
        }
        let path = self.path_of(name);
        Fields::read(value, self.file, path, self.log, read)
    }

    fn take_or_null<T>(
        &mut self,
        name: &'static str,
        shape: Shape<'_>,
        accept: impl FnOnce(&mut Json) -> Option<T>,
    ) -> Option<T> {
        let kind = Kind {
            shape,
            nullable: true,
        };
        self.take(name, kind, |value| {
            if *value == Json::Null {
                Some(None)
            } else {
                accept(value).map(Some)
            }
        })
        .flatten()
    }

    /// What `accept` makes of the field; a fault when it is missing or not understood.
    fn take<T>(
        &mut self,
        name: &'static str,
        kind: Kind<'_>,
        accept: impl FnOnce(&mut Json) -> Option<T>,
    ) -> Option<T> {
        let found = match &mut self.source {
            Source::Read(object) => {
                let at = object.iter().position(|(known, _)| known == name);
                at.map(|at| object.remove(at).1)
            }
            #[cfg(not(target_arch = "wasm32"))]
            Source::Describe(properties) => {
                properties.add(name, kind);
                return None;
            }
            #[cfg(target_arch = "wasm32")]
            Source::Never(never, _) => match *never {},
        };
        let value = match found {
            None => None,
            Some(mut value) => match accept(&mut value) {
                None => Some(value.shown()),
                accepted => return accepted,
            },
        };
        let path = self.path_of(name);
        self.note(path, value, kind.expected());
        None
    }

    fn note_unknown(&mut self) {
        if let Source::Read(object) = &mut self.source {
            for (name, value) in std::mem::take(object) {
                self.reject(&name, value.shown(), Expected::NoField);
            }
        }
    }

    fn note(&mut self, path: String, value: Option<String>, expected: Expected) {
        self.log.faults.push(Fault {
            file: self.file.into(),
            path,
            value,
            expected,
        });
    }

    fn path_of(&self, name: &str) -> String {
        format!("{}.{name}", self.path)
    }
}

const fn required(shape: Shape<'_>) -> Kind<'_> {
    Kind {
        shape,
        nullable: false,
    }
}

fn text_of(value: &mut Json) -> Option<String> {
    match value {
        Json::Text(text) if !text.is_empty() => Some(std::mem::take(text)),
        _ => None,
    }
}

fn number_of(value: &Json, from: f64, to: f64) -> Option<f64> {
    value
        .as_number()
        .filter(|number| (from..=to).contains(number))
}

fn whole_of(value: &Json, from: u16, to: u16) -> Option<u16> {
    let number = number_of(value, from.into(), to.into())?;
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between two numbers of this type"
    )]
    let whole = number as u16;
    (number.fract().abs() <= 0.0).then_some(whole)
}

fn choice_of(value: &Json, choices: &[&'static str]) -> Option<usize> {
    let word = value.as_str()?;
    choices.iter().position(|choice| *choice == word)
}

fn points_of(value: &Json) -> Option<Vec<(f64, f64)>> {
    let point = |value: &Json| match value.as_list()? {
        [lon, lat] => lon.as_number().zip(lat.as_number()),
        _ => None,
    };
    value.as_list()?.iter().map(point).collect()
}
