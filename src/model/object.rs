//! One JSON object that is read field by field: what is found, what is missing, what is left over.
//!
//! Not here: which types a field can have (`reader`).

use super::fault::{Expected, Fault};
use super::json::{Json, Members};
use super::kind::{Kind, Shape};
use super::log::Log;
#[cfg(not(target_arch = "wasm32"))]
use super::properties::Properties;

/// One JSON object being read, or described.
pub(super) struct Fields<'a> {
    pub(super) source: Source<'a>,
    pub(super) file: &'static str,
    path: String,
    /// How many faults there were before this object.
    faults_before: usize,
    pub(super) log: &'a mut Log,
}

pub(super) enum Source<'a> {
    /// Fields leave the object when they are read: what stays is unknown.
    Read(Vec<(String, Json)>),
    #[cfg(not(target_arch = "wasm32"))]
    Describe(&'a mut Properties),
    /// Never made: carries the lifetime that `Describe` has natively.
    #[cfg(target_arch = "wasm32")]
    #[allow(dead_code, reason = "never made")]
    Never(std::convert::Infallible, std::marker::PhantomData<&'a ()>),
}

impl<'a> Fields<'a> {
    /// Reads `value` with `read`; nothing is read and a fault noted when it is no object.
    pub(super) fn read(
        value: Json,
        file: &'static str,
        path: String,
        log: &'a mut Log,
        read: &mut dyn FnMut(&mut Fields<'_>),
    ) {
        let faults_before = log.faults.len();
        let (object, other) = match value {
            Json::Object(Members(object)) => (object, None),
            other => (Vec::new(), Some((log.shown)(&other))),
        };
        let mut fields = Fields {
            source: Source::Read(object),
            file,
            path,
            faults_before,
            log,
        };
        if other.is_some() {
            let path = fields.path.clone();
            fields.note(path, other, required(Shape::Object).expected());
        } else {
            read(&mut fields);
            fields.note_unknown();
        }
    }

    /// An object without a value, which records its fields in `properties`.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn describing(properties: &'a mut Properties, log: &'a mut Log) -> Self {
        Self {
            source: Source::Describe(properties),
            file: "",
            path: String::new(),
            faults_before: 0,
            log,
        }
    }

    /// Whether anything that was read of this object is a fault.
    pub(super) fn is_faulty(&self) -> bool {
        self.log.faults.len() > self.faults_before
    }

    /// Notes that the value of `name` will not do although it has the right kind.
    pub(super) fn reject(&mut self, name: &str, value: String, expected: Expected) {
        let path = self.path_of(name);
        self.note(path, Some(value), expected);
    }

    pub(super) fn take_or_null<T>(
        &mut self,
        name: &'static str,
        shape: Shape<'_>,
        accept: impl FnOnce(&mut Json) -> Option<T>,
    ) -> Option<T> {
        let kind = Kind {
            shape,
            nullable: true,
        };
        self.take(name, kind, |value| match value {
            Json::Null => Some(None),
            value => accept(value).map(Some),
        })
        .flatten()
    }

    /// What `accept` makes of the field; a fault when it is missing or not understood.
    pub(super) fn take<T>(
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
                None => Some((self.log.shown)(&value)),
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
                let shown = (self.log.shown)(&value);
                self.reject(&name, shown, Expected::NoField);
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

    pub(super) fn path_of(&self, name: &str) -> String {
        format!("{}.{name}", self.path)
    }
}

pub(super) const fn required(shape: Shape<'_>) -> Kind<'_> {
    Kind {
        shape,
        nullable: false,
    }
}
