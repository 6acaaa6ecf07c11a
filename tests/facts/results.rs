//! The answer agrees with counting by hand, whatever is asked.

use std::collections::BTreeSet;

use fenghua_plan::model::measure::Investment;
use fenghua_plan::model::project::{Project, Stage};
use fenghua_plan::model::relation::Basis;
use fenghua_plan::model::relation::RelationKind::{self, Cluster, Park};
use fenghua_plan::query::{Choices, Conditions, SearchText, Span};
use fenghua_plan::results::{Lines, Matched, Total};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::fixture::{cases, catalog, plan};
use super::reading::reads_as;

pub(super) fn any_conditions() -> impl Strategy<Value = Conditions> {
    let words = [
        "",
        "",
        "",
        "产业园",
        "江口",
        "kaifa",
        "ydk",
        "宁波 项目",
        "智能",
    ];
    let places: Vec<String> = plan().places.iter().map(|it| it.id.clone()).collect();
    let sectors = plan().sectors.clone();
    let years = (
        prop::option::of(2014u16..2028),
        prop::option::of(2014u16..2028),
    );
    let wan = || prop::option::of((0i64..250_000).prop_map(Investment::from_wan));
    let parks: Vec<String> = plan().parks.iter().map(|it| it.id.clone()).collect();
    let clusters: Vec<String> = plan().clusters.iter().map(|it| it.id.clone()).collect();
    (
        select(words.to_vec()),
        few(Stage::ALL.to_vec()),
        few(sectors),
        few(places),
        few(parks),
        few(clusters),
        prop_oneof![Just((None, None)), years.clone()],
        prop_oneof![Just((None, None)), years],
        prop_oneof![Just((None, None)), (wan(), wan())],
    )
        .prop_map(
            |(text, stages, sectors, places, parks, clusters, years, starts, amounts)| Conditions {
                text: SearchText::new(text),
                stages: stages.into_iter().collect(),
                sectors: sectors.into_iter().collect(),
                places: places.into_iter().collect(),
                parks: parks.into_iter().collect(),
                clusters: clusters.into_iter().collect(),
                years: Span::new(years.0, years.1),
                starts: Span::new(starts.0, starts.1),
                investment: Span::new(amounts.0, amounts.1),
            },
        )
}

/// Often none of the choices, sometimes several.
fn few<T: Clone + std::fmt::Debug + 'static>(choices: Vec<T>) -> impl Strategy<Value = Vec<T>> {
    let most = choices.len();
    prop_oneof![Just(Vec::new()), subsequence(choices, 0..=most)]
}

fn is_linked(project: &Project, kind: RelationKind, ids: &Choices<String>) -> bool {
    let mut relations = project.relations.iter();
    relations.any(|it| it.kind == kind && ids.contains(&it.id))
}

/// Ids of the project's place and of the town to which that belongs.
fn places(project: &Project) -> [&'static str; 2] {
    let place = plan().place(project.place.area).unwrap();
    let town = place.shown_with.as_ref().unwrap_or(&place.id);
    [&place.id, town]
}

/// Whether the project satisfies a condition on places, parks or industries by inference only.
fn is_inferred(project: &Project, asked: &Conditions) -> bool {
    let is_named = |kind: RelationKind, ids: &Choices<String>| {
        let mut own = project.relations.iter().filter(|it| it.kind == kind);
        own.any(|it| it.basis == Basis::Named && ids.contains(&it.id))
    };
    !asked.places.is_empty() && !asked.places.contains(places(project)[0])
        || !asked.parks.is_empty() && !is_named(Park, &asked.parks)
        || !asked.clusters.is_empty() && !is_named(Cluster, &asked.clusters)
}

/// The facets whose own condition the project fails.
fn failed(project: &'static Project, asked: &Conditions) -> BTreeSet<&'static str> {
    let [place, town] = places(project);
    let sector = plan().sector(project.sector);
    let is_in = |from: Option<i64>, to: Option<i64>, low: i64, high: i64| {
        from.is_none_or(|from| from <= high) && to.is_none_or(|to| low <= to)
    };
    let (years, amount) = (asked.years, asked.investment);
    let year = |year: Option<u16>| year.map(i64::from);
    let holds = [
        ("text", reads_as(project, asked.text.as_str())),
        (
            "stage",
            asked.stages.is_empty() || asked.stages.contains(&project.stage),
        ),
        (
            "sector",
            asked.sectors.is_empty() || asked.sectors.contains(sector),
        ),
        (
            "place",
            asked.places.is_empty() || asked.places.contains(place) || asked.places.contains(town),
        ),
        (
            "park",
            asked.parks.is_empty() || is_linked(project, Park, &asked.parks),
        ),
        (
            "cluster",
            asked.clusters.is_empty() || is_linked(project, Cluster, &asked.clusters),
        ),
        (
            "start",
            asked.starts == Span::default()
                || project.years.is_some_and(|it| {
                    let start = it.start.into();
                    is_in(
                        year(asked.starts.from()),
                        year(asked.starts.to()),
                        start,
                        start,
                    )
                }),
        ),
        (
            "years",
            years == Span::default()
                || project.years.is_some_and(|it| {
                    is_in(
                        year(years.from()),
                        year(years.to()),
                        it.start.into(),
                        it.end.into(),
                    )
                }),
        ),
        (
            "amount",
            amount == Span::default()
                || project.investment.is_some_and(|it| {
                    let end = |end: Option<Investment>| end.map(Investment::wan);
                    is_in(end(amount.from()), end(amount.to()), it.wan(), it.wan())
                }),
        ),
    ];
    holds
        .into_iter()
        .filter(|(_, holds)| !holds)
        .map(|(facet, _)| facet)
        .collect()
}

/// Projects that satisfy everything but, at most, the condition of `facet`.
fn without<'a>(facet: &'a str, asked: &'a Conditions) -> impl Iterator<Item = &'static Project> {
    let projects = plan().projects.iter();
    projects.filter(move |project| failed(project, asked).iter().all(|failed| *failed == facet))
}

pub(super) fn total<'p>(projects: impl Iterator<Item = &'p Project>) -> Total {
    let mut total = Total::default();
    for project in projects {
        total.projects += 1;
        match project.investment {
            Some(amount) => total.investment += amount,
            None => total.unpublished += 1,
        }
    }
    total
}

fn count(
    facet: &str,
    asked: &Conditions,
    choices: usize,
    has: impl Fn(&Project, usize) -> bool,
) -> Vec<u32> {
    let mut counts = vec![0; choices];
    for project in without(facet, asked) {
        for (choice, count) in counts.iter_mut().enumerate() {
            *count += u32::from(has(project, choice));
        }
    }
    counts
}

proptest! {
    #![proptest_config(cases(160))]

    #[test]
    fn rows_and_totals_are_those_of_counting_by_hand(asked in any_conditions()) {
        let matched = Matched::new(catalog(), &asked);
        for (row, project) in (0u32..).zip(&plan().projects) {
            prop_assert_eq!(matched.contains(row), failed(project, &asked).is_empty());
        }
        let inferred = without("", &asked).filter(|it| is_inferred(it, &asked)).count();
        let inferred = u32::try_from(inferred).unwrap();
        prop_assert_eq!(matched.total, Total { inferred, ..total(without("", &asked)) });
        for stage in Stage::ALL {
            let expected = total(without("", &asked).filter(|it| it.stage == stage));
            prop_assert_eq!(matched.stage(stage), expected);
        }
    }

    #[test]
    fn a_choice_is_counted_with_the_other_facets_applied(asked in any_conditions()) {
        let facets = Matched::new(catalog(), &asked).facets;
        let bins = catalog().bins();
        let stages = count("stage", &asked, 3, |it, at| it.stage == Stage::ALL[at]);
        let sectors = count("sector", &asked, plan().sectors.len(), |it, at| it.sector.at() == at);
        let places = count("place", &asked, plan().places.len(), |it, at| {
            places(it).contains(&plan().places[at].id.as_str())
        });
        let parks = count("park", &asked, plan().parks.len(), |it, at| {
            is_linked(it, Park, &[plan().parks[at].id.clone()].into())
        });
        let clusters = count("cluster", &asked, plan().clusters.len(), |it, at| {
            is_linked(it, Cluster, &[plan().clusters[at].id.clone()].into())
        });
        let years = count("years", &asked, bins.years.into(), |it, at| {
            let year = usize::from(bins.first_year) + at;
            it.years.is_some_and(|years| (years.start.into()..=years.end.into()).contains(&year))
        });
        let amounts = count("amount", &asked, bins.amounts.into(), |it, at| {
            let bin = it.investment.map(|amount| amount.wan() / bins.width.wan());
            bin == i64::try_from(at).ok()
        });
        prop_assert_eq!(facets.stages, stages);
        prop_assert_eq!(facets.sectors, sectors);
        prop_assert_eq!(facets.places, places);
        prop_assert_eq!(facets.parks, parks);
        prop_assert_eq!(facets.clusters, clusters);
        prop_assert_eq!(facets.years, years);
        prop_assert_eq!(facets.amounts, amounts);
    }

    #[test]
    fn what_a_range_leaves_out_for_want_of_a_figure_is_counted(asked in any_conditions()) {
        let matched = Matched::new(catalog(), &asked);
        let asked = &asked;
        let only = |facet: &'static str| {
            without(facet, asked).filter(move |it| failed(it, asked).contains(facet))
        };
        let undated = only("years").filter(|it| it.years.is_none()).count();
        let unpublished = only("amount").filter(|it| it.investment.is_none()).count();
        prop_assert_eq!(usize::try_from(matched.without_years), Ok(undated));
        prop_assert_eq!(usize::try_from(matched.without_investment), Ok(unpublished));
    }
}

#[test]
fn asking_nothing_gives_the_whole_annex_in_its_order() {
    let matched = Matched::new(catalog(), &Conditions::default());
    assert_eq!(matched.total.projects, 73);
    assert_eq!(matched.total.unpublished, 1);
    assert_eq!(Some(matched.total.investment), Investment::from_yi(275.52));
    assert_eq!((matched.without_investment, matched.without_years), (0, 0));
    let lines = Lines::new(catalog(), &matched, None, None);
    assert_eq!(
        lines.rows().collect::<Vec<_>>(),
        (0..73).collect::<Vec<u32>>()
    );
    assert!(!matched.contains(73));
}

#[test]
fn a_range_of_investment_says_that_one_project_has_none() {
    let conditions = Conditions {
        investment: Span::new(Investment::from_yi(1.0), None),
        ..Conditions::default()
    };
    let matched = Matched::new(catalog(), &conditions);
    assert_eq!(matched.total.projects, 72);
    assert_eq!(matched.without_investment, 1);
}

#[test]
fn the_histogram_covers_every_year_and_amount() {
    let bins = catalog().bins();
    assert_eq!((bins.first_year, bins.years), (2016, 11));
    assert_eq!(Some(bins.width), Investment::from_yi(1.0));
    let amounts = Matched::new(catalog(), &Conditions::default())
        .facets
        .amounts;
    assert_eq!(amounts.iter().sum::<u32>(), 72);
    assert!(amounts.last().is_some_and(|count| *count > 0));
}
