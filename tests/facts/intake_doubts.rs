//! What is implausible is said; it can still be taken.

use fenghua_plan::model::measure::{Investment, Years};
use fenghua_plan::progress::intake::{Field, PreviewLine, Table, Warning, preview, read};
use fenghua_plan::progress::{Day, Journal, ProjectState, Reached};
use fenghua_plan::results::headline::Reading;
use fenghua_plan::text::{intake, standing};

use super::fixture::plan;
use super::intake_preview::{HEADINGS, goal, of_lines, project, signature};

fn doubts(journal: &Journal, line: &str) -> Vec<Warning> {
    let preview = of_lines(journal, line);
    let line = &preview.lines[0];
    assert!(line.can_be_taken(), "{:?}", line.outcome);
    assert_eq!(preview.entries(|_| true).len(), 1);
    for warning in &line.warnings {
        assert!(!intake::warning(warning, "亿元").is_empty());
    }
    line.warnings.clone()
}

fn of_goal(id: &str, year: u16, value: &str) -> Vec<Warning> {
    doubts(
        &Journal::default(),
        &format!("{id},,,{year},{value},,,,,,,"),
    )
}

fn of_project(cells: &str) -> Vec<Warning> {
    doubts(&Journal::default(), &format!("xu-01,,,,,{cells},,,"))
}

#[test]
fn a_figure_on_the_way_to_the_target_raises_no_doubt() {
    for (id, year, value) in [
        ("t2-01", 2023, "1434.5"),
        ("t2-14", 2023, "180"),
        ("t2-16", 2023, "5"),
        ("t2-18", 2023, "7"),
        ("t2-22", 2022, "60"),
        ("t1-01", 2020, "907.6"),
        ("xikou-park", 2022, "5"),
    ] {
        assert_eq!(of_goal(id, year, value), [], "{id}");
    }
}

#[test]
fn a_jump_is_measured_against_what_stood_and_the_nearest_year() {
    let jump = |year, value| [Warning::Jump(Reading { year, value })];
    assert_eq!(of_goal("t2-01", 2023, "14345"), jump(2020, 969.14));
    assert_eq!(of_goal("t2-01", 2023, "143.45"), jump(2020, 969.14));
    let journal = Journal::new(vec![goal("t2-22", 2022, 60.0), goal("t2-22", 2023, 20.0)]);
    assert_eq!(doubts(&journal, "t2-22,,,2023,70,,,,,,,"), jump(2023, 20.0));
    assert_eq!(
        doubts(&journal, "t2-22,,,2021,400,,,,,,,"),
        jump(2020, 41.2)
    );
    assert_eq!(
        doubts(&journal, "t2-22,,,2022,190,,,,,,,"),
        jump(2022, 60.0)
    );
    assert_eq!(doubts(&journal, "t2-22,,,2023,60,,,,,,,"), []);
}

#[test]
fn the_third_is_the_bound() {
    let journal = Journal::new(vec![goal("t2-22", 2023, 30.0)]);
    assert_eq!(doubts(&journal, "t2-22,,,2023,90,,,,,,,"), []);
    assert_eq!(doubts(&journal, "t2-22,,,2023,10,,,,,,,"), []);
    assert_eq!(doubts(&journal, "t2-22,,,2023,90.1,,,,,,,").len(), 1);
    assert_eq!(doubts(&journal, "t2-22,,,2023,9.9,,,,,,,").len(), 1);
}

#[test]
fn other_doubts_about_figures_are_named() {
    let negative = Warning::Sign(Reading {
        year: 2020,
        value: 969.14,
    });
    assert_eq!(of_goal("t2-01", 2023, "-1434.5"), [negative]);
    assert_eq!(of_goal("t2-26", 2023, "101"), [Warning::Share]);
    assert_eq!(of_goal("t1-01", 2020, "910"), [Warning::Stated(907.6)]);
    let years = Warning::OutsideYears(Years {
        start: 2020,
        end: 2025,
    });
    assert_eq!(
        of_goal("t2-01", 2019, "950")[..],
        *std::slice::from_ref(&years)
    );
    assert_eq!(of_goal("t2-01", 2026, "1900"), [years, Warning::Future]);
    assert_eq!(of_goal("t2-01", 2025, "1900"), [Warning::Future]);
    let named = doubts(&Journal::default(), "t2-01,工业增加值,,2023,1434.5,,,,,,,");
    let known = "全部工业总产值".to_owned();
    assert_eq!(named, [Warning::NameDiffers(known)]);
    let lost = doubts(&Journal::default(), "t2-01,,,2023,1434.5,,,,,,,公\u{FFFD}");
    assert_eq!(lost, [Warning::Garbled]);
}

#[test]
fn the_name_as_printed_is_no_other_name() {
    let line = "t1-01,工业总产值（亿元）,,2020,907.6,,,,,,,";
    assert_eq!(doubts(&Journal::default(), line), []);
}

#[test]
fn doubts_about_projects_are_named() {
    assert_eq!(of_project("竣工,2020-03,2023,2.9"), []);
    assert_eq!(of_project("竣工,2023-05,2023,6"), []);
    assert_eq!(
        of_project("竣工,2023-05,2023-04,"),
        [Warning::DatesReversed]
    );
    let stage = Reached::Reserve;
    assert_eq!(of_project("储备,2021,,"), [Warning::DateBeforeStage(stage)]);
    let stage = Reached::Started;
    assert_eq!(
        of_project("开工,2021,2022,"),
        [Warning::DateBeforeStage(stage)]
    );
    let planned = Investment::from_wan(30_000);
    assert_eq!(of_project(",,,6.0001"), [Warning::Overspent(planned)]);
    assert_eq!(of_project("竣工,2021,2024-03-02,"), [Warning::Future]);
    let journal = Journal::new(vec![project(ProjectState {
        reached: Some(Reached::Finished),
        started: Day::read("2021"),
        finished: None,
        invested: Some(Investment::from_wan(20_000)),
    })]);
    let before = Investment::from_wan(20_000);
    let doubts = doubts(&journal, "xu-01,,,,,开工,,,1.5,,,");
    let expected = [
        Warning::StageBack(Reached::Finished),
        Warning::InvestedFell(before),
    ];
    assert_eq!(doubts, expected);
}

#[test]
fn a_last_line_that_breaks_off_is_doubtful() {
    use super::fixture::plan;
    use super::intake_preview::signature;
    let warnings = |end: &str| {
        let table = read(&format!("{HEADINGS}\r\nt2-01,,,2023,1434{end}")).unwrap();
        let journal = Journal::default();
        let preview =
            fenghua_plan::progress::intake::preview(plan(), &journal, &table, &signature(), None);
        preview.lines[0].warnings.clone()
    };
    assert_eq!(warnings(""), [Warning::Cut]);
    assert_eq!(warnings("\r\n"), []);
    assert_eq!(warnings(",,,,,,,"), []);
}

/// What a line probably means: the field to correct, what to write there, as a question.
fn meant(journal: &Journal, line: &str) -> Option<(Field, String, String)> {
    let preview = of_lines(journal, line);
    let line = &preview.lines[0];
    assert!(line.is_doubtful() && !line.is_taken(), "{line:?}");
    let meant = line.meant.as_ref()?;
    let unit = standing::unit(plan(), Some(&meant.entry.about));
    let said = intake::meant(plan(), meant, unit);
    Some((meant.field, meant.text.clone(), said))
}

#[test]
fn a_doubtful_line_waits_and_says_what_is_probably_meant() {
    for (line, field, text, said) in [
        (
            "t2-01,,,2023,\"9,800,000\",,,,,,,",
            Field::Value,
            "9800000万元",
            "9,800,000 万元 = 980 亿元？",
        ),
        (
            "t2-10,,,2023,-155,,,,,,,",
            Field::Value,
            "155",
            "是 155 万元/亩 吗？",
        ),
        (
            "t2-01,,,2035,1434.5,,,,,,,",
            Field::Year,
            "2025",
            "是 2025 年吗？",
        ),
        (
            "t2-22,技改投资,,2023,40,,,,,,,",
            Field::Id,
            "t2-23",
            "是“技改投资”吗？",
        ),
        (
            "xu-01,,,,,,,,40000,,,",
            Field::Invested,
            "40000万元",
            "40,000 万元 = 完成投资 4.00 亿元？",
        ),
        ("t2-18,,,2023,0.07,,,,,,,", Field::Value, "7", "是 7% 吗？"),
    ] {
        let found = meant(&Journal::default(), line);
        let (found_field, found_text, found_said) = found.unwrap_or_else(|| panic!("{line}"));
        assert_eq!((found_field, found_text.as_str()), (field, text), "{line}");
        assert_eq!(found_said, said, "{line}");
    }
}

#[test]
fn a_part_of_a_firm_is_doubtful() {
    assert_eq!(of_goal("t2-11", 2023, "188.5"), [Warning::Fraction]);
    assert_eq!(
        meant(&Journal::default(), "t2-11,,,2023,188.5,,,,,,,"),
        None
    );
    assert_eq!(of_goal("t2-11", 2023, "188"), []);
}

#[test]
fn what_is_probably_meant_is_taken_without_doubt_once_it_is_written() {
    let table = |value| format!("{HEADINGS}\r\nt2-01,,,2023,{value},,,,,,,\r\n");
    let mut table = read(&table("9800000")).unwrap();
    let look = |table: &Table| preview(plan(), &Journal::default(), table, &signature(), None);
    let meant = look(&table).lines[0].meant.clone().unwrap();
    table.set(0, meant.field, meant.text);
    let corrected = look(&table);
    assert!(corrected.lines[0].is_taken());
    assert_eq!(
        corrected.entries(PreviewLine::is_taken),
        [goal("t2-01", 2023, 980.0)]
    );
}

#[test]
fn nothing_where_there_was_something_is_doubtful_but_for_shares() {
    let doubts = of_goal("t2-01", 2023, "0");
    assert!(matches!(doubts.as_slice(), [Warning::Jump(_)]));
    assert_eq!(of_goal("t2-18", 2023, "0"), []);
}

#[test]
fn what_would_be_next_to_nothing_of_a_project_is_not_offered() {
    let small = plan()
        .projects
        .iter()
        .find(|it| it.investment.is_some_and(|amount| amount.wan() == 10_000));
    let line = format!("{},,,,,,,,40000,,,", small.expect("one of 1 亿元").id);
    assert_eq!(meant(&Journal::default(), &line), None);
}
