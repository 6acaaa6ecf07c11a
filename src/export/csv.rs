//! Projects as CSV by the conventions of Chinese Excel: UTF-8 with BOM, CRLF, quotes as needed.
//!
//! The first lines say what the file is; after an empty line follow headings and rows. A cell
//! that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection).

use super::Provenance;
use crate::model::Plan;
use crate::model::project::{Extent, Project, RelationKind};
use crate::progress::Journal;
use crate::query::Column;
use crate::query::codec::yi_text;
use crate::text::answers::{linked, place};
use crate::text::format::decimal;
use crate::text::labels;
use crate::text::language::{semicolon, translated};
use crate::text::places::citation;
use crate::text::sheets::beside_projects;
use crate::text::standing::of_project;

const BOM: char = '\u{FEFF}';
const LINE_END: &str = "\r\n";

/// The file's text for `projects`, in their order, with what people entered.
#[must_use]
pub fn projects<'p>(
    plan: &Plan,
    journal: &Journal,
    projects: impl Iterator<Item = &'p Project>,
    provenance: &Provenance,
) -> String {
    let [id, behind @ ..] = beside_projects();
    let mut headings = vec![id.to_owned()];
    headings.extend(Column::ALL.map(|column| labels::column(column).to_owned()));
    headings.extend(behind.map(str::to_owned));
    let rows = projects.map(|project| cells(plan, journal, project));
    table(&provenance.lines(), &headings, &mut { rows })
}

/// The file's text for any table: what it says of itself, headings, rows.
#[must_use]
pub fn table(
    origin: &[(&str, String)],
    headings: &[String],
    rows: &mut dyn Iterator<Item = Vec<String>>,
) -> String {
    let mut csv = String::from(BOM);
    for (label, text) in origin {
        if !text.is_empty() {
            push_line(&mut csv, &[(*label).to_owned(), text.clone()]);
        }
    }
    csv.push_str(LINE_END);
    push_line(&mut csv, headings);
    for row in rows {
        push_line(&mut csv, &row);
    }
    csv
}

fn cells(plan: &Plan, journal: &Journal, project: &Project) -> Vec<String> {
    let years = project.years.map_or_else(String::new, |years| {
        format!("{}-{}", years.start, years.end)
    });
    vec![
        project.id.clone(),
        project.no.to_string(),
        project.name.clone(),
        translated(project.stage.word()).to_owned(),
        translated(plan.sector(project.sector)).to_owned(),
        translated(&project.place_printed).to_owned(),
        years,
        extents(&project.land),
        extents(&project.floor),
        project.investment.map_or_else(String::new, yi_text),
        place(plan, project.place),
        linked(plan, project, RelationKind::Cluster),
        linked(plan, project, RelationKind::Park),
        translated(&project.summary).to_owned(),
        of_project(project, journal).unwrap_or_default(),
        citation(plan, project.source),
    ]
}

/// A single number stays a number; several keep their printed words.
fn extents(extents: &[Extent]) -> String {
    match extents {
        [] => String::new(),
        [only] => decimal(only.value),
        several => several
            .iter()
            .map(|extent| extent.printed.as_str())
            .collect::<Vec<_>>()
            .join(semicolon()),
    }
}

fn push_line(csv: &mut String, cells: &[String]) {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            csv.push(',');
        }
        csv.push_str(&quoted(&harmless(cell)));
    }
    csv.push_str(LINE_END);
}

/// A figure without separators between thousands, as spreadsheets read numbers; any other text
/// as it is.
#[must_use]
pub fn plain(cell: &str) -> String {
    let is_figure = cell
        .bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'.'));
    if is_figure {
        cell.replace(',', "")
    } else {
        cell.to_owned()
    }
}

/// The cell with an apostrophe in front when a spreadsheet would take it for a formula.
#[must_use]
pub fn harmless(cell: &str) -> String {
    let digits = cell.strip_prefix(['+', '-']).unwrap_or(cell);
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let is_number = !whole.is_empty()
        && [whole, decimals]
            .iter()
            .all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if runs && !is_number {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\r', '\n', '\t', ';']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}
