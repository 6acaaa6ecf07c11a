//! Files of which no table can be made, each kind by name: each has its own message.

use encoding_rs::GB18030;
use fenghua_plan::progress::intake::encoding::{MOST_BYTES, check};
use fenghua_plan::progress::intake::{Field, FileFault, Table};
use fenghua_plan::progress::intake::{MOST_CELLS, read_figures};
use fenghua_plan::text::intake;

use super::intake_preview::HEADINGS;
use super::intake_reading::{decoded, utf_16};

/// The table of a file that a person hands over.
fn handed_over(bytes: &[u8]) -> Result<Table, FileFault> {
    check(bytes)?;
    read_figures(&decoded(bytes))
}

fn text(text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

fn below_headings(line: &str) -> Vec<u8> {
    text(&format!("{HEADINGS}\r\n{line}\r\n"))
}

/// Its kind, its bytes and its fault.
type File = (&'static str, Vec<u8>, FileFault);

/// Files that hold no text to be read.
fn no_texts() -> Vec<File> {
    vec![
        ("nothing", Vec::new(), FileFault::Empty),
        ("white space", text(" \r\n\t\r\n "), FileFault::Empty),
        (
            "a byte order mark alone",
            text("\u{FEFF}"),
            FileFault::Empty,
        ),
        (
            "too many bytes",
            vec![b'a'; MOST_BYTES + 1],
            FileFault::TooLarge,
        ),
        (
            "too many lines",
            text(&format!("{HEADINGS}\n{}", "t2-01\n".repeat(100_001))),
            FileFault::TooManyLines,
        ),
        (
            "a workbook",
            text("PK\u{3}\u{4}\u{14}"),
            FileFault::Workbook,
        ),
        (
            "an old workbook",
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(),
            FileFault::Workbook,
        ),
        ("a PDF", text("%PDF-1.7\n"), FileFault::NotText),
        (
            "a picture",
            b"\x89PNG\r\n\x1a\n".to_vec(),
            FileFault::NotText,
        ),
        (
            "bytes of a program",
            b"\x7FELF\x02\x01\x01\x02\x03\x04\x05\x06".to_vec(),
            FileFault::NotText,
        ),
        (
            "one bad byte",
            [
                text(&format!("{HEADINGS}\r\nt2-01,,,2023,14")),
                vec![0xFF],
                text("34.5\r\n"),
            ]
            .concat(),
            FileFault::BadByte {
                line: 2,
                place: 16,
                byte: 0xFF,
            },
        ),
        (
            "one bad byte in GB18030",
            [
                GB18030
                    .encode(&format!("{HEADINGS}\nt2-01,工业"))
                    .0
                    .into_owned(),
                vec![0x81],
                text(",,2023,1434.5\n"),
            ]
            .concat(),
            FileFault::BadByte {
                line: 2,
                place: 9,
                byte: 0x81,
            },
        ),
        (
            "UTF-16 that ends in half a character",
            [
                utf_16(&format!("\u{FEFF}{HEADINGS}\nt2-01,上"), false),
                vec![0x0A],
            ]
            .concat(),
            FileFault::BadByte {
                line: 2,
                place: 8,
                byte: 0x0A,
            },
        ),
        (
            "more cells than a sheet has",
            text(&",".repeat(MOST_CELLS)),
            FileFault::TooManyCells { line: 1 },
        ),
        (
            "UTF-16 cut in the middle of each character",
            utf_16(&"编号名称实际值年份".repeat(9), true)
                .into_iter()
                .map(|it| it | 0x80)
                .collect(),
            FileFault::Garbled,
        ),
    ]
}

/// Texts without a table.
fn no_tables() -> Vec<File> {
    let no_headings = |first: &str| FileFault::NoHeadings {
        first: first.into(),
    };
    vec![
        (
            "a letter",
            text("尊敬的领导：\n见附件。"),
            no_headings("尊敬的领导："),
        ),
        (
            "headings missing",
            text("t2-01,2023,1434.5\n"),
            no_headings("t2-01 2023 1434.5"),
        ),
        (
            "headings below too many lines",
            text(&format!("{}{HEADINGS}\nt2-01\n", "说明\n".repeat(20))),
            no_headings("说明"),
        ),
        (
            "no column for the record",
            text("年份,实际值\n2023,5\n"),
            FileFault::NoRecordColumn,
        ),
        (
            "no column for the figure",
            text("编号,名称,年份\nt2-01,a,2023\n"),
            FileFault::NoValueColumn,
        ),
        (
            "a column twice",
            text("编号,年份,实际值,完成值\nt2-01,2023,1,2\n"),
            FileFault::RepeatedColumn {
                field: Field::Value,
                heading: "完成值".into(),
            },
        ),
        (
            "headings alone",
            text(&format!("{HEADINGS}\r\n,,,\r\n")),
            FileFault::NoLines,
        ),
        (
            "a quote not closed",
            below_headings("t2-01,,,2023,\"1434.5,,,,,,,\nt2-02,,,2023,500,,,,,,,"),
            FileFault::OpenQuote { line: 2 },
        ),
        (
            "a quote closed too late",
            below_headings("t2-01,,,2023,\"1434.5,,,,,,,\nt2-02,,,2023,\"500\",,,,,,,"),
            FileFault::StrayQuote { line: 3 },
        ),
    ]
}

/// JSON that cannot be read from there on.
fn bad_json(line: usize, column: usize, is_cut: bool) -> FileFault {
    FileFault::BadJson {
        line,
        column,
        is_cut,
    }
}

/// JSON that is not ours or damaged.
fn no_journals() -> Vec<File> {
    let json = |entries: &str| {
        text(&format!(
            "{{\"plan\":\"p\",\"format\":1,\"entries\":{entries}}}"
        ))
    };
    vec![
        (
            "JSON cut",
            text("{\"plan\":\"p\",\"format\":1,\"entries\":[{"),
            bad_json(1, 35, true),
        ),
        (
            "JSON with a comma too many",
            text("{\"format\":1,\n}"),
            bad_json(2, 1, false),
        ),
        (
            "JSON of another program",
            text("{\"a\":1}"),
            FileFault::ForeignJson,
        ),
        ("a list as JSON", text("[1,2]"), FileFault::ForeignJson),
        (
            "JSON without entries",
            text("{\"format\":1}"),
            FileFault::ForeignJson,
        ),
        (
            "JSON of ours without any entry",
            json("[]"),
            FileFault::NoEntries,
        ),
        (
            "JSON of no version",
            text("{\"format\":0.5,\"entries\":[]}"),
            FileFault::ForeignJson,
        ),
        (
            "JSON with entries twice",
            text("{\"format\":1,\"entries\":[{}],\"entries\":[]}"),
            FileFault::RepeatedMember {
                name: "entries".into(),
            },
        ),
        (
            "an entry with two figures",
            json("[{\"id\":\"t2-01\",\"value\":1,\"year\":2023,\"value\":2}]"),
            FileFault::RepeatedMember {
                name: "value".into(),
            },
        ),
        (
            "JSON of a later version",
            text("{\"format\":2,\"entries\":[]}"),
            FileFault::LaterVersion,
        ),
        (
            "JSON with a number as entry",
            json("[{},5]"),
            FileFault::BadEntry { entry: 2 },
        ),
        (
            "JSON too deep",
            text(&"[".repeat(9_999)),
            bad_json(1, 128, false),
        ),
    ]
}

/// Pages that are not ours, damaged or without figures.
fn no_copies() -> Vec<File> {
    let page = |content: &str| text(&format!("<!doctype html><html>{content}</html>"));
    vec![
        (
            "another page",
            page("<p>编号,实际值</p>"),
            FileFault::ForeignPage,
        ),
        (
            "a copy without actual figures",
            page("<script type=\"text/plain\" id=\"plan-packed\">x</script>"),
            FileFault::NoActuals,
        ),
        (
            "a copy with figures of which none stands",
            page("<script id=\"actuals\">{\"format\":1,\"entries\":[]}</script>"),
            FileFault::NoActuals,
        ),
        (
            "a copy that a browser saved",
            text(
                "<html data-state=\"running\"><script id=\"plan-packed\">x</script><script id=\"actuals\"></script>",
            ),
            FileFault::SavedPage,
        ),
        (
            "our page that a browser saved",
            page("<script id=\"boot\" src=\"./x_files/boot.js\" data-wasm=\"a.wasm\"></script>"),
            FileFault::SavedPage,
        ),
        (
            "one file that a browser saved",
            text("From: <Saved by Blink>\r\nSnapshot-Content-Location: http://127.0.0.1/\r\n"),
            FileFault::SavedPage,
        ),
        (
            "a copy with an empty place for them",
            page("<script type=\"application/json\" id=\"actuals\"> </script>"),
            FileFault::NoActuals,
        ),
        (
            "a copy with a damaged place for them",
            page("<script type=\"application/json\" id=\"actuals\">{\"format\":1</script>"),
            bad_json(1, 11, true),
        ),
    ]
}

#[test]
fn every_unreadable_file_has_its_own_message() {
    let files = [no_texts(), no_tables(), no_journals(), no_copies()].concat();
    assert!(files.len() >= 30, "{}", files.len());
    for (name, bytes, fault) in files {
        assert_eq!(handed_over(&bytes).err().as_ref(), Some(&fault), "{name}");
        let said = intake::fault(&fault);
        assert!(
            said.ends_with('。') && said.chars().count() > 10,
            "{name}: {said}"
        );
    }
}
