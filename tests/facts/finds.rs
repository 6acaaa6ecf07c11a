//! One search over everything: which records of which kind it finds.

use fenghua_plan::query::Terms;
use fenghua_plan::results::{Find, finds};

use super::fixture::plan;

fn found(text: &str) -> Vec<String> {
    let name = |find: Find| match find {
        Find::Park(it) => format!("园区 {}", it.name),
        Find::Cluster(it) => format!("产业 {}", it.name),
        Find::MicroPark(it) => format!("小微园 {}", it.name),
        Find::Indicator(it) => format!("指标 {}", it.name),
        Find::Firm(it) => format!("企业 {}", it.name),
        Find::Task(it) => format!("任务 {}", it.title),
        Find::Commitment(it) => format!("承诺 {}", it.what),
        Find::Place(it) => format!("地点 {}", it.name),
        Find::Term(it) => format!("术语 {}", it.term),
    };
    finds(plan(), &Terms::of(text))
        .into_iter()
        .map(name)
        .collect()
}

#[test]
fn pinyin_finds_the_industry_its_parks_its_micro_parks_and_its_firms() {
    let found = found("qidong");
    for expected in [
        "园区 北部产业转型示范区",
        "园区 溪口工业区",
        "产业 关键基础件（气动）",
        "小微园 溪口气动智创产业园",
        "企业 宁波亚德客自动化工业有限公司",
        "企业 宁波索诺",
    ] {
        assert!(
            found.iter().any(|it| it == expected),
            "{expected}: {found:?}"
        );
    }
}

#[test]
fn a_firm_finds_the_records_that_name_it() {
    assert_eq!(
        found("比亚迪"),
        [
            "园区 滨海战略性新兴产业集聚区",
            "产业 汽车零部件",
            "企业 比亚迪"
        ]
    );
    // 宁波亚德客 has these initials too.
    let by_initials = found("byd");
    assert!(found("比亚迪").iter().all(|it| by_initials.contains(it)));
}

#[test]
fn all_words_must_occur_in_the_same_record() {
    assert_eq!(
        found("溪口 气动"),
        [
            "园区 溪口工业区",
            "产业 关键基础件（气动）",
            "小微园 溪口气动智创产业园"
        ]
    );
    assert_eq!(found("溪口 服装"), Vec::<String>::new());
}

#[test]
fn places_and_terms_are_found_by_their_name() {
    assert!(found("尚田街道").contains(&"地点 尚田街道".to_owned()));
    assert!(found("亩均").iter().any(|it| it.starts_with("术语 ")));
    assert!(found("亩均").contains(&"指标 亩均税收".to_owned()));
}

#[test]
fn a_place_without_projects_leads_nowhere_and_is_not_found() {
    assert!(!found("裘村").contains(&"地点 裘村镇".to_owned()));
}

#[test]
fn nothing_is_found_while_nothing_is_asked() {
    assert_eq!(found(" "), Vec::<String>::new());
}
