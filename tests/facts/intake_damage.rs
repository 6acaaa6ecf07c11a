//! Damaged files, each kind by name: each is refused with its own message and changes nothing.

use encoding_rs::GB18030;
use fenghua_plan::progress::Journal;
use fenghua_plan::progress::intake::encoding::MOST_BYTES;
use fenghua_plan::progress::intake::{Expected, Field, FileFault, Origin, preview};
use fenghua_plan::text::intake;

use super::fixture::plan;
use super::intake_preview::{HEADINGS, goal, of_lines, signature};
use super::intake_reading::{opened, utf_16};

fn text(text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

fn below_headings(line: &str) -> Vec<u8> {
    text(&format!("{HEADINGS}\r\n{line}\r\n"))
}

/// Files of which no table can be made.
fn unreadable() -> Vec<(&'static str, Vec<u8>, FileFault)> {
    let json = |entries: &str| {
        text(&format!(
            "{{\"plan\":\"p\",\"format\":1,\"entries\":{entries}}}"
        ))
    };
    let bad_json = |line, column, is_cut| FileFault::BadJson {
        line,
        column,
        is_cut,
    };
    let no_headings = |first: &str| FileFault::NoHeadings {
        first: first.into(),
    };
    let page = |content: &str| text(&format!("<!doctype html><html>{content}</html>"));
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
            "UTF-16 cut in the middle of each character",
            utf_16(&"编号名称实际值年份".repeat(9), true)
                .into_iter()
                .map(|it| it | 0x80)
                .collect(),
            FileFault::Garbled,
        ),
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

/// Lines that cannot be understood, with where and what was expected.
fn misunderstood() -> Vec<(&'static str, &'static str, Field, Expected)> {
    let unit = |unit: &str| Expected::Unit(unit.into());
    vec![
        (
            "words for a number",
            "t2-01,,,2023,约百亿,,,,,,,",
            Field::Value,
            Expected::Number,
        ),
        (
            "two points",
            "t2-01,,,2023,1.434.5,,,,,,,",
            Field::Value,
            Expected::Number,
        ),
        (
            "a decimal comma",
            "t2-01,,,2023,\"1434,5\",,,,,,,",
            Field::Value,
            Expected::Number,
        ),
        (
            "a formula's error",
            "t2-01,,,2023,#DIV/0!,,,,,,,",
            Field::Value,
            Expected::Number,
        ),
        (
            "no number",
            "t2-01,,,2023,NaN,,,,,,,",
            Field::Value,
            Expected::Number,
        ),
        (
            "too many digits",
            "t2-01,,,2023,1234567890123456,,,,,,,",
            Field::Value,
            Expected::Number,
        ),
        (
            "a shortened number",
            "t2-01,,,2023,1.43E+03,,,,,,,",
            Field::Value,
            Expected::AllDigits,
        ),
        (
            "a range",
            "t2-11,,,2023,150-160,,,,,,,",
            Field::Value,
            Expected::Number,
        ),
        (
            "a number without quotes",
            "t2-01,,,2023,1,434.5,,,,,,,公报",
            Field::Value,
            Expected::Cells,
        ),
        (
            "an id of no record",
            "t9-99,,,2023,5,,,,,,,",
            Field::Id,
            Expected::Id,
        ),
        (
            "a date for an id",
            "1月1日,,,2023,5,,,,,,,",
            Field::Id,
            Expected::Id,
        ),
        (
            "a name of no record",
            ",全部工业总产量,,2023,5,,,,,,,",
            Field::Name,
            Expected::Name,
        ),
        (
            "neither id nor name",
            ",,,2023,5,,,,,,,",
            Field::Id,
            Expected::Record,
        ),
        (
            "a name of two records",
            ",工业固体废物综合利用率,,2023,99,,,,,,,",
            Field::Id,
            Expected::OneOf(vec!["t1-27".into(), "t2-30".into()]),
        ),
        (
            "no year",
            "t2-01,,,,1434.5,,,,,,,",
            Field::Year,
            Expected::Year,
        ),
        (
            "a year of two digits",
            "t2-01,,,23,1434.5,,,,,,,",
            Field::Year,
            Expected::Year,
        ),
        (
            "a year in the wrong column",
            "t2-01,,,1434.5,2023,,,,,,,",
            Field::Year,
            Expected::Year,
        ),
        (
            "money for a count",
            "t2-11,,亿元,2023,160,,,,,,,",
            Field::Value,
            unit("家"),
        ),
        (
            "per cent for money",
            "t2-01,,,2023,12%,,,,,,,",
            Field::Value,
            unit("亿元"),
        ),
        (
            "a word behind a number",
            "t2-11,,,2023,160以上,,,,,,,",
            Field::Value,
            unit("家"),
        ),
        (
            "a number for a verdict",
            "t2-27,,,2025,15,,,,,,,",
            Field::Value,
            Expected::Verdict,
        ),
        (
            "a verdict for a number",
            "t2-01,,,2023,完成,,,,,,,",
            Field::Value,
            Expected::Number,
        ),
        (
            "a stage for a goal",
            "t2-01,,,2023,5,竣工,,,,,,",
            Field::Reached,
            Expected::Nothing,
        ),
        (
            "a figure for a project",
            "xu-01,,,,5,,,,,,,",
            Field::Value,
            Expected::Nothing,
        ),
        (
            "no stage",
            "xu-01,,,,,快好了,,,,,,",
            Field::Reached,
            Expected::Stage,
        ),
        (
            "30 February",
            "xu-01,,,,,,2023-02-30,,,,,",
            Field::Started,
            Expected::Day,
        ),
        (
            "the day first",
            "xu-01,,,,,,,1/5/2023,,,,",
            Field::Finished,
            Expected::Day,
        ),
        (
            "a spreadsheet's day number",
            "xu-01,,,,,,45047,,,,,",
            Field::Started,
            Expected::Day,
        ),
        (
            "negative money",
            "xu-01,,,,,,,,-1,,,",
            Field::Invested,
            Expected::Amount,
        ),
        (
            "money below 万元",
            "xu-01,,,,,,,,0.12345,,,",
            Field::Invested,
            Expected::Amount,
        ),
        (
            "money in dollars",
            "xu-01,,,,,,,,1亿美元,,,",
            Field::Invested,
            unit("亿元"),
        ),
        (
            "no day of entering",
            "t2-01,,,2023,1434.5,,,,,,昨天,",
            Field::On,
            Expected::Day,
        ),
    ]
}

#[test]
fn every_unreadable_file_has_its_own_message() {
    let files = unreadable();
    assert!(files.len() >= 30, "{}", files.len());
    for (name, bytes, fault) in files {
        assert_eq!(opened(&bytes).err().as_ref(), Some(&fault), "{name}");
        let said = intake::fault(&fault);
        assert!(
            said.ends_with('。') && said.chars().count() > 10,
            "{name}: {said}"
        );
    }
}

#[test]
fn every_misunderstood_line_names_its_place_and_what_was_expected() {
    let journal = Journal::new(vec![goal("t2-01", 2022, 1300.0)]);
    let lines = misunderstood();
    assert!(lines.len() >= 30, "{}", lines.len());
    for (name, line, field, expected) in lines {
        for bytes in [
            below_headings(line),
            GB18030
                .encode(&format!("{HEADINGS}\n{line}\n"))
                .0
                .into_owned(),
        ] {
            let table = opened(&bytes).unwrap();
            let preview = preview(plan(), &journal, &table, &signature());
            let problems = &preview.lines[0].problems;
            let found: Vec<_> = problems.iter().map(|it| (it.field, &it.expected)).collect();
            assert!(found.contains(&(field, &expected)), "{name}: {found:?}");
            assert_eq!(preview.entries(|_| false), [], "{name}");
            assert_eq!(preview.counts().not_understood, 1, "{name}");
            for problem in problems {
                let said = intake::problem(Origin::Text, preview.lines[0].line, problem);
                assert!(
                    said.starts_with("第 2 行") && said.ends_with('。'),
                    "{said}"
                );
            }
        }
    }
}

#[test]
fn a_sentence_says_line_column_value_and_what_to_write() {
    let preview = of_lines(&Journal::default(), "t2-01,,,2023,约百亿,,,,,,,");
    assert_eq!(
        intake::problem(Origin::Text, 2, &preview.lines[0].problems[0]),
        "第 2 行“实际值”一栏写着“约百亿”，这里需要一个数，如 1234.5。"
    );
}

#[test]
fn a_wrong_line_does_not_hold_back_the_others() {
    let preview = of_lines(
        &Journal::default(),
        "t2-01,,,2023,约百亿,,,,,,,\nt2-02,,,2023,510,,,,,,,",
    );
    assert_eq!(preview.entries(|_| false), [goal("t2-02", 2023, 510.0)]);
}
