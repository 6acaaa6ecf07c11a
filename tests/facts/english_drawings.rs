//! In English: names on the map and beside bars, sentences of charts and checks, files of records.

use fenghua_plan::charts::{Figure, targets, timeline};
use fenghua_plan::export::sheets::sheet;
use fenghua_plan::model::dictionary::needed::Source;
use fenghua_plan::model::ids::ParkId;
use fenghua_plan::progress::Journal;
use fenghua_plan::query::{Conditions, Language, Query, View};
use fenghua_plan::results::audit::findings;
use fenghua_plan::results::map::{MapItem, names};
use fenghua_plan::text::language::{learn, speak, translated};
use fenghua_plan::text::{audit, charts, indicators, map};
use serde_json::Value;

use super::fixture::{catalog, plan};
use super::map_labels::{WIDTHS, assert_apart, layer_sets, placed, zooms};

/// The English of what these facts speak of.
const WORDS: &str = r#"{
    "北部产业转型示范区": "Northern Industrial Transition Demonstration Zone",
    "中部科创产业集聚区": "Central Sci-Tech Innovation Cluster Zone",
    "滨海战略性新兴产业集聚区": "Binhai Strategic Emerging Industry Cluster Zone",
    "方桥工业区": "Fangqiao Industrial Zone",
    "溪口工业区": "Xikou Industrial Zone",
    "尚桥科技工业园": "Shangqiao Sci-Tech Industrial Park",
    "西坞外向科技园区": "Xiwu Outward-Oriented Sci-Tech Park",
    "白杜循环经济园区": "Baidu Circular Economy Park",
    "尚田工业区": "Shangtian Industrial Zone",
    "翁岙工业区": "Weng'ao Industrial Zone",
    "3号青创大走廊": "Line 3 Youth Innovation Corridor",
    "萧王庙街道": "Xiaowangmiao Subdistrict",
    "鄞州区": "Yinzhou District",
    "现代工业": "Modern industry",
    "新建": "New",
    "总量": "Totals",
    "亿元": "¥100 million",
    "工业总产值": "Gross industrial output"
}"#;

/// A map that is narrower is a phone's.
const PHONE_PX: f64 = 430.0;

/// Speaks English from now on, in the test that says so.
fn speak_english() {
    let words = Source::read(WORDS).expect("a dictionary");
    learn(Box::leak(Box::new(words.dictionary())));
    speak(Language::English);
}

fn parks(is_still: bool) -> Figure {
    targets::parks(
        plan(),
        &Journal::default(),
        &Conditions::default(),
        is_still,
    )
}

#[test]
fn english_names_on_the_map_are_apart_and_parks_keep_them_on_screens_while_it_is_enlarged() {
    speak_english();
    for layers in layer_sets() {
        for width in WIDTHS {
            let mut named: Vec<MapItem> = Vec::new();
            for zoom in zooms() {
                let (scale, labels) = placed(width, zoom, &layers, false);
                assert_apart(scale, &labels, &format!("{width} px, {zoom} ×"));
                let marks = labels.iter().map(|it| it.mark);
                let now: Vec<MapItem> = marks.filter(|it| matches!(it, MapItem::Park(_))).collect();
                // On a phone the numbers of projects may take the room of one.
                let is_kept = named.iter().all(|it| now.contains(it));
                assert!(is_kept || width < PHONE_PX, "{width} px, {zoom} ×");
                named = now;
            }
        }
    }
}

#[test]
fn every_park_has_its_english_name_short_on_an_office_screen_and_whole_when_enlarged() {
    speak_english();
    let layers = layer_sets().swap_remove(0);
    for width in [800.0, 1040.0] {
        let (_, labels) = placed(width, 1.0, &layers, false);
        let parks = labels
            .iter()
            .filter(|it| matches!(it.mark, MapItem::Park(_)));
        assert_eq!(parks.count(), 10, "{width} px");
    }
    let (_, labels) = placed(900.0, 4.0, &layers, false);
    for (at, park) in (0..).filter_map(ParkId::nth).zip(&plan().parks) {
        let label = labels
            .iter()
            .find(|it| it.mark == MapItem::Park(at))
            .unwrap();
        let whole = format!("{} {}", label.line, label.second_line);
        assert_eq!(whole.trim_end(), translated(&park.name));
    }
}

#[test]
fn english_names_are_cut_and_broken_between_words() {
    speak_english();
    let park = plan().park("north").unwrap();
    let name = translated(&park.name);
    assert_eq!(names::short(park, name), "Northern");
    let lines = ("Northern Industrial", "Transition Demonstration Zone");
    assert_eq!(names::two_lines(park, name), lines);
    assert_eq!(names::halves("Xikou"), ("Xikou", ""));
}

#[test]
fn long_english_names_beside_bars_have_lines_enough_and_the_table_has_them_whole() {
    speak_english();
    let figure = parks(true);
    let options: Value = serde_json::from_str(&figure.options).expect("options are JSON");
    let wide = "Northern Industrial\nTransition Demonstration Zone";
    assert_eq!(options["yAxis"][0]["data"][0], wide);
    let narrow = &options["media"][0]["option"]["yAxis"][0]["data"][0];
    assert_eq!(
        narrow,
        "Northern Industrial\nTransition\nDemonstration Zone"
    );
    assert_eq!(figure.points[0].label, translated("北部产业转型示范区"));

    speak(Language::Chinese);
    let options: Value = serde_json::from_str(&parks(true).options).expect("options are JSON");
    assert_eq!(options["yAxis"][0]["data"][0], "北部产业转型示范区");
    assert!(options["media"].is_null());
}

#[test]
fn only_labels_that_name_projects_are_marked_as_chinese() {
    speak_english();
    let projects = timeline::timeline(catalog(), &Conditions::default(), true);
    assert!(
        projects
            .points
            .iter()
            .all(|it| it.language() == Some("zh-CN"))
    );
    assert!(parks(true).points.iter().all(|it| it.language().is_none()));
}

#[test]
fn sentences_of_charts_map_and_views_are_english() {
    speak_english();
    assert_eq!(charts::projects(1), "1 project");
    assert_eq!(
        charts::rest_of("现代工业", 5),
        "Modern industry: 5 other projects"
    );
    assert_eq!(
        charts::findings::by_sector(Some("现代工业"), 40, 73),
        "Modern industry has the most, 40 projects: 55% of 73 projects."
    );
    assert!(
        map::heading(plan()).starts_with("The 2025 targets of ten parks add up to ¥155 billion")
    );
    assert_eq!(
        indicators::heading(plan()),
        "57 indicators: the plan states the outcome for 27 of the 2020 targets; 12 were met"
    );
    let all = findings(plan());
    let gross = all.iter().find(|it| audit::id(it.subject) == "a-01");
    assert_eq!(
        audit::difference(gross.expect("the first check")).as_deref(),
        Some(
            "表2的2020年基数: ¥96.914 billion. 表1的2020年实际值: ¥90.76 billion. Gap: ¥6.154 billion (6.8%)"
        )
    );
}

#[test]
fn files_of_records_have_english_headings_and_the_same_keys() {
    let file = || {
        let query = Query {
            view: View::Indicators,
            ..Query::default()
        };
        sheet(catalog(), &Journal::default(), &query, String::new()).expect("a view of records")
    };
    let keys = || {
        let columns = file().columns;
        columns.iter().map(|(key, _)| *key).collect::<Vec<_>>()
    };
    let chinese = keys();
    speak_english();
    assert_eq!(keys(), chinese);
    let csv = file().csv();
    assert!(csv.contains("\r\nID,Table,Group,Indicator (printed name in brackets),Unit,"));
    assert!(csv.contains("Gross industrial output (工业总产值"));
    assert!(csv.contains("¥100 million"));
    assert!(
        file()
            .json()
            .contains(r#""name":"Gross industrial output ("#)
    );
}
