//! Input of any size is read once through, or refused with a sentence. No clock is read here: what
//! is not linear would take minutes at these sizes.

use std::fmt::Write;

use fenghua_plan::model::Plan;
use fenghua_plan::progress::intake::{FileFault, Table};
use fenghua_plan::progress::intake::{MOST_CELLS, read};
use fenghua_plan::progress::{About, Journal, What, goal, goals};
use fenghua_plan::query::codec::{decode, encode};
use fenghua_plan::results::audit::{Subject, findings};
use fenghua_plan::results::placed::Placed;
use fenghua_plan::text::failures::{MOST, data_damaged, listed};
use serde_json::{Value, json};

use super::fixture::{bundle, plan};
use super::intake_preview::{HEADINGS, entry};

#[test]
fn a_page_of_nothing_but_script_tags_is_read_once_through() {
    let tags = "<script".repeat(300_000);
    for page in [
        format!("<html>{tags}"),
        format!("<html>{tags}>"),
        format!("<html>{}", "<script>".repeat(300_000)),
        format!("<html>{}", "<script></script>".repeat(150_000)),
        format!("<html>{}", "<script id=\"plan\" ".repeat(150_000)),
    ] {
        assert_eq!(read(&page), Err(FileFault::ForeignPage));
    }
    let figures = "<script id=\"actuals\">{\"format\":1,\"entries\":[]}</script>";
    let page = format!(
        "<html>{}{figures}",
        "<script src=\"a\"></script>".repeat(50_000)
    );
    assert!(read(&page).is_ok());
}

fn rows(table: Result<Table, FileFault>) -> usize {
    table.map_or(0, |table| table.rows().len())
}

#[test]
fn a_line_with_more_cells_than_a_sheet_has_is_refused_and_empty_cells_are_not() {
    let commas = |count: usize| ",".repeat(count);
    assert_eq!(
        read(&commas(500_000)),
        Err(FileFault::TooManyCells { line: 1 })
    );
    let line = format!("t2-01,,,2023,1434.5{}", commas(MOST_CELLS - 5));
    let wide = |lines: usize| format!("{HEADINGS}\n{}", format!("{line}\n").repeat(lines));
    assert_eq!(rows(read(&wide(20))), 20);
    assert_eq!(
        read(&format!("{}{line},\n", wide(20))),
        Err(FileFault::TooManyCells { line: 22 })
    );
    let wide_separators = "，".repeat(MOST_CELLS);
    assert_eq!(
        read(&format!("编号，实际值\n{wide_separators}")),
        Err(FileFault::TooManyCells { line: 2 })
    );
}

#[test]
fn a_cell_longer_than_one_of_a_sheet_is_refused() {
    let cell = |length: usize| {
        format!(
            "编号,年份,实际值,来源\nt2-01,2023,1434.5,{}\n",
            "x".repeat(length)
        )
    };
    assert_eq!(rows(read(&cell(32_767))), 1);
    assert_eq!(
        read(&cell(15_000_000)),
        Err(FileFault::LongCell { line: 2 })
    );
}

#[test]
fn a_link_with_tens_of_thousands_of_values_keeps_the_first_ones() {
    for key in [
        "only", "sector", "place", "park", "cluster", "stage", "cols", "layers", "if",
    ] {
        let mut link = format!("#/audit?{key}=新建");
        for value in (0..50_000).rev() {
            let _ = write!(link, ",grade:{value:06}");
        }
        let query = decode(&link);
        assert_eq!(decode(&encode(&query)), query, "{key}");
        assert!(encode(&query).len() < 20_000, "{key}");
    }
    let mut assumed = "#/progress?if=a:1:2023".to_owned();
    for goal in (0..50_000).rev() {
        let _ = write!(assumed, ",g{goal:06}:1:2023");
    }
    let query = decode(&assumed);
    assert_eq!(decode(&encode(&query)), query);
    assert!(query.assumptions.of("g049999").is_some());
    assert!(query.assumptions.of("g000001").is_none());
}

/// The real bundle with `count` sections more, each changed by `change`.
fn with_sections(count: usize, change: impl Fn(&mut Value)) -> String {
    let mut bundle = bundle();
    let sections = bundle["sections.json"].as_array_mut().expect("a list");
    let one = sections[0].clone();
    sections.extend((0..count).map(|at| {
        let mut section = one.clone();
        section["id"] = json!(format!("more-{at:06}"));
        change(&mut section);
        section
    }));
    bundle.to_string()
}

#[test]
fn tens_of_thousands_of_faults_are_counted_and_the_first_ones_listed() {
    let text = with_sections(60_000, |it| it["title"] = json!(null));
    let faults = Plan::read(&text).expect_err("no titles");
    assert_eq!(faults.len(), 60_000);
    let lines = listed(&faults);
    assert_eq!(lines.len(), MOST + 1);
    assert_eq!(
        lines.last().map(String::as_str),
        Some("另有 59,800 处未列出")
    );
    assert!(data_damaged(&faults).starts_with("规划数据有 60,000 处问题"));
    assert_eq!(listed(&faults[..MOST]).len(), MOST);
}

#[test]
fn more_records_than_positions_tell_apart_are_a_fault() {
    let sections = bundle()["sections.json"].as_array().map_or(0, Vec::len);
    let faults = Plan::read(&with_sections((1 << 16) - sections + 1, |_| ()));
    let faults = faults.expect_err("one too many");
    assert_eq!(
        listed(&faults),
        ["sections.json  $  是 65537，应为至多 65536 个不同的名称或 id"]
    );
}

#[test]
fn no_project_vanishes_because_its_sector_is_one_too_many() {
    let mut bundle = bundle();
    let mut one = bundle["projects.json"][0].clone();
    for list in ["relations", "capacities", "land_mu", "floor_area_m2"] {
        one[list] = json!([]);
    }
    for text in ["id", "sector", "name", "summary"] {
        one[text] = json!("#");
    }
    let one = one.to_string();
    // They refer to projects.
    bundle["firms.json"] = json!([]);
    bundle["points.json"] = json!([]);
    bundle["projects.json"] = json!([]);
    let mut text = bundle.to_string();
    let list = "\"projects.json\":[";
    let projects = (0..65_538).map(|at| one.replace('#', &format!("s-{at}")));
    let projects: Vec<String> = projects.collect();
    text = text.replacen(list, &[list, &projects.join(",")].concat(), 1);
    let faults = Plan::read(&text).expect_err("too many sectors");
    assert_eq!(
        listed(&faults),
        [
            "projects.json  $[65536].sector  是 \"s-65536\"，应为至多 65536 个不同的名称或 id",
            "projects.json  $[65537].sector  是 \"s-65537\"，应为至多 65536 个不同的名称或 id",
        ]
    );
}

#[test]
fn records_are_found_by_the_places_that_a_finding_names() {
    let plan = plan();
    let placed = Placed::new(plan);
    let mut found = 0;
    for finding in findings(plan) {
        let sources: Vec<_> = match finding.subject {
            Subject::Statement(it) => it.operands.iter().map(|it| it.source).collect(),
            Subject::Behind(it) => vec![it.source],
            Subject::Period(it) => vec![it.source],
        };
        let indicators = plan.indicators().iter().map(|it| (&it.id, it.source));
        let projects = plan.projects.iter().map(|it| (&it.id, it.source));
        let clusters = plan.clusters.iter().map(|it| (&it.id, it.source));
        let parks = plan.parks.iter().map(|it| (&it.id, it.source));
        let all = indicators.chain(projects).chain(clusters).chain(parks);
        let expected: Vec<&String> = all
            .filter(|(_, source)| sources.contains(source))
            .map(|(id, _)| id)
            .collect();
        let named = placed.named_by(finding.subject);
        let named: Vec<&str> = named.into_iter().map(|(_, id, _)| id).collect();
        assert_eq!(named, expected);
        found += named.len();
    }
    assert!(found > 50, "{found}");
}

#[test]
fn what_was_entered_about_a_goal_is_found_among_everything() {
    let figure = |id: &str, year: u16, value: f64| {
        let id = id.to_owned();
        entry(About::Goal { id, year }, What::Figure(value))
    };
    let mut entries = vec![
        figure("t2-01", 2024, 2.0),
        figure("t2-010", 2023, 9.0),
        figure("t2-01", 2022, 1.0),
        figure("t2-0", 2023, 9.0),
        entry(About::Project { id: "t2-01".into() }, What::Withdrawn),
    ];
    entries.push(entry(
        About::Goal {
            id: "t2-01".into(),
            year: 2023,
        },
        What::Withdrawn,
    ));
    let journal = Journal::new(entries);
    let years: Vec<u16> = journal.of_goal("t2-01").map(|(year, _)| year).collect();
    assert_eq!(years, [2022, 2024]);
    assert_eq!(journal.of_goal("t2-02").count(), 0);
    for known in goals(plan()) {
        assert_eq!(goal(plan(), known.id), Some(known));
    }
    assert_eq!(goal(plan(), "nothing"), None);
}
