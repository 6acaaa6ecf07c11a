//! What belongs to a park, and on which ground.

use fenghua_plan::model::relation::Basis;
use fenghua_plan::results::ParkRecords;
use fenghua_plan::results::park_records::{share_of_targets, sum_of_targets};

use super::fixture::plan;

fn records(id: &str) -> ParkRecords<'static> {
    ParkRecords::new(plan(), plan().park(id).unwrap())
}

type Grounds = Vec<(&'static str, Basis)>;

/// Ids of micro-parks and projects with their grounds.
fn listed(records: &ParkRecords<'static>) -> (Grounds, Grounds) {
    let micro_parks = records.micro_parks.iter();
    let projects = records.projects.iter();
    (
        micro_parks
            .map(|(it, basis)| (it.id.as_str(), *basis))
            .collect(),
        projects
            .map(|(it, relation)| (it.id.as_str(), relation.basis))
            .collect(),
    )
}

#[test]
fn xikou_has_what_box_1_names_and_what_lies_in_its_town() {
    let (micro_parks, projects) = listed(&records("xikou-park"));
    assert_eq!(
        micro_parks,
        [
            ("mp-xikou", Basis::Named),
            ("mp-jinri", Basis::Named),
            ("mp-yulong", Basis::Named),
            ("mp-daao", Basis::Place),
            ("mp-houwang", Basis::Place),
            ("mp-tuqiao", Basis::Place),
            ("mp-beihuanxian", Basis::Place),
            ("mp-dabu", Basis::Place)
        ]
    );
    assert_eq!(
        projects,
        [
            ("xu-30", Basis::Name),
            ("xin-34", Basis::Place),
            ("xin-35", Basis::Place),
            ("xin-36", Basis::Place),
            ("xin-37", Basis::Place)
        ]
    );
}

#[test]
fn a_zone_that_is_no_town_gives_a_park_no_micro_park() {
    // 尚桥科技工业园 stands with 开发区, as do 万洋装备制造产业园 and 万洋众创（一期）.
    let (micro_parks, projects) = listed(&records("shangqiao"));
    assert_eq!(micro_parks, []);
    assert_eq!(projects, [("xin-12", Basis::Named)]);
}

#[test]
fn what_lies_in_xiwu_belongs_to_the_park_of_that_name() {
    // The plan does not say where 白杜 lies; 西坞街道 is our inference.
    let (micro_parks, _) = listed(&records("xiwu-park"));
    assert_eq!(micro_parks, [("mp-linhua", Basis::Place)]);
}

#[test]
fn box_1_names_the_complex_of_the_centre_and_the_parks_at_the_coast() {
    let named = |id| {
        let (micro_parks, _) = listed(&records(id));
        let of_it = micro_parks.into_iter();
        let named = of_it.filter(|(_, basis)| *basis == Basis::Named);
        named.map(|(id, _)| id).collect::<Vec<_>>()
    };
    assert_eq!(named("central"), ["mp-mingshan"]);
    assert_eq!(
        named("binhai-park"),
        ["mp-wanyang-zhongchuang", "mp-xinnengyuan", "mp-lansheng"]
    );
}

#[test]
fn a_park_of_which_nothing_is_said_has_nothing() {
    let (micro_parks, projects) = listed(&records("baidu"));
    assert_eq!((micro_parks.len(), projects.len()), (0, 0));
}

#[test]
fn every_relation_of_a_project_to_a_park_is_listed_once() {
    let listed: usize = plan()
        .parks
        .iter()
        .map(|park| records(&park.id).projects.len())
        .sum();
    assert_eq!(listed, 48);
}

#[test]
fn the_targets_of_the_ten_parks_sum_up_to_1550_of_which_the_north_has_32_3_per_cent() {
    assert!((sum_of_targets(plan()) - 1550.0).abs() < 1e-9);
    let north = share_of_targets(plan(), plan().park("north").unwrap()).unwrap();
    assert!((north - 0.322_58).abs() < 5e-6, "{north}");
    let shares = plan()
        .parks
        .iter()
        .filter_map(|park| share_of_targets(plan(), park));
    assert!((shares.sum::<f64>() - 1.0).abs() < 1e-9);
}
