//! Tables 1 and 2 and the nine industries in `data/` are those of the plan.

use fenghua_plan::model::indicator::{Bound, Indicator, Role};

use super::fixture::plan;

fn table(number: u16) -> Vec<&'static Indicator> {
    let indicators = plan().indicators().iter();
    indicators.filter(|it| it.table == number).collect()
}

#[test]
fn table_1_has_27_rows_of_three_cells_and_table_2_has_30_of_two() {
    for (number, rows, roles) in [
        (
            1,
            27,
            vec![
                (2015, Role::Base),
                (2020, Role::Target),
                (2020, Role::Actual),
            ],
        ),
        (2, 30, vec![(2020, Role::Base), (2025, Role::Target)]),
    ] {
        let table = table(number);
        assert_eq!(table.len(), rows, "table {number}");
        for indicator in table {
            let columns = indicator.values.iter().map(|it| (it.year, it.role));
            assert_eq!(columns.collect::<Vec<_>>(), roles, "{}", indicator.id);
        }
    }
}

#[test]
fn rows_of_a_table_run_from_one_without_gap() {
    for number in [1, 2] {
        let rows: Vec<u16> = table(number).iter().map(|it| it.no).collect();
        let expected: Vec<u16> = (1..).take(rows.len()).collect();
        assert_eq!(rows, expected, "table {number}");
    }
}

#[test]
fn a_number_is_the_first_number_of_its_printed_cell() {
    for indicator in plan().indicators() {
        for cell in &indicator.values {
            let digits: String = cell
                .printed
                .trim_start_matches("比2015年下降")
                .chars()
                .take_while(|it| it.is_ascii_digit() || matches!(it, '.' | '-'))
                .collect();
            let printed: Option<f64> = digits.parse().ok();
            assert_eq!(cell.value, printed, "{}: {}", indicator.id, cell.printed);
        }
    }
}

#[test]
fn a_bound_is_stated_exactly_where_the_cell_prints_one() {
    for indicator in plan().indicators() {
        for cell in &indicator.values {
            let is_at_least = cell.printed.contains("以上");
            assert_eq!(
                cell.bound,
                is_at_least.then_some(Bound::AtLeast),
                "{}: {}",
                indicator.id,
                cell.printed
            );
        }
    }
}

#[test]
fn a_cell_that_names_another_year_says_so() {
    let named: Vec<(&str, u16)> = plan()
        .indicators()
        .iter()
        .flat_map(|it| it.values.iter().map(move |cell| (it.id.as_str(), cell)))
        .filter_map(|(id, cell)| cell.refers_to.map(|year| (id, year)))
        .collect();
    assert_eq!(named, [("t2-09", 2019), ("t2-28", 2019)]);
}

#[test]
fn nine_industries_have_the_targets_of_the_plan_and_eight_are_of_8100() {
    let stated = [
        ("汽车零部件", 200.0, true, false),
        ("生命（医疗）健康", 100.0, true, false),
        ("数字经济", 150.0, false, false),
        ("关键基础件（气动）", 150.0, true, false),
        ("电子信息", 150.0, true, false),
        ("新材料", 100.0, true, false),
        ("新能源（节能环保）", 100.0, true, false),
        ("智能家电", 100.0, true, false),
        ("时尚服装", 100.0, true, true),
    ];
    let found: Vec<_> = plan()
        .clusters
        .iter()
        .map(|it| {
            (
                it.name.as_str(),
                it.target_2025_yi,
                it.is_among_8100,
                it.is_at_least,
            )
        })
        .collect();
    assert_eq!(found, stated, "name, 亿元, of 8100, 以上");
}
