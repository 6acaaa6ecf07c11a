//! A preview says of every line what it would change, and changes nothing.

use fenghua_plan::model::measure::Investment;
use fenghua_plan::progress::intake::read;
use fenghua_plan::progress::intake::{
    Counts, Expected, Field, Preview, Signature, Verdict, Warning, lacking, preview,
};
use fenghua_plan::progress::{About, Day, Entry, Journal, ProjectState, Reached, What};

use super::fixture::plan;

pub(super) const HEADINGS: &str =
    "编号,名称,单位,年份,实际值,项目阶段,开工日期,竣工日期,累计完成投资,填报人,填报日期,来源";

pub(super) fn signature() -> Signature {
    Signature {
        by: "甲".into(),
        on: Day::read("2024-03-01"),
        source: "统计局".into(),
    }
}

pub(super) fn goal(id: &str, year: u16, value: f64) -> Entry {
    entry(
        About::Goal {
            id: id.into(),
            year,
        },
        What::Figure(value),
    )
}

pub(super) fn entry(about: About, what: What) -> Entry {
    let Signature { by, on, source } = signature();
    Entry {
        about,
        what,
        by,
        on,
        source,
    }
}

pub(super) fn project(state: ProjectState) -> Entry {
    entry(About::Project { id: "xu-01".into() }, What::Project(state))
}

/// The preview of lines below [`HEADINGS`].
pub(super) fn of_lines(journal: &Journal, lines: &str) -> Preview {
    let table = read(&format!("{HEADINGS}\r\n{lines}\r\n")).unwrap();
    preview(plan(), journal, &table, &signature(), None)
}

fn outcomes(preview: &Preview) -> Vec<&Verdict> {
    preview.lines.iter().map(|it| &it.outcome).collect()
}

#[test]
fn lines_are_new_changed_same_blank_or_repeated() {
    let journal = Journal::new(vec![
        goal("t2-01", 2023, 1434.5),
        goal("t2-02", 2023, 500.0),
    ]);
    let preview = of_lines(
        &journal,
        "t2-01,,,2023,1434.5,,,,,,,\nt2-02,,,2023,510,,,,,,,\nt2-03,,,2023,1000,,,,,,,\nt2-04,,,2023,,,,,,,,\nt2-03,,,2023,1000,,,,,,,\nt2-03,,,2023,1001,,,,,,,",
    );
    let expected = [
        Verdict::Same,
        Verdict::Changes(What::Figure(500.0)),
        Verdict::New,
        Verdict::Blank,
        Verdict::Duplicate { first: 4 },
        Verdict::Duplicate { first: 4 },
    ];
    assert_eq!(outcomes(&preview), expected.iter().collect::<Vec<_>>());
    let counts = Counts {
        blank: 1,
        same: 1,
        new: 1,
        changes: 1,
        duplicates: 2,
        ..Counts::default()
    };
    assert_eq!(preview.counts(), counts);
    let taken = [goal("t2-02", 2023, 510.0), goal("t2-03", 2023, 1000.0)];
    assert_eq!(preview.entries(|_| true), taken);
    assert_eq!(preview.entries(|line| line.row != 1), taken[1..]);
    assert_eq!(lacking(&journal, &preview), Vec::<&Entry>::new());
}

#[test]
fn what_only_our_copy_says_is_named() {
    let journal = Journal::new(vec![
        goal("t2-01", 2022, 1300.0),
        goal("t2-01", 2023, 1434.5),
    ]);
    let preview = of_lines(&journal, "t2-01,,,2023,1400,,,,,,,");
    assert_eq!(lacking(&journal, &preview), [&goal("t2-01", 2022, 1300.0)]);
}

#[test]
fn a_record_is_found_by_its_name_when_it_has_no_id() {
    for (line, id) in [
        (",全部工业总产值,亿元,2023,1434.5,,,,,,,", "t2-01"),
        (", 全部 工业总产值 ,,2023,1434.5,,,,,,,", "t2-01"),
        (",其中：5-10亿,家,2023,20,,,,,,,", "t2-12"),
        (",“246”产业规上产值占区属规上工业比重,,2023,75,,,,,,,", ""),
        (",汽车零部件,亿元,2023,300,,,,,,,", "auto-parts"),
        (",溪口工业区,,2023,20,,,,,,,", "xikou-park"),
        ("T2－01,,,2023,1434.5,,,,,,,", "t2-01"),
    ] {
        let preview = of_lines(&Journal::default(), line);
        let found = preview.lines[0].about.as_ref().map(|about| match about {
            About::Goal { id, .. } | About::Project { id } => id.as_str(),
        });
        assert_eq!(found.unwrap_or_default(), id, "{line}");
    }
}

#[test]
fn a_name_of_two_records_asks_for_an_id_and_offers_them() {
    let preview = of_lines(
        &Journal::default(),
        ",工业固体废物综合利用率,%,2023,99,,,,,,,",
    );
    let ids = vec!["t1-27".to_owned(), "t2-30".to_owned()];
    assert_eq!(preview.lines[0].problems[0].expected, Expected::OneOf(ids));
    assert_eq!(preview.lines[0].problems[0].field, Field::Id);
}

#[test]
fn a_correction_in_place_makes_a_line_understood() {
    let mut table = read(&format!("{HEADINGS}\nt2-01,,,2023,约百亿,,,,,,,\n")).unwrap();
    let before = preview(plan(), &Journal::default(), &table, &signature(), None);
    assert_eq!(before.lines[0].outcome, Verdict::NotUnderstood);
    assert_eq!(before.lines[0].problems[0].value, "约百亿");
    table.set(0, Field::Value, "1434.5".into());
    let after = preview(plan(), &Journal::default(), &table, &signature(), None);
    assert_eq!(after.entries(|_| true), [goal("t2-01", 2023, 1434.5)]);
}

#[test]
fn a_line_with_too_many_cells_is_not_signed_by_what_slipped_into_its_cells() {
    let mut table = read("编号,年份,实际值,来源\nt2-01,2023,1,434.5,年报\n").unwrap();
    let before = preview(plan(), &Journal::default(), &table, &signature(), None);
    assert_eq!(before.lines[0].outcome, Verdict::NotUnderstood);
    table.set(0, Field::Value, "1434.5".into());
    let after = preview(plan(), &Journal::default(), &table, &signature(), None);
    assert_eq!(after.entries(|_| true), [goal("t2-01", 2023, 1434.5)]);
}

#[test]
fn a_line_of_an_unknown_record_is_called_as_the_file_calls_it() {
    let preview = of_lines(
        &Journal::default(),
        "t2-99,,,2023,1,,,,,,,\n,某产值,,2023,1,,,,,,,\n,,,2023,1,,,,,,,",
    );
    let names: Vec<&str> = preview.lines.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["t2-99", "某产值", ""]);
}

#[test]
fn a_goal_in_words_takes_a_verdict_only() {
    for (cell, what) in [
        ("完成", Some(What::Verdict(true))),
        ("未完成", Some(What::Verdict(false))),
        ("撤回", Some(What::Withdrawn)),
        ("15", None),
    ] {
        let journal = Journal::new(vec![entry(
            About::Goal {
                id: "t2-27".into(),
                year: 2025,
            },
            What::Figure(0.0),
        )]);
        let preview = of_lines(&journal, &format!("t2-27,,,2025,{cell},,,,,,,"));
        let entry = preview.lines[0].entry.as_ref();
        assert_eq!(entry.map(|it| it.what.clone()), what, "{cell}");
    }
}

#[test]
fn empty_cells_of_a_project_leave_what_stands() {
    let state = ProjectState {
        reached: Some(Reached::Started),
        started: Day::read("2021-03"),
        finished: None,
        invested: Some(Investment::from_wan(12_000)),
    };
    let journal = Journal::new(vec![project(state)]);
    let preview = of_lines(&journal, "xu-01,,,,,已竣工,,2023年6月,,,,");
    let after = ProjectState {
        reached: Some(Reached::Finished),
        finished: Day::read("2023-06"),
        ..state
    };
    assert_eq!(preview.entries(|_| true), [project(after)]);
    let before = Verdict::Changes(What::Project(state));
    assert_eq!(preview.lines[0].outcome, before);
}

#[test]
fn money_and_dates_are_read_as_spreadsheets_write_them() {
    let state = |line: &str| {
        let preview = of_lines(&Journal::default(), line);
        match preview.lines[0].entry.as_ref().map(|it| it.what.clone()) {
            Some(What::Project(state)) => state,
            _ => panic!("{line}: {:?}", preview.lines[0].problems),
        }
    };
    let wan = |text: &str| {
        state(&format!("xu-01,,,,,,,,{text},,,"))
            .invested
            .unwrap()
            .wan()
    };
    assert_eq!(wan("1.2"), 12_000);
    assert_eq!(wan("12000万元"), 12_000);
    assert_eq!(wan("\"12,000万\""), 12_000);
    let day = |text: &str| {
        state(&format!("xu-01,,,,,,{text},,,,,"))
            .started
            .unwrap()
            .iso()
    };
    for (text, iso) in [
        ("2021/3/5", "2021-03-05"),
        ("2021/3/5 0:00:00", "2021-03-05"),
        ("2021-03-05T00:00", "2021-03-05"),
        ("2021年3月5日", "2021-03-05"),
        ("２０２１．３", "2021-03"),
        ("20210305", "2021-03-05"),
        ("Mar-21", "2021-03"),
        ("2021", "2021"),
    ] {
        assert_eq!(day(text), iso, "{text}");
    }
    let headed = read("编号,完成投资（万元）\nxu-01,12000\n").unwrap();
    let preview = preview(plan(), &Journal::default(), &headed, &signature(), None);
    let invested = ProjectState {
        invested: Some(Investment::from_wan(12_000)),
        ..ProjectState::default()
    };
    assert_eq!(preview.entries(|_| true), [project(invested)]);
}

#[test]
fn the_file_says_who_when_and_from_where_before_the_signature_does() {
    let line = "t2-01,,,2023,1434.5,,,,,乙,2024/1/5,公报";
    let entries = of_lines(&Journal::default(), line).entries(|_| true);
    assert_eq!(entries[0].by, "乙");
    assert_eq!(entries[0].on, Day::read("2024-01-05"));
    assert_eq!(entries[0].source, "公报");
}

#[test]
fn a_withdrawal_takes_back_what_stands_and_nothing_else() {
    let journal = Journal::new(vec![goal("t2-01", 2023, 1434.5)]);
    let preview = of_lines(
        &journal,
        "t2-01,,,2023,撤回,,,,,,,\nt2-02,,,2023,撤回,,,,,,,",
    );
    let stood = Verdict::Changes(What::Figure(1434.5));
    assert_eq!(outcomes(&preview), [&stood, &Verdict::Same]);
}

#[test]
fn units_in_the_file_are_converted_with_a_warning() {
    for line in [
        "t2-01,,万元,2023,14345000,,,,,,,",
        "t2-01,,亿元,2023,14345000万元,,,,,,,",
        "t2-01,,,2023,\"14,345,000 万\",,,,,,,",
    ] {
        let preview = of_lines(&Journal::default(), line);
        assert_eq!(
            preview.entries(|_| true),
            [goal("t2-01", 2023, 1434.5)],
            "{line}"
        );
        let warnings = &preview.lines[0].warnings;
        assert!(
            matches!(warnings[..], [Warning::Converted { .. }]),
            "{line}"
        );
    }
}

#[test]
fn ten_thousand_lines_are_previewed() {
    use std::fmt::Write;
    let mut lines = String::new();
    for at in 0..10_000 {
        let (row, year) = (at % 30 + 1, 1950 + at / 30 % 140);
        writeln!(lines, "t2-{row:02},,,{year},{}.5,,,,,,,统计公报", at + 500).unwrap();
    }
    let preview = of_lines(&Journal::default(), lines.trim_end());
    let counts = preview.counts();
    assert_eq!(preview.lines.len(), 10_000);
    assert_eq!(
        counts.new + counts.duplicates + counts.not_understood,
        10_000
    );
    assert_eq!(counts.new, 29 * 140);
}
