//! JSON as it is read: members in the order of the file, also those that stand there twice.
//!
//! Reading is `serde_json`'s. Its own value type keeps members in a search tree, which costs the
//! program 9 KB and drops repeated members without a word.

use std::fmt::{self, Write};

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// Any JSON value.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Json {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// Members with names.
    Object(Members<Json>),
}

/// Names and values in the order of the file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Members<T>(pub Vec<(String, T)>);

impl<T> Members<T> {
    /// The first member of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&T> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value)
    }

    /// A name that stands more than once; `None` when each stands once.
    #[must_use]
    pub fn repeated(&self) -> Option<&str> {
        let mut names: Vec<&str> = self.0.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        let mut pairs = names.iter().zip(names.iter().skip(1));
        pairs.find(|(one, other)| one == other).map(|(one, _)| *one)
    }
}

impl Json {
    /// The text; `None` for other kinds.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number; `None` for other kinds.
    #[must_use]
    pub fn as_number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The items; `None` for other kinds.
    #[must_use]
    pub fn as_list(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    pub(super) fn as_list_mut(&mut self) -> Option<&mut Vec<Self>> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    /// The members; `None` for other kinds.
    #[must_use]
    pub fn as_object(&self) -> Option<&Members<Self>> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }
}

impl Json {
    /// The value as JSON, cut to what fits a line.
    pub(super) fn shown(&self) -> String {
        const LONGEST: usize = 48;
        let text = self.to_string();
        if text.chars().count() <= LONGEST {
            return text;
        }
        let mut short: String = text.chars().take(LONGEST).collect();
        short.push('…');
        short
    }
}

impl fmt::Display for Json {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => out.write_str("null"),
            Self::Flag(flag) => write!(out, "{flag}"),
            Self::Number(number) => out.write_str(&written(*number)),
            Self::Text(text) => out.write_str(&quoted(text)),
            Self::List(items) => {
                out.write_char('[')?;
                for (at, item) in items.iter().enumerate() {
                    write!(out, "{}{item}", separator(at))?;
                }
                out.write_char(']')
            }
            Self::Object(members) => {
                out.write_char('{')?;
                for (at, (name, value)) in members.0.iter().enumerate() {
                    write!(out, "{}{}:{value}", separator(at), quoted(name))?;
                }
                out.write_char('}')
            }
        }
    }
}

fn separator(at: usize) -> &'static str {
    if at > 0 { "," } else { "" }
}

/// A text as JSON.
pub(super) fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

/// A number as a data file writes it: all digits, whole numbers without a point, no powers of ten.
fn written(number: f64) -> String {
    let text = serde_json::to_string(&number).unwrap_or_default();
    let Some((digits, power)) = text.split_once('e') else {
        return text.strip_suffix(".0").map_or(text.clone(), str::to_owned);
    };
    let (sign, digits) = digits
        .strip_prefix('-')
        .map_or(("", digits), |it| ("-", it));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let power: i32 = power.parse().unwrap_or_default();
    let zeros = "0".repeat(usize::try_from(power.unsigned_abs()).unwrap_or_default());
    if power < 0 {
        let padded = format!("{zeros}{whole}");
        let (before, after) = padded.split_at(whole.len());
        let text = format!("{sign}{before}.{after}{decimals}");
        return text.trim_end_matches('0').to_owned();
    }
    let padded = format!("{decimals}{zeros}");
    let (moved, _) = padded.split_at(zeros.len());
    format!("{sign}{whole}{moved}")
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(AnyJson)
    }
}

struct AnyJson;

impl<'de> Visitor<'de> for AnyJson {
    type Value = Json;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Json, E> {
        Ok(Json::Flag(flag))
    }

    #[allow(
        clippy::cast_precision_loss,
        reason = "figures beyond 2^53 are out of every bound"
    )]
    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number as f64))
    }

    #[allow(
        clippy::cast_precision_loss,
        reason = "figures beyond 2^53 are out of every bound"
    )]
    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
        Ok(Json::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Json, A::Error> {
        read_members(members).map(Json::Object)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Members<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(AnyMembers(std::marker::PhantomData))
    }
}

struct AnyMembers<T>(std::marker::PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for AnyMembers<T> {
    type Value = Members<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Members<T>, A::Error> {
        read_members(members)
    }
}

fn read_members<'de, T, A>(mut members: A) -> Result<Members<T>, A::Error>
where
    T: Deserialize<'de>,
    A: MapAccess<'de>,
{
    let mut read = Vec::new();
    while let Some(member) = members.next_entry()? {
        read.push(member);
    }
    Ok(Members(read))
}
