//! Reads JSON objects field by field and notes every fault instead of stopping at the first.
//!
//! The same descriptions of records make the JSON Schema: run on no value, they record names and
//! kinds of the fields. So the schema cannot drift from what is read. Not here: what the fields mean.

use super::fault::Expected;
use super::json::{Json, quoted};
use super::keyed::Keyed;
use super::kind::{Kind, Shape, Wording};
#[cfg(not(target_arch = "wasm32"))]
use super::log::Log;
use super::log::Noted;
use super::object::{Fields, Source, required};
#[cfg(not(target_arch = "wasm32"))]
use super::properties::Properties;
use super::record::Read;

impl Fields<'_> {
    /// The fields that `R` reads.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn describe<R: Read>() -> Properties {
        let mut properties = Properties::default();
        R::read(&mut Fields::describing(
            &mut properties,
            &mut Log::default(),
        ));
        properties
    }

    /// The id of the record, which no other of its file may have.
    pub(super) fn id(&mut self) -> String {
        let id = self.text("id");
        let noted = self.noted("id", &id);
        self.log.ids.extend(noted);
        id
    }

    /// The same for records to which others refer by their position.
    pub(super) fn id_with_position(&mut self) -> String {
        let id = self.id();
        if !id.is_empty() {
            self.log.positions(self.file).position_or_add(&id);
        }
        id
    }

    /// The id of a record of `file`, which may come later.
    pub(super) fn reference(&mut self, name: &'static str, file: &'static str) -> String {
        let id = self.text(name);
        self.note_reference(name, &id, file);
        id
    }

    /// The id of a record of `file`, or `None` for `null`.
    pub(super) fn reference_or_null(
        &mut self,
        name: &'static str,
        file: &'static str,
    ) -> Option<String> {
        let id = self.text_or_null(name)?;
        self.note_reference(name, &id, file);
        Some(id)
    }

    /// The position of the record of `file` whose id stands here; `file` was read before.
    pub(super) fn position(&mut self, name: &'static str, file: &'static str) -> Option<u16> {
        let id = self.text(name);
        self.position_of(name, &id, file)
    }

    /// The same, or `None` for `null`.
    pub(super) fn position_or_null(
        &mut self,
        name: &'static str,
        file: &'static str,
    ) -> Option<u16> {
        let id = self.text_or_null(name)?;
        self.position_of(name, &id, file)
    }

    /// The position of `id`, which stands in the field `name`. An empty one has its own fault.
    pub(super) fn position_of(
        &mut self,
        name: &'static str,
        id: &str,
        file: &'static str,
    ) -> Option<u16> {
        let position = self.log.positions(file).position(id);
        if position.is_none() && !id.is_empty() {
            self.reject(name, quoted(id), Expected::IdOf(file));
        }
        position
    }

    /// A text of no language with at least one character; empty (and a fault) when there is none.
    pub(super) fn text(&mut self, name: &'static str) -> String {
        self.worded(name, Wording::Neutral)
    }

    /// The same, or `None` for `null`.
    pub(super) fn text_or_null(&mut self, name: &'static str) -> Option<String> {
        self.take_or_null(name, Shape::Text(Wording::Neutral), text_of)
    }

    /// Words that have English.
    pub(super) fn words(&mut self, name: &'static str) -> String {
        self.worded(name, Wording::Translated)
    }

    /// The same, or `None` for `null`.
    pub(super) fn words_or_null(&mut self, name: &'static str) -> Option<String> {
        self.take_or_null(name, Shape::Text(Wording::Translated), text_of)
    }

    /// A list of words that have English, perhaps empty.
    pub(super) fn words_list(&mut self, name: &'static str) -> Vec<String> {
        self.texts(name, Wording::Translated)
    }

    /// What stays as the plan prints it.
    pub(super) fn printed(&mut self, name: &'static str) -> String {
        self.worded(name, Wording::Printed)
    }

    /// The name of the record, which stays as the plan prints it and has English beside it.
    pub(super) fn glossed(&mut self, name: &'static str) -> String {
        self.worded(name, Wording::Glossed)
    }

    /// The same, or `None` for `null`.
    pub(super) fn printed_or_null(&mut self, name: &'static str) -> Option<String> {
        self.take_or_null(name, Shape::Text(Wording::Printed), text_of)
    }

    /// A list of what stays as the plan prints it, perhaps empty.
    pub(super) fn printed_list(&mut self, name: &'static str) -> Vec<String> {
        self.texts(name, Wording::Printed)
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

    /// A year of which a plan can speak.
    pub(super) fn year(&mut self, name: &'static str) -> u16 {
        self.whole(name, EARLIEST_YEAR, LATEST_YEAR)
    }

    /// A year, or `None` for `null`.
    pub(super) fn year_or_null(&mut self, name: &'static str) -> Option<u16> {
        let shape = Shape::Whole(EARLIEST_YEAR, LATEST_YEAR);
        self.take_or_null(name, shape, |value| {
            whole_of(value, EARLIEST_YEAR, LATEST_YEAR)
        })
    }

    /// A whole number from 1, or `None` when the field is left out.
    pub(super) fn count_if_given(&mut self, name: &'static str) -> Option<u16> {
        let given = match &mut self.source {
            Source::Read(object) => object.iter().any(|(known, _)| known == name),
            #[cfg(not(target_arch = "wasm32"))]
            Source::Describe(properties) => {
                let kind = required(Shape::Whole(1, u16::MAX));
                properties.add_optional(name, kind);
                false
            }
            #[cfg(target_arch = "wasm32")]
            Source::Never(never, _) => match *never {},
        };
        given.then(|| self.whole(name, 1, u16::MAX))
    }

    /// `true` or `false`.
    pub(super) fn flag(&mut self, name: &'static str) -> bool {
        self.take(name, required(Shape::Flag), |value| match value {
            Json::Flag(flag) => Some(*flag),
            _ => None,
        })
        .unwrap_or_default()
    }

    /// A value by its key.
    pub(super) fn keyed<T: Keyed>(&mut self, name: &'static str) -> T {
        let at = self.choice(name, T::KEYS);
        valued(at, T::VALUES)
    }

    /// A value by its key, or `None` for `null`.
    pub(super) fn keyed_or_null<T: Keyed>(&mut self, name: &'static str) -> Option<T> {
        let at = self.take_or_null(name, Shape::OneOf(T::KEYS), |value| {
            choice_of(value, T::KEYS)
        });
        at.map(|at| valued(at, T::VALUES))
    }

    /// One of these values by its key.
    pub(super) fn among<T: Keyed>(&mut self, name: &'static str, values: &[T]) -> T {
        let keys: Vec<&'static str> = values.iter().map(|it| it.of()).collect();
        let at = self.choice(name, &keys);
        valued(at, values)
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
    pub(super) fn object<R: Read + Default>(&mut self, name: &'static str) -> R {
        self.nested(name, false).unwrap_or_default()
    }

    /// An object inside this one, or `None` for `null`.
    pub(super) fn object_or_null<R: Read>(&mut self, name: &'static str) -> Option<R> {
        self.nested(name, true)
    }

    /// A list of objects.
    pub(super) fn list<R: Read>(&mut self, name: &'static str) -> Vec<R> {
        #[cfg(not(target_arch = "wasm32"))]
        if let Source::Describe(properties) = &mut self.source {
            properties.add_list(name, Fields::describe::<R>());
            return Vec::new();
        }
        let mut list = Vec::new();
        self.each(name, &mut |fields| list.push(R::read(fields)));
        list
    }

    fn worded(&mut self, name: &'static str, wording: Wording) -> String {
        self.take(name, required(Shape::Text(wording)), text_of)
            .unwrap_or_default()
    }

    fn texts(&mut self, name: &'static str, wording: Wording) -> Vec<String> {
        self.take(name, required(Shape::Texts(wording)), |value| {
            value.as_list_mut()?.iter_mut().map(text_of).collect()
        })
        .unwrap_or_default()
    }

    /// Written once for all kinds of objects.
    fn each(&mut self, name: &'static str, read: &mut dyn FnMut(&mut Fields<'_>)) {
        let items = self.take(name, required(Shape::List), |value| {
            value.as_list_mut().map(std::mem::take)
        });
        let path = self.path_of(name);
        for (at, item) in items.into_iter().flatten().enumerate() {
            let path = format!("{path}[{at}]");
            Fields::read(item, self.file, path, self.log, read);
        }
    }

    fn nested<R: Read>(&mut self, name: &'static str, nullable: bool) -> Option<R> {
        #[cfg(not(target_arch = "wasm32"))]
        if let Source::Describe(properties) = &mut self.source {
            properties.add_object(name, nullable, Fields::describe::<R>());
            return None;
        }
        let mut inner = None;
        self.inside(name, nullable, &mut |fields| inner = Some(R::read(fields)));
        inner
    }

    fn inside(
        &mut self,
        name: &'static str,
        nullable: bool,
        read: &mut dyn FnMut(&mut Fields<'_>),
    ) {
        let kind = Kind {
            shape: Shape::Object,
            nullable,
        };
        let value = self.take(name, kind, |value| {
            let fits = value.as_object().is_some() || nullable && *value == Json::Null;
            fits.then(|| std::mem::take(value))
        });
        if let Some(value) = value.filter(|it| *it != Json::Null) {
            let path = self.path_of(name);
            Fields::read(value, self.file, path, self.log, read);
        }
    }

    fn choice(&mut self, name: &'static str, keys: &[&'static str]) -> usize {
        self.take(name, required(Shape::OneOf(keys)), |value| {
            choice_of(value, keys)
        })
        .unwrap_or_default()
    }

    /// An object with a fault may refer to something else than it seems.
    fn note_reference(&mut self, name: &'static str, id: &str, file: &'static str) {
        if !self.is_faulty()
            && let Some(noted) = self.noted(name, id)
        {
            self.log.references.push((noted, file));
        }
    }

    /// Where an id stands, for what is checked when everything is read; `None` where nothing is.
    fn noted(&self, name: &str, id: &str) -> Option<Noted> {
        self.log.is_checking.then(|| Noted {
            file: self.file,
            path: self.path_of(name),
            id: id.to_owned(),
        })
    }
}

const EARLIEST_YEAR: u16 = 1990;
const LATEST_YEAR: u16 = 2060;

/// The value at `at`, which is a position of `values`.
#[allow(
    clippy::indexing_slicing,
    reason = "the position comes from as many keys"
)]
fn valued<T: Copy>(at: usize, values: &[T]) -> T {
    values[at]
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
