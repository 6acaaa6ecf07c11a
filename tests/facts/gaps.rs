//! What the plan leaves open, counted.

use fenghua_plan::results::gaps::{GapField, gaps};

use super::fixture::{bundle, plan};

/// How many records of how many lack the field; `None` where none does.
fn open(field: GapField) -> Option<(usize, usize)> {
    let all = gaps(plan());
    let found = all.iter().find(|it| it.field == field);
    found.map(|it| (it.open.len(), it.all))
}

#[test]
fn open_fields_are_those_that_the_annex_leaves_empty() {
    // mou-02 has no years, mou-03 no investment.
    assert_eq!(open(GapField::Years), Some((1, 73)));
    assert_eq!(open(GapField::Investment), Some((1, 73)));
    let empty = |list: &str| {
        let projects = bundle();
        let projects = projects["projects.json"].as_array().unwrap().clone();
        projects
            .iter()
            .filter(|it| it[list] == serde_json::json!([]))
            .count()
    };
    assert_eq!(open(GapField::Land), Some((empty("land_mu"), 73)));
    assert_eq!(open(GapField::Floor), Some((empty("floor_area_m2"), 73)));
    assert_eq!(open(GapField::Capacity), Some((empty("capacities"), 73)));
}

#[test]
fn no_industry_or_park_says_where_it_starts() {
    assert_eq!(open(GapField::IndustryBase), Some((9, 9)));
    assert_eq!(open(GapField::ParkBase), Some((10, 10)));
    // Table 1 prints —— for the base of six rows; t2-27 aims in words.
    assert_eq!(open(GapField::Target), Some((1, 57)));
}

#[test]
fn every_open_record_can_be_opened() {
    for gap in gaps(plan()) {
        assert!(gap.open.len() <= gap.all, "{:?}", gap.field);
        for (kind, id, name) in gap.open {
            let known = match kind {
                Some(kind) => plan().named(kind, id).map(|it| it.0),
                None => plan().commitment(id).map(|it| it.what.as_str()),
            };
            assert_eq!(known, Some(name), "{:?}", gap.field);
        }
    }
}
