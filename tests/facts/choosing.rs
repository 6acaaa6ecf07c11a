//! Choices that a chart, the map or a list makes, and the chips that stand for them.

use fenghua_plan::model::measure::Investment;
use fenghua_plan::model::project::Stage;
use fenghua_plan::query::{Choice, Choices, Conditions, Query, SearchText, Span, View};
use fenghua_plan::text::{answers, dossier};

use super::fixture::{matching, plan};

fn year(from: u16, to: u16) -> Span<u16> {
    Span::new(Some(from), Some(to))
}

fn every_kind() -> Vec<Choice> {
    let amount = Span::new(Some(Investment::from_wan(10_000)), None);
    vec![
        Choice::Stage(Stage::New),
        Choice::Sector("现代工业".into()),
        Choice::Place("jiangkou".into()),
        Choice::Park("xikou-park".into()),
        Choice::Cluster("pneumatics".into()),
        Choice::Years(year(2021, 2023)),
        Choice::Starts(year(2021, 2021)),
        Choice::Investment(amount),
    ]
}

#[test]
fn a_view_asks_only_what_changes_it() {
    let all = Conditions {
        text: SearchText::new("ydk"),
        ..conditions_of(&every_kind())
    };
    let heeded = |view| {
        let query = Query {
            view,
            conditions: all.clone(),
            ..Query::default()
        };
        (query.heeded(), dossier::conditions(plan(), &query))
    };
    let (heard, said) = heeded(View::Clusters);
    let cluster = Choice::Cluster("pneumatics".into());
    assert_eq!(heard, conditions_of(&[cluster]));
    assert_eq!(said, "产业集群：关键基础件（气动）");
    let (heard, said) = heeded(View::Overview);
    assert_eq!(heard.chosen(), [Choice::Park("xikou-park".into())]);
    assert_eq!(said, "搜索“ydk”；园区：溪口工业区");
    for view in [View::Parks, View::Projects] {
        assert_eq!(heeded(view).0, all, "{view:?}");
    }
    let (heard, said) = heeded(View::Firms);
    assert_eq!((heard.chosen(), heard.text), (vec![], all.text.clone()));
    assert_eq!(said, "搜索“ydk”");
    let others = [View::Indicators, View::Tasks, View::Progress, View::Audit];
    for view in others {
        assert_eq!(heeded(view).0, Conditions::default(), "{view:?}");
    }
}

fn conditions_of(choices: &[Choice]) -> Conditions {
    let mut conditions = Conditions::default();
    for choice in choices {
        conditions.put(choice, true);
    }
    conditions
}

#[test]
fn every_choice_can_be_made_and_taken_back() {
    for choice in every_kind() {
        let mut conditions = Conditions::default();
        assert!(!conditions.has(&choice), "{choice:?}");
        conditions.put(&choice, true);
        assert!(conditions.has(&choice), "{choice:?}");
        assert!(!conditions.accept_all());
        assert_eq!(conditions.chosen(), std::slice::from_ref(&choice));
        conditions.put(&choice, false);
        assert_eq!(conditions, Conditions::default());
    }
}

#[test]
fn switching_takes_the_place_of_others_of_its_kind_only() {
    let mut conditions = Conditions::default();
    conditions.put(&Choice::Stage(Stage::New), true);
    conditions.put(&Choice::Park("north".into()), true);
    conditions.put(&Choice::Park("baidu".into()), true);
    conditions.switch_to(&Choice::Park("xikou-park".into()));
    assert_eq!(conditions.parks, ["xikou-park".to_owned()].into());
    assert_eq!(conditions.stages, [Stage::New].into());
    conditions.switch_to(&Choice::Park("north".into()));
    assert_eq!(conditions.parks, ["north".to_owned()].into());
}

#[test]
fn switching_to_the_only_choice_takes_it_back() {
    for choice in every_kind() {
        let mut conditions = Conditions::default();
        conditions.switch_to(&choice);
        assert!(conditions.has(&choice), "{choice:?}");
        conditions.switch_to(&choice);
        assert_eq!(conditions, Conditions::default());
    }
}

#[test]
fn switching_to_one_of_several_choices_keeps_that_one() {
    let mut conditions = Conditions::default();
    conditions.put(&Choice::Stage(Stage::New), true);
    conditions.put(&Choice::Stage(Stage::Proposed), true);
    conditions.switch_to(&Choice::Stage(Stage::New));
    assert_eq!(conditions.stages, [Stage::New].into());
}

#[test]
fn a_park_asks_for_the_projects_that_the_plan_or_their_place_links_to_it() {
    let of = |park: &str| Conditions {
        parks: Choices::from([park.to_owned()]),
        ..Conditions::default()
    };
    let by_hand = |park: &str| -> Vec<&str> {
        let projects = plan().projects.iter();
        projects
            .filter(|it| it.relations.iter().any(|relation| relation.id == park))
            .map(|it| it.id.as_str())
            .collect()
    };
    assert_eq!(matching(&of("xikou-park")).len(), 5);
    for park in &plan().parks {
        assert_eq!(matching(&of(&park.id)), by_hand(&park.id), "{}", park.name);
    }
}

#[test]
fn a_first_year_asks_for_what_begins_then_and_not_for_what_goes_on() {
    let conditions = Conditions {
        starts: year(2021, 2021),
        ..Conditions::default()
    };
    let begun: Vec<&str> = plan()
        .projects
        .iter()
        .filter(|it| it.years.is_some_and(|years| years.start == 2021))
        .map(|it| it.id.as_str())
        .collect();
    assert!(!begun.is_empty());
    assert_eq!(matching(&conditions), begun);
}

#[test]
fn every_choice_has_a_chip_with_a_label_and_words_in_files() {
    let mut conditions = Conditions {
        text: SearchText::new(" 气动 "),
        ..Conditions::default()
    };
    for choice in every_kind() {
        conditions.put(&choice, true);
    }
    let chips = answers::chips(plan(), &conditions);
    let labels: Vec<&str> = chips.iter().map(|(_, label)| label.as_str()).collect();
    let expected = [
        "“气动”",
        "新建",
        "现代工业",
        "江口街道",
        "园区：溪口工业区",
        "产业集群：关键基础件（气动）",
        "2021–2023 年",
        "开工年份：2021 年",
        "1 亿元以上",
    ];
    assert_eq!(labels, expected);
    assert_eq!(
        answers::conditions(plan(), &conditions),
        "搜索“气动”；建设性质：新建；行业类别：现代工业；建设地点：江口街道；园区：溪口工业区；\
         产业集群：关键基础件（气动）；建设年份：2021–2023 年；开工年份：2021 年；总投资：1 亿元以上"
    );
}

#[test]
fn several_choices_of_a_kind_are_named_together() {
    let conditions = Conditions {
        stages: [Stage::Continuing, Stage::New].into(),
        ..Conditions::default()
    };
    assert_eq!(
        answers::conditions(plan(), &conditions),
        "建设性质：续建、新建"
    );
}
