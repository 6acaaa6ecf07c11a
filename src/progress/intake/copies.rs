//! Our own JSON, alone or in an offline copy of this program.

use super::fault::FileFault;
use super::field::Field;
use super::table::{MOST_ROWS, Origin, Row, Table};
use super::{DONE, NOT_DONE};
use crate::digest::sha256;
use crate::model::json::{Json, Members};

/// Version of the JSON that is written; later ones are not read.
pub const FORMAT: u16 = 1;

/// Member that holds the seal.
const SEAL: &str = "seal";
/// Member of what was made of figures that had been changed outside of the program.
pub const ALTERED: &str = "altered";

/// What the seal of our JSON says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Seal {
    /// There is none, as in what was written by hand or by older versions.
    #[default]
    Missing,
    /// Nothing was changed since the program wrote it.
    Fits,
    /// Something was.
    Broken,
}

/// The seal of `file`, our JSON without one: SHA-256 of its text without white space. Nothing in
/// it is secret, so that it shows accidents and changes by hand, and not who wrote the file.
#[must_use]
pub fn sealed(file: &str) -> String {
    let open = file.strip_suffix('}').unwrap_or(file);
    format!("{open},\"{SEAL}\":\"{}\"}}", sha256(file.as_bytes()))
}

/// Reads our JSON.
pub(super) fn json(text: &str) -> Result<Table, FileFault> {
    let (members, seal) = opened(text)?;
    let entries = members.get("entries").and_then(Json::as_list);
    let entries = entries.ok_or(FileFault::ForeignJson)?;
    let plan = members.get("plan").and_then(Json::as_str);
    Ok(Table {
        plan: plan.map(str::to_owned),
        seal,
        ..table(entries)?
    })
}

/// The members of our JSON, and what its seal says.
pub(super) fn opened(text: &str) -> Result<(Members<Json>, Seal), FileFault> {
    let mut file: Json = serde_json::from_str(text).map_err(|error| FileFault::BadJson {
        line: error.line(),
        column: error.column(),
        is_cut: error.is_eof(),
    })?;
    let mut said = None;
    if let Json::Object(members) = &mut file {
        let at = members.0.iter().position(|(name, _)| name == SEAL);
        said = at.map(|at| members.0.remove(at).1);
    }
    let fits = |said: Json| said.as_str() == Some(&sha256(file.to_string().as_bytes()));
    let fits = said.map(fits);
    let Json::Object(members) = file else {
        return Err(FileFault::ForeignJson);
    };
    let format = members.get("format").and_then(Json::as_number);
    let format = format.ok_or(FileFault::ForeignJson)?;
    if format > f64::from(FORMAT) {
        return Err(FileFault::LaterVersion);
    }
    if format < 1.0 {
        return Err(FileFault::ForeignJson);
    }
    only_once(&members)?;
    let seal = match fits {
        _ if members.get(ALTERED).is_some() => Seal::Broken,
        None => Seal::Missing,
        Some(true) => Seal::Fits,
        Some(false) => Seal::Broken,
    };
    Ok((members, seal))
}

/// The entries of our JSON as rows.
pub(super) fn table(entries: &[Json]) -> Result<Table, FileFault> {
    if entries.len() > MOST_ROWS {
        return Err(FileFault::TooManyLines);
    }
    let mut rows = Vec::with_capacity(entries.len());
    for (at, entry) in entries.iter().enumerate() {
        let entry = entry.as_object();
        let entry = entry.ok_or(FileFault::BadEntry { entry: at + 1 })?;
        only_once(entry)?;
        rows.push(row(at + 1, entry));
    }
    Ok(Table {
        origin: Origin::Json,
        plan: None,
        seal: Seal::Missing,
        units: Vec::new(),
        rows,
    })
}

/// Of a member that stands twice, only one could be taken, and the other would be lost unseen.
fn only_once(members: &Members<Json>) -> Result<(), FileFault> {
    match members.repeated() {
        None => Ok(()),
        Some(name) => Err(FileFault::RepeatedMember {
            name: name.to_owned(),
        }),
    }
}

fn row(place: usize, entry: &Members<Json>) -> Row {
    let mut row = Row::new(place);
    for field in Field::all() {
        let text = match entry.get(field.key()) {
            None | Some(Json::Null) => continue,
            Some(Json::Text(text)) => text.clone(),
            Some(Json::Flag(is_done)) => if *is_done { DONE } else { NOT_DONE }.to_owned(),
            Some(other) => other.to_string(),
        };
        row.put(field, text);
    }
    // The list is the history.
    row.put(Field::Order, place.to_string());
    row
}

/// Reads the actual figures that an offline copy of this program carries, also where a browser
/// saved it: it writes the page as it stands then.
pub(super) fn page(text: &str) -> Result<Table, FileFault> {
    // Only a page that runs has this attribute.
    let root = text
        .split_once("<html")
        .and_then(|(_, rest)| rest.split_once('>'));
    let is_saved = root.is_some_and(|(root, _)| root.contains("data-state="));
    let (mut is_copy, mut is_hosted) = (false, false);
    for (tag, content) in Scripts(text) {
        let has = |id: &str| {
            ['"', '\'']
                .iter()
                .any(|it| tag.contains(&format!("id={it}{id}{it}")))
        };
        is_copy |= has("plan-packed");
        is_hosted |= has("boot") && tag.contains("data-wasm");
        if !has("actuals") {
            continue;
        }
        let content = content.trim();
        if content.is_empty() || content == "null" {
            is_copy = true;
            break;
        }
        let origin = if is_saved {
            Origin::Saved
        } else {
            Origin::Copy
        };
        return json(content).map(|table| Table { origin, ..table });
    }
    Err(if is_hosted || (is_saved && is_copy) {
        FileFault::SavedPage
    } else if is_copy {
        FileFault::NoActuals
    } else {
        FileFault::ForeignPage
    })
}

/// The script elements of a page: what stands in the start tag, and what the element holds. Each
/// character is passed once.
struct Scripts<'p>(&'p str);

impl<'p> Iterator for Scripts<'p> {
    type Item = (&'p str, &'p str);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = std::mem::take(&mut self.0);
        let (_, element) = rest.split_once("<script")?;
        let (tag, rest) = element.split_once('>')?;
        let (content, rest) = rest.split_once("</script").unwrap_or((rest, ""));
        self.0 = rest;
        Some((tag, content))
    }
}
