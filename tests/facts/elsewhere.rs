//! What the plan says of a record elsewhere.

use fenghua_plan::model::relation::RelationKind;
use fenghua_plan::results::audit::{Finding, Subject};
use fenghua_plan::text::audit;

use super::fixture::{catalog, plan};

fn printed(findings: &[Finding]) -> Vec<String> {
    let figures = findings.iter().flat_map(|it| audit::figures(it.subject));
    figures.map(|it| it.printed).collect()
}

#[test]
fn the_target_for_tax_per_mu_says_what_else_the_plan_says_of_it() {
    let found = catalog().checks().of(RelationKind::Indicator, "t2-10");
    let figures = printed(&found.findings);
    for figure in ["亩均税收达到200万元", "22.7"] {
        assert!(figures.iter().any(|it| it.contains(figure)), "{figures:?}");
    }
    let promised: Vec<&str> = found
        .promises
        .iter()
        .map(|it| it.printed.as_str())
        .collect();
    assert!(promised.contains(&"亩均税收1万元以下"), "{promised:?}");
}

#[test]
fn every_finding_stands_at_each_record_whose_row_it_names() {
    let checks = catalog().checks();
    let all = catalog().findings();
    for (finding, id, kind) in all.iter().filter_map(|it| match it.subject {
        Subject::Period(project) => Some((it, project.id.as_str(), RelationKind::Project)),
        Subject::Behind(indicator) => Some((it, indicator.id.as_str(), RelationKind::Indicator)),
        Subject::Statement(_) => None,
    }) {
        assert!(checks.of(kind, id).findings.contains(finding), "{id}");
    }
    for indicator in plan().indicators() {
        let of = checks.of(RelationKind::Indicator, &indicator.id).findings;
        for finding in all {
            let figures = audit::figures(finding.subject);
            let names = figures.iter().any(|it| it.source == indicator.source);
            assert!(!names || of.contains(finding), "{}", indicator.name);
        }
    }
}

#[test]
fn a_finding_stands_at_the_promise_whose_figure_it_takes_up() {
    let checks = catalog().checks();
    let promise = plan().commitments().iter();
    let promise = promise.filter(|it| it.printed == "亩均税收达到200万元");
    let found: Vec<&Finding> = promise.flat_map(|it| checks.of_promise(it)).collect();
    assert_eq!(found.len(), 1, "{found:?}");
}
