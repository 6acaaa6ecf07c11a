//! One search over everything: which records of which kind it finds.

use fenghua_plan::model::relation::Basis;
use fenghua_plan::query::Terms;
use fenghua_plan::results::{Find, finds};
use fenghua_plan::text::{achievements, indicators, tasks};

use super::fixture::catalog;

fn name(find: Find) -> String {
    match find {
        Find::Cluster(it) => format!("产业 {}", it.name),
        Find::Park(it) => format!("园区 {}", it.name),
        Find::MicroPark(it) => format!("小微园 {}", it.name),
        Find::Firm(it) => format!("企业 {}", it.name),
        Find::Project(it) => format!("项目 {}", it.name),
        Find::Indicator(it) => format!("指标 {}", it.name),
        Find::Task(it) => format!("任务 {}", it.title),
        Find::Commitment(it) => format!("承诺 {}", it.what),
        Find::Point(it) => format!("要点 {}", it.title),
        Find::Achievement(it) => format!("成绩 {}", it.what),
        Find::Place(it) => format!("地点 {}", it.name),
        Find::Term(it) => format!("术语 {}", it.term),
    }
}

fn found(text: &str) -> Vec<String> {
    let found = finds(catalog(), &Terms::of(text)).into_iter();
    found.map(|it| name(it.find)).collect()
}

#[test]
fn pinyin_finds_the_industry_with_its_parks_micro_parks_firms_and_projects() {
    let found = found("qidong");
    for expected in [
        "园区 北部产业转型示范区",
        "园区 溪口工业区",
        "产业 关键基础件（气动）",
        "小微园 溪口气动智创产业园",
        "企业 宁波亚德客自动化工业有限公司",
        "企业 宁波索诺",
        "项目 宁波亚德客自动化工业有限公司年产3500万件套气动元件改建项目",
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
            "产业 汽车零部件",
            "园区 滨海战略性新兴产业集聚区",
            "企业 比亚迪",
            "要点 比亚迪宁波电动叉车项目（一期）",
            "要点 德朗能锂电池等现有规上工业企业工程技术中心"
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
            "产业 关键基础件（气动）",
            "园区 溪口工业区",
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

#[test]
fn a_firm_is_found_by_pinyin_with_its_industry_and_its_projects() {
    assert_eq!(
        found("yadeke"),
        [
            "产业 关键基础件（气动）",
            "企业 宁波亚德客自动化工业有限公司",
            "项目 宁波亚德客自动化工业有限公司新增年产600万套精密气动元件扩建项目",
            "项目 宁波亚德客自动化工业有限公司年产3500万件套气动元件改建项目",
        ]
    );
}

#[test]
fn records_of_every_kind_are_found_by_pinyin() {
    for (typed, expected) in [
        ("shishang", "产业 时尚服装"),
        ("weng ao", "园区 翁岙工业区"),
        ("yunhu", "小微园 云弧数字产业综合体"),
        ("lmeng", "企业 罗蒙"),
        ("cixing xiaowei", "项目 磁性小微产业园项目"),
        ("xinchanpin", "指标 新产品产值率"),
        ("zhishichanquan", "任务 强化知识产权保护"),
        ("biaogan", "承诺 上云上平台标杆企业"),
        ("songao", "地点 松岙镇"),
        ("tenglong", "术语 腾笼换鸟"),
    ] {
        let found = found(typed);
        assert!(found.contains(&expected.to_owned()), "{typed}: {found:?}");
    }
}

#[test]
fn what_belongs_to_a_found_industry_comes_after_what_has_the_words_and_says_why() {
    let all = finds(catalog(), &Terms::of("qidong"));
    let firms: Vec<_> = all
        .iter()
        .filter(|it| matches!(it.find, Find::Firm(_)))
        .collect();
    let own = firms.iter().take_while(|it| it.through.is_none()).count();
    assert!(own > 0 && own < firms.len());
    for firm in &firms[own..] {
        let (cluster, basis) = firm.through.expect("found through the industry");
        assert_eq!(cluster.id, "pneumatics");
        assert_eq!(basis, Basis::Named);
    }
}

#[test]
fn a_record_that_belongs_to_an_industry_by_inference_says_so() {
    let all = finds(catalog(), &Terms::of("shishang fuzhuang"));
    let ground = |text: &str| {
        let found = all.iter().find(|it| name(it.find) == text);
        found.expect("it is found").through.map(|(_, basis)| basis)
    };
    assert_eq!(ground("项目 狮丹努智慧工厂项目"), Some(Basis::Named));
    assert_eq!(ground("项目 瑞晟智能物流研究院项目"), Some(Basis::Name));
}

#[test]
fn what_the_plan_promises_in_two_places_is_found_once() {
    for words in ["汽车零部件", "百亿级产业集群", "新材料"] {
        let found = found(words);
        let same = found.iter().filter(|it| *it == "承诺 百亿级产业集群");
        assert_eq!(same.count(), 1, "{words}");
    }
}

#[test]
fn no_two_lines_of_what_is_found_are_the_same() {
    let plan = catalog().plan();
    let clusters = plan.clusters.iter().map(|it| it.name.as_str());
    let places = plan.places.iter().map(|it| it.name.as_str());
    let all = ["产业", "企业", "项目", "年", "a", "污染", "数字"];
    for words in clusters.chain(places).chain(all) {
        let hits = finds(catalog(), &Terms::of(words)).into_iter();
        let lines = hits.map(|it| match it.find {
            Find::Commitment(it) => format!("{} {}", it.what, tasks::figure(it)),
            Find::Indicator(indicator) => {
                format!("{} {}", name(it.find), indicators::cells(indicator))
            }
            Find::Achievement(it) => format!("{} {}", it.what, achievements::figure(it)),
            _ => name(it.find),
        });
        let mut lines: Vec<String> = lines.collect();
        let all = lines.len();
        lines.sort_unstable();
        lines.dedup();
        assert_eq!(lines.len(), all, "{words}: {lines:?}");
    }
}
