//! The files of records hold what their views show, each row with its place, in both formats.

use std::cmp::Reverse;

use fenghua_plan::export::Sheet;
use fenghua_plan::export::sheets::sheet;
use fenghua_plan::progress::Journal;
use fenghua_plan::query::codec::decode;
use fenghua_plan::results::commitments::commitments;
use fenghua_plan::text::facts::Value as Fact;
use fenghua_plan::text::places::citation;
use fenghua_plan::text::tasks::figure;
use serde_json::{Value, json};

use super::csv::parts;
use super::fixture::{catalog, plan};

const LINK: &str = "https://example.cn/#/audit";
const VIEWS: [&str; 4] = ["indicators", "firms", "tasks", "audit"];

fn export(fragment: &str) -> Sheet {
    sheet(
        catalog(),
        &Journal::default(),
        &decode(fragment),
        LINK.to_owned(),
    )
    .expect("a view of records")
}

/// The records of the file for programs.
fn records(sheet: &Sheet) -> Vec<Value> {
    let file: Value = serde_json::from_str(&sheet.json()).expect("JSON");
    file[sheet.key].as_array().expect("a list").clone()
}

/// Every text inside of `value`.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(members) => members.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn each_view_of_records_has_all_of_them_in_both_files() {
    let counts = [
        plan().indicators().len(),
        plan().firms().len(),
        plan().commitments().len(),
        fenghua_plan::results::audit::findings(plan()).len(),
    ];
    for (view, count) in VIEWS.into_iter().zip(counts) {
        let sheet = export(&format!("#/{view}"));
        let (_, table) = parts(&sheet.csv());
        assert_eq!(table.len(), 1 + count, "{view}");
        // What is only English has no column in Chinese.
        let headings = sheet
            .columns
            .iter()
            .filter(|(_, heading)| !heading.is_empty());
        let columns = headings.count();
        assert!(table.iter().all(|row| row.len() == columns));
        let records = records(&sheet);
        assert_eq!(records.len(), count, "{view}");
        for (row, record) in table[1..].iter().zip(&records) {
            assert_eq!(record["id"], row[0], "{view}");
            let keys = record.as_object().unwrap().keys();
            assert_eq!(keys.count(), sheet.columns.len(), "{view}");
        }
        let extent = format!("全部 {count} 条");
        assert_eq!(sheet.provenance.extent, extent, "{view}");
        assert_eq!(sheet.provenance.conditions, "全部", "{view}");
    }
    assert!(
        sheet(
            catalog(),
            &Journal::default(),
            &decode("#/projects"),
            String::new()
        )
        .is_none()
    );
}

#[test]
fn every_row_says_where_it_stands_in_the_plan() {
    let titles: Vec<&str> = plan().sections.iter().map(|it| it.title.as_str()).collect();
    for view in VIEWS {
        for record in records(&export(&format!("#/{view}"))) {
            let is_place = |text: &&str| titles.iter().any(|title| text.contains(title));
            assert!(texts(&record).iter().any(is_place), "{view}: {record}");
        }
    }
}

#[test]
fn printed_words_and_figures_are_carried_as_they_are() {
    for (record, it) in records(&export("#/tasks")).iter().zip(plan().commitments()) {
        assert_eq!(record["printed"], it.printed.as_str());
        assert_eq!(record["figure"], figure(it));
        assert_eq!(record["value"].as_f64(), Some(it.value), "{}", it.id);
        assert_eq!(record["value_to"].as_f64(), it.value_to);
        assert_eq!(record["deadline"].as_u64(), it.deadline.map(u64::from));
        assert_eq!(record["source"], citation(plan(), it.source));
        assert_eq!(
            record["related"].as_array().unwrap().len(),
            it.relations.len()
        );
    }
    let indicators = records(&export("#/indicators"));
    let water = indicators.iter().find(|it| it["id"] == "t1-25").unwrap();
    assert_eq!(water["base"], "——");
    assert_eq!(water["target"], "比2015年下降20%");
    for (record, it) in indicators.iter().zip(plan().indicators()) {
        assert_eq!(record["unit"].as_str(), it.unit.as_deref(), "{}", it.id);
        assert_eq!(record["note"].as_str(), it.note.as_deref(), "{}", it.id);
    }
    let firms = records(&export("#/firms"));
    assert_eq!(firms.len(), plan().firms().len());
    let named = |it: &Value| it["mentions"].as_array().unwrap().len();
    assert!(firms.is_sorted_by_key(|it| Reverse(named(it))));
    for record in &firms {
        let it = plan().firm(record["id"].as_str().unwrap()).expect("a firm");
        for (mention, known) in record["mentions"]
            .as_array()
            .unwrap()
            .iter()
            .zip(&it.mentions)
        {
            assert_eq!(mention["printed"], known.printed.as_str());
            assert_eq!(mention["source"], citation(plan(), known.source));
        }
    }
}

#[test]
fn a_finding_carries_its_figures_its_formula_and_what_is_ours() {
    let findings = records(&export("#/audit"));
    let parks = findings.iter().find(|it| {
        let title = it["title"].as_str().unwrap();
        title.contains("十个园区的2025年目标之和")
    });
    let parks = parks.expect("the sum of the parks");
    assert_eq!(parks["grade"], "口径可能不同");
    assert_eq!(parks["figures"].as_array().unwrap().len(), 11);
    assert!(parks["formula"].as_str().unwrap().ends_with("= 1,550"));
    assert!(
        parks["difference"]
            .as_str()
            .unwrap()
            .contains("相差 50 亿元")
    );
    assert!(!parks["reasons"].as_array().unwrap().is_empty());
    for finding in &findings {
        for figure in finding["figures"].as_array().unwrap() {
            assert!(figure["source"].is_string() && figure["printed"].is_string());
        }
    }
}

#[test]
fn a_filtered_view_exports_what_is_shown_in_its_order_and_says_so() {
    let fragment = "#/tasks?only=task:5-9,unit:个&by=-value";
    let sheet = export(fragment);
    let shown = commitments(plan(), &decode(fragment));
    let ids: Vec<&str> = shown.iter().map(|it| it.id.as_str()).collect();
    let carried = records(&sheet);
    let carried: Vec<&str> = carried
        .iter()
        .map(|it| it["id"].as_str().unwrap())
        .collect();
    assert!(!ids.is_empty() && ids.len() < plan().commitments().len());
    assert_eq!(carried, ids);
    let (head, _) = parts(&sheet.csv());
    let labels: Vec<&str> = head.iter().map(|line| line[0].as_str()).collect();
    assert_eq!(labels, ["规划", "筛选条件", "范围", "来源", "链接"]);
    let overview = &plan().overview;
    assert!(head[0][1].contains(&overview.title));
    assert_eq!(head[1][1], "任务：产业数字化建设；单位：个");
    let extent = format!("本文件：{} 条", ids.len());
    assert!(head[2][1].contains("不是全部") && head[2][1].ends_with(&extent));
    assert!(head[3][1].contains(&overview.data_version) && head[3][1].contains("本站"));
    assert_eq!(head[4][1], LINK);
}

#[test]
fn each_facet_narrows_its_view_and_is_said_in_words() {
    for (fragment, words) in [
        ("#/indicators?only=table:2", "表：表2：2020—2025年"),
        ("#/audit?only=grade:agrees", "结论：一致"),
        (
            "#/firms?only=cluster:pneumatics",
            "产业：关键基础件（气动）",
        ),
        ("#/firms?only=part:projects", "提到处：附件"),
        ("#/firms?item=f-yadeke", "宁波亚德客自动化工业有限公司"),
        ("#/tasks?only=deadline:none", "期限：未写明"),
    ] {
        let part = export(fragment);
        let (view, _) = fragment.split_once('?').unwrap();
        let count = part.rows.len();
        assert!(count > 0 && count < export(view).rows.len(), "{fragment}");
        assert_eq!(part.provenance.conditions, words);
    }
    assert!(export("#/tasks?only=task:nowhere").rows.is_empty());
}

#[test]
fn cells_keep_commas_quotes_and_new_lines_in_both_files() {
    let hard = "甲,\"乙\"\n丙；=1\\";
    let mut sheet = export("#/tasks?only=task:nowhere");
    let columns = sheet.columns.len();
    sheet.rows = vec![vec![Fact::Text(hard.into()); columns]];
    sheet.rows[0][1] = Fact::Text("=1+1".into());
    sheet.rows[0][2] = Fact::Texts(vec!["甲".into(), hard.into()]);
    sheet.rows[0][3] = Fact::Records(vec![
        vec![
            ("name", Fact::Text("甲".into())),
            ("note", Fact::Text(String::new())),
            ("basis", Fact::Text("乙".into())),
        ],
        vec![("name", Fact::Text(hard.into()))],
    ]);
    sheet.rows[0][5] = Fact::Number(Some(-1234.5));
    sheet.rows[0][6] = Fact::Number(None);
    let record = &records(&sheet)[0];
    assert_eq!(record["id"], hard);
    assert_eq!(record["theme"], json!(["甲", hard]));
    let first = json!({"name": "甲", "note": null, "basis": "乙"});
    assert_eq!(record["what"], json!([first, {"name": hard}]));
    assert_eq!(record["value"], json!(-1234.5));
    assert_eq!(record["value_to"], Value::Null);
    let (_, table) = parts(&sheet.csv());
    assert_eq!(table[1][0], hard);
    assert_eq!(table[1][1], "'=1+1");
    assert_eq!(table[1][2], format!("甲；{hard}"));
    assert_eq!(table[1][3], format!("甲 · 乙；{hard}"));
    assert_eq!(
        (&table[1][5], &table[1][6]),
        (&"-1234.5".to_owned(), &String::new())
    );
}
