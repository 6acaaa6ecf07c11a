//! Firms are found from the records that name them, and from the part of the plan that does.

use fenghua_plan::model::relation::{Basis, RelationKind};
use fenghua_plan::query::codec::decode;
use fenghua_plan::results::firm_records::{PlanPart, firm_called, firms, firms_of, parts};
use fenghua_plan::text::places::{citation, reference};

use super::fixture::plan;

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
    let ids = |fragment: &str| -> Vec<&str> {
        let asked = firms(plan(), &decode(fragment));
        asked.iter().map(|it| it.id.as_str()).collect()
    };
    assert_eq!(ids("#/firms").len(), plan().firms().len());
    assert_eq!(ids("#/firms?item=f-yadeke&only=kind:高校"), ["f-yadeke"]);
    assert_eq!(ids("#/firms?item=nobody").len(), plan().firms().len());
    let annex = ids("#/firms?only=part:projects,cluster:pneumatics");
    assert!(annex.contains(&"f-yadeke"));
    for id in annex {
        let firm = plan().firm(id).unwrap();
        let mut relations = firm.relations.iter();
        assert!(relations.any(|it| it.id == "pneumatics"), "{id}");
        assert!(parts(plan(), firm).contains(&PlanPart::Projects), "{id}");
    }
}

#[test]
fn a_place_is_copied_with_its_figure_the_plan_and_a_link() {
    let title = &plan().overview.title;
    assert_eq!(
        reference(plan(), "工业投资：100", "表2 › 第 22 行", "LINK"),
        format!("工业投资：100 — 表2 › 第 22 行 — 《{title}》 — LINK")
    );
}
