//! Numbers and answers as a person reads them.

use fenghua_plan::model::measure::{Investment, Years};
use fenghua_plan::model::plan::DATA_FILES;
use fenghua_plan::model::project::Extent;
use fenghua_plan::query::codec::decode;
use fenghua_plan::query::{Column, Span};
use fenghua_plan::results::{GroupKey, Matched, Total};
use fenghua_plan::text::{answers, failures, format, labels, places};

use super::fixture::{catalog, plan, project};

#[test]
fn investment_has_two_decimals_or_more_and_separated_thousands() {
    for (wan, text) in [
        (0, "0.00"),
        (1, "0.0001"),
        (30_000, "3.00"),
        (133_800, "13.38"),
        (2_755_200, "275.52"),
        (12_755_200, "1,275.52"),
        (12_345, "1.2345"),
        (12_350, "1.235"),
    ] {
        assert_eq!(format::yi(Investment::from_wan(wan)), text);
    }
    assert_eq!(
        format::yi_with_unit(Some(Investment::from_wan(30_000))),
        "3.00 亿元"
    );
    assert_eq!(format::yi_with_unit(None), "未公布");
}

#[test]
fn whole_numbers_have_separated_thousands() {
    for (number, text) in [
        (0, "0"),
        (999, "999"),
        (1_000, "1,000"),
        (26_255, "26,255"),
        (1_234_567, "1,234,567"),
        (-1_234, "−1,234"),
        (i64::MIN, "−9,223,372,036,854,775,808"),
    ] {
        assert_eq!(format::whole(number), text);
    }
}

#[test]
fn numbers_have_the_decimals_that_they_have() {
    for (number, text) in [
        (0.0, "0"),
        (80.0, "80"),
        (39.38, "39.38"),
        (26_255.0, "26,255"),
        (0.1 + 0.2, "0.3"),
        (1_234.567_89, "1,234.5679"),
        (0.999_99, "1"),
        (-4.5, "−4.5"),
        (-0.000_01, "0"),
    ] {
        assert_eq!(format::number(number), text);
    }
}

#[test]
fn years_are_a_range_one_year_or_unpublished() {
    let years = |start, end| format::years(Some(Years { start, end }));
    assert_eq!(years(2020, 2023), "2020–2023");
    assert_eq!(years(2021, 2021), "2021");
    assert_eq!(format::years(None), "未公布");
}

#[test]
fn a_stated_whole_is_a_number_and_parts_are_not_added_up() {
    let extent = |value| Extent {
        value,
        part: None,
        printed: "约".to_owned(),
    };
    assert_eq!(format::extent(&[]), "未公布");
    assert_eq!(format::extent(&[extent(181.4)]), "181.4");
    let part = |value| Extent {
        part: Some("一期".to_owned()),
        ..extent(value)
    };
    // 161 亩, of which 106 in the first phase; a first phase of 40; two plots.
    assert_eq!(format::extent(&[part(106.0), extent(161.0)]), "161");
    assert_eq!(format::extent(&[part(40.0)]), "40（一期）");
    assert_eq!(format::extent(&[part(36.0), part(20.0)]), "分项");
}

#[test]
fn a_citation_leads_from_the_annex_to_the_row() {
    for (id, words) in [
        (
            "xu-12",
            "附件 宁波市奉化区“十四五”重大产业项目汇总表 › 续建类项目 › 序号 12",
        ),
        (
            "xin-39",
            "附件 宁波市奉化区“十四五”重大产业项目汇总表 › 新建类项目 › 序号 39",
        ),
        (
            "mou-03",
            "附件 宁波市奉化区“十四五”重大产业项目汇总表 › 谋划类项目 › 序号 3",
        ),
    ] {
        assert_eq!(places::citation(plan(), project(id).source), words);
    }
    let park = places::citation(plan(), plan().parks[0].source);
    assert!(park.ends_with("专栏1   “十区”规划内容 › 第 1 条"), "{park}");
    let row = places::citation(plan(), plan().indicators()[26].source);
    assert!(row.ends_with("› 第 27 行"), "{row}");
}

#[test]
fn conditions_are_said_in_words_and_in_the_order_of_the_facets() {
    for (fragment, words) in [
        ("", "无（全部项目）"),
        ("#/projects?q=%20", "无（全部项目）"),
        ("#/projects?q= 气动 江口 ", "搜索“气动 江口”"),
        ("#/projects?stage=谋划,续建", "建设性质：续建、谋划"),
        ("#/projects?sector=现代物流", "行业类别：现代物流"),
        (
            "#/projects?place=jiangkou,xikou",
            "建设地点：江口街道、溪口镇",
        ),
        ("#/projects?years=2022-", "建设年份：2022 年起"),
        ("#/projects?inv=-2.5", "总投资：2.5 亿元以下"),
        (
            "#/projects?inv=1-5&q=a&stage=新建",
            "搜索“a”；建设性质：新建；总投资：1–5 亿元",
        ),
    ] {
        assert_eq!(
            answers::conditions(plan(), &decode(fragment).conditions),
            words
        );
    }
}

#[test]
fn ranges_of_years_and_investment_say_their_open_ends() {
    for (from, to, words) in [
        (Some(2021), Some(2023), "2021–2023 年"),
        (Some(2021), Some(2021), "2021 年"),
        (Some(2021), None, "2021 年起"),
        (None, Some(2021), "至 2021 年"),
        (None, None, ""),
    ] {
        assert_eq!(answers::years(Span::new(from, to)), words);
    }
    for (from, to, words) in [
        (Some(1.0), Some(5.0), "1–5 亿元"),
        (Some(13.38), Some(13.38), "13.38 亿元"),
        (Some(0.5), None, "0.5 亿元以上"),
        (None, Some(5.0), "5 亿元以下"),
        (None, None, ""),
    ] {
        let end = |yi: Option<f64>| yi.and_then(Investment::from_yi);
        assert_eq!(answers::investment(Span::new(end(from), end(to))), words);
    }
}

#[test]
fn a_total_names_what_is_missing_from_it() {
    let total = |projects, unpublished| Total {
        projects,
        unpublished,
        inferred: 0,
        investment: Investment::from_wan(12_755_200),
    };
    assert_eq!(answers::announcement(total(0, 0)), "没有符合条件的项目");
    assert_eq!(
        answers::announcement(total(1_200, 0)),
        "1,200 个项目，总投资 1,275.52 亿元"
    );
    let announcement = answers::announcement(total(73, 1));
    assert!(
        announcement.starts_with("73 个项目，总投资 1,275.52 亿元，"),
        "{announcement}"
    );
    assert!(announcement.contains("1 项未公布投资"), "{announcement}");
    assert_eq!(answers::unpublished(total(72, 0)), "");
}

#[test]
fn a_range_says_how_many_projects_it_leaves_out_for_want_of_a_figure() {
    let left_out = |fragment| {
        let conditions = decode(fragment).conditions;
        answers::left_out(&Matched::new(catalog(), &conditions))
    };
    assert_eq!(left_out(""), "");
    assert_eq!(
        left_out("#/projects?inv=0-"),
        "另有1 项未公布投资，不在所选范围内"
    );
    assert_eq!(
        left_out("#/projects?years=2021-"),
        "另有1 项未公布年限，不在所选范围内"
    );
    assert_eq!(left_out("#/projects?inv=0-&stage=新建"), "");
}

#[test]
fn every_figure_column_has_its_unit_in_the_heading() {
    for (column, unit) in [
        (Column::Land, "（亩）"),
        (Column::Floor, "（m²）"),
        (Column::Investment, "（亿元）"),
    ] {
        assert!(labels::column(column).ends_with(unit));
    }
}

#[test]
fn groups_are_headed_in_the_words_of_the_plan() {
    assert_eq!(
        labels::group(plan(), GroupKey::StartYear(2021)),
        "2021 年开工"
    );
    assert_eq!(labels::group(plan(), GroupKey::NoYear), "年限未公布");
    let place = project("xu-30").place.area;
    let town = plan().town(place);
    assert_eq!(labels::group(plan(), GroupKey::Place(town)), "溪口镇");
}

#[test]
fn damaged_data_is_reported_with_the_number_of_faults_and_the_first() {
    let faults = fenghua_plan::model::Plan::read("{}").expect_err("empty");
    let sentence = failures::data_damaged(&faults);
    let count = format!("{} 处问题", DATA_FILES.len());
    assert!(sentence.contains(&count), "{sentence}");
    assert!(sentence.contains("sections.json"), "{sentence}");
}
