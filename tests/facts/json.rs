//! The JSON carries the same rows as the table, with words beside ids and a citation in each.

use fenghua_plan::export::{Provenance, sheets};
use fenghua_plan::model::measure::Investment;
use fenghua_plan::progress::{About, Day, Entry, Journal, ProjectState, Reached, What};
use fenghua_plan::query::codec::decode;
use fenghua_plan::query::{Conditions, Query};
use fenghua_plan::results::{Lines, Matched, Total};
use serde_json::{Value, json};

use super::fixture::{catalog, plan};

fn export(fragment: &str) -> Value {
    let Query {
        conditions, sort, ..
    } = decode(fragment);
    let matched = Matched::new(catalog(), &conditions);
    let lines = Lines::new(catalog(), &matched, sort, None);
    let projects = lines.rows().filter_map(|row| catalog().project(row));
    let provenance = Provenance::new(plan(), &conditions, matched.total, "LINK".to_owned());
    let text = sheets::projects(plan(), &Journal::default(), projects, provenance).json();
    serde_json::from_str(&text).expect("JSON")
}

fn ids(file: &Value) -> Vec<&str> {
    let projects = file["projects"].as_array().expect("a list").iter();
    projects
        .map(|it| it["id"].as_str().expect("an id"))
        .collect()
}

#[test]
fn every_project_is_there_in_the_order_of_the_annex() {
    let annex: Vec<&str> = plan().projects.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids(&export("")), annex);
}

#[test]
fn a_selection_keeps_its_order_and_says_that_it_is_one() {
    let file = export("#/projects?q=亚德客&sort=investment");
    assert_eq!(ids(&file), ["xu-23", "xu-22"]);
    assert_eq!(file["conditions"], "搜索“亚德客”");
    assert_eq!(file["link"], "LINK");
    let extent = file["extent"].as_str().unwrap();
    assert!(extent.contains("不是全部"), "{extent}");
    assert!(extent.contains("2 个项目，总投资 16.00 亿元"), "{extent}");
}

#[test]
fn a_record_holds_what_the_annex_says() {
    let file = export("#/projects?q=亚德客 600");
    assert_eq!(
        file["projects"][0],
        json!({
            "id": "xu-22",
            "no": 22,
            "stage": "续建",
            "name": "宁波亚德客自动化工业有限公司新增年产600万套精密气动元件扩建项目",
            "gloss": null,
            "sector": "现代工业",
            "place": "江口街道 南渡路89号",
            "area": "江口街道",
            "town": "江口街道",
            "industries": [{
                "name": "关键基础件（气动）",
                "basis": "规划列明",
                "note": "关键基础件（气动）产业段点名亚德客",
            }],
            "parks": [{
                "name": "北部产业转型示范区",
                "basis": "按地点推断",
                "note": "同在江口街道，按地点推断",
            }],
            "start_year": 2019,
            "end_year": 2022,
            "land_mu": [],
            "floor_area_m2": file["projects"][0]["floor_area_m2"],
            "capacities": file["projects"][0]["capacities"],
            "summary": file["projects"][0]["summary"],
            "investment_yi": 12,
            "entered": null,
            "source": "附件 宁波市奉化区“十四五”重大产业项目汇总表 › 续建类项目 › 序号 22",
        })
    );
    assert_eq!(file["projects"][0]["floor_area_m2"][0]["value"], 180_000.0);
    assert!(file["projects"][0]["capacities"][0]["printed"].is_string());
}

#[test]
fn what_is_not_published_is_null() {
    let file = export("#/projects?stage=谋划");
    assert_eq!(file["projects"][1]["start_year"], Value::Null);
    assert_eq!(file["projects"][1]["end_year"], Value::Null);
    assert_eq!(file["projects"][2]["investment_yi"], Value::Null);
}

#[test]
fn amounts_add_up_to_the_total_of_the_annex() {
    let file = export("");
    let amounts = file["projects"].as_array().unwrap().iter();
    let sum: Investment = amounts
        .filter_map(|it| it["investment_yi"].as_f64())
        .map(|yi| Investment::from_yi(yi).expect("exact"))
        .sum();
    assert_eq!(Some(sum), Investment::from_yi(275.52));
    assert!(file["extent"].as_str().unwrap().contains("275.52 亿元"));
}

#[test]
fn the_file_names_plan_source_and_version() {
    let file = export("");
    let overview = &plan().overview;
    assert!(file["plan"].as_str().unwrap().contains(&overview.title));
    let source = file["source"].as_str().unwrap();
    assert!(source.contains("重大产业项目汇总表") && source.contains(&overview.data_version));
}

#[test]
fn nothing_found_is_an_empty_list() {
    assert_eq!(export("#/projects?q=钢铁厂")["projects"], json!([]));
}

#[test]
fn a_record_says_what_people_entered_and_who() {
    let state = ProjectState {
        reached: Some(Reached::Finished),
        ..ProjectState::default()
    };
    let entry = Entry {
        about: About::Project {
            id: "xu-22".to_owned(),
        },
        what: What::Project(state),
        by: "张三".to_owned(),
        on: Day::read("2026-03-01"),
        source: "竣工备案".to_owned(),
    };
    let journal = Journal::new(vec![entry]);
    let provenance = Provenance::new(
        plan(),
        &Conditions::default(),
        Total::default(),
        String::new(),
    );
    let projects = plan().projects.iter();
    let text = sheets::projects(plan(), &journal, projects, provenance).json();
    let file: Value = serde_json::from_str(&text).expect("JSON");
    let all = file["projects"].as_array().expect("a list");
    let of = |id: &str| all.iter().find(|it| it["id"] == id).expect("a project");
    assert_eq!(
        of("xu-22")["entered"],
        "竣工（已达成；填报：张三，2026-03-01，来源：竣工备案）"
    );
    assert!(of("xu-23")["entered"].is_null());
}
