//! To which industries projects belong, on which ground, and that the grounds are never mixed.

use fenghua_plan::model::project::Project;
use fenghua_plan::model::relation::{Basis, Relation, RelationKind};
use fenghua_plan::query::{Choice, Conditions};
use fenghua_plan::results::Matched;
use fenghua_plan::text::answers;

use super::csv::{export, parts};
use super::fixture::{catalog, plan, project};

/// The links of projects to industries on a ground.
fn links(basis: Basis) -> impl Iterator<Item = (&'static Project, &'static Relation)> {
    plan().projects.iter().flat_map(move |project| {
        let relations = project.relations.iter();
        let own = relations.filter(move |it| it.kind == RelationKind::Cluster && it.basis == basis);
        own.map(move |it| (project, it))
    })
}

/// What stands in quotation marks after `label`, and after an 和 behind it.
fn quoted<'n>(note: &'n str, label: &str) -> Vec<&'n str> {
    let mut quoted = Vec::new();
    let mut rest = note.split_once(label).map_or("", |(_, rest)| rest);
    while let Some((words, after)) = rest.strip_prefix('“').and_then(|it| it.split_once('”')) {
        quoted.push(words);
        rest = after.strip_prefix('和').unwrap_or("");
    }
    quoted
}

#[test]
fn a_link_by_name_quotes_what_the_name_the_summary_or_the_sector_says() {
    let mut checked = 0;
    for (project, link) in links(Basis::Name) {
        let says = [
            ("项目名写", project.name.as_str()),
            ("摘要写", project.summary.as_str()),
            ("行业类别写", plan().sector(project.sector)),
        ];
        let words = says.iter().flat_map(|(label, text)| {
            let quoted = quoted(&link.note, label).into_iter();
            quoted.map(move |words| (words, *text))
        });
        let words: Vec<(&str, &str)> = words.collect();
        let is_said = words.iter().all(|(words, text)| text.contains(words));
        // A link may also rest on a name that the industry's section names.
        let is_named = link.note.contains("段点名");
        assert!(
            is_said && (is_named || !words.is_empty()),
            "{}: {}",
            project.id,
            link.note
        );
        if link.note.ends_with("与产业同名") {
            let cluster = plan().cluster(&link.id).unwrap();
            let mut words = words.iter();
            assert!(
                words.all(|(words, _)| words.contains(&*cluster.name)),
                "{}: {}",
                project.id,
                link.note
            );
        }
        checked += 1;
    }
    assert_eq!(checked, 42);
}

#[test]
fn a_project_is_linked_to_an_industry_once() {
    for project in &plan().projects {
        let relations = project.relations.iter();
        let own = relations.filter(|it| it.kind == RelationKind::Cluster);
        let mut ids: Vec<&str> = own.map(|it| it.id.as_str()).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "{}", project.id);
    }
}

#[test]
fn projects_by_industry_are_counted_by_ground() {
    let facets = Matched::new(catalog(), &Conditions::default()).facets;
    let counts = facets.named_clusters.iter().zip(&facets.clusters);
    let counts = plan().clusters.iter().zip(counts);
    let counts: Vec<_> = counts
        .map(|(it, (named, all))| (it.id.as_str(), *named, all - named))
        .collect();
    let expected = [
        ("auto-parts", 2, 3),
        ("life-health", 1, 6),
        ("digital", 1, 12),
        ("pneumatics", 2, 2),
        ("electronics", 2, 6),
        ("new-materials", 4, 6),
        ("new-energy", 0, 1),
        ("smart-appliances", 1, 5),
        ("fashion", 1, 1),
    ];
    assert_eq!(counts, expected, "named, inferred");
    assert_eq!(answers::named_and_inferred(2, 5), "2 + 3");
    assert_eq!(answers::named_and_inferred(2, 2), "2");
    assert_eq!(answers::named_and_inferred(0, 1), "0 + 1");
}

#[test]
fn makers_of_auto_parts_are_found_by_their_industry() {
    let mut conditions = Conditions::default();
    conditions.put(&Choice::Cluster("auto-parts".into()), true);
    let matched = Matched::new(catalog(), &conditions);
    let rows = (0u32..).zip(&plan().projects);
    let found = rows.filter(|(row, _)| matched.contains(*row));
    let found: Vec<&str> = found.map(|(_, it)| it.id.as_str()).collect();
    assert_eq!(found, ["xu-18", "xu-26", "xin-06", "xin-10", "mou-01"]);
    assert_eq!((matched.total.projects, matched.total.inferred), (5, 3));
    assert_eq!(
        answers::inferred(matched.total),
        "其中 3 项按名称或地点推断，规划没有写明"
    );
}

#[test]
fn an_exported_project_says_on_which_ground_it_belongs_to_an_industry() {
    let column = |table: &[Vec<String>], heading: &str| -> Vec<String> {
        let at = table[0].iter().position(|it| it == heading).unwrap();
        table[1..].iter().map(|row| row[at].clone()).collect()
    };
    let (head, table) = parts(&export("#/projects?cluster=auto-parts").0);
    assert!(
        head[2][1].contains("其中 3 项按名称或地点推断"),
        "{}",
        head[2][1]
    );
    assert_eq!(
        column(&table, "产业（依据）"),
        [
            "汽车零部件（规划列明）；关键基础件（气动）（按名称推断）",
            "汽车零部件（规划列明）",
            "汽车零部件（按名称推断）",
            "汽车零部件（按名称推断）",
            "汽车零部件（按名称推断）",
        ]
    );
    let (_, table) = parts(&export("#/projects?place=daao").0);
    assert_eq!(
        column(&table, "镇、街道或区域"),
        ["大岙工业区（溪口镇，按地点推断）"]
    );
}

#[test]
fn links_to_a_park_are_told_apart_too() {
    let facets = Matched::new(catalog(), &Conditions::default()).facets;
    let at = plan().parks.iter().position(|it| it.id == "xikou-park");
    let at = at.unwrap();
    assert_eq!((facets.named_parks[at], facets.parks[at]), (0, 5));
    assert_eq!(answers::grounds(1, 5), "规划列明 1 项，推断 4 项");
    assert_eq!(answers::grounds(2, 2), "");
    let said = answers::linked(plan(), project("xin-34"), RelationKind::Park);
    assert_eq!(said, "溪口工业区（按地点推断）");
}
