//! Figures agree with the data, their tables with their drawings, their choices with their counts.

use fenghua_plan::charts::projects::{by_construction, by_place, by_sector, by_start};
use fenghua_plan::charts::timeline::timeline;
use fenghua_plan::charts::treemap::investment;
use fenghua_plan::charts::{DataPoint, Figure, palette, targets};
use fenghua_plan::model::measure::Investment;
use fenghua_plan::model::project::Stage;
use fenghua_plan::progress::Journal;
use fenghua_plan::query::{Choices, Conditions, Span};
use fenghua_plan::results::breakdown;
use fenghua_plan::results::map::shapes::Rect;
use fenghua_plan::results::park_records::leading_cluster;
use fenghua_plan::results::{Catalog, Matched, Total};
use fenghua_plan::text::{charts as words, map};
use proptest::prelude::*;
use serde_json::Value;

use super::fixture::{cases, catalog, matching, plan};
use super::results::{any_conditions, total};

type Make = fn(&Catalog, &Conditions, bool) -> Figure;

/// Figures whose points choose projects.
const CHOOSING: [Make; 4] = [by_sector, by_place, by_start, by_construction];

fn all_figures(conditions: &Conditions) -> Vec<Figure> {
    let of_projects = CHOOSING.into_iter().chain([investment as Make, timeline]);
    let mut figures: Vec<Figure> = of_projects
        .map(|make| make(catalog(), conditions, false))
        .collect();
    figures.push(targets::clusters(
        plan(),
        &Journal::default(),
        conditions,
        false,
    ));
    figures.push(targets::parks(
        plan(),
        &Journal::default(),
        conditions,
        false,
    ));
    figures
}

pub(super) fn options(text: &str) -> Value {
    serde_json::from_str(text).expect("options are JSON")
}

fn matched(conditions: &Conditions) -> Total {
    Matched::new(catalog(), conditions).total
}

fn projects(point: &DataPoint) -> &str {
    &point.cells[0]
}

/// What is drawn at a place: its value, and for a bar its label.
fn drawn(options: &Value, (series, point): (u32, u32)) -> Value {
    let series = &options["series"][usize::try_from(series).unwrap()];
    let at = usize::try_from(point).unwrap();
    series["data"][at]["value"].clone()
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn choosing_a_point_gives_as_many_projects_as_it_says(asked in any_conditions()) {
        for make in CHOOSING {
            for point in make(catalog(), &asked, true).points {
                let mut chosen = asked.clone();
                for choice in &point.choices {
                    // Others of its kind first, as pressing does.
                    for other in chosen.chosen().iter().filter(|it| it.is_like(choice)) {
                        chosen.put(other, false);
                    }
                    chosen.put(choice, true);
                }
                let count = matched(&chosen).projects.to_string();
                prop_assert_eq!(projects(&point), count, "{}", point.label);
            }
        }
    }

    #[test]
    fn pressing_a_point_chooses_it_and_pressing_again_takes_it_back(asked in any_conditions()) {
        for make in CHOOSING {
            for point in make(catalog(), &asked, true).points {
                let mut conditions = asked.clone();
                point.choose(&mut conditions);
                let are_made = point.choices.iter().all(|it| conditions.has(it));
                let mut others = conditions.chosen();
                others.retain(|other| point.choices.iter().any(|it| it.is_like(other)));
                if are_made {
                    prop_assert_eq!(others.len(), point.choices.len());
                    point.choose(&mut conditions);
                }
                prop_assert!(!point.choices.iter().any(|it| conditions.has(it)));
            }
        }
    }

    #[test]
    fn breakdowns_are_those_of_counting_by_hand(asked in any_conditions()) {
        let beside = breakdown::beside_sectors(&asked);
        let matching = matching(&beside);
        let those = || plan().projects.iter().filter(|it| matching.contains(&it.id.as_str()));
        for (at, stages) in breakdown::by_sector(catalog(), &asked).iter().enumerate() {
            for stage in Stage::ALL {
                let own = those().filter(|it| it.sector.at() == at && it.stage == stage);
                prop_assert_eq!(stages[stage as usize], total(own));
            }
        }
        let beside = super::fixture::matching(&breakdown::beside_starts(&asked));
        let those = || plan().projects.iter().filter(|it| beside.contains(&it.id.as_str()));
        let starts = breakdown::by_start(catalog(), &asked);
        for (year, found) in (starts.first..).zip(&starts.years) {
            let own = those().filter(|it| it.years.is_some_and(|it| it.start == year));
            prop_assert_eq!(*found, total(own));
        }
        prop_assert_eq!(starts.unknown, total(those().filter(|it| it.years.is_none())));
    }

    #[test]
    fn areas_are_in_one_proportion_to_their_amounts_and_lie_beside_each_other(asked in any_conditions()) {
        let figure = investment(catalog(), &asked, true);
        let options = options(&figure.options);
        let areas = options["series"][0]["data"].as_array().unwrap();
        let rooms: Vec<(Rect, f64)> = areas
            .iter()
            .map(|area| {
                let value = |at: usize| area["value"][at].as_f64().unwrap();
                let [left, top, right, bottom] = [0, 1, 2, 3].map(value);
                (Rect { left, top, right, bottom }, value(4))
            })
            .collect();
        let amounts = rooms.iter().filter(|(_, amount)| *amount > 0.0);
        let each: Vec<f64> = amounts
            .map(|(room, amount)| room.width() * room.height() / amount)
            .collect();
        let whole = Rect { left: 0.0, top: 0.0, right: 1.0, bottom: 1.0 };
        for share in &each {
            prop_assert!((share / each[0] - 1.0).abs() < 0.01, "{share} {}", each[0]);
        }
        for (at, (room, _)) in rooms.iter().enumerate() {
            prop_assert!(whole.holds(room), "{room:?}");
            for (other, _) in &rooms[at + 1..] {
                let (width, height) = (
                    room.right.min(other.right) - room.left.max(other.left),
                    room.bottom.min(other.bottom) - room.top.max(other.top),
                );
                prop_assert!(width < 3e-6 || height < 3e-6, "{room:?} {other:?}");
            }
        }
    }

    #[test]
    fn every_point_is_drawn_where_it_says_and_stands_in_the_table(asked in any_conditions()) {
        for figure in all_figures(&asked) {
            let options = options(&figure.options);
            for point in &figure.points {
                prop_assert_eq!(point.cells.len() + 1, figure.columns.len());
                let value = drawn(&options, point.at);
                prop_assert!(!value.is_null(), "{} {:?}", figure.title, point.at);
                prop_assert_eq!(figure.point_at(point.at.0, point.at.1), Some(point));
            }
            let has_function = figure.options.contains("function") || figure.options.contains("=>");
            prop_assert!(!has_function);
        }
    }
}

#[test]
fn bars_are_as_long_as_their_tables_say() {
    let none = Conditions::default();
    for (make, along) in [
        (by_sector as Make, 0),
        (by_place, 0),
        (by_start, 1),
        (by_construction, 1),
    ] {
        let figure = make(catalog(), &none, false);
        let options = options(&figure.options);
        for point in &figure.points {
            let length = drawn(&options, point.at)[along].as_f64().unwrap();
            assert_eq!(length.to_string(), projects(point), "{}", point.label);
        }
    }
}

#[test]
fn headlines_say_what_the_annex_comes_to() {
    let none = Conditions::default();
    let said = |make: Make| make(catalog(), &none, false).headline;
    assert_eq!(said(by_sector), "现代工业最多，45 项，占 73 项的 62%。");
    assert_eq!(
        said(by_place),
        "开发区最多，19 项，占 73 项的 26%，投资 46.96 亿元。"
    );
    assert_eq!(
        said(by_start),
        "2021 年开工最多，33 项，投资 87.39 亿元。1 项年限未公布。"
    );
    assert_eq!(
        said(by_construction),
        "2022 年在建最多，64 项。一个项目在起止年限内的每一年都计入。1 项年限未公布。"
    );
    assert_eq!(
        said(investment),
        "投资最大的是中交智慧城项目，22.10 亿元，占 275.52 亿元的 8%。1 项未公布投资，没有画出。"
    );
    assert_eq!(
        said(timeline),
        "72 项从 2016 年建到 2026 年；续建、新建、谋划各成一段，按开工先后排列。1 项年限未公布。"
    );
    let figure = targets::parks(plan(), &Journal::default(), &none, false);
    assert_eq!(
        figure.headline,
        "北部产业转型示范区目标最高，500 亿元，占 10 个园区合计 1,550 亿元的 32%。"
    );
    let figure = targets::clusters(plan(), &Journal::default(), &none, false);
    assert_eq!(
        figure.headline,
        "汽车零部件目标最高，200 亿元；9 个产业中有 9 个目标达到百亿。"
    );
    assert_eq!(figure.points[0].value, "200 亿元（力争）");
}

#[test]
fn a_park_has_the_colour_in_the_chart_that_it_has_on_the_map() {
    let none = Conditions::default();
    let figure = targets::parks(plan(), &Journal::default(), &none, false);
    let options: Value = serde_json::from_str(&figure.options).expect("options are JSON");
    let drawn = options["series"][0]["data"].as_array().expect("pieces");
    for point in &figure.points {
        let park = plan().parks.iter().find(|it| it.name == point.label);
        let colour = palette::cluster(leading_cluster(plan(), park.expect("a park")));
        let piece = &drawn[point.at.1 as usize];
        assert_eq!(piece["itemStyle"]["color"], colour, "{}", point.label);
        assert!(figure.key.iter().any(|it| it.color == colour));
    }
    let others = figure.key.last().expect("a key");
    assert_eq!(others.label, map::other_industry());
    assert_eq!(others.color, palette::cluster(None));
}

#[test]
fn figures_of_nothing_say_so_and_draw_nothing() {
    let nothing = Conditions {
        investment: Span::new(Some(Investment::from_wan(9_000_000)), None),
        ..Conditions::default()
    };
    for make in [
        by_sector as Make,
        by_place,
        by_start,
        by_construction,
        investment,
        timeline,
    ] {
        let figure = make(catalog(), &nothing, false);
        assert_eq!(figure.headline, "没有符合条件的项目。", "{}", figure.title);
        assert!(figure.points.iter().all(|point| projects(point) == "0"));
    }
}

#[test]
fn what_is_chosen_is_marked_and_the_rest_stays_to_switch_to() {
    let conditions = Conditions {
        places: ["jiangkou".to_owned()].into(),
        ..Conditions::default()
    };
    let figure = by_place(catalog(), &conditions, false);
    let chosen = figure.points.iter().filter(|point| point.is_chosen);
    assert_eq!(
        chosen.map(|it| it.label.as_str()).collect::<Vec<_>>(),
        ["江口街道"]
    );
    assert_eq!(figure.points.len(), 12);
    let conditions = Conditions {
        stages: [Stage::New].into(),
        ..Conditions::default()
    };
    let figure = by_sector(catalog(), &conditions, false);
    let chosen = figure.points.iter().filter(|point| point.is_chosen);
    assert!(chosen.clone().all(|point| point.label.ends_with("新建")));
    assert_eq!(chosen.count(), 4);
}

#[test]
fn a_year_within_a_chosen_span_is_marked() {
    let conditions = Conditions {
        years: Span::new(Some(2019), Some(2020)),
        ..Conditions::default()
    };
    let figure = by_construction(catalog(), &conditions, false);
    let chosen = figure.points.iter().filter(|point| point.is_chosen);
    assert_eq!(
        chosen.map(|it| it.label.as_str()).collect::<Vec<_>>(),
        ["2019 年", "2020 年"]
    );
}

#[test]
fn the_timeline_spans_the_years_of_the_data_and_opens_projects() {
    let figure = timeline(catalog(), &Conditions::default(), false);
    let options = options(&figure.options);
    let years = options["xAxis"][1]["data"].as_array().unwrap();
    assert_eq!((years[0].as_str(), years.len()), (Some("2016"), 11));
    assert_eq!(figure.points.len(), 72);
    for point in &figure.points {
        let project = plan().project(point.opens.as_ref().unwrap()).unwrap();
        let years = project.years.unwrap();
        let offset = drawn(&options, (0, point.at.1))[0].to_string();
        let length = drawn(&options, point.at)[0].to_string();
        let label = &point.label;
        assert_eq!(offset, format!("{}.0", years.start - 2016), "{label}");
        let count = years.end - years.start + 1;
        assert_eq!(length, format!("{count}.0"), "{label}");
        // The offset can be pressed too.
        assert_eq!(figure.point_at(0, point.at.1), Some(point));
    }
    let stages: Vec<&str> = figure
        .points
        .iter()
        .map(|point| point.cells[0].as_str())
        .collect();
    assert!(stages.is_sorted_by_key(|word| Stage::from_key(word)));
}

#[test]
fn less_motion_means_no_animation() {
    for is_still in [false, true] {
        let figure = by_place(catalog(), &Conditions::default(), is_still);
        assert_eq!(options(&figure.options)["animation"], !is_still);
    }
}

#[test]
fn colours_are_variables_of_the_style_sheets() {
    let tokens = std::fs::read_to_string(super::fixture::path("style/tokens.css")).unwrap();
    for figure in all_figures(&Conditions::default()) {
        for name in figure.options.split("var(--").skip(1) {
            let name = name.split([')', ',']).next().unwrap();
            // The industries' colours come with the map.
            let is_known = tokens.contains(&format!("--{name}:")) || name.starts_with("cluster-");
            assert!(is_known, "{name}");
        }
        assert!(!figure.options.contains("\"#"), "{}", figure.title);
    }
}

#[test]
fn a_files_conditions_are_those_that_hold_in_the_figure() {
    let conditions = Conditions {
        sectors: ["现代工业".to_owned()].into(),
        places: Choices::from(["jiangkou".to_owned()]),
        ..Conditions::default()
    };
    let figure = by_sector(catalog(), &conditions, false);
    let held = figure
        .origin
        .iter()
        .find(|(label, _)| *label == words::conditions());
    assert_eq!(held.unwrap().1, "建设地点：江口街道");
}
