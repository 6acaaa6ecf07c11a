//! Tasks, promises and firms: complete, linked, and said in words.

use std::collections::BTreeSet;

use fenghua_plan::model::relation::RelationKind;
use fenghua_plan::model::task::{Hedge, TaskKind};
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

/// Promises whose figure the plan says in a word: all, twice as much, one.
const WORDS: [(&str, &str); 3] = [
    ("c-5-9-3-05", "所有企业"),
    ("c-5-9-5-01", "倍增"),
    ("c-5-9-1-01", "试点"),
];

#[test]
fn every_promise_has_its_figure_in_its_printed_words() {
    assert!(
        plan().commitments().len() >= 45,
        "{}",
        plan().commitments().len()
    );
    for it in plan().commitments() {
        let figure = fenghua_plan::text::format::decimal(it.value);
        let is_in_words = WORDS
            .iter()
            .any(|(id, word)| *id == it.id && it.printed.contains(word));
        assert!(
            it.printed.contains(&figure) || is_in_words,
            "{}: {figure}",
            it.printed
        );
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
    assert_eq!(said("2-3家科技型企业上市"), "力争 新增 2–3 家");
    assert_eq!(said("国家级工业互联网平台1个以上"), "争创 1 个以上");
    assert_eq!(said("5个以上有影响力的工业互联网平台"), "争取 5 个以上");
    // 均 is “both” there, and not “a year”.
    assert_eq!(said("均增长6%以上"), "增长 6%以上");
    assert_eq!(said("数字经济增加值实现倍增"), "增长 1 倍");
    // The plan gives no number of pilots.
    assert_eq!(said("产业大脑试点"), "1 项以上");
    assert_eq!(said("审批最多80天"), "最多 80 天");
    assert_eq!(said("小微企业园累计达20家以上"), "累计 20 家以上");
}

#[test]
fn sixty_two_promises_of_which_fifteen_and_one_are_hedged_say_where_they_start() {
    let all = plan().commitments();
    assert_eq!(all.len(), 62);
    let hedged = |hedge| all.iter().filter(|it| it.hedge == Some(hedge)).count();
    assert_eq!(Hedge::ALL.map(hedged), [13, 1, 2]);
    let stated = all.iter().filter_map(|it| words::baseline(plan(), it));
    // Twenty at the base of the same indicator, seven at or near an achievement.
    assert_eq!(stated.count(), 27);
    let of = |id| words::baseline(plan(), plan().commitment(id).expect(id));
    assert_eq!(of("c-5-5-2-03").as_deref(), Some("起点 179 家（2020 年）"));
    assert_eq!(of("c-3-3-04").as_deref(), Some("起点 547.8 亿元"));
    assert_eq!(
        of("c-5-9-4-01").as_deref(),
        Some("相近的起点 累计新改建的5G站点 新增 528 个（“十三五”期间）")
    );
    assert_eq!(of("c-6-2-01"), None);
    let without = all.iter().filter(|it| it.deadline.is_none()).count();
    assert_eq!(without, 9);
}

#[test]
fn all_parks_and_eight_of_nine_industries_only_strive_for_their_targets() {
    assert!(
        plan()
            .parks
            .iter()
            .all(|it| it.hedge == Some(Hedge::Strive))
    );
    let plain = plan().clusters.iter().filter(|it| it.hedge.is_none());
    let plain: Vec<&str> = plain.map(|it| it.id.as_str()).collect();
    assert_eq!(plain, ["new-energy"]);
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
