//! Firms and institutes: whom the plan names, and what they belong to for that.

use fenghua_plan::model::locator::Locator;
use fenghua_plan::model::relation::{Relation, RelationKind};

use super::fixture::plan;

/// What names a firm by being about the passage `at`.
fn record_of(at: Locator) -> Option<(RelationKind, &'static str)> {
    let cluster = plan().clusters.iter().find(|it| it.source == at);
    let park = plan().parks.iter().find(|it| it.source == at);
    let mut described = plan().micro_parks().iter().filter(|it| it.is_described);
    let micro_park = described.find(|it| it.source == at);
    let project = plan().projects.iter().find(|it| it.source == at);
    let section = plan().section(at.section)?;
    let task = plan().tasks().iter().find(|it| it.id == section.id);
    cluster
        .map(|it| (RelationKind::Cluster, it.id.as_str()))
        .or(park.map(|it| (RelationKind::Park, it.id.as_str())))
        .or(micro_park.map(|it| (RelationKind::MicroPark, it.id.as_str())))
        .or(project.map(|it| (RelationKind::Project, it.id.as_str())))
        .or(task.map(|it| (RelationKind::Task, it.id.as_str())))
}

#[test]
fn a_firm_belongs_to_every_industry_park_project_and_task_whose_passage_names_it() {
    let mut checked = 0;
    for firm in plan().firms() {
        for mention in &firm.mentions {
            if let Some((kind, id)) = record_of(mention.source) {
                let mut relations = firm.relations.iter();
                let is_related = relations.any(|it| it.kind == kind && it.id == id);
                assert!(is_related, "{}: {id}", firm.name);
                checked += 1;
            }
        }
    }
    assert!(checked > 200, "{checked}");
}

#[test]
fn every_company_in_the_name_of_a_project_is_a_firm_of_it() {
    let mut companies = 0;
    for project in &plan().projects {
        let Some((company, _)) = project.name.split_once("有限公司") else {
            continue;
        };
        let is_it = |name: &String| name.starts_with(company);
        let is_of_project = |relation: &Relation| {
            relation.kind == RelationKind::Project && relation.id == project.id
        };
        let mut firms = plan().firms().iter();
        let is_named = firms.any(|it| {
            it.also.iter().chain([&it.name]).any(is_it) && it.relations.iter().any(is_of_project)
        });
        assert!(is_named, "{}", project.name);
        companies += 1;
    }
    assert_eq!(companies, 23);
}

#[test]
fn there_are_145_by_kind() {
    let count = |kind| plan().firms().iter().filter(|it| it.kind == kind).count();
    let kinds = ["企业", "研究机构", "服务平台", "协会联盟", "高校", "医院"];
    assert_eq!(kinds.map(count), [112, 14, 16, 1, 1, 1]);
    assert_eq!(plan().firms().len(), 145);
    // The plan does not say that they are one.
    let names = |id| plan().firm(id).map(|it| (it.name.as_str(), it.also.len()));
    assert_eq!(names("f-jinri-foods"), Some(("今日食品", 0)));
    assert_eq!(names("f-jinri"), Some(("浙江今日生物科技有限公司", 1)));
}

#[test]
fn firms_stand_in_the_order_in_which_the_plan_first_names_them() {
    let first: Vec<u16> = plan()
        .firms()
        .iter()
        .filter_map(|it| Some(it.mentions.first()?.source.section.position()))
        .collect();
    assert_eq!(first.len(), plan().firms().len());
    assert!(first.is_sorted());
}

#[test]
fn a_material_is_no_firm() {
    // 四（一）6 lists 双亲纳米材料 among projects.
    assert!(!plan().firms().iter().any(|it| it.name.contains("双亲")));
}
