//! One definition of place: a town has the projects of its zones, wherever it is asked for.

use fenghua_plan::export::static_answers::projects;
use fenghua_plan::model::place::Place;
use fenghua_plan::progress::Journal;
use fenghua_plan::query::{Choice, Conditions, Query, SearchText, Terms, View};
use fenghua_plan::results::breakdown::{beside_places, town_totals};
use fenghua_plan::results::{Find, Matched, ParkRecords, finds};
use fenghua_plan::text::easy::screen;
use fenghua_plan::text::{answers, format};
use serde_json::Value;

use super::fixture::{catalog, plan};

/// The table of counts, a line each town.
const COUNTS: &str = "\
地点 搜索全名 搜索短名 筛选 筛选后 列表和地图 关怀版 关怀版点开后 静态页 园区
开发区 19 19 19 19 19 19 19 19 —
江口街道 14 14 14 14 14 14 14 14 14
方桥街道 6 6 6 6 6 6 6 6 6
岳林街道 15 15 15 15 15 15 15 15 15
锦屏街道 2 2 2 2 2 2 2 2 —
莼湖街道 1 1 1 1 1 1 1 1 1
尚田街道 3 3 3 3 3 3 3 3 3
萧王庙街道 4 4 4 4 4 4 4 4 —
西坞街道 1 1 1 1 1 1 1 1 1
溪口镇 5 5 5 5 5 5 5 5 5
松岙镇 1 1 1 1 1 1 1 1 —
裘村镇 0 0 0 0 0 0 0 0 —
大堰镇 0 0 0 0 0 0 0 0 —
滨海旅游休闲区 2 2 2 2 2 2 2 2 —
";

fn chosen(choice: &Choice) -> Matched {
    let mut conditions = Conditions::default();
    conditions.put(choice, true);
    Matched::new(catalog(), &conditions)
}

fn place(id: &str) -> Choice {
    Choice::Place(id.to_owned())
}

/// How many projects the words find.
fn searched(words: &str) -> u32 {
    let conditions = Conditions {
        text: SearchText::new(words),
        ..Conditions::default()
    };
    Matched::new(catalog(), &conditions).total.projects
}

/// The name without what kind of place it is.
fn short(place: &Place) -> &str {
    let name = place.name.as_str();
    let name = name.strip_suffix("街道").unwrap_or(name);
    name.strip_suffix('镇').unwrap_or(name)
}

/// Each place that 关怀版 offers, with what is said beside it and the question to which it leads.
fn offered_by_easy_view() -> Vec<(String, String, Query)> {
    let mut offered = Vec::new();
    let first = Query::about(View::Projects, "", Query::default().presentation);
    let mut asked = Some(first);
    while let Some(query) = asked.take() {
        for choice in screen(catalog(), &query, &Journal::default()).choices {
            if choice.query.conditions.places.is_empty() {
                asked = Some(choice.query);
            } else {
                offered.push((choice.label.text(), choice.hint.text(), choice.query));
            }
        }
    }
    offered
}

/// The projects of the parks that stand in the town, as far as they lie there; `None` for a town
/// without a park, and for a zone, of which no park takes all that lies in it.
fn in_parks(at: usize) -> Option<usize> {
    let parks = plan().parks.iter().filter(|it| it.anchor.at() == at);
    let parks: Vec<_> = parks.collect();
    if parks.is_empty() || plan().places[at].position.is_none() {
        return None;
    }
    let records = parks.iter().map(|park| ParkRecords::new(plan(), park));
    let mut projects: Vec<&str> = records
        .flat_map(|it| it.projects)
        .filter(|(it, _)| plan().town(it.place.area).at() == at)
        .map(|(it, _)| it.id.as_str())
        .collect();
    projects.sort_unstable();
    projects.dedup();
    Some(projects.len())
}

#[test]
fn every_way_to_ask_for_a_town_gives_the_same_projects() {
    let all = Matched::new(catalog(), &Conditions::default());
    let totals = town_totals(catalog(), &Conditions::default());
    let easy = offered_by_easy_view();
    let answers: Value = serde_json::from_str(&projects(catalog()).unwrap()).unwrap();
    let mut table = vec![COUNTS.lines().next().unwrap().to_owned()];
    for (at, town) in plan().places.iter().enumerate() {
        if town.shown_with.is_some() {
            continue;
        }
        let listed = totals.towns[at];
        let chosen = chosen(&place(&town.id)).total;
        assert_eq!(chosen.investment, listed.investment, "{}", town.name);
        let in_easy = easy.iter().find(|(name, ..)| *name == town.name);
        let (said, opened) = in_easy.map_or((0, 0), |(_, hint, query)| {
            let said = hint.split(' ').next().and_then(|it| it.parse().ok());
            let opened = Matched::new(catalog(), &query.conditions).total.projects;
            (said.expect("a number"), opened)
        });
        let early = answers["choices"][format!("place={}", town.id)].as_array();
        let counts = [
            searched(&town.name),
            searched(short(town)),
            all.facets.places[at],
            chosen.projects,
            listed.projects,
            said,
            opened,
            u32::try_from(early.unwrap().len()).unwrap(),
        ];
        let parks = in_parks(at).map(|it| u32::try_from(it).unwrap());
        assert!(
            counts.iter().chain(&parks).all(|it| *it == counts[0]),
            "{}: {counts:?} {parks:?}",
            town.name
        );
        let mut cells = vec![town.name.clone()];
        cells.extend(counts.map(|it| it.to_string()));
        cells.push(parks.map_or_else(|| "—".to_owned(), |it| it.to_string()));
        table.push(cells.join(" "));
    }
    assert_eq!(table.join("\n") + "\n", COUNTS);
}

#[test]
fn xikou_has_five_projects_of_which_two_lie_in_its_zones_by_inference() {
    let total = chosen(&place("xikou")).total;
    assert_eq!((total.projects, total.inferred), (5, 2));
    assert_eq!(format::yi(total.investment), "10.32");
    assert_eq!(
        answers::announcement(total),
        "5 个项目，总投资 10.32 亿元，其中 2 项按名称或地点推断，规划没有写明"
    );
    let zones = answers::zones(plan(), "xikou");
    assert_eq!(zones, "含大岙工业区、大埠工业园（按地点推断）");
}

#[test]
fn a_zone_can_be_asked_for_alone_and_nothing_is_counted_twice() {
    let zone = chosen(&place("daao")).total;
    assert_eq!((zone.projects, zone.inferred), (1, 0));
    let mut both = Conditions::default();
    both.put(&place("daao"), true);
    both.put(&place("xikou"), true);
    let both = Matched::new(catalog(), &both).total;
    assert_eq!((both.projects, both.inferred), (5, 1));
}

#[test]
fn a_zone_is_offered_below_its_town_as_a_part_of_it() {
    let of = |id: &str| answers::offered(plan(), &place(id));
    assert_eq!(of("xikou"), "溪口镇");
    assert_eq!(of("daao"), "其中大岙工业区（按地点推断）");
    let mut above = "";
    for place in &plan().places {
        match &place.shown_with {
            Some(town) => assert_eq!(above, town, "{}", place.name),
            None => above = &place.id,
        }
    }
}

#[test]
fn choosing_a_town_leaves_the_figures_of_the_other_towns_alone() {
    let mut conditions = Conditions::default();
    let all = town_totals(catalog(), &conditions);
    conditions.put(&place("xikou"), true);
    let beside = town_totals(catalog(), &beside_places(&conditions));
    assert_eq!(beside, all);
    let facets = |asked: &Conditions| Matched::new(catalog(), asked).facets.places;
    assert_eq!(facets(&conditions), facets(&Conditions::default()));
}

#[test]
fn the_search_over_everything_finds_every_project_of_a_town() {
    let found = finds(catalog(), &Terms::of("溪口"));
    let projects = found.iter().filter_map(|it| match it.find {
        Find::Project(it) => Some(it.id.as_str()),
        _ => None,
    });
    let mut projects: Vec<&str> = projects.collect();
    projects.sort_unstable();
    assert_eq!(projects, ["xin-34", "xin-35", "xin-36", "xin-37", "xu-30"]);
}
