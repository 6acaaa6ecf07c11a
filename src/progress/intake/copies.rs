//! Our own JSON, alone or in an offline copy of this program.

use super::fault::FileFault;
use super::field::Field;
use super::table::{MOST_ROWS, Origin, Row, Table};
use super::{DONE, NOT_DONE};
use crate::model::json::{Json, Members};

/// Version of the JSON that is written; later ones are not read.
pub const FORMAT: u16 = 1;

/// Reads our JSON.
pub(super) fn json(text: &str) -> Result<Table, FileFault> {
    let file: Json = serde_json::from_str(text).map_err(|error| FileFault::BadJson {
        line: error.line(),
        column: error.column(),
        is_cut: error.is_eof(),
    })?;
    let members = file.as_object().ok_or(FileFault::ForeignJson)?;
    let format = members.get("format").and_then(Json::as_number);
    let format = format.ok_or(FileFault::ForeignJson)?;
    if format > f64::from(FORMAT) {
        return Err(FileFault::LaterVersion);
    }
    let entries = members.get("entries").and_then(Json::as_list);
    let entries = entries.ok_or(FileFault::ForeignJson)?;
    if entries.len() > MOST_ROWS {
        return Err(FileFault::TooManyLines);
    }
    let mut rows = Vec::with_capacity(entries.len());
    for (at, entry) in entries.iter().enumerate() {
        let entry = entry.as_object();
        rows.push(row(
            at + 1,
            entry.ok_or(FileFault::BadEntry { entry: at + 1 })?,
        ));
    }
    let plan = members.get("plan").and_then(Json::as_str);
    Ok(Table {
        origin: Origin::Json,
        plan: plan.map(str::to_owned),
        units: Vec::new(),
        rows,
    })
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

/// Reads the actual figures that an offline copy of this program carries.
pub(super) fn page(text: &str) -> Result<Table, FileFault> {
    const OPEN: &str = "<script";
    const IDS: [&str; 2] = ["id=\"actuals\"", "id='actuals'"];
    let mut is_ours = false;
    for (at, _) in text.match_indices(OPEN) {
        let element = text.get(at + OPEN.len()..).unwrap_or_default();
        let Some((tag, rest)) = element.split_once('>') else {
            continue;
        };
        is_ours |= tag.contains("id=\"plan") || tag.contains("id='plan");
        if IDS.iter().any(|id| tag.contains(id)) {
            let content = rest.split("</script").next().unwrap_or_default().trim();
            if content.is_empty() || content == "null" {
                return Err(FileFault::NoActuals);
            }
            return json(content).map(|table| Table {
                origin: Origin::Copy,
                ..table
            });
        }
    }
    Err(if is_ours {
        FileFault::NoActuals
    } else {
        FileFault::ForeignPage
    })
}
