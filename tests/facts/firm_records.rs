//! Firms are found from the records that name them, and from the part of the plan that does.

use fenghua_plan::export::sheets::sheet;
use fenghua_plan::model::relation::{Basis, RelationKind};
use fenghua_plan::progress::Journal;
use fenghua_plan::query::codec::decode;
use fenghua_plan::query::{Conditions, Presentation, Query, SearchText, Terms, View};
use fenghua_plan::results::firm_records::{PlanPart, firm_called, firms, firms_of, parts};
use fenghua_plan::results::{Find, finds};
use fenghua_plan::text::places::{citation, reference};

use super::fixture::{catalog, plan};

#[test]
fn every_firm_that_an_industry_or_park_prints_has_a_page_of_its_own() {
    let clusters = plan().clusters.iter();
    let clusters = clusters.map(|it| (RelationKind::Cluster, &it.id, &it.firms));
    let parks = plan().parks.iter();
    let parks = parks.map(|it| (RelationKind::Park, &it.id, &it.firms));
    for (kind, id, names) in clusters.chain(parks) {
        let related = firms_of(plan(), kind, id);
        for name in names {
            let firm = firm_called(plan(), name, kind, id).expect(name);
            assert!(firm.name == *name || firm.also.contains(name), "{name}");
            assert!(related.iter().any(|(it, _)| it.id == firm.id), "{name}");
        }
    }
    assert!(firm_called(plan(), "无此企业", RelationKind::Park, "").is_none());
}

#[test]
fn firms_of_a_record_come_with_the_relation_that_says_why() {
    let ids = |kind, id| -> Vec<&str> {
        let related = firms_of(plan(), kind, id);
        for (_, relation) in &related {
            assert!(relation.kind == kind && relation.id == id);
            assert_eq!(relation.basis, Basis::Named);
        }
        related.iter().map(|(it, _)| it.id.as_str()).collect()
    };
    assert_eq!(ids(RelationKind::Project, "xu-22"), ["f-yadeke"]);
    assert!(ids(RelationKind::Cluster, "pneumatics").contains(&"f-yadeke"));
    assert!(!ids(RelationKind::Task, "5-5-2").is_empty());
    assert!(ids(RelationKind::Cluster, "xu-22").is_empty());
}

#[test]
fn each_firm_is_named_in_the_parts_in_which_its_passages_stand() {
    let titles = [
        (PlanPart::Other, "一、“十三五”奉化制造业高质量发展现状"),
        (PlanPart::Industries, "四、（原文此处缺标题） › （一）"),
        (PlanPart::Parks, "四、（原文此处缺标题） › （二）"),
        (PlanPart::Tasks, "五、重点任务"),
        (PlanPart::Safeguards, "六、保障措施"),
        (PlanPart::Projects, "附件"),
    ];
    for firm in plan().firms() {
        let mentions = firm.mentions.iter();
        let places: Vec<String> = mentions.map(|it| citation(plan(), it.source)).collect();
        let expected = titles.iter().filter(|(_, title)| {
            let mut places = places.iter();
            places.any(|place| place.starts_with(title))
        });
        let expected: Vec<PlanPart> = expected.map(|(part, _)| *part).collect();
        assert_eq!(parts(plan(), firm), expected, "{}: {places:?}", firm.name);
    }
}

#[test]
fn facets_choose_firms_and_an_open_one_is_all_that_is_asked_for() {
    assert_eq!(asked("#/firms").len(), plan().firms().len());
    assert_eq!(asked("#/firms?item=f-yadeke&only=kind:高校"), ["f-yadeke"]);
    assert_eq!(asked("#/firms?item=nobody").len(), plan().firms().len());
    let annex = asked("#/firms?only=part:projects,cluster:pneumatics");
    assert!(annex.contains(&"f-yadeke"));
    for id in annex {
        let firm = plan().firm(id).unwrap();
        let mut relations = firm.relations.iter();
        assert!(relations.any(|it| it.id == "pneumatics"), "{id}");
        assert!(parts(plan(), firm).contains(&PlanPart::Projects), "{id}");
    }
}

fn asked(fragment: &str) -> Vec<&'static str> {
    let asked = firms(catalog(), &decode(fragment));
    asked.iter().map(|it| it.id.as_str()).collect()
}

#[test]
fn words_find_the_firms_that_the_search_over_everything_finds() {
    for typed in [
        "亚德客",
        "yadeke",
        "ydk",
        "byd",
        "qidong",
        "比亚迪 电动",
        "气动",
        "没有这家",
    ] {
        let found = finds(catalog(), &Terms::of(typed)).into_iter();
        let mut found: Vec<&str> = found
            .filter_map(|it| match it.find {
                Find::Firm(firm) => Some(firm.id.as_str()),
                _ => None,
            })
            .collect();
        let mut asked = asked(&format!("#/firms?q={typed}"));
        found.sort_unstable();
        asked.sort_unstable();
        assert_eq!(asked, found, "{typed}");
    }
    assert_eq!(asked("#/firms?q=yadeke"), ["f-yadeke"]);
    assert_eq!(asked("#/firms?q=%20").len(), plan().firms().len());
    assert!(asked("#/firms?q=没有这家").is_empty());
}

#[test]
fn every_firm_is_found_by_each_of_its_names() {
    for firm in plan().firms() {
        for name in firm.also.iter().chain([&firm.name]) {
            let query = Query {
                conditions: Conditions {
                    text: SearchText::new(name),
                    ..Conditions::default()
                },
                ..Query::about(View::Firms, "", Presentation::default())
            };
            let found = firms(catalog(), &query);
            assert!(found.iter().any(|it| it.id == firm.id), "{name}");
        }
    }
}

#[test]
fn firms_with_the_words_come_before_those_of_an_industry_with_them_and_facets_narrow_both() {
    let all = asked("#/firms?q=qidong");
    let hits = finds(catalog(), &Terms::of("qidong"));
    let names = |id: &str| {
        let mut hits = hits.iter();
        hits.any(|it| it.through.is_none() && matches!(it.find, Find::Firm(firm) if firm.id == id))
    };
    let last_named = all.iter().rposition(|id| names(id)).unwrap();
    let first_other = all.iter().position(|id| !names(id)).unwrap();
    assert!(last_named < first_other, "{all:?}");
    let narrowed = asked("#/firms?q=qidong&only=part:projects");
    assert!(!narrowed.is_empty() && narrowed.len() < all.len());
    assert!(narrowed.iter().all(|id| all.contains(id)));
}

#[test]
fn a_file_of_firms_says_which_words_were_looked_for() {
    let query = decode("#/firms?q=ydk&only=part:projects");
    let file = sheet(catalog(), &Journal::default(), &query, String::new()).unwrap();
    assert_eq!(
        file.rows.len(),
        asked("#/firms?q=ydk&only=part:projects").len()
    );
    assert_eq!(file.provenance.conditions, "搜索“ydk”；提到处：附件");
}

#[test]
fn a_place_is_copied_with_its_figure_the_plan_and_a_link() {
    let title = &plan().overview.title;
    assert_eq!(
        reference(plan(), "工业投资：100", "表2 › 第 22 行", "LINK"),
        format!("工业投资：100 — 表2 › 第 22 行 — 《{title}》 — LINK")
    );
}
