//! Rows stand in the asked order: missing figures last, ties as in the annex, names by pinyin.

use fenghua_plan::model::project::{Extent, Project};
use fenghua_plan::query::{Column, Sort};

use super::fixture::{catalog, plan};

fn order(column: Column, is_descending: bool) -> Vec<u32> {
    let sort = Sort {
        column,
        is_descending,
    };
    catalog().order(sort).to_vec()
}

fn project(row: u32) -> &'static Project {
    catalog().project(row).expect("a row of the annex")
}

fn sorted_ids(column: Column, is_descending: bool) -> Vec<&'static str> {
    let rows = order(column, is_descending).into_iter();
    rows.map(|row| project(row).id.as_str()).collect()
}

/// What a column of numbers sorts by, in small units.
fn figure(project: &Project, column: Column) -> Option<i64> {
    let largest = |extents: &[Extent]| {
        let hundredths = extents.iter().map(|it| (it.value * 100.0).round());
        hundredths
            .reduce(f64::max)
            .map(|it| format!("{it}").parse().unwrap())
    };
    match column {
        Column::Number => Some(project.stage as i64 * 1_000 + i64::from(project.no)),
        Column::Stage => Some(project.stage as i64),
        Column::Years => {
            let years = project.years?;
            Some(i64::from(years.start) * 10_000 + i64::from(years.end))
        }
        Column::Land => largest(&project.land),
        Column::Floor => largest(&project.floor),
        Column::Investment => Some(project.investment?.wan()),
        Column::Name | Column::Sector | Column::Place => panic!("{column:?} is text"),
    }
}

const FIGURES: [Column; 6] = [
    Column::Number,
    Column::Stage,
    Column::Years,
    Column::Land,
    Column::Floor,
    Column::Investment,
];

#[test]
fn every_order_has_every_row_once() {
    for column in Column::ALL {
        for is_descending in [false, true] {
            let mut rows = order(column, is_descending);
            rows.sort_unstable();
            assert_eq!(rows, (0..73).collect::<Vec<u32>>(), "{column:?}");
        }
    }
}

#[test]
fn figures_rise_or_fall_with_missing_ones_last_and_ties_as_in_the_annex() {
    for column in FIGURES {
        for is_descending in [false, true] {
            let mut expected: Vec<u32> = (0..73).collect();
            expected.sort_by_key(|row| {
                let figure = figure(project(*row), column);
                let signed = figure.map(|it| if is_descending { -it } else { it });
                (signed.is_none(), signed)
            });
            let found = order(column, is_descending);
            assert_eq!(found, expected, "{column:?} {is_descending}");
        }
    }
}

#[test]
fn what_has_no_figure_is_last_in_both_directions() {
    for is_descending in [false, true] {
        let last = |column| sorted_ids(column, is_descending).last().copied();
        assert_eq!(last(Column::Investment), Some("mou-03"));
        assert_eq!(last(Column::Years), Some("mou-02"));
    }
}

#[test]
fn the_largest_investments_come_first_when_falling() {
    let first = sorted_ids(Column::Investment, true);
    assert_eq!(first[..4], ["xu-08", "xu-09", "xu-17", "xu-04"]);
}

#[test]
fn sectors_and_places_stand_in_the_order_of_their_pinyin() {
    let mut sectors: Vec<&str> = order(Column::Sector, false)
        .into_iter()
        .map(|row| plan().sector(project(row).sector))
        .collect();
    sectors.dedup();
    let by_pinyin = ["科技创新", "生命健康", "数字经济", "现代工业", "现代物流"];
    assert_eq!(sectors, by_pinyin);

    let mut places: Vec<&str> = order(Column::Place, true)
        .into_iter()
        .map(|row| {
            plan()
                .place(plan().town(project(row).place.area))
                .expect("a place")
                .name
                .as_str()
        })
        .collect();
    places.dedup();
    let falling = [
        "岳林街道",
        "萧王庙街道",
        "西坞街道",
        "溪口镇",
        "松岙镇",
        "尚田街道",
        "开发区",
        "锦屏街道",
        "江口街道",
        "方桥街道",
        "莼湖街道",
        "滨海旅游休闲区",
    ];
    assert_eq!(places, falling);
}

#[test]
fn names_stand_in_the_order_of_their_pinyin() {
    let names: Vec<&str> = order(Column::Name, false)
        .into_iter()
        .map(|row| project(row).name.as_str())
        .collect();
    let position = |start: &str| {
        let found = names.iter().position(|name| name.starts_with(start));
        found.unwrap_or_else(|| panic!("no name begins with {start}"))
    };
    let starts = [
        "安佳",
        "北环线",
        "大埠",
        "大成路",
        "电子信息",
        "动物激素",
        "瑞博俐",
        "瑞凌",
        "瑞晟",
        "万物",
        "万洋",
        "先进能源",
        "印家坑",
        "浙江",
        "质子",
        "中交",
        "中铝",
        "中园",
    ];
    let positions = starts.map(position);
    assert!(positions.is_sorted(), "{starts:?} stand at {positions:?}");
    assert_eq!(positions[0], 0);
}
