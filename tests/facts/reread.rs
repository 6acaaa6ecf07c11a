//! What the plan was found to mean when it was read again, where no figure says it: how something is
//! counted, where it starts, what is linked to what, how much a finding matters.

use std::collections::BTreeMap;

use fenghua_plan::model::indicator::IndicatorKind;
use fenghua_plan::model::relation::{Basis, Relation, RelationKind};
use fenghua_plan::model::statement::{Statement, StatementKind, Weight};
use fenghua_plan::model::task::Counting;
use fenghua_plan::results::audit::{Finding, Grade, Subject, finding, findings, grades};
use fenghua_plan::text::audit;

use super::fixture::plan;

#[test]
fn what_is_cumulative_in_words_but_a_stock_is_a_level() {
    // “累计培育形成 … 50 以上” beside 9 in 2020: 10 in 2021 is not a fifth of 50 in five years.
    let it = plan().indicator("t2-21").expect("Table 2, row 21");
    assert_eq!(it.kind, IndicatorKind::Level);
    let is_said = |id: &str, words: &str| {
        let note = plan().indicator(id).and_then(|it| it.note.as_deref());
        assert!(note.is_some_and(|it| it.contains(words)), "{id}");
    };
    is_said("t1-12", "如果其中含5亿元以上的企业");
    is_said("t2-22", "当年数还是五年合计");
    is_said("t2-23", "当年数还是五年合计");
}

#[test]
fn a_promise_is_a_level_unless_the_plan_says_otherwise() {
    let mut counted: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for it in plan().commitments() {
        if it.counting != Counting::Level {
            counted.entry(it.counting.key()).or_default().push(&it.id);
        }
    }
    let expected: [(&str, &[&str]); 5] = [
        (
            "added",
            &[
                "c-5-1-4-02",
                "c-5-3-1-02",
                "c-5-5-2-01",
                "c-5-5-2-02",
                "c-5-9-4-01",
                "c-5-9-4-02",
                "c-6-2-01",
                "c-6-2-02",
            ],
        ),
        (
            "cumulative",
            &[
                "c-3-3-12",
                "c-3-3-18",
                "c-3-3-21",
                "c-5-3-1-03",
                "c-5-5-2-03",
                "c-5-5-2-04",
                "c-5-5-3-01",
                "c-5-5-4-02",
                "c-5-10-3-01",
            ],
        ),
        ("growth", &["c-3-3-02", "c-3-3-16", "c-3-3-20"]),
        ("increase", &["c-5-2-3-02", "c-5-9-5-01"]),
        ("yearly", &["c-6-4-01"]),
    ];
    let expected = expected.map(|(counting, ids)| (counting, ids.to_vec()));
    assert_eq!(counted, expected.into());
}

#[test]
fn seven_promises_start_at_or_near_what_was_achieved() {
    let started = plan().commitments().iter().filter_map(|it| {
        let link = it.baseline.as_ref()?;
        Some((it.id.as_str(), link.achievement.as_str(), link.is_same))
    });
    let expected = [
        ("c-5-1-4-02", "ach-124", false),
        ("c-5-3-1-03", "ach-130", true),
        ("c-5-5-2-03", "ach-065", true),
        ("c-5-9-3-04", "ach-127", false),
        ("c-5-9-3-05", "ach-126", false),
        ("c-5-9-4-01", "ach-125", false),
        ("c-5-10-2-01", "ach-041", false),
    ];
    assert_eq!(started.collect::<Vec<_>>(), expected);
    // What is near says in what it differs.
    for it in plan().commitments() {
        let link = it.baseline.as_ref();
        assert!(
            link.is_none_or(|it| it.is_same || it.note.is_some()),
            "{}",
            it.id
        );
    }
    // The one cluster at the start is none of the eight.
    for id in ["c-3-3-08", "c-5-1-3-01"] {
        let note = plan().commitment(id).and_then(|it| it.note.as_deref());
        assert!(note.is_some_and(|it| it.contains("不在这8个之中")), "{id}");
    }
}

#[test]
fn a_link_says_whether_the_plan_names_it_or_only_a_name_is_alike() {
    const NAMED: Basis = Basis::Named;
    const NAME: Basis = Basis::Name;
    let tasks = [
        ("xu-04", "5-3-1", NAME),
        ("xu-07", "5-3-1", NAME),
        ("xu-07", "5-5-3", NAME),
        ("xu-12", "5-5-3", NAME),
        ("xu-13", "5-1-4", NAME),
        ("xu-13", "5-5-2", NAME),
        ("xu-15", "5-1-4", NAMED),
        ("xu-15", "5-5-2", NAME),
        ("xu-17", "5-9-5", NAME),
        ("xu-25", "5-3-1", NAME),
        ("xu-27", "5-9-5", NAMED),
        ("xu-28", "5-2-2", NAME),
        ("xu-29", "5-2-2", NAME),
        ("xu-30", "5-3-1", NAME),
        ("xin-16", "5-2-2", NAME),
        ("xin-16", "5-5-3", NAME),
        ("xin-20", "5-5-2", NAME),
        ("xin-28", "5-2-2", NAME),
        ("xin-28", "5-3-1", NAME),
        ("xin-37", "5-2-2", NAME),
        ("xin-38", "5-2-2", NAME),
        ("xin-39", "5-2-2", NAME),
        ("mou-03", "5-1-4", NAMED),
    ];
    let mut found: Vec<(&str, &str, Basis)> = Vec::new();
    for project in &plan().projects {
        let of_tasks = project.relations.iter();
        let of_tasks = of_tasks.filter(|it| it.kind == RelationKind::Task);
        let mut of_tasks: Vec<_> = of_tasks.map(|it| (it.id.as_str(), it.basis)).collect();
        of_tasks.sort_by_key(|(id, _)| *id);
        found.extend(
            of_tasks
                .into_iter()
                .map(|(id, basis)| (project.id.as_str(), id, basis)),
        );
    }
    assert_eq!(found, tasks);

    let linked = |relations: &[Relation], kind, id: &str| {
        let mut all = relations.iter();
        all.find(|it| it.kind == kind && it.id == id)
            .map(|it| it.basis)
    };
    for (from, kind, to, basis) in [
        ("xin-32", RelationKind::Project, "xu-21", NAME),
        ("xu-21", RelationKind::Project, "xin-32", NAME),
        // 今日食品 and 浙江今日生物科技 are not said to be one.
        ("xu-30", RelationKind::Cluster, "life-health", NAME),
        ("xu-30", RelationKind::Park, "xikou-park", NAME),
        ("xu-30", RelationKind::MicroPark, "mp-jinri", NAME),
        ("xin-22", RelationKind::MicroPark, "mp-yunfan", NAMED),
    ] {
        let project = plan().project(from).expect(from);
        assert_eq!(
            linked(&project.relations, kind, to),
            Some(basis),
            "{from} {to}"
        );
    }
    let site = plan().point("site-yinjiakeng").expect("五（二）2");
    assert_eq!(
        linked(&site.relations, RelationKind::MicroPark, "mp-zhu"),
        Some(NAME)
    );
}

#[test]
fn a_hundred_and_seventy_six_statements_are_graded() {
    let of = |all: &[Finding]| {
        let graded = grades(all);
        assert_eq!(graded.iter().sum::<usize>(), all.len());
        graded
    };
    let statements = plan().statements().iter().filter_map(finding);
    let statements: Vec<Finding> = statements.collect();
    // In figures, in wording, perhaps in scope, not at all.
    assert_eq!(of(&statements), [18, 2, 44, 112]);
    let all = findings(plan());
    assert_eq!(of(&all), [18, 2, 49, 112]);
    assert_eq!(
        audit::heading(all.len(), grades(&all)),
        "核对 181 处：112 处一致，49 处口径可能不同，18 处数值不一致，2 处写法不一"
    );
}

#[test]
fn only_figures_that_can_be_compared_are_said_to_differ() {
    for it in findings(plan()) {
        let has_figures = it.computed.is_some() && it.stated.is_some();
        assert!(
            it.grade != Grade::Differs || has_figures,
            "{}",
            audit::title(&it)
        );
        assert!(
            it.grade != Grade::Wording || !has_figures,
            "{}",
            audit::title(&it)
        );
    }
    let worded = |id: &str| {
        let it = finding(statement(id)).expect(id);
        (it.grade, audit::grade(it.grade))
    };
    for id in ["a-134", "a-146"] {
        assert_eq!(worded(id), (Grade::Wording, "写法不一"));
    }
    // A sum of five years and perhaps a figure of one are not the same quantity.
    assert_eq!(statement("a-138").kind, StatementKind::Wording);
    assert_eq!(worded("a-138").0, Grade::Scope);
}

fn statement(id: &str) -> &'static Statement {
    let mut all = plan().statements().iter();
    all.find(|it| it.id == id).expect("a statement")
}

#[test]
fn whatever_does_not_agree_says_how_much_it_matters_and_why() {
    let mut weights: BTreeMap<Weight, Vec<&str>> = BTreeMap::new();
    for it in plan().statements() {
        let grade = finding(it).expect("complete").grade;
        let is_weighed = it.weight.is_some() && it.weight_reason.is_some();
        assert_eq!(is_weighed, grade != Grade::Agrees, "{}", it.id);
        assert_eq!(it.weight.is_some(), it.weight_reason.is_some(), "{}", it.id);
        if let Some(weight) = it.weight {
            weights.entry(weight).or_default().push(&it.id);
        }
    }
    assert_eq!(
        weights.remove(&Weight::High).unwrap_or_default(),
        [
            "a-01", "a-03", "a-11", "a-16", "a-22", "a-41", "a-54", "a-55", "a-69", "a-71",
            "a-129", "a-136", "a-140"
        ]
    );
    let [middle, low] = [Weight::Middle, Weight::Low].map(|it| weights[&it].len());
    assert_eq!([middle, low], [27, 24]);
}

#[test]
fn a_target_counted_from_another_year_is_not_said_to_be_lower() {
    let titles: Vec<String> = findings(plan())
        .iter()
        .filter(|it| matches!(it.subject, Subject::Behind(_)))
        .map(audit::title)
        .collect();
    assert_eq!(
        titles,
        [
            "规模以上工业万元增加值污染物排放累计降低率：目标和基数的起算年份可能不同",
            "万元工业增加值用水量：目标不如基数"
        ]
    );
}

#[test]
fn a_gap_is_said_in_the_unit_of_its_figures() {
    for (id, said) in [
        (
            "a-01",
            "表2的2020年基数 969.14 亿元，表1的2020年实际值 907.6 亿元，相差 61.54 亿元（相当于后者的 6.8%）",
        ),
        // Percentages are percentage points apart; so much for each makes a number of firms.
        (
            "a-73",
            "由后两个数推得 15.4%，由前两个数推得 22.8%，相差 7.4 个百分点（相当于后者的 32.5%）",
        ),
        (
            "a-128",
            "由后两个数推得 530.28，由前两个数推得 437.2，相差 93.08（相当于后者的 21.3%）",
        ),
    ] {
        let it = finding(statement(id)).expect(id);
        assert_eq!(audit::difference(&it).as_deref(), Some(said), "{id}");
    }
}

#[test]
fn where_the_plan_only_strives_each_layout_says_so() {
    use fenghua_plan::progress::goal;
    use fenghua_plan::text::standing;
    let target = |id| standing::cells(&goal(plan(), id).expect(id))[1].clone();
    assert_eq!(target("north"), "2025 年 500 亿元（力争）");
    assert_eq!(target("new-energy"), "2025 年 100 亿元");
}
