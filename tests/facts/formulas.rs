//! Nothing in the CSV is run as a formula, and everything in it can be read back.

use fenghua_plan::export::csv::harmless;
use fenghua_plan::export::{Provenance, sheets};
use fenghua_plan::progress::Journal;
use fenghua_plan::query::Conditions;
use fenghua_plan::results::Matched;
use proptest::prelude::*;

use super::csv::{export, parts};
use super::fixture::{cases, catalog, plan, project};

#[test]
fn a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe() {
    for cell in [
        "=1+1",
        "+1+1",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(A1)",
        "=cmd|' /C calc'!A0",
        "-",
        "+",
        "--5",
        "-5-5",
        "-2+3+cmd|' /C calc'!A0",
        "-inf",
        "+NaN",
        "-infinity",
    ] {
        assert_eq!(harmless(cell), format!("'{cell}"));
    }
}

#[test]
fn numbers_and_ordinary_words_stay_as_they_are() {
    for cell in [
        "-5",
        "+5",
        "-0.5",
        "13.38",
        "",
        "2020-2023",
        "a=b",
        "江口-1",
        "'=1",
        "—",
    ] {
        assert_eq!(harmless(cell), cell);
    }
}

#[test]
fn a_search_for_a_formula_runs_nothing_in_the_file() {
    let (text, _) = export("#/projects?q=%3D1%2B1%22%2C%0D%0A%3D2");
    let (head, table) = parts(&text);
    assert!(head[1][1].starts_with("搜索“="), "{}", head[1][1]);
    for cell in head.iter().chain(&table).flatten() {
        assert!(
            !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
            "{cell}"
        );
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn any_words_come_back_from_the_file_and_none_runs(
        words in prop::collection::vec(
            prop_oneof![any::<String>(), "[-=+@\t\r\n\",;'＝＋a1 ]{0,8}"],
            4,
        ),
    ) {
        let mut strange = project("xu-01").clone();
        [strange.id, strange.name, strange.place.printed, strange.summary] =
            words.clone().try_into().expect("four");
        let total = Matched::new(catalog(), &Conditions::default()).total;
        let provenance = Provenance::new(plan(), &Conditions::default(), total, String::new());
        let text = sheets::projects(plan(), &Journal::default(), [&strange].into_iter(), provenance).csv();
        let (_, table) = parts(&text);
        prop_assert_eq!(table.len(), 2);
        for (at, word) in [0, 2, 5, 13].into_iter().zip(&words) {
            let cell = &table[1][at];
            prop_assert!(cell == word || cell.strip_prefix('\'') == Some(word));
            let is_number = cell.parse::<f64>().is_ok();
            let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
            prop_assert!(is_number || !runs, "{:?}", cell);
        }
    }
}
