//! Lines that cannot be understood, each kind by name: each says where, what and what was expected.

use encoding_rs::GB18030;
use fenghua_plan::progress::Journal;
use fenghua_plan::progress::intake::{Expected, Field, Origin, Verdict, preview};
use fenghua_plan::text::intake;
use proptest::prelude::*;

use super::fixture::{cases, plan};
use super::intake_preview::{HEADINGS, goal, of_lines, signature};
use super::intake_reading::opened;

/// Its kind, its text, and where what was expected.
type Line = (&'static str, &'static str, Field, Expected);

/// What is no number.
fn no_numbers() -> Vec<Line> {
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
    ]
}

/// What names no record or no year.
fn no_subjects() -> Vec<Line> {
    vec![
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
            "a year that is no whole number",
            "t2-01,,,2023.5,1434.5,,,,,,,",
            Field::Year,
            Expected::Year,
        ),
        (
            "half a year",
            "t2-01,,,2023年1-6月,1434.5,,,,,,,",
            Field::Year,
            Expected::Year,
        ),
        (
            "a year in the wrong column",
            "t2-01,,,1434.5,2023,,,,,,,",
            Field::Year,
            Expected::Year,
        ),
    ]
}

/// Figures in a wrong unit or of a wrong kind.
fn unfit_figures() -> Vec<Line> {
    let unit = |unit: &str| Expected::Unit(unit.into());
    vec![
        (
            "money for a count",
            "t2-11,,亿元,2023,160,,,,,,,",
            Field::Unit,
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
    ]
}

/// What is said wrongly of projects.
fn unfit_states() -> Vec<Line> {
    let unit = |unit: &str| Expected::Unit(unit.into());
    vec![
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
fn every_misunderstood_line_names_its_place_and_what_was_expected() {
    let journal = Journal::new(vec![goal("t2-01", 2022, 1300.0)]);
    let lines = [no_numbers(), no_subjects(), unfit_figures(), unfit_states()].concat();
    assert!(lines.len() >= 30, "{}", lines.len());
    for (name, line, field, expected) in lines {
        for bytes in [
            format!("{HEADINGS}\r\n{line}\r\n").into_bytes(),
            GB18030
                .encode(&format!("{HEADINGS}\n{line}\n"))
                .0
                .into_owned(),
        ] {
            let table = opened(&bytes).unwrap();
            let preview = preview(plan(), &journal, &table, &signature(), None);
            let problems = &preview.lines[0].problems;
            let found: Vec<_> = problems.iter().map(|it| (it.field, &it.expected)).collect();
            assert!(found.contains(&(field, &expected)), "{name}: {found:?}");
            assert_eq!(preview.entries(|_| true), [], "{name}");
            assert_eq!(preview.lines[0].entry, None, "{name}");
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
    assert_eq!(preview.entries(|_| true), [goal("t2-02", 2023, 510.0)]);
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn any_cells_are_previewed_and_said(
        cells in prop::collection::vec(
            prop_oneof![
                any::<String>(),
                "[-0-9.,年月日/%万亿元家]{0,8}",
                prop::sample::select(&["t2-01", "t2-27", "xu-01", "2023", "竣工", "撤回", "完成"][..])
                    .prop_map(str::to_owned),
            ],
            12,
        ),
    ) {
        let mut table = opened(format!("{HEADINGS}\nt2-01,,,2023,5\n").as_bytes()).unwrap();
        for (field, cell) in Field::all().into_iter().skip(1).zip(cells) {
            table.set(0, field, cell);
        }
        let preview = preview(plan(), &Journal::default(), &table, &signature(), None);
        let line = &preview.lines[0];
        prop_assert_eq!(line.problems.is_empty(), line.outcome != Verdict::NotUnderstood);
        prop_assert_eq!(preview.entries(|_| true).len(), usize::from(line.can_be_taken()));
        for problem in &line.problems {
            prop_assert!(intake::problem(Origin::Text, line.line, problem).ends_with('。'));
        }
    }
}
