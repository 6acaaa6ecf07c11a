//! A file of actual figures is read in whatever encoding and with whatever separator it was saved.

use encoding_rs::GB18030;
use fenghua_plan::progress::intake::encoding::{MOST_BYTES, check, guess};
use fenghua_plan::progress::intake::{Encoding, Field, FileFault, Origin, Table};
use fenghua_plan::progress::intake::{read, read_figures};
use proptest::prelude::*;

use super::fixture::cases;

/// Bytes as the browser decodes them: it takes a byte order mark of its encoding away.
pub(super) fn decoded(bytes: &[u8]) -> String {
    let encoding = guess(bytes);
    let decoder = encoding_rs::Encoding::for_label(encoding.label().as_bytes());
    let (text, _) = decoder.unwrap().decode_with_bom_removal(bytes);
    text.into_owned()
}

/// The table of a file as it lies on a disk.
pub(super) fn opened(bytes: &[u8]) -> Result<Table, FileFault> {
    check(bytes)?;
    read(&decoded(bytes))
}

pub(super) fn utf_16(text: &str, is_big: bool) -> Vec<u8> {
    let units = text.encode_utf16();
    units
        .flat_map(|unit| {
            if is_big {
                unit.to_be_bytes()
            } else {
                unit.to_le_bytes()
            }
        })
        .collect()
}

const FILE: &str = "编号,名称,单位,年份,实际值,来源\r\nt2-01,全部工业总产值,亿元,2023,1434.5,统计局\r\nt2-11,产值亿元以上企业,家,2023,160,工信局\r\n";

fn cells(table: &Table) -> Vec<Vec<&str>> {
    let rows = table.rows().iter();
    rows.map(|row| Field::all().map(|field| row.cell(field)).to_vec())
        .collect()
}

#[test]
fn every_encoding_of_spreadsheets_is_recognised_and_gives_the_same_table() {
    let expected = read(FILE).unwrap();
    let marked = |text: &str| format!("\u{FEFF}{text}");
    let files = [
        (Encoding::Utf8, FILE.as_bytes().to_vec()),
        (Encoding::Utf8, marked(FILE).into_bytes()),
        (Encoding::Gb18030, GB18030.encode(FILE).0.into_owned()),
        (
            Encoding::Gb18030,
            GB18030.encode(&marked(FILE)).0.into_owned(),
        ),
        (Encoding::Utf16Le, utf_16(&marked(FILE), false)),
        (Encoding::Utf16Be, utf_16(&marked(FILE), true)),
        (Encoding::Utf16Le, utf_16(FILE, false)),
        (Encoding::Utf16Be, utf_16(FILE, true)),
    ];
    for (at, (encoding, bytes)) in files.iter().enumerate() {
        assert_eq!(guess(bytes), *encoding, "file {at}");
        assert_eq!(opened(bytes).as_ref(), Ok(&expected), "file {at}");
    }
}

#[test]
fn the_labels_are_those_of_browsers() {
    for encoding in Encoding::ALL {
        let known = encoding_rs::Encoding::for_label(encoding.label().as_bytes());
        assert_eq!(known.unwrap().name().to_lowercase(), encoding.label());
    }
}

#[test]
fn a_few_lost_bytes_do_not_change_the_encoding() {
    let mut bytes = FILE.repeat(3).into_bytes();
    bytes.pop();
    bytes[7] = 0xFF;
    assert_eq!(guess(&bytes), Encoding::Utf8);
    let cut = FILE.find("产值").unwrap() + 1;
    assert_eq!(guess(&FILE.as_bytes()[..cut]), Encoding::Utf8);
}

#[test]
fn one_zero_byte_does_not_make_a_text_utf_16() {
    for figure in ["16\u{0}0", "1\u{0}60"] {
        let text = FILE.replace("160", figure);
        assert_eq!(check(text.as_bytes()), Ok(Encoding::Utf8));
        let bytes = GB18030.encode(&text).0;
        assert_eq!(check(&bytes), Ok(Encoding::Gb18030));
        assert_eq!(read(&text).unwrap().rows().len(), 2);
    }
}

#[test]
fn one_bad_byte_does_not_make_utf_8_another_encoding() {
    let mut bytes = "编号,年份,实际值\r\nt2-01,2023,1434.5\r\n"
        .as_bytes()
        .to_vec();
    let at = bytes.len() - 4;
    bytes.insert(at, 0xFF);
    assert_eq!(guess(&bytes), Encoding::Utf8);
}

#[test]
fn a_copy_that_a_browser_saved_is_read_and_known_as_such() {
    let page = |state: &str| {
        format!(
            "<!doctype html><html lang=\"zh-CN\"{state}><script id=\"plan-packed\">x</script>\
             <script type=\"application/json\" id=\"actuals\">\
             {{\"format\":1,\"entries\":[{{\"id\":\"t2-01\",\"year\":2023,\"value\":5}}]}}</script></html>"
        )
    };
    for (state, origin) in [
        ("", Origin::Copy),
        (" data-state=\"running\"", Origin::Saved),
    ] {
        let table = read_figures(&page(state)).unwrap();
        assert_eq!(table.origin, origin);
        assert_eq!(table.rows()[0].cell(Field::Value), "5");
    }
}

#[test]
fn workbooks_and_other_files_are_refused_by_their_first_bytes() {
    let fault = |bytes: &[u8]| check(bytes).unwrap_err();
    assert_eq!(fault(b""), FileFault::Empty);
    assert_eq!(fault(b"PK\x03\x04rest"), FileFault::Workbook);
    assert_eq!(fault(b"\xD0\xCF\x11\xE0\xA1\xB1"), FileFault::Workbook);
    assert_eq!(fault(b"%PDF-1.7"), FileFault::NotText);
    assert_eq!(fault(b"\x89PNG\r\n"), FileFault::NotText);
    assert_eq!(fault(&vec![b' '; MOST_BYTES + 1]), FileFault::TooLarge);
}

#[test]
fn every_separator_gives_the_same_table() {
    let expected = read(FILE).unwrap();
    for separator in ["\t", ";", "，", "；"] {
        let table = read(&FILE.replace(',', separator)).unwrap();
        assert_eq!(cells(&table), cells(&expected), "{separator:?}");
    }
}

#[test]
fn every_kind_of_line_end_gives_the_same_lines() {
    let lines = |text: &str| -> Vec<usize> {
        let table = read(text).unwrap();
        table.rows().iter().map(|row| row.line).collect()
    };
    assert_eq!(lines(FILE), [2, 3]);
    assert_eq!(lines(&FILE.replace("\r\n", "\n")), [2, 3]);
    assert_eq!(lines(&FILE.replace("\r\n", "\r")), [2, 3]);
    assert_eq!(lines(&FILE.replace("\r\n", "\r\n\r\n")), [3, 5]);
    assert_eq!(lines(&FILE.replace("\r\n", "\n,,,,,\n\n")), [4, 7]);
}

#[test]
fn quoted_cells_keep_separators_quotes_and_line_ends() {
    let text =
        "编号,实际值,来源\nt2-01,\"1,434.5\",\"统计\"\"公报\"\"，\r\n第 3 页\"\nt2-11,160,b\n";
    let table = read(text).unwrap();
    let [first, second] = table.rows() else {
        panic!("two rows")
    };
    assert_eq!(first.cell(Field::Value), "1,434.5");
    assert_eq!(first.cell(Field::Source), "统计\"公报\"，\r\n第 3 页");
    assert_eq!((first.line, second.line), (2, 4));
}

#[test]
fn headings_stand_below_titles_in_any_order_and_by_other_names() {
    let text = "\r\n2023年奉化区规划指标进展表,,,,\r\n制表：统计局,,,,\r\n\r\n数据来源,２０２３备注, 实际完成值（亿元） ,年度,指 标 名 称*\r\n公报,甲,1434.5,2023,全部工业总产值\r\n";
    let table = read(text).unwrap();
    let row = &table.rows()[0];
    assert_eq!(row.line, 6);
    assert_eq!(row.cell(Field::Name), "全部工业总产值");
    assert_eq!(row.cell(Field::Value), "1434.5");
    assert_eq!(row.cell(Field::Source), "公报");
    assert_eq!(row.cell(Field::Unit), "");
}

#[test]
fn the_last_line_needs_no_end() {
    let table = read(FILE.trim_end()).unwrap();
    assert_eq!(cells(&table), cells(&read(FILE).unwrap()));
}

#[test]
fn an_apostrophe_against_formulas_is_taken_off_and_others_stay() {
    let text = "编号,实际值,来源\n1,2,'=1+1\n1,2,'甲\n1,2,''甲\n1,2,'\n";
    let table = read(text).unwrap();
    let sources: Vec<&str> = table
        .rows()
        .iter()
        .map(|it| it.cell(Field::Source))
        .collect();
    assert_eq!(sources, ["=1+1", "'甲", "'甲", "'"]);
}

#[test]
fn a_cell_is_corrected_in_place() {
    let mut table = read(FILE).unwrap();
    table.set(1, Field::Value, "170".into());
    table.set(9, Field::Value, "171".into());
    assert_eq!(table.rows()[1].cell(Field::Value), "170");
    assert_eq!(table.rows()[0], read(FILE).unwrap().rows()[0]);
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = opened(&bytes);
    }

    #[test]
    fn any_text_below_headings_is_read_or_refused(
        text in "[,;\t\"'\r\n0-9a-z甲产，年%．\u{FEFF}-]{0,120}",
    ) {
        let _ = read(&text);
        let _ = read(&format!("编号,名称,年份,实际值\n{text}"));
    }

    #[test]
    fn any_words_are_recognised_in_every_encoding(words in "[一-龥a-z0-9]{4,40}") {
        let text = format!("{FILE}t2-12,{words},,,,\r\n");
        for bytes in [
            text.clone().into_bytes(),
            GB18030.encode(&text).0.into_owned(),
            utf_16(&text, false),
            utf_16(&text, true),
        ] {
            prop_assert_eq!(decoded(&bytes), text.as_str());
        }
    }
}
