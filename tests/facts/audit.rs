//! The plan's own arithmetic, done again: every kind of statement, and what is found in the plan.

use std::collections::BTreeSet;

use fenghua_plan::model::locator::Locator;
use fenghua_plan::model::statement::{Operand, OperandRole, Statement, StatementKind};
use fenghua_plan::results::audit::{Finding, Grade, Subject, finding, findings, implied_whole};
use fenghua_plan::text::audit as words;

use super::fixture::plan;

type Given = (OperandRole, f64, &'static str, Option<u16>);

fn source() -> Locator {
    plan().statements[0].operands[0].source
}

fn statement(kind: StatementKind, given: &[Given]) -> &'static Statement {
    let operand = |&(role, value, printed, year): &Given| Operand {
        role,
        label: "x".into(),
        value,
        unit: None,
        printed: printed.into(),
        year,
        source: source(),
    };
    Box::leak(Box::new(Statement {
        id: "x".into(),
        kind,
        topic: "x".into(),
        title: "x".into(),
        operands: given.iter().map(operand).collect(),
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
    assert_eq!(evaluated.count(), plan().statements.len());
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
    assert_eq!(it.grade, Grade::Scope);
}
