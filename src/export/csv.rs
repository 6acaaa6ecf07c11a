//! Tables as CSV by the conventions of Chinese Excel: UTF-8 with BOM, CRLF, quotes as needed.
//!
//! The first lines say what the file is; after an empty line follow headings and rows. A cell
//! that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection).

const BOM: char = '\u{FEFF}';
const LINE_END: &str = "\r\n";

/// The file's text for a table: what it says of itself, headings, rows.
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
