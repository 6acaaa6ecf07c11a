//! Investment as areas: their sizes, and what has none of its own.

use fenghua_plan::charts::DataPoint;
use fenghua_plan::charts::timeline::{self, timeline};
use fenghua_plan::charts::treemap::{self, investment};
use fenghua_plan::query::{Choice, Conditions};
use fenghua_plan::results::Catalog;
use serde_json::Value;

use super::charts::options;
use super::fixture::{catalog, plan};

#[test]
fn the_sectors_areas_are_the_sums_of_their_projects() {
    let figure = investment(catalog(), &Conditions::default(), false);
    let options = options(&figure.options);
    let areas = options["series"][0]["data"].as_array().unwrap();
    // The name of a sector stands before its projects and has no fill.
    let sectors: Vec<&[Value]> = areas.split(|it| it["fill"].is_null()).skip(1).collect();
    assert_eq!(sectors.len(), plan().sectors.len());
    let number = |it: &Value, at: usize| it["value"][at].as_f64().unwrap();
    let mut sum = 0.0;
    for project in sectors.into_iter().flatten() {
        let amount = number(project, 4);
        let size =
            (number(project, 2) - number(project, 0)) * (number(project, 3) - number(project, 1));
        let first = &areas[1];
        let of_first =
            (number(first, 2) - number(first, 0)) * (number(first, 3) - number(first, 1));
        let expected = amount / number(first, 4);
        assert!((size / of_first / expected - 1.0).abs() < 0.02, "{project}");
        sum += amount;
    }
    assert!((sum - 275.52).abs() < 1e-6);
    assert_eq!(figure.points.len(), 72);
    assert!(figure.points.iter().all(|point| point.opens.is_some()));
}

#[test]
fn more_projects_than_can_be_drawn_are_cut_to_the_largest_and_it_is_said() {
    let text = super::fixture::bundle_text();
    let mut bundle: Value = serde_json::from_str(text).unwrap();
    let projects = bundle["projects.json"].as_array().unwrap().clone();
    let more = projects.iter().cloned().map(|mut project| {
        project["id"] = format!("more-{}", project["id"].as_str().unwrap()).into();
        project["relations"] = Value::Array(Vec::new());
        project
    });
    let all: Vec<Value> = projects.iter().cloned().chain(more).collect();
    bundle["projects.json"] = Value::Array(all);
    let plan = fenghua_plan::model::Plan::read(&bundle.to_string()).unwrap();
    let catalog = Catalog::new(Box::leak(Box::new(plan)));
    let none = Conditions::default();

    let figure = timeline(&catalog, &none, true);
    assert_eq!(figure.points.len(), timeline::MOST);
    assert!(
        figure.headline.ends_with("画出投资最大的 80 项。"),
        "{}",
        figure.headline
    );

    let figure = investment(&catalog, &none, true);
    let own = figure.points.iter().filter(|point| point.opens.is_some());
    assert_eq!(own.count(), treemap::MOST);
    let rests: Vec<&DataPoint> = figure
        .points
        .iter()
        .filter(|it| it.opens.is_none())
        .collect();
    assert!(!rests.is_empty());
    for rest in rests {
        assert!(
            matches!(rest.choices[..], [Choice::Sector(_)]),
            "{}",
            rest.label
        );
    }
    let drawn = options(&figure.options);
    let areas = drawn["series"][0]["data"].as_array().unwrap().iter();
    let sum: f64 = areas.map(|it| it["value"][4].as_f64().unwrap()).sum();
    assert!((sum - 2.0 * 275.52).abs() < 1e-6);
}
