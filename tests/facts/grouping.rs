//! Groups hold every row once, in the asked order, and their subtotals make up the total.

use std::collections::BTreeSet;

use fenghua_plan::model::project::Project;
use fenghua_plan::query::{Column, Conditions, Grouping, Sort};
use fenghua_plan::results::{GroupKey, Line, Lines, Matched, Total};
use proptest::prelude::*;
use proptest::sample::select;

use super::fixture::{cases, catalog, plan};
use super::results::{any_conditions, total};

proptest! {
    #![proptest_config(cases(160))]

    #[test]
    fn groups_keep_every_row_once_and_their_subtotals_add_up(
        asked in any_conditions(),
        grouping in select(Grouping::ALL.to_vec()),
        column in prop::option::of(select(Column::ALL.to_vec())),
        is_descending in any::<bool>(),
    ) {
        let matched = Matched::new(catalog(), &asked);
        let sort = column.map(|column| Sort { column, is_descending });
        let plain = Lines::new(catalog(), &matched, sort, None);
        let lines = Lines::new(catalog(), &matched, sort, Some(grouping));
        let sorted = |lines: &Lines| lines.rows().collect::<BTreeSet<u32>>();
        prop_assert_eq!(sorted(&plain), sorted(&lines));
        prop_assert_eq!(lines.rows().count(), plain.rows().count());
        prop_assert!(lines.groups.iter().map(|it| it.key).is_sorted());

        let mut sum = Total::default();
        for (number, group) in (0u32..).zip(&lines.groups) {
            let heading = lines.lines.iter().position(|it| *it == Line::Group(number)).unwrap();
            let members: Vec<u32> = lines.lines[heading + 1..]
                .iter()
                .map_while(|line| match line {
                    Line::Project(row) => Some(*row),
                    Line::Group(_) => None,
                })
                .collect();
            let project = |row: &u32| catalog().project(*row).unwrap();
            prop_assert!(members.iter().all(|row| key(project(row), grouping) == group.key));
            let in_order: Vec<u32> = plain.rows().filter(|it| members.contains(it)).collect();
            prop_assert_eq!(&members, &in_order);
            prop_assert_eq!(group.total, total(members.iter().map(project)));
            sum.projects += group.total.projects;
            sum.unpublished += group.total.unpublished;
            sum.investment += group.total.investment;
        }
        // A group does not say how many of it are inferred.
        prop_assert_eq!(sum, Total { inferred: 0, ..matched.total });
    }
}

fn key(project: &Project, grouping: Grouping) -> GroupKey {
    match grouping {
        Grouping::Stage => GroupKey::Stage(project.stage),
        Grouping::Sector => GroupKey::Sector(project.sector),
        Grouping::Place => GroupKey::Place(plan().town(project.place.area)),
        Grouping::StartYear => project
            .years
            .map_or(GroupKey::NoYear, |years| GroupKey::StartYear(years.start)),
    }
}

#[test]
fn projects_without_a_first_year_are_grouped_last() {
    let matched = Matched::new(catalog(), &Conditions::default());
    let lines = Lines::new(catalog(), &matched, None, Some(Grouping::StartYear));
    let last = lines.groups.last().expect("groups");
    assert_eq!((last.key, last.total.projects), (GroupKey::NoYear, 1));
}

#[test]
fn groups_stand_in_the_order_of_the_plan() {
    let matched = Matched::new(catalog(), &Conditions::default());
    for (grouping, groups) in [
        (Grouping::Stage, 3),
        (Grouping::Sector, 5),
        (Grouping::Place, 12),
        (Grouping::StartYear, 7),
    ] {
        let lines = Lines::new(catalog(), &matched, None, Some(grouping));
        assert_eq!(lines.groups.len(), groups, "{grouping:?}");
        assert_eq!(lines.lines.len(), 73 + groups, "{grouping:?}");
    }
}

#[test]
fn nothing_found_makes_no_lines() {
    let conditions = Conditions {
        sectors: ["钢铁".to_owned()].into(),
        ..Conditions::default()
    };
    let matched = Matched::new(catalog(), &conditions);
    for grouping in [None, Some(Grouping::Place)] {
        let lines = Lines::new(catalog(), &matched, None, grouping);
        assert_eq!(lines, Lines::default());
    }
}
