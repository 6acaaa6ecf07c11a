//! The plan's own arithmetic, done again: every kind of statement, and what is found in the plan.

use std::collections::BTreeSet;

use fenghua_plan::model::Plan;
use fenghua_plan::model::locator::Locator;
use fenghua_plan::model::statement::{Operand, OperandRole, Statement, StatementKind};
use fenghua_plan::results::audit::{Finding, Grade, Subject, finding, findings, implied_whole};
use fenghua_plan::text::audit as words;

use super::fixture::{bundle, plan};

type Given = (OperandRole, f64, &'static str, Option<u16>);

fn source() -> Locator {
    plan().statements()[0].operands[0].source
}

fn statement(kind: StatementKind, given: &[Given]) -> &'static Statement {
    let operand = |&(role, value, printed, year): &Given| Operand {
        role,
        label: "x".into(),
        value,
        unit: None,
        printed: printed.into(),
        quote: None,
        year,
        source: source(),
    };
    Box::leak(Box::new(Statement {
        id: "x".into(),
        kind,
        topic: "x".into(),
        title: "x".into(),
        operands: given.iter().map(operand).collect(),
        weight: None,
        weight_reason: None,
        scope_differs: false,
        explanations: Vec::new(),
        note: None,
    }))
}

fn grade(kind: StatementKind, given: &[Given]) -> Grade {
    finding(statement(kind, given)).expect("complete").grade
}

#[test]
fn figures_agree_when_they_could_be_printed_so_and_not_one_digit_further() {
    use OperandRole::{
        Annual, Base, Change, Final, Item, Multiple, Part, Percent, Quotient, Rate, Stated, Total,
        Value, Whole,
    };
    let part = (Part, 0.8, "约0.8亿", None);
    let total = |value, printed| (Total, value, printed, None);
    assert_eq!(
        grade(StatementKind::Sum, &[part, part, total(1.7, "1.7")]),
        Grade::Agrees
    );
    assert_eq!(
        grade(StatementKind::Sum, &[part, part, total(1.9, "1.9")]),
        Grade::Differs
    );

    let growth = |rate, printed| {
        let given = [
            (Base, 503.0, "503.0", None),
            (Final, 907.6, "907.6亿元", None),
            (Rate, rate, printed, None),
        ];
        grade(StatementKind::Growth, &given)
    };
    // 907.6 / 503.0 − 1 = 80.437 %
    assert_eq!(growth(80.44, "80.44%"), Grade::Agrees);
    assert_eq!(growth(80.4, "80.4%"), Grade::Agrees);
    assert_eq!(growth(80.6, "80.6%"), Grade::Differs);

    let yearly = |rate, printed| {
        let given = [
            (Base, 760.5, "760.5", Some(2020)),
            (Final, 1500.0, "1500亿元", Some(2025)),
            (Rate, rate, printed, None),
        ];
        grade(StatementKind::AnnualGrowth, &given)
    };
    // (1500 / 760.5)^(1/5) − 1 = 14.55 %
    assert_eq!(yearly(15.0, "15%"), Grade::Agrees);
    assert_eq!(yearly(16.0, "16%"), Grade::Differs);

    let compound = |annual, printed| {
        let given = [
            (Rate, 54.6, "54.6%", Some(2020)),
            (Annual, annual, printed, Some(2015)),
        ];
        grade(StatementKind::Compound, &given)
    };
    // 1.546^(1/5) − 1 = 9.10 %
    assert_eq!(compound(9.1, "9.1%"), Grade::Agrees);
    assert_eq!(compound(9.3, "9.3%"), Grade::Differs);

    let ratio = |percent, printed| {
        let given = [
            (Part, 339.0, "339家", None),
            (Whole, 601.0, "601家", None),
            (Percent, percent, printed, None),
        ];
        grade(StatementKind::Ratio, &given)
    };
    // 339 / 601 = 56.41 %, at most 56.53 % if both were rounded
    assert_eq!(ratio(56.4, "56.4%"), Grade::Agrees);
    assert_eq!(ratio(56.1, "56.1%"), Grade::Differs);

    let change = [
        (Base, 77.0, "77", None),
        (Final, 125.0, "125家", None),
        (Change, 48.0, "净增48家", None),
    ];
    assert_eq!(grade(StatementKind::Difference, &change), Grade::Agrees);
    let multiple = [
        (Base, 8.0, "8.0", None),
        (Final, 15.6, "15.6", None),
        (Multiple, 1.9, "1.9倍", None),
    ];
    assert_eq!(grade(StatementKind::Multiple, &multiple), Grade::Agrees);
    let quotient = [
        (Part, 563_300.0, "56.33亿元", None),
        (Whole, 604.0, "604", None),
        (Quotient, 932.7, "932.7万元", None),
    ];
    assert_eq!(grade(StatementKind::Quotient, &quotient), Grade::Agrees);
    let item = (Item, 1.0, "甲园", None);
    let stated = (Stated, 2.0, "2个", None);
    assert_eq!(
        grade(StatementKind::Count, &[stated, item, item]),
        Grade::Agrees
    );
    assert_eq!(
        grade(StatementKind::Count, &[stated, item, item, item, item]),
        Grade::Differs
    );
    let same = [(Value, 200.0, "200万元", None), (Value, 162.0, "162", None)];
    assert_eq!(grade(StatementKind::Same, &same), Grade::Differs);
}

#[test]
fn what_cannot_be_computed_is_no_finding() {
    use OperandRole::{Base, Final, Part, Rate};
    let lacking = statement(StatementKind::Sum, &[(Part, 1.0, "1", None)]);
    assert_eq!(finding(lacking), None);
    let zero = [
        (Base, 0.0, "0", None),
        (Final, 1.0, "1", None),
        (Rate, 5.0, "5%", None),
    ];
    assert_eq!(finding(statement(StatementKind::Growth, &zero)), None);
    let all = findings(plan());
    let evaluated = all
        .iter()
        .filter(|it| matches!(it.subject, Subject::Statement(_)));
    assert_eq!(evaluated.count(), plan().statements().len());
}

#[test]
fn a_percentage_implies_its_whole() {
    use OperandRole::{Part, Percent, Whole};
    let given = [
        (Part, 339.0, "339家", None),
        (Whole, 601.0, "601家", None),
        (Percent, 56.1, "56.1%", None),
    ];
    let whole = implied_whole(statement(StatementKind::Ratio, &given)).expect("not zero");
    assert!((whole - 604.278).abs() < 0.001, "{whole}");
}

fn found(title: &str) -> Finding {
    let mut all = findings(plan()).into_iter();
    all.find(|it| words::title(it).contains(title))
        .unwrap_or_else(|| panic!("nothing is found about {title}"))
}

#[test]
fn known_disagreements_of_the_plan_are_found() {
    for (title, computed, stated) in [
        ("2020年全部工业总产值的两个数", 969.14, 907.6),
        ("2025年亩均税收目标的两个数", 162.0, 200.0),
        ("十个园区的2025年目标之和", 1550.0, 1500.0),
        ("万元工业增加值用水量", 7.17, 12.0),
    ] {
        let it = found(title);
        assert_ne!(it.grade, Grade::Agrees, "{title}");
        assert_eq!(it.computed, Some(computed), "{title}");
        assert_eq!(it.stated, Some(stated), "{title}");
    }
}

#[test]
fn at_least_twenty_findings_of_which_twelve_disagree() {
    let all = findings(plan());
    for it in &all {
        println!(
            "{:?} {} {:?}",
            it.grade,
            words::title(it),
            words::formula(it)
        );
    }
    assert!(all.len() >= 20, "{}", all.len());
    let disagree = all.iter().filter(|it| it.grade != Grade::Agrees).count();
    assert!(disagree >= 12, "{disagree}");
    let ids: BTreeSet<&str> = all.iter().map(|it| words::id(it.subject)).collect();
    assert_eq!(ids.len(), all.len());
}

#[test]
fn every_disagreement_is_given_a_reason_or_left_open() {
    for it in findings(plan()) {
        if it.grade == Grade::Scope {
            let given = match it.subject {
                Subject::Statement(statement) => !statement.explanations.is_empty(),
                other => words::reason(plan(), other).is_some(),
            };
            assert!(given, "{}", words::title(&it));
        }
    }
}

#[test]
fn what_is_counted_is_exact() {
    // 6 − 2 firms are 4 more, the plan says 3.
    let it = found("产值10亿元以上企业的净增数");
    assert_eq!((it.computed, it.stated), (Some(4.0), Some(3.0)));
    assert_eq!(it.grade, Grade::Differs);
}

#[test]
fn parts_may_be_less_than_the_whole_but_not_more() {
    use OperandRole::{Part, Whole};
    let parts = |whole, printed| {
        let given = [
            (Part, 40.0, "40", None),
            (Part, 1.26, "1.26", None),
            (Whole, whole, printed, None),
        ];
        grade(StatementKind::Within, &given)
    };
    assert_eq!(parts(100.0, "100"), Grade::Agrees);
    // 40 and 1.26 may stand for 39.5 and 1.255, 40.2 for at most 40.25.
    assert_eq!(parts(40.8, "40.8"), Grade::Agrees);
    assert_eq!(parts(40.2, "40.2"), Grade::Differs);
}

#[test]
fn two_pairs_imply_the_same_or_a_part_of_it() {
    use OperandRole::{Final, Gap, Part, Percent, Quotient, Rate, Value};
    let share = |percent, printed| {
        let given = [
            (Part, 12.0, "12人", None),
            (Percent, 0.2, "0.2%", None),
            (Part, 69.0, "69人", None),
            (Percent, percent, printed, None),
        ];
        grade(StatementKind::Implied, &given)
    };
    // 12.5 / 0.15 % … 11.5 / 0.25 % and 69.5 / 1.35 % … 68.5 / 1.45 % meet; half of that does not.
    assert_eq!(share(1.4, "1.4%"), Grade::Agrees);
    assert_eq!(share(2.8, "2.8%"), Grade::Differs);
    let gaps = |gap, printed| {
        let given = [
            (Value, 5.7, "5.7%", None),
            (Gap, 17.1, "低17.1个百分点", None),
            (Value, 6.6, "6.6%", None),
            (Gap, gap, printed, None),
        ];
        grade(StatementKind::Implied, &given)
    };
    assert_eq!(gaps(16.2, "低16.2个百分点"), Grade::Agrees);
    assert_eq!(gaps(8.8, "低8.8个百分点"), Grade::Differs);
    let bases = |rate, printed| {
        let given = [
            (Final, 760.5, "760.5", None),
            (Rate, rate, printed, None),
            (Final, 547.8, "547.8", None),
            (Rate, 54.6, "54.6%", None),
        ];
        grade(StatementKind::ImpliedWithin, &given)
    };
    // 547.8 / 1.546 = 354.3 is more than 760.5 / 2.466 = 308.4 and less than 760.5 / 2 = 380.3.
    assert_eq!(bases(146.6, "146.6%"), Grade::Differs);
    assert_eq!(bases(100.0, "100%"), Grade::Agrees);
    let counts = [
        (Part, 563_300.0, "56.33亿元", None),
        (Quotient, 932.7, "932.7万元", None),
        (Part, 306_500.0, "30.65亿元", None),
        (Quotient, 417.57, "417.57万元", None),
    ];
    assert_eq!(grade(StatementKind::ImpliedWithin, &counts), Grade::Differs);
}

#[test]
fn of_several_figures_the_one_that_does_not_fit_decides() {
    use OperandRole::Value;
    // 103 might be printed as 100 by its own rounding, 101 might not.
    let given = [
        (Value, 101.0, "101.0", None),
        (Value, 103.0, "1.03", None),
        (Value, 100.0, "100.0", None),
    ];
    let it = finding(statement(StatementKind::Same, &given)).expect("complete");
    assert_eq!(it.grade, Grade::Differs);
    let twice = [
        (OperandRole::Record, 1.0, "1", None),
        (OperandRole::Record, 1.0, "1", None),
    ];
    assert_eq!(grade(StatementKind::Duplicate, &twice), Grade::Differs);
}

#[test]
fn a_statement_without_its_figures_is_a_fault_of_the_data() {
    let mut damaged = bundle();
    let file = &mut damaged["audit.json"];
    let statements = file.as_array_mut().expect("a list");
    let count = statements.len();
    for statement in statements {
        let operands = statement["operands"].as_array_mut().expect("a list");
        operands.remove(0);
    }
    let faults = Plan::read(&damaged.to_string()).expect_err("faults");
    let paths: BTreeSet<&str> = faults.iter().map(|it| it.path.as_str()).collect();
    // Of more than two parts one may be left out.
    let spared = |it: &Statement| {
        let parts = it.operands.iter();
        let parts = parts.filter(|it| it.role == OperandRole::Part).count();
        match it.kind {
            StatementKind::Sum => parts > 2,
            StatementKind::Within => parts > 1,
            StatementKind::Wording => it.operands.len() > 2,
            _ => false,
        }
    };
    let spared = plan().statements().iter().filter(|it| spared(it)).count();
    assert_eq!(paths.len(), count - spared);
}

#[test]
fn what_the_plan_implies_is_found() {
    for (title, computed, stated) in [
        // 11.9 / 1.7 % and 352.5 / 53.7 %
        ("2020年全区生产总值", 700.0, 656.425),
        // 547.8 / 1.546 and 760.5 / 2.466
        ("2015年规上工业产值：由增幅反推", 354.334, 308.394),
        // 5 478 000 / 262.1 and 7 605 000 / 514.7
        ("规上工业用地", 20_900.4, 14_775.6),
        // 6.6 + 8.8 and 5.7 + 17.1
        ("同期全社会固定资产投资增速", 15.4, 22.8),
        // 99 − 94.8
        ("工业固体废物综合利用率五年提升", 4.2, 3.4),
    ] {
        let it = found(title);
        assert_eq!(it.grade, Grade::Differs, "{title}");
        for (found, expected) in [(it.computed, computed), (it.stated, stated)] {
            let found = found.expect("both are there");
            assert!(
                (found - expected).abs() <= expected * 1e-5,
                "{title}: {found}"
            );
        }
    }
}

#[test]
fn a_project_under_construction_that_begins_in_the_period_is_found() {
    let it = found("尚田街道零星工业地块改造提升");
    assert!(matches!(it.subject, Subject::Period(_)));
}
