//! The annex in `data/` is the annex of the plan: how many projects, which figures, which sums.

use std::collections::BTreeMap;

use fenghua_plan::model::Plan;
use fenghua_plan::model::bundle::parted;
use fenghua_plan::model::measure::Investment;
use fenghua_plan::model::plan::{RECORDS_FILE, is_whole, joined};
use fenghua_plan::model::project::{Project, Stage};

use super::fixture::{bundle_text, listed, plan};

fn yi(amount: f64) -> Investment {
    Investment::from_yi(amount).expect("at most four decimals")
}

fn projects_of(stage: Stage) -> impl Iterator<Item = &'static Project> {
    let projects = plan().projects.iter();
    projects.filter(move |project| project.stage == stage)
}

#[test]
fn the_data_reads_without_faults() {
    if let Err(faults) = Plan::read(bundle_text()) {
        panic!("{}", listed(&faults));
    }
}

#[test]
fn the_annex_has_73_projects_in_three_stages() {
    let counts = Stage::ALL.map(|stage| projects_of(stage).count());
    assert_eq!(counts, [30, 39, 4]);
    assert_eq!(plan().projects.len(), 73);
}

#[test]
fn investment_adds_up_exactly_by_stage_and_in_total() {
    let sum = |stage| -> Investment { projects_of(stage).filter_map(|it| it.investment).sum() };
    assert_eq!(
        Stage::ALL.map(sum),
        [yi(165.71), yi(102.71), yi(7.10)],
        "续建, 新建, 谋划"
    );
    let total: Investment = plan().projects.iter().filter_map(|it| it.investment).sum();
    assert_eq!(total, yi(275.52));
}

#[test]
fn investment_adds_up_exactly_by_sector() {
    let mut sectors: BTreeMap<&str, (usize, Investment)> = BTreeMap::new();
    for project in &plan().projects {
        let (count, sum) = sectors.entry(plan().sector(project.sector)).or_default();
        *count += 1;
        *sum += project.investment.unwrap_or_default();
    }
    let stated = [
        ("现代工业", (45, yi(127.40))),
        ("科技创新", (10, yi(56.10))),
        ("数字经济", (9, yi(37.23))),
        ("现代物流", (3, yi(30.19))),
        ("生命健康", (6, yi(24.60))),
    ];
    assert_eq!(sectors, BTreeMap::from(stated));
}

#[test]
fn sectors_stand_in_the_order_of_their_first_project() {
    let order = ["现代工业", "科技创新", "现代物流", "数字经济", "生命健康"];
    assert_eq!(plan().sectors, order);
}

#[test]
fn only_the_second_phase_of_ruiling_has_no_published_investment() {
    let unpublished = plan().projects.iter().filter(|it| it.investment.is_none());
    let names: Vec<&str> = unpublished.map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["瑞凌二期建设项目"]);
}

#[test]
fn only_the_electronics_park_has_no_years() {
    let undated = plan().projects.iter().filter(|it| it.years.is_none());
    let names: Vec<&str> = undated.map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["电子信息产业园项目"]);
}

#[test]
fn numbers_run_from_one_without_gap_within_a_stage() {
    for stage in Stage::ALL {
        let numbers: Vec<u16> = projects_of(stage).map(|it| it.no).collect();
        let expected: Vec<u16> = (1..).take(numbers.len()).collect();
        assert_eq!(numbers, expected, "{}", stage.word());
    }
}

#[test]
fn projects_stand_in_the_order_of_the_annex() {
    let stages: Vec<Stage> = plan().projects.iter().map(|it| it.stage).collect();
    assert!(stages.is_sorted());
}

#[test]
fn every_project_cites_its_own_row_of_its_own_list() {
    use fenghua_plan::model::locator::Part;
    for project in &plan().projects {
        let section = plan().section(project.source.section).expect("a section");
        let list = format!("{}类项目", project.stage.word());
        assert_eq!(section.title, list, "{}", project.id);
        let row = Some(Part::Number(project.no));
        assert_eq!(project.source.part, row, "{}", project.id);
    }
}

#[test]
fn every_extent_and_capacity_keeps_the_words_of_the_annex() {
    for project in &plan().projects {
        let extents = project.land.iter().chain(&project.floor);
        let capacities = project.capacities.iter();
        let printed = extents
            .map(|it| &it.printed)
            .chain(capacities.map(|it| &it.printed));
        for words in printed {
            assert!(!words.trim().is_empty(), "{}", project.id);
        }
    }
}

#[test]
fn an_extent_is_the_number_in_its_printed_words() {
    for project in &plan().projects {
        for (extent, ten_thousands) in project
            .land
            .iter()
            .map(|it| (it, "万亩"))
            .chain(project.floor.iter().map(|it| (it, "万平")))
        {
            let factor = if extent.printed.contains(ten_thousands) {
                10_000.0
            } else {
                1.0
            };
            let is_printed = numbers_in(&extent.printed)
                .into_iter()
                .any(|number| (number * factor - extent.value).abs() < 1e-6);
            assert!(is_printed, "{}: {extent:?}", project.id);
        }
    }
}

#[test]
fn spot_checked_rows_are_as_printed() {
    let rows = [
        (
            "xu-04",
            "万洋众创城项目",
            "开发区",
            Some((2019, 2022)),
            Some(13.38),
        ),
        (
            "xu-09",
            "宁波农副产品物流中心项目",
            "方桥街道",
            Some((2016, 2022)),
            Some(22.07),
        ),
        (
            "xin-17",
            "质子中子设备生产基地项目",
            "方桥街道",
            Some((2021, 2024)),
            Some(9.60),
        ),
        (
            "xin-18",
            "利安光学技术产业园项目",
            "锦屏街道",
            Some((2021, 2026)),
            Some(5.00),
        ),
        ("mou-02", "电子信息产业园项目", "锦屏街道", None, Some(3.00)),
        (
            "mou-03",
            "瑞凌二期建设项目",
            "岳林街道",
            Some((2022, 2024)),
            None,
        ),
    ];
    for (id, name, place, years, investment) in rows {
        let project = plan().project(id).expect(id);
        let found_years = project.years.map(|it| (it.start, it.end));
        assert_eq!(project.name, name);
        assert_eq!(project.place.printed, place, "{name}");
        assert_eq!(found_years, years, "{name}");
        assert_eq!(project.investment, investment.map(yi), "{name}");
    }
}

fn numbers_in(text: &str) -> Vec<f64> {
    text.split(|character: char| !character.is_ascii_digit() && character != '.')
        .filter_map(|digits| digits.parse().ok())
        .collect()
}

#[test]
fn what_is_brought_later_of_a_known_plan_is_what_is_read_at_once() {
    let [first, rest] = parted(bundle_text()).expect("two bundles");
    assert!(!is_whole(&first) && is_whole(bundle_text()));
    let later = Plan::of_valid(first).expect("the bundle of the page");
    assert!(!later.is_whole() && later.firms().is_empty());
    let first = later.first();
    assert_eq!(Plan::read_both(first, &rest).as_ref(), Ok(plan()));
    assert_eq!(Plan::read(&joined(first, &rest)).as_ref(), Ok(plan()));
    later.bring(rest);
    let now = plan();
    // In another order than they stand in, since each may be asked for first.
    assert_eq!(later.statements(), now.statements());
    assert_eq!(later.tasks(), now.tasks());
    assert_eq!(later.commitments(), now.commitments());
    assert_eq!(later.firms(), now.firms());
    assert_eq!(later.micro_parks(), now.micro_parks());
    assert_eq!(later.points(), now.points());
    assert_eq!(later.achievements(), now.achievements());
    assert_eq!(later.everyday(), now.everyday());
    assert_eq!(later.indicators(), now.indicators());
    assert_eq!(later.geo(), now.geo());
    assert_eq!(later.projects, now.projects);
    assert!(!now.statements().is_empty() && !now.firms().is_empty());
}

#[test]
fn records_that_are_no_json_are_called_by_their_file() {
    let [first, rest] = parted(bundle_text()).expect("two bundles");
    for text in ["", "<!doctype html><title>Log in</title>", &rest[..2000]] {
        let faults = Plan::read_both(&first, text).expect_err(text);
        let files: Vec<&str> = faults.iter().map(|it| it.file.as_ref()).collect();
        assert_eq!(files, [RECORDS_FILE], "{text}");
    }
}

#[test]
fn a_bundle_that_is_not_the_known_one_is_given_back() {
    let [first, _] = parted(bundle_text()).expect("two bundles");
    let cut: String = first.chars().take(9000).collect();
    assert_eq!(Plan::of_valid(cut.clone()), Err(cut));
    let other = bundle_text().replacen("\"projects.json\"", "\"others.json\"", 1);
    assert_eq!(Plan::of_valid(other.clone()), Err(other));
}
