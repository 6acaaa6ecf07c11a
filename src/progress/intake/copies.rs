//! Our own JSON, alone or in an offline copy of this program.

use super::fault::FileFault;
use super::field::Field;
use super::member;
use super::table::{MOST_ROWS, Origin, Row, Seal, Table};
use super::words::{DONE, NOT_DONE};
use crate::digest::sha256;
use crate::model::json::{Json, Members};

/// Version of the JSON that is written; later ones are not read.
pub const FORMAT: u16 = 1;

/// The seal of `file`, our JSON without one: SHA-256 of its text without white space. Nothing in
/// it is secret, so that it shows accidents and changes by hand, and not who wrote the file.
#[must_use]
pub fn sealed(file: &str) -> String {
    let open = file.strip_suffix('}').unwrap_or(file);
    format!(
        "{open},\"{}\":\"{}\"}}",
        member::SEAL,
        sha256(file.as_bytes())
    )
}

/// Reads our JSON.
pub(super) fn json(text: &str) -> Result<Table, FileFault> {
    let (members, seal) = opened(text)?;
    let entries = members.get(member::ENTRIES).and_then(Json::as_list);
    let plan = members.get(member::PLAN).and_then(Json::as_str);
    Ok(Table {
        plan: plan.map(str::to_owned),
        seal,
        ..table(entries.ok_or(FileFault::ForeignJson)?)?
    })
}

/// The members of our JSON without its seal, and what that says.
pub(super) fn opened(text: &str) -> Result<(Members<Json>, Seal), FileFault> {
    let mut file: Json = serde_json::from_str(text).map_err(|error| FileFault::BadJson {
        line: error.line(),
        column: error.column(),
        is_cut: error.is_eof(),
    })?;
    let mut said = None;
    if let Json::Object(members) = &mut file {
        let at = members.0.iter().position(|(name, _)| name == member::SEAL);
        said = at.map(|at| members.0.remove(at).1);
    }
    let fits = said.map(|said| said.as_str() == Some(&sha256(file.to_string().as_bytes())));
    let Json::Object(members) = file else {
        return Err(FileFault::ForeignJson);
    };
    match members.get(member::FORMAT).and_then(Json::as_number) {
        Some(format) if format > f64::from(FORMAT) => return Err(FileFault::LaterVersion),
        Some(1.0..) => only_once(&members)?,
        _ => return Err(FileFault::ForeignJson),
    }
    let seal = match fits {
        _ if members.get(member::ALTERED).is_some() => Seal::Broken,
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
    let rows = entries.iter().zip(1..).map(|(entry, place)| {
        let entry = entry.as_object();
        let entry = entry.ok_or(FileFault::BadEntry { entry: place })?;
        only_once(entry)?;
        Ok(row(place, entry))
    });
    Ok(Table {
        origin: Origin::Json,
        plan: None,
        seal: Seal::Missing,
        units: Vec::new(),
        rows: rows.collect::<Result<_, _>>()?,
    })
}

/// Of a member that stands twice, only one could be taken, and the other would be lost unseen.
fn only_once(members: &Members<Json>) -> Result<(), FileFault> {
    let repeated = members.repeated().map(str::to_owned);
    repeated.map_or(Ok(()), |name| Err(FileFault::RepeatedMember { name }))
}

fn row(place: usize, entry: &Members<Json>) -> Row {
    let mut row = Row::new(place);
    for field in Field::all() {
        let text = match entry.get(field.key()) {
            None | Some(Json::Null) => continue,
            Some(Json::Text(text)) => text.clone(),
            Some(Json::Flag(true)) => DONE.0.to_owned(),
            Some(Json::Flag(false)) => NOT_DONE.0.to_owned(),
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
    let root = text.split_once("<html").and_then(|it| it.1.split_once('>'));
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
        if has("actuals") {
            if matches!(content.trim(), "" | "null") {
                is_copy = true;
                break;
            }
            let origin = if is_saved {
                Origin::Saved
            } else {
                Origin::Copy
            };
            return json(content.trim()).map(|table| Table { origin, ..table });
        }
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
