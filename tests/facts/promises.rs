//! Tasks, promises and firms: complete, linked, and said in words.

use std::collections::BTreeSet;

use fenghua_plan::model::relation::RelationKind;
use fenghua_plan::model::task::TaskKind;
use fenghua_plan::query::Query;
use fenghua_plan::query::codec::decode;
use fenghua_plan::results::commitments::{commitments, group};
use fenghua_plan::text::tasks as words;

use super::fixture::plan;

#[test]
fn there_are_ten_groups_thirty_three_tasks_and_four_safeguards() {
    let count = |kind| plan().tasks().iter().filter(|it| it.kind == kind).count();
    assert_eq!(count(TaskKind::Group), 10);
    assert_eq!(count(TaskKind::Task), 33);
    assert_eq!(count(TaskKind::Safeguard), 4);
    for task in plan().tasks() {
        let title = &plan()
            .section(task.source.section)
            .expect("a section")
            .title;
        assert!(title.ends_with(&task.title), "{title} / {}", task.title);
    }
}

#[test]
fn every_promise_has_its_figure_in_its_printed_words() {
    assert!(
        plan().commitments().len() >= 45,
        "{}",
        plan().commitments().len()
    );
    for it in plan().commitments() {
        let figure = fenghua_plan::text::format::decimal(it.value);
        assert!(it.printed.contains(&figure), "{}: {figure}", it.printed);
    }
}

#[test]
fn promises_are_filtered_and_ordered() {
    let all = commitments(plan(), &Query::default());
    assert_eq!(all.len(), plan().commitments().len());
    let asked = commitments(
        plan(),
        &decode("#/tasks?only=task:5-9,unit:%E4%B8%AA&by=-value"),
    );
    assert!(!asked.is_empty());
    assert!(
        asked
            .iter()
            .all(|it| group(plan(), it) == "5-9" && it.unit == "个")
    );
    assert!(asked.windows(2).all(|pair| pair[0].value >= pair[1].value));
    let none = commitments(plan(), &decode("#/tasks?only=task:nowhere"));
    assert_eq!(none.len(), 0);
}

#[test]
fn a_promise_says_how_its_figure_is_meant() {
    let said = |printed: &str| {
        let mut all = plan().commitments().iter();
        words::figure(all.find(|it| it.printed.contains(printed)).expect(printed))
    };
    assert_eq!(said("规上工业产值年均增长15%"), "年均增长 15%");
    assert_eq!(said("2-3家科技型企业上市"), "2–3 家");
    assert_eq!(said("审批最多80天"), "最多 80 天");
    assert_eq!(said("小微企业园累计达20家以上"), "累计 20 家以上");
}

#[test]
fn every_firm_of_an_industry_or_park_is_a_firm() {
    assert!(plan().firms().len() >= 90, "{}", plan().firms().len());
    let names = plan().firms().iter();
    let names: BTreeSet<&str> = names
        .flat_map(|it| std::iter::once(&it.name).chain(&it.also))
        .map(String::as_str)
        .collect();
    let parks = plan().parks.iter().flat_map(|it| &it.firms);
    for firm in plan().clusters.iter().flat_map(|it| &it.firms).chain(parks) {
        assert!(names.contains(firm.as_str()), "{firm}");
    }
}

#[test]
fn airtac_belongs_to_pneumatics_and_to_two_projects() {
    let firm = plan().firm("f-yadeke").expect("a firm");
    let of = |kind| -> Vec<&str> {
        let relations = firm.relations.iter().filter(|it| it.kind == kind);
        relations.map(|it| it.id.as_str()).collect()
    };
    assert_eq!(of(RelationKind::Cluster), ["pneumatics"]);
    assert_eq!(of(RelationKind::Project), ["xu-22", "xu-23"]);
}

#[test]
fn what_a_firm_is_called_where_it_is_named_is_one_of_its_names() {
    for firm in plan().firms() {
        for mention in &firm.mentions {
            let is_own = mention.printed == firm.name || firm.also.contains(&mention.printed);
            assert!(is_own, "{}: {}", firm.name, mention.printed);
        }
    }
}
