//! The CSV opens in a spreadsheet as what it is and says what it holds.

use fenghua_plan::export::{Provenance, sheets};
use fenghua_plan::model::measure::Investment;
use fenghua_plan::model::project::Project;
use fenghua_plan::progress::Journal;
use fenghua_plan::query::codec::decode;
use fenghua_plan::query::{Column, Conditions};
use fenghua_plan::results::{Lines, Matched};
use fenghua_plan::text::labels;
use fenghua_plan::text::places::citation;

use super::fixture::{catalog, plan, project};

const LINK: &str = "https://example.cn/#/projects?q=%E6%B1%9F%E5%8F%A3";

/// The file for a question, and the projects it must hold.
pub(super) fn export(fragment: &str) -> (String, Vec<&'static Project>) {
    let conditions = decode(fragment).conditions;
    let matched = Matched::new(catalog(), &conditions);
    let lines = Lines::new(catalog(), &matched, None, None);
    let projects: Vec<_> = lines
        .rows()
        .filter_map(|row| catalog().project(row))
        .collect();
    let provenance = Provenance::new(plan(), &conditions, matched.total, LINK.to_owned());
    let listed = projects.iter().copied();
    let text = sheets::projects(plan(), &Journal::default(), listed, provenance).csv();
    (text, projects)
}

/// Records of RFC 4180, read strictly: CRLF ends a record, quotes only around whole cells.
fn records(text: &str) -> Vec<Vec<String>> {
    let mut records = vec![vec![String::new()]];
    let mut characters = text.chars().peekable();
    let mut is_quoted = false;
    while let Some(character) = characters.next() {
        let record = records.last_mut().unwrap();
        let cell = record.last_mut().unwrap();
        match (character, is_quoted) {
            ('"', true) if characters.next_if_eq(&'"').is_some() => cell.push('"'),
            ('"', true) => {
                is_quoted = false;
                let next = characters.peek();
                assert!(
                    matches!(next, None | Some(',' | '\r')),
                    "text after a quoted cell"
                );
            }
            ('"', false) => {
                assert!(cell.is_empty(), "a quote inside of {cell:?}");
                is_quoted = true;
            }
            (',', false) => record.push(String::new()),
            ('\r', false) => {
                assert_eq!(characters.next(), Some('\n'), "a lone carriage return");
                records.push(vec![String::new()]);
            }
            ('\n', false) => panic!("a lone line feed"),
            (other, _) => cell.push(other),
        }
    }
    assert!(!is_quoted, "an open quote");
    assert_eq!(
        records.pop(),
        Some(vec![String::new()]),
        "the last line ends"
    );
    records
}

/// The lines above the table, and the table with its headings.
pub(super) fn parts(text: &str) -> (Vec<Vec<String>>, Vec<Vec<String>>) {
    let text = text.strip_prefix('\u{FEFF}').expect("a byte order mark");
    let mut head = records(text);
    let gap = head
        .iter()
        .position(|record| *record == [""])
        .expect("an empty line");
    let table = head.split_off(gap + 1);
    head.truncate(gap);
    (head, table)
}

#[test]
fn the_file_begins_with_one_byte_order_mark_and_ends_lines_with_crlf() {
    let (text, _) = export("");
    assert!(text.as_bytes().starts_with(b"\xEF\xBB\xBF"));
    assert_eq!(text.matches('\u{FEFF}').count(), 1);
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert!(text.ends_with("\r\n"));
}

#[test]
fn every_project_is_a_row_with_a_cell_for_every_heading() {
    let (text, projects) = export("");
    let (_, table) = parts(&text);
    let headings: Vec<&str> = Column::ALL.map(labels::column).to_vec();
    assert_eq!(table[0][0], "编号");
    assert_eq!(table[0][1..10], headings);
    assert_eq!(table.len(), 1 + 73);
    for (row, project) in table[1..].iter().zip(projects) {
        assert_eq!(row.len(), table[0].len(), "{}", project.id);
        assert_eq!(
            [&row[0], &row[2], &row[5]],
            [&project.id, &project.name, &project.place.printed]
        );
        let places = [row[14].as_str(), row[15].as_str()];
        let citation = citation(plan(), project.source);
        assert_eq!(places, ["", citation.as_str()], "{}", project.id);
    }
}

#[test]
fn figures_are_plain_numbers_and_missing_ones_are_empty_not_zero() {
    let (text, _) = export("");
    let (_, table) = parts(&text);
    let mut sum = Investment::default();
    for row in &table[1..] {
        if row[9].is_empty() {
            assert_eq!(row[0], "mou-03");
        } else {
            let yi: f64 = row[9].parse().expect("a number");
            sum += Investment::from_yi(yi).expect("exact");
        }
    }
    assert_eq!(Some(sum), Investment::from_yi(275.52));
    let years_of = |id: &str| &table.iter().find(|row| row[0] == id).unwrap()[6];
    assert_eq!(years_of("xu-01"), "2020-2023");
    assert_eq!(years_of("mou-02"), "");
}

#[test]
fn a_stated_whole_is_a_number_and_parcels_alone_keep_their_printed_words() {
    let (text, _) = export("#/projects?q=印家坑竹产业园");
    let (_, table) = parts(&text);
    // The annex prints 161 亩 and, of these, four parcels.
    assert_eq!(table[1][7], "161");
    let (text, _) = export("#/projects?q=尚田街道零星工业地块改造提升");
    let (_, table) = parts(&text);
    for parcel in &project("xu-19").land {
        assert!(table[1][7].contains(&parcel.printed), "{}", parcel.printed);
    }
}

#[test]
fn the_lines_above_name_plan_filters_extent_source_and_link() {
    let (text, projects) = export("#/projects?q=江口&stage=续建&years=2020-2021&inv=2-");
    let (head, _) = parts(&text);
    let labels: Vec<&str> = head.iter().map(|record| record[0].as_str()).collect();
    assert_eq!(labels, ["规划", "筛选条件", "范围", "来源", "链接"]);
    assert!(head[0][1].contains(&plan().overview.title));
    assert_eq!(
        head[1][1],
        "搜索“江口”；建设性质：续建；建设年份：2020–2021 年；总投资：2 亿元以上"
    );
    assert!(head[2][1].contains("不是全部"), "{}", head[2][1]);
    assert!(
        head[2][1].contains(&format!("{} 个项目", projects.len())),
        "{}",
        head[2][1]
    );
    assert!(head[3][1].contains("重大产业项目汇总表"));
    assert_eq!(head[4][1], LINK);
}

#[test]
fn the_whole_annex_does_not_say_that_it_is_a_part() {
    let (head, _) = parts(&export("").0);
    assert_eq!(head[1][1], "无（全部项目）");
    assert!(head[2][1].starts_with("全部"), "{}", head[2][1]);
    assert!(head[2][1].contains("275.52 亿元"), "{}", head[2][1]);
}

#[test]
fn without_an_address_there_is_no_line_for_a_link() {
    let conditions = Conditions::default();
    let total = Matched::new(catalog(), &conditions).total;
    let provenance = Provenance::new(plan(), &conditions, total, String::new());
    let all = plan().projects.iter();
    let sheet = sheets::projects(plan(), &Journal::default(), all, provenance);
    let (head, _) = parts(&sheet.csv());
    assert!(head.iter().all(|record| record[0] != "链接"));
}
