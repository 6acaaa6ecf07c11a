//! A link restores the whole question, and no link is an error.

use fenghua_plan::model::measure::Investment;
use fenghua_plan::model::project::Stage;
use fenghua_plan::query::codec::{decode, encode};
use fenghua_plan::query::{
    Assumption, Assumptions, Choices, Column, Conditions, Grouping, Language, Layer, MapFrame,
    MapView, One, Panel, Presentation, Query, SearchText, Sort, Span, Theme, View,
};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::fixture::cases;

/// Any text, and often one made of the characters that a link gives a meaning.
fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[&=,#%+?/;: \\-.~_\"'<>\u{3000}亚Ａ𠀀é\u{0}\n]{1,12}",
        select(vec!["现代工业", "jiangkou", "%26", "%", "%zz", "a%2Cb"]).prop_map(Into::into),
    ]
    .prop_filter("names are not empty", |name| !name.is_empty())
}

fn any_span<T: Ord + Copy + std::fmt::Debug>(
    end: impl Strategy<Value = T> + Clone,
) -> impl Strategy<Value = Span<T>> {
    let ends = (prop::option::of(end.clone()), prop::option::of(end));
    ends.prop_map(|(from, to)| Span::new(from, to))
}

fn any_conditions() -> impl Strategy<Value = Conditions> {
    (
        prop_oneof![any::<String>(), any_name(), ".{100,200}"],
        subsequence(Stage::ALL.to_vec(), 0..=3),
        prop::collection::btree_set(any_name(), 0..4),
        prop::collection::btree_set(any_name(), 0..4),
        prop::collection::btree_set(any_name(), 0..4),
        prop::collection::btree_set(any_name(), 0..4),
        any_span(any::<u16>()),
        any_span(any::<u16>()),
        any_span((0i64..10_000_000_000_000).prop_map(Investment::from_wan)),
    )
        .prop_map(
            |(text, stages, sectors, places, parks, clusters, years, starts, investment)| {
                Conditions {
                    text: SearchText::new(&text),
                    stages: stages.into_iter().collect(),
                    sectors: sectors.into_iter().collect(),
                    places: places.into_iter().collect(),
                    parks: parks.into_iter().collect(),
                    clusters: clusters.into_iter().collect(),
                    years,
                    starts,
                    investment,
                }
            },
        )
}

fn any_presentation() -> impl Strategy<Value = Presentation> {
    (
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        prop::option::of(select(Theme::ALL.to_vec())),
        prop::option::of(select(Language::ALL.to_vec())),
    )
        .prop_map(
            |(is_embedded, is_dossier, is_easy, theme, language)| Presentation {
                is_embedded,
                is_dossier,
                is_easy,
                theme,
                language,
            },
        )
}

fn any_map() -> impl Strategy<Value = MapView> {
    let (smallest, largest) = MapFrame::ZOOM_PCT;
    let frame = (
        -1_800_000i32..=1_800_000,
        -900_000i32..=900_000,
        smallest..=largest,
    )
        .prop_map(|(east_e4, north_e4, zoom_pct)| MapFrame {
            east_e4,
            north_e4,
            zoom_pct,
        });
    let layers = subsequence(Layer::ALL.to_vec(), 0..=Layer::ALL.len());
    (layers, prop::option::of(frame)).prop_map(|(layers, frame)| MapView {
        layers: layers.into_iter().collect(),
        frame,
    })
}

fn any_names() -> impl Strategy<Value = Choices<String>> {
    prop::collection::vec(any_name(), 0..4).prop_map(|names| names.into_iter().collect())
}

fn any_assumptions() -> impl Strategy<Value = Assumptions> {
    let (least, most) = Assumption::TENTHS;
    let years = Assumption::YEARS.0..=Assumption::YEARS.1;
    let assumption = (any_name(), least..=most, years)
        .prop_map(|(goal, tenths, from)| Assumption::new(goal, tenths, from).expect("it fits"));
    prop::collection::vec(assumption, 0..4).prop_map(|all| all.into_iter().collect())
}

fn any_query() -> impl Strategy<Value = Query> {
    let sort =
        (select(Column::ALL.to_vec()), any::<bool>()).prop_map(|(column, is_descending)| Sort {
            column,
            is_descending,
        });
    (
        select(View::ALL.to_vec()),
        any_conditions(),
        prop::option::of(sort),
        prop::option::of(select(Grouping::ALL.to_vec())),
        subsequence(Column::ALL.to_vec(), 0..=Column::ALL.len()),
        prop::option::of(select(Panel::ALL.to_vec())),
        any_map(),
        prop::option::of(any_name()),
        (
            any_names(),
            prop::option::of(any_name()),
            prop::option::of(any_name()),
            any_assumptions(),
            any::<u16>(),
            prop::option::of(any_name()),
        ),
        any_presentation(),
    )
        .prop_map(
            |(
                view,
                conditions,
                sort,
                grouping,
                columns,
                panel,
                map,
                selected,
                records,
                presentation,
            )| {
                Query {
                    view,
                    conditions,
                    sort,
                    grouping,
                    columns: columns.into_iter().collect(),
                    panel,
                    map,
                    selected,
                    only: records.0,
                    by: records.1,
                    item: records.2,
                    assumptions: records.3,
                    page: records.4,
                    one: records.5,
                    presentation,
                }
            },
        )
}

proptest! {
    #![proptest_config(cases(1024))]

    #[test]
    fn every_question_is_restored_by_its_link(query in any_query()) {
        prop_assert_eq!(decode(&encode(&query)), query);
    }

    #[test]
    fn a_link_is_plain_ascii_without_spaces(query in any_query()) {
        let link = encode(&query);
        prop_assert!(link.starts_with("#/"));
        prop_assert!(link.bytes().all(|byte| byte.is_ascii_graphic()), "{}", link);
        prop_assert_eq!(link.matches('#').count(), 1);
    }

    #[test]
    fn any_fragment_is_a_question_with_a_link_of_its_own(
        fragment in prop_oneof![
            any::<String>(),
            "#/(overview|clusters|parks|projects|about|x)?\\?((q|stage|sector|place|park|cluster|years|start|inv|sort|group|cols|show|layers|at|sel|p|if|embed|care|theme|lang|zz)=[^&]{0,12}&){0,8}",
            "#/projects\\?[a-z=&%,\\-0-9.]{0,60}",
        ],
    ) {
        let query = decode(&fragment);
        prop_assert_eq!(decode(&encode(&query)), query);
    }
}

#[test]
fn the_question_of_a_first_visit_has_the_shortest_link() {
    assert_eq!(encode(&Query::default()), "#/overview");
    for fragment in ["", "#", "#/", "/", "#/overview", "overview", "#/overview?"] {
        assert_eq!(decode(fragment), Query::default(), "{fragment:?}");
    }
}

#[test]
fn a_shared_link_keeps_its_meaning() {
    let link = "#/projects?q=%E6%B0%94%E5%8A%A8%20%E6%B1%9F%E5%8F%A3&stage=%E7%BB%AD%E5%BB%BA&\
                sector=%E7%8E%B0%E4%BB%A3%E5%B7%A5%E4%B8%9A&place=jiangkou,kaifaqu&park=north&\
                cluster=fashion&years=2021-&start=2022-2023&inv=1.5-12&sort=-investment&\
                group=start&cols=name,land&show=map&layers=towns,micro&\
                at=1214200,297260,250&sel=xu-22&only=group%3A%E6%80%BB%E9%87%8F,table%3A1&\
                by=-value&item=t2-04&one=goal&p=3&if=fashion:-0.5:2023,t2-04:12:2020&\
                embed=1&paper=1&care=1&theme=dark&lang=en";
    let query = Query {
        view: View::Projects,
        conditions: Conditions {
            text: SearchText::new("气动 江口"),
            stages: [Stage::Continuing].into(),
            sectors: ["现代工业".to_owned()].into(),
            places: ["jiangkou".to_owned(), "kaifaqu".to_owned()].into(),
            parks: ["north".to_owned()].into(),
            clusters: ["fashion".to_owned()].into(),
            years: Span::new(Some(2021), None),
            starts: Span::new(Some(2022), Some(2023)),
            investment: Span::new(Investment::from_yi(1.5), Investment::from_yi(12.0)),
        },
        sort: Some(Sort {
            column: Column::Investment,
            is_descending: true,
        }),
        grouping: Some(Grouping::StartYear),
        columns: [Column::Name, Column::Land].into_iter().collect(),
        panel: Some(Panel::Map),
        map: MapView {
            layers: [Layer::Towns, Layer::MicroParks].into(),
            frame: Some(MapFrame {
                east_e4: 1_214_200,
                north_e4: 297_260,
                zoom_pct: 250,
            }),
        },
        selected: Some("xu-22".to_owned()),
        only: ["group:总量".to_owned(), "table:1".to_owned()].into(),
        by: Some("-value".to_owned()),
        item: Some("t2-04".to_owned()),
        page: 2,
        one: Some("goal".to_owned()),
        assumptions: [("t2-04", 120, 2020), ("fashion", -5, 2023)]
            .into_iter()
            .filter_map(|(goal, tenths, from)| Assumption::new(goal.to_owned(), tenths, from))
            .collect(),
        presentation: Presentation {
            is_embedded: true,
            is_dossier: true,
            is_easy: true,
            theme: Some(Theme::Dark),
            language: Some(Language::English),
        },
    };
    assert_eq!(decode(link), query);
    assert_eq!(encode(&query), link);
}

#[test]
fn what_cannot_be_read_is_dropped_and_the_rest_kept() {
    let kept = Conditions {
        sectors: ["现代工业".to_owned()].into(),
        ..Conditions::default()
    };
    for broken in [
        "utm_source=wechat",
        "stage=停建",
        "years=abc",
        "years=-",
        "years=70000-",
        "inv=1.23456",
        "inv=-1e9",
        "sort=price",
        "sort=-",
        "group=colour",
        "show=film",
        "layers=moon",
        "at=1214200,297260",
        "at=1214200,297260,99",
        "at=1214200,297260,250,1",
        "at=9999999999,0,100",
        "start=x",
        "cols=zzz,,",
        "sel=",
        "if=t2-04",
        "if=t2-04:12.5",
        "if=:12.5:2023",
        "if=t2-04:12.55:2023",
        "if=t2-04:12.:2023",
        "if=t2-04:.5:2023",
        "if=t2-04:+5:2023",
        "if=t2-04:--5:2023",
        "if=t2-04:100.1:2023",
        "if=t2-04:-50.1:2023",
        "if=t2-04:5:1989",
        "if=t2-04:5:2061",
        "if=t2-04:5:2023:1",
        "one=",
        "p=0",
        "p=1",
        "p=-2",
        "p=65537",
        "care=yes",
        "embed=0",
        "embed=true",
        "embed",
        "theme=sepia",
        "theme=Dark",
        "lang=fr",
        "q=",
        "=",
        "&&&",
        "stage",
    ] {
        for fragment in [
            format!("#/projects?{broken}&sector=现代工业"),
            format!("#/projects?sector=现代工业&{broken}"),
        ] {
            let query = Query {
                view: View::Projects,
                conditions: kept.clone(),
                ..Query::default()
            };
            assert_eq!(decode(&fragment), query, "{fragment}");
        }
    }
}

#[test]
fn known_values_beside_unknown_ones_are_kept() {
    let query = decode("#/projects?stage=停建,新建&years=2022-x&inv=y-3&cols=zzz,land&sort=-years");
    let conditions = query.conditions;
    assert_eq!(conditions.stages, [Stage::New].into());
    assert_eq!(conditions.years, Span::new(Some(2022), None));
    assert_eq!(
        conditions.investment,
        Span::new(None, Investment::from_yi(3.0))
    );
    assert_eq!(query.columns, [Column::Land].into_iter().collect());
    assert!(query.sort.is_some_and(|sort| sort.is_descending));
}

#[test]
fn the_last_assumption_about_a_goal_counts_and_a_rate_of_zero_has_no_sign() {
    let query = decode("#/overview?if=t2-04:12.5:2023,x,t2-04:-0:2022,a%3Ab:-50:2060,b:100.0:1990");
    let assumed: Vec<_> = query
        .assumptions
        .all()
        .map(|it| (it.goal(), it.tenths(), it.from()))
        .collect();
    let expected = [("a:b", -500, 2060), ("b", 1000, 1990), ("t2-04", 0, 2022)];
    assert_eq!(assumed, expected);
    let link = "#/overview?if=a%3Ab:-50:2060,b:100:1990,t2-04:0:2022";
    assert_eq!(encode(&query), link);
}

#[test]
fn a_single_thing_is_shown_in_frames_only_and_not_on_paper() {
    for one in One::ALL {
        let link = |more: &str| decode(&format!("#/{}?one={}{more}", one.view().key(), one.key()));
        assert!(link("&embed=1").is_one());
        assert!(!link("").is_one());
        assert!(!link("&embed=1&paper=1").is_one());
        assert_eq!(link("&embed=1").opening(View::About).one, None);
        // What the builder offers by one key is a view or a thing, never both.
        assert_eq!(View::from_key(one.key()), None);
    }
}
